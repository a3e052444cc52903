/** Written by scripts/train-roles.ts: feature, its values, hundredths of a weight. */
export const ROLE_WEIGHTS = `abstract			-17
abstract&class	build		21
abstract&class	connect		-58
abstract&class	effect		-68
abstract&class	enforce		54
abstract&class	explore		38
abstract&class	hold		115
abstract&class	improve		93
abstract&class	none		-22
abstract&class	state		-67
abstract&class	train		-23
actor			14
after	government		21
after	organisation		56
after	place		26
after	policy		42
after	programme		61
after	quantity		22
after	work		67
amount&class	build		25
amount&class	connect		33
amount&class	effect		49
amount&class	enforce		37
amount&class	fund		44
amount&class	hold		13
amount&class	improve		29
amount&class	issue		26
amount&class	none		14
amount&class	pivot		-13
amount&class	speech		-83
amount&class	state		-34
amount&class	train		35
amount-before			61
aspect	为	build	82
aspect	为	improve	-145
aspect	了	build	29
aspect	了	hold	28
aspect	了	issue	80
aspect	到	build	52
aspect	到	fund	13
aspect	到	improve	78
aspect	至	fund	89
bare			-26
before	measure		15
before&class	measure	build	22
before&class	measure	connect	-15
before&class	measure	effect	-22
before&class	measure	enforce	30
before&class	measure	explore	32
before&class	measure	fund	11
before&class	measure	hold	20
before&class	measure	issue	20
before&class	measure	none	24
before&class	measure	speech	-19
before&class	measure	state	-21
before&class	measure	train	26
before&class	other	connect	16
before&class	other	effect	20
before&class	other	explore	-14
before&class	other	improve	-15
before&class	other	none	-31
before&class	other	pivot	20
before&class	other	speech	-24
before&class	other	state	-28
before&class	other	train	29
before&class	start	connect	-80
before&class	start	effect	-37
before&class	start	enforce	-23
before&class	start	fund	17
before&class	start	hold	16
before&class	start	issue	27
before&class	start	none	-38
before&class	start	pivot	62
before&class	start	speech	-29
before&class	start	train	-12
before&last	measure	last	19
before&last	measure	more	13
before&last	other	last	-30
before&last	start	last	-40
before&verb	measure	做好	170
before&verb	measure	减少	-126
before&verb	measure	加强	80
before&verb	measure	吸纳	-73
before&verb	measure	完善	52
before&verb	measure	推动	-36
before&verb	measure	推进	98
before&verb	measure	支持	40
before&verb	measure	标注	-21
before&verb	measure	确保	111
before&verb	measure	解决	28
before&verb	measure	采取	-41
before&verb	measure	鼓励	45
before&verb	other	保护	-68
before&verb	other	做好	-40
before&verb	other	允许	-93
before&verb	other	减少	-100
before&verb	other	恢复	133
before&verb	other	抓好	-49
before&verb	other	推动	79
before&verb	other	推进	-99
before&verb	other	支持	77
before&verb	start	办好	59
before&verb	start	发展	-61
before&verb	start	坚持	-68
before&verb	start	推动	65
before&verb	start	推进	63
before&verb	start	支持	60
before-class	build	other	-13
before-class	connect	measure	36
before-class	connect	other	-18
before-class	effect	measure	69
before-class	effect	other	-29
before-class	enforce	measure	50
before-class	enforce	other	12
before-class	explore	measure	10
before-class	explore	other	-14
before-class	fund	measure	16
before-class	fund	other	32
before-class	hold	measure	12
before-class	hold	other	-25
before-class	improve	measure	20
before-class	issue	measure	19
before-class	none	measure	49
before-class	pivot	measure	12
before-class	speech	measure	-137
before-class	speech	other	-60
before-class	state	other	-11
before-class	train	measure	-12
before-class	train	other	-57
before-opener			26
before-reason			-16
before-refusal			19
begins	connect		-28
begins	effect		-11
begins	explore		25
begins	government		28
begins	improve		13
begins	masked		-18
begins	organisation		38
begins	person		-13
begins	pivot		10
begins	place		-27
begins	policy		-73
begins	programme		73
begins	quantity		98
begins	speech		-29
begins	state		-46
begins	train		17
begins	word		14
begins	work		39
begins-with	——		-50
begins-with	上线		82
begins-with	不具		136
begins-with	不能		91
begins-with	个别		-56
begins-with	中国		62
begins-with	中央		99
begins-with	举办		-32
begins-with	也是		-23
begins-with	人均		54
begins-with	优先		52
begins-with	会同		22
begins-with	会商		-13
begins-with	位于		62
begins-with	依托		-28
begins-with	依法		46
begins-with	保护		-97
begins-with	修订		46
begins-with	允许		99
begins-with	先后		-57
begins-with	入驻		56
begins-with	全区		-57
begins-with	全县		-13
begins-with	全国		104
begins-with	全市		-15
begins-with	全省		83
begins-with	全部		-75
begins-with	公开		-21
begins-with	共享		-140
begins-with	共同		-126
begins-with	其余		83
begins-with	农村		-19
begins-with	出台		17
begins-with	剩余		104
begins-with	办好		53
begins-with	办理		-44
begins-with	加强		97
begins-with	加快		67
begins-with	北京		53
begins-with	区公		38
begins-with	区城		-126
begins-with	区市		81
begins-with	区教		27
begins-with	区级		124
begins-with	区财		196
begins-with	协调		129
begins-with	县人		-40
begins-with	县财		84
begins-with	发展		87
begins-with	发布		69
begins-with	发放		46
begins-with	同步		59
begins-with	启动		53
begins-with	启用		41
begins-with	吸纳		-73
begins-with	四川		31
begins-with	围绕		-28
begins-with	在全		30
begins-with	地区		51
begins-with	培育		64
begins-with	培训		29
begins-with	增设		-59
begins-with	大理		-70
begins-with	委托		66
begins-with	安排		30
begins-with	完善		52
begins-with	完成		14
begins-with	官渡		59
begins-with	实施		-26
begins-with	实行		51
begins-with	家长		-151
begins-with	对建		42
begins-with	对我		-59
begins-with	对接		-83
begins-with	对新		80
begins-with	对连		-67
begins-with	对重		23
begins-with	将会		69
begins-with	将在		93
begins-with	将由		50
begins-with	将结		129
begins-with	居民		-71
begins-with	已函		131
begins-with	已在		47
begins-with	已安		50
begins-with	已开		40
begins-with	已引		16
begins-with	已有		-12
begins-with	已通		-57
begins-with	市公		46
begins-with	市水		11
begins-with	市财		90
begins-with	常态		79
begins-with	平均		-128
begins-with	并在		63
begins-with	并将		38
begins-with	建成		33
begins-with	建立		69
begins-with	建议		-47
begins-with	开发		97
begins-with	开展		21
begins-with	开设		105
begins-with	引导		67
begins-with	恢复		-60
begins-with	恩施		61
begins-with	惠及		-48
begins-with	成立		78
begins-with	成都		133
begins-with	我们		-26
begins-with	我会		39
begins-with	我区		16
begins-with	我厅		59
begins-with	我县		-113
begins-with	我委		43
begins-with	我局		33
begins-with	我市		-60
begins-with	我省		-25
begins-with	我部		37
begins-with	我集		34
begins-with	所提		-18
begins-with	打造		61
begins-with	扬州		20
begins-with	扶持		79
begins-with	投资		87
begins-with	拟于		32
begins-with	拟先		53
begins-with	持续		54
begins-with	指导		84
begins-with	按照		-51
begins-with	探索		51
begins-with	推出		78
begins-with	推动		-15
begins-with	推行		49
begins-with	推进		44
begins-with	提供		-53
begins-with	提出		95
begins-with	提升		24
begins-with	支持		52
begins-with	改造		41
begins-with	新增		94
begins-with	新疆		-117
begins-with	无法		-11
begins-with	日均		-134
begins-with	明确		-178
begins-with	更新		41
begins-with	根据		-35
begins-with	梧州		-16
begins-with	检查		30
begins-with	正在		43
begins-with	每人		43
begins-with	每千		19
begins-with	每月		68
begins-with	江苏		77
begins-with	没有		-149
begins-with	沿线		-56
begins-with	浙江		42
begins-with	涉及		-97
begins-with	热力		160
begins-with	现将		-32
begins-with	现提		-12
begins-with	现有		-119
begins-with	现答		-27
begins-with	由区		-14
begins-with	由市		58
begins-with	由新		53
begins-with	登记		-52
begins-with	省人		32
begins-with	省政		66
begins-with	督促		47
begins-with	研究		43
begins-with	票价		86
begins-with	积极		46
begins-with	立案		50
begins-with	累计		93
begins-with	约谈		40
begins-with	组建		112
begins-with	组织		61
begins-with	经会		-29
begins-with	经我		-32
begins-with	经核		-26
begins-with	经研		-21
begins-with	结合		-28
begins-with	编制		-16
begins-with	群众		-111
begins-with	老年		-157
begins-with	考虑		13
begins-with	联合		43
begins-with	聘请		82
begins-with	至于		-46
begins-with	行《		-85
begins-with	补助		-111
begins-with	补贴		-30
begins-with	要求		61
begins-with	覆盖		-38
begins-with	计划		49
begins-with	设立		-85
begins-with	该小		-15
begins-with	该建		-39
begins-with	责任		-52
begins-with	这一		-21
begins-with	这与		-39
begins-with	这条		-38
begins-with	进一		-77
begins-with	选派		75
begins-with	部分		-54
begins-with	配合		92
begins-with	配备		47
begins-with	重点		-69
begins-with	针对		-22
begins-with	铺设		38
begins-with	阿拉		21
begins-with	难以		63
begins-with	需要		-23
begins-with	面向		-30
begins-with	预计		111
begins-with	首批		56
begins-with	鼓励		59
class	build		14
class	connect		-16
class	effect		-16
class	enforce		13
class	explore		14
class	fund		10
class	hold		12
class	issue		14
class	none		-19
class	pivot		10
class	speech		-24
class	state		-19
class	train		21
class&lead	build	ongoing	25
class&lead	build	planned	28
class&lead	connect	done	44
class&lead	connect	none	29
class&lead	connect	ongoing	35
class&lead	connect	planned	-109
class&lead	effect	done	-83
class&lead	effect	none	29
class&lead	effect	planned	-39
class&lead	enforce	none	15
class&lead	enforce	ongoing	50
class&lead	enforce	planned	31
class&lead	explore	planned	30
class&lead	fund	done	57
class&lead	fund	none	12
class&lead	hold	done	69
class&lead	hold	planned	26
class&lead	improve	none	-13
class&lead	improve	ongoing	55
class&lead	issue	done	-23
class&lead	issue	ongoing	32
class&lead	issue	planned	36
class&lead	none	done	17
class&lead	none	none	-14
class&lead	none	ongoing	-65
class&lead	none	planned	-29
class&lead	pivot	ongoing	-39
class&lead	pivot	planned	29
class&lead	speech	none	-26
class&lead	speech	ongoing	11
class&lead	state	done	28
class&lead	state	ongoing	-95
class&lead	state	planned	-39
class&lead	train	none	30
class&lead	train	ongoing	-28
class&lead	train	planned	26
class&next	build	build	20
class&next	build	effect	20
class&next	build	enforce	53
class&next	build	explore	26
class&next	build	fund	13
class&next	build	hold	39
class&next	build	improve	-56
class&next	build	issue	-24
class&next	build	pivot	81
class&next	build	speech	-56
class&next	build	state	19
class&next	build	train	56
class&next	connect	build	-88
class&next	connect	fund	29
class&next	connect	none	36
class&next	effect	effect	41
class&next	effect	hold	42
class&next	effect	improve	80
class&next	effect	none	-28
class&next	enforce	effect	91
class&next	enforce	fund	-49
class&next	enforce	hold	-21
class&next	enforce	improve	72
class&next	enforce	issue	32
class&next	enforce	none	15
class&next	enforce	pivot	95
class&next	enforce	state	27
class&next	explore	effect	40
class&next	explore	explore	44
class&next	explore	fund	30
class&next	explore	hold	-35
class&next	explore	issue	23
class&next	explore	none	25
class&next	explore	pivot	38
class&next	explore	state	24
class&next	fund	connect	-11
class&next	fund	effect	62
class&next	fund	enforce	93
class&next	fund	explore	68
class&next	fund	fund	35
class&next	fund	hold	85
class&next	fund	improve	53
class&next	fund	none	-11
class&next	fund	speech	-30
class&next	fund	train	58
class&next	hold	build	38
class&next	hold	connect	61
class&next	hold	effect	-63
class&next	hold	enforce	64
class&next	hold	explore	38
class&next	hold	fund	35
class&next	hold	hold	-12
class&next	hold	improve	101
class&next	hold	issue	77
class&next	hold	pivot	-37
class&next	hold	speech	-11
class&next	hold	train	35
class&next	improve	build	-16
class&next	improve	effect	29
class&next	improve	enforce	-77
class&next	improve	explore	143
class&next	improve	fund	18
class&next	improve	hold	72
class&next	improve	improve	27
class&next	improve	issue	-26
class&next	improve	none	-28
class&next	improve	pivot	-48
class&next	improve	speech	145
class&next	improve	state	-93
class&next	issue	build	14
class&next	issue	connect	-33
class&next	issue	fund	38
class&next	issue	hold	61
class&next	issue	improve	107
class&next	issue	issue	42
class&next	issue	none	-28
class&next	issue	pivot	50
class&next	issue	speech	-40
class&next	issue	state	-55
class&next	issue	train	80
class&next	none	build	11
class&next	none	connect	-55
class&next	none	effect	43
class&next	none	enforce	22
class&next	none	explore	12
class&next	none	fund	-32
class&next	none	improve	-68
class&next	none	issue	34
class&next	none	none	-28
class&next	none	pivot	-25
class&next	none	speech	-67
class&next	none	state	-36
class&next	none	train	-34
class&next	pivot	build	-12
class&next	pivot	effect	107
class&next	pivot	fund	54
class&next	pivot	hold	46
class&next	pivot	improve	59
class&next	pivot	issue	77
class&next	pivot	none	-29
class&next	pivot	pivot	46
class&next	pivot	train	108
class&next	speech	build	-10
class&next	speech	connect	-32
class&next	speech	enforce	67
class&next	speech	explore	-50
class&next	speech	fund	-55
class&next	speech	hold	18
class&next	speech	issue	-76
class&next	speech	none	-30
class&next	speech	state	-14
class&next	state	connect	-102
class&next	state	enforce	67
class&next	state	explore	47
class&next	state	fund	18
class&next	state	hold	43
class&next	state	improve	-62
class&next	state	issue	-43
class&next	state	none	-33
class&next	state	speech	106
class&next	state	state	-64
class&next	train	build	47
class&next	train	enforce	38
class&next	train	explore	37
class&next	train	fund	38
class&next	train	hold	14
class&next	train	issue	14
class&next	train	none	10
class&next	train	pivot	39
class&next	train	state	41
class&next	train	train	18
closer	
		-177
closer	:		-90
closer	;		31
complaint			11
cue	declined	strong	44
cue	done	strong	30
cue	done	weak	50
cue	exploring	strong	22
cue	ongoing	strong	61
cue	ongoing	weak	38
cue	planned	strong	53
cue	planned	weak	31
cut			-58
date			49
de			-17
ends-in-amount			11
ends-in-de			-170
figure			-70
fronted	fund		52
fronted	issue		-30
fronted	none		-24
fronted	train		-34
intro			-59
intro-actor			-81
joined			48
kind	adverb		16
kind	entity		15
kind	means		-39
kind	noun		-20
kind	self		16
kind&class	adverb	build	16
kind&class	adverb	enforce	16
kind&class	adverb	explore	-15
kind&class	adverb	fund	20
kind&class	adverb	hold	21
kind&class	adverb	improve	11
kind&class	adverb	none	47
kind&class	adverb	pivot	27
kind&class	adverb	speech	-37
kind&class	adverb	state	-26
kind&class	adverb	train	39
kind&class	entity	build	35
kind&class	entity	connect	-14
kind&class	entity	effect	18
kind&class	entity	enforce	46
kind&class	entity	explore	49
kind&class	entity	fund	32
kind&class	entity	improve	-12
kind&class	entity	pivot	31
kind&class	entity	state	-31
kind&class	entity	train	40
kind&class	means	connect	-33
kind&class	means	enforce	-84
kind&class	means	explore	17
kind&class	means	fund	-84
kind&class	means	hold	-57
kind&class	means	improve	-113
kind&class	means	issue	12
kind&class	means	none	-44
kind&class	means	state	66
kind&class	noun	build	-24
kind&class	noun	connect	-117
kind&class	noun	explore	51
kind&class	noun	hold	-18
kind&class	noun	issue	16
kind&class	noun	none	-26
kind&class	noun	pivot	-37
kind&class	noun	speech	-19
kind&class	noun	state	-31
kind&class	noun	train	-13
kind&class	preposition	build	18
kind&class	preposition	connect	45
kind&class	preposition	effect	-76
kind&class	preposition	enforce	-21
kind&class	preposition	explore	-35
kind&class	preposition	fund	27
kind&class	preposition	hold	13
kind&class	preposition	issue	23
kind&class	preposition	none	-24
kind&class	preposition	pivot	-26
kind&class	preposition	speech	-36
kind&class	preposition	state	65
kind&class	preposition	train	12
kind&class	self	build	45
kind&class	self	connect	16
kind&class	self	enforce	47
kind&class	self	explore	31
kind&class	self	fund	54
kind&class	self	hold	28
kind&class	self	improve	-35
kind&class	self	issue	21
kind&class	self	none	-24
kind&class	self	pivot	16
kind&class	self	train	39
kind&class	verb	connect	-14
kind&class	verb	effect	-40
kind&class	verb	enforce	18
kind&class	verb	explore	24
kind&class	verb	fund	-19
kind&class	verb	hold	12
kind&class	verb	improve	47
kind&class	verb	issue	15
kind&class	verb	pivot	14
kind&class	verb	speech	-27
kind&class	verb	state	-29
last	)》		62
last	**		-21
last	0%		20
last	0台		57
last	0名		127
last	0处		84
last	0套		80
last	0家		66
last	0户		39
last	0条		66
last	0辆		14
last	1%		-160
last	1家		102
last	2个		50
last	2处		60
last	2家		111
last	3%		-151
last	3个		60
last	3家		32
last	4个		71
last	4处		55
last	4家		109
last	5%		11
last	5个		68
last	5人		55
last	5元		60
last	6个		37
last	6人		142
last	6名		115
last	7个		72
last	7件		-39
last	7处		55
last	8个		28
last	9处		70
last	》)		52
last	一次		112
last	万个		71
last	万亩		58
last	万人		22
last	万件		114
last	万名		-103
last	万吨		-62
last	万张		29
last	万户		-54
last	专业		19
last	专区		54
last	专班		74
last	个班		41
last	中心		64
last	为主		-112
last	事项		-120
last	交易		41
last	产品		71
last	人次		29
last	以上		-19
last	任险		-25
last	企业		-105
last	优势		-63
last	体系		-33
last	余人		15
last	余场		113
last	余家		-134
last	作日		25
last	作社		-91
last	使用		31
last	依据		137
last	保温		-18
last	保险		-110
last	保障		-72
last	值守		80
last	公里		29
last	内容		-123
last	决定		-64
last	分点		-207
last	分钟		-61
last	划》		66
last	到位		58
last	制度		57
last	办”		87
last	办法		49
last	办理		-119
last	功能		166
last	务工		-153
last	医院		-56
last	协议		108
last	单位		33
last	参考		65
last	反映		98
last	发展		-42
last	发放		114
last	台”		70
last	号)		-35
last	名单		92
last	启发		-86
last	吸收		-40
last	四成		-122
last	图”		50
last	培训		73
last	基地		54
last	基础		-36
last	基金		-53
last	大会		38
last	大赛		82
last	奖励		63
last	奖补		-26
last	套餐		32
last	如下		-26
last	存在		-91
last	学校		-129
last	学院		113
last	安排		-141
last	安装		122
last	完善		-92
last	完成		75
last	定》		-133
last	实施		15
last	实际		-25
last	审批		-15
last	家次		41
last	小区		-99
last	小时		-136
last	岗位		-13
last	巡查		83
last	工作		-62
last	工程		86
last	左右		-28
last	市场		-18
last	帮助		-90
last	平台		-53
last	延伸		-119
last	建设		72
last	开放		69
last	引》		52
last	录》		52
last	性强		-23
last	情况		70
last	情形		19
last	意见		-22
last	手续		74
last	执行		30
last	技术		-47
last	投产		140
last	拆除		72
last	挂钩		89
last	指引		-50
last	排查		105
last	推广		34
last	推开		64
last	推进		-92
last	支持		14
last	改造		65
last	政策		51
last	数据		63
last	整改		92
last	整治		-58
last	方式		-44
last	方案		46
last	方面		-74
last	施工		156
last	更新		46
last	有限		-63
last	服务		-12
last	机制		60
last	条件		81
last	核定		-59
last	核实		-21
last	核对		-20
last	核查		-82
last	案》		50
last	检查		22
last	检测		58
last	模式		17
last	沟通		-105
last	法》		38
last	流程		14
last	测算		-106
last	清单		95
last	热线		33
last	牵头		-84
last	申报		-32
last	监控		60
last	监测		18
last	监督		-66
last	目库		77
last	目录		136
last	知》		54
last	研究		-31
last	确定		-52
last	租金		114
last	程序		91
last	突出		-43
last	系统		70
last	细则		66
last	经验		-107
last	老人		-94
last	考核		73
last	考虑		45
last	职能		-42
last	范》		70
last	落地		-32
last	落实		74
last	行为		76
last	行动		45
last	行性		54
last	衔接		101
last	补助		43
last	补贴		49
last	要求		-76
last	覆盖		-104
last	见》		38
last	见是		-16
last	规则		-29
last	规定		-98
last	计划		71
last	论证		61
last	设备		107
last	设施		-29
last	评估		35
last	调整		58
last	调研		11
last	责任		116
last	资源		-148
last	资金		-38
last	踏勘		148
last	较大		-122
last	运营		59
last	送餐		32
last	选址		90
last	通行		-26
last	通道		-38
last	部署		51
last	配备		21
last	问题		-24
last	限制		31
last	难题		-122
last	集中		-97
last	项目		12
last	食堂		107
later-refusal			-76
lead	planned		13
led	build		-54
led	connect		-91
led	fund		123
led	issue		24
led	state		105
led-bare			-133
length	0		-83
length	1		-28
length	3		25
length	4		26
length	5		38
length	6		13
next	means		12
next	nothing		-27
next	noun		-23
next	preposition		24
next	verb		23
next-refusal			-93
no-cue			-15
opener	会同		-126
opener	依托		-28
opener	围绕		-28
opener	按照		-51
opener	根据		-35
opener	考虑到		-15
opener	至于		-46
opener	针对		-22
opens			-42
own-actor			34
per	build		-43
per	enforce		34
per	fund		36
per	hold		51
per	issue		67
per	none		-37
per	pivot		92
per	train		30
plain	background		-14
plain	fact		-19
plain	goal		-26
plain	measure		16
plain	opening		-50
plain	refusal		47
plain&before	background	other	-13
plain&before	background	start	-21
plain&before	fact	other	-31
plain&before	fact	start	-29
plain&before	goal	measure	-26
plain&before	measure	measure	19
plain&before	measure	other	10
plain&before	measure	start	11
plain&before	opening	other	-44
plain&before	opening	start	-59
plain&before	refusal	measure	-86
plain&before	refusal	other	56
plain&before	request	measure	-24
plain&before	request	start	19
reason			-76
refusal	hard	adverb	-93
refusal	hard	noun	99
refusal	soft	adverb	54
refusal	soft	noun	48
refusal	soft	self	79
request			-53
result			-78
section	opening		-50
sentence-has	more		14
sentence-has	none		-17
sentence-has	one		37
starts-bing			21
statistic	build		-17
statistic	enforce		58
statistic	fund		41
statistic	hold		-70
statistic	improve		102
statistic	state		-86
status	declined		44
status	done		20
status	exploring		22
status	none		-20
status	ongoing		13
status	planned		25
subject	entity		15
subject	noun		-15
subject	self		16
subject&class	entity	build	35
subject&class	entity	connect	-14
subject&class	entity	effect	18
subject&class	entity	enforce	46
subject&class	entity	explore	49
subject&class	entity	fund	32
subject&class	entity	improve	-12
subject&class	entity	pivot	31
subject&class	entity	state	-31
subject&class	entity	train	40
subject&class	none	build	10
subject&class	none	effect	-29
subject&class	none	fund	10
subject&class	none	hold	14
subject&class	none	issue	15
subject&class	none	none	-25
subject&class	none	pivot	12
subject&class	none	speech	-35
subject&class	none	state	-12
subject&class	none	train	22
subject&class	noun	build	-24
subject&class	noun	connect	-117
subject&class	noun	explore	51
subject&class	noun	hold	-18
subject&class	noun	issue	16
subject&class	noun	none	-14
subject&class	noun	pivot	-37
subject&class	noun	speech	-19
subject&class	noun	state	-31
subject&class	noun	train	-13
subject&class	self	build	45
subject&class	self	connect	16
subject&class	self	enforce	47
subject&class	self	explore	31
subject&class	self	fund	54
subject&class	self	hold	28
subject&class	self	improve	-35
subject&class	self	issue	21
subject&class	self	none	-24
subject&class	self	pivot	16
subject&class	self	train	39
talk			-59
time-word			49
verb	上线		66
verb	上门		114
verb	下达		92
verb	不足		-22
verb	串联		85
verb	主办		-39
verb	举办		44
verb	予以		91
verb	争取		83
verb	优化		145
verb	会商		25
verb	位于		62
verb	低于		-21
verb	作出		-49
verb	保护		-27
verb	修订		59
verb	做好		43
verb	健全		100
verb	允许		-31
verb	免收		91
verb	公布		-70
verb	公开		81
verb	共享		-47
verb	共建		120
verb	减免		101
verb	减少		-118
verb	出台		71
verb	函告		75
verb	列为		-14
verb	列入		70
verb	利用		-75
verb	制作		-96
verb	制定		67
verb	劝导		48
verb	办好		-50
verb	办理		-25
verb	办起		61
verb	加密		30
verb	加强		86
verb	加快		87
verb	加装		131
verb	助餐		-17
verb	协办		-62
verb	协调		35
verb	占		-31
verb	印发		30
verb	压缩		44
verb	反映		100
verb	发动		109
verb	发布		11
verb	发布了		95
verb	发放		12
verb	取得		98
verb	取消		13
verb	受理		-15
verb	召开		66
verb	可		-39
verb	合作		-161
verb	听取		-62
verb	启动		50
verb	启用		77
verb	吸纳		-73
verb	地处		-77
verb	坚持		-77
verb	培养		29
verb	培育		62
verb	培训		58
verb	增加		11
verb	增设		25
verb	奖励		99
verb	委托		64
verb	存在		-68
verb	安排		33
verb	安排资金		38
verb	安置		-74
verb	完善		46
verb	完工		-14
verb	完成		38
verb	实现		89
verb	实行		80
verb	审批		163
verb	对接		-64
verb	属于		-23
verb	巡查		52
verb	布局		50
verb	布设		64
verb	带动		-104
verb	帮助		-90
verb	应用		-157
verb	延长		100
verb	建成		77
verb	建立		61
verb	开办		-33
verb	开发		70
verb	开展		54
verb	开工		102
verb	开放		31
verb	开设		46
verb	开通		66
verb	引入		82
verb	引导		50
verb	引进		65
verb	影响		-23
verb	总结		98
verb	恢复		32
verb	惠及		-48
verb	成立		75
verb	打通		-87
verb	打造		79
verb	执行		90
verb	扶持		79
verb	承担		-14
verb	抓好		-14
verb	投产		60
verb	投入		30
verb	投放		52
verb	投资		-106
verb	投运		67
verb	拆除		88
verb	招录		41
verb	拨付		75
verb	拿出		111
verb	指导		68
verb	排查		43
verb	探索		25
verb	探索建立		35
verb	接待		35
verb	接送		-44
verb	推出		23
verb	推广		69
verb	推开		73
verb	推行		87
verb	推进		-17
verb	推送		148
verb	提供		-22
verb	提出		37
verb	提高		-71
verb	搬迁		-43
verb	撤并		-89
verb	支付		89
verb	支出		-149
verb	支持		51
verb	改为		45
verb	改造		-27
verb	放宽		-62
verb	整改		37
verb	整治		41
verb	新增		-19
verb	新建		31
verb	施划		94
verb	明确		-70
verb	是		-72
verb	更换		91
verb	更新		96
verb	有		-74
verb	构建		34
verb	查处		80
verb	标注		-21
verb	核定		-122
verb	检查		37
verb	检测		55
verb	沟通		-17
verb	治理		33
verb	注册		-127
verb	测算		-48
verb	涉及		-21
verb	清理		37
verb	牵头		-34
verb	用于		-64
verb	申报		-29
verb	登记		-161
verb	监测		-89
verb	监管		-135
verb	督促		57
verb	研究		11
verb	研究制定		44
verb	确保		111
verb	立案		51
verb	立项		-63
verb	答复		-39
verb	签约		106
verb	签订		45
verb	管理		-85
verb	约谈		57
verb	纳入		11
verb	组建		62
verb	组织		50
verb	组织实施		37
verb	结合		-52
verb	给予		51
verb	维修		-111
verb	编制		13
verb	编印		61
verb	缩短		-72
verb	罚款		69
verb	考虑		47
verb	聘请		82
verb	落地		-46
verb	补助		45
verb	要求		24
verb	覆盖		60
verb	规划		-144
verb	规定		-44
verb	规范		-105
verb	认为		-79
verb	让		-93
verb	让利		90
verb	论证		65
verb	设立		40
verb	评估		48
verb	评审		-183
verb	试点		18
verb	试行		69
verb	说明		-73
verb	调整		22
verb	调整为		98
verb	调研		-66
verb	负责		74
verb	责令		34
verb	购置		-14
verb	超过		-31
verb	转移		45
verb	轮训		88
verb	达		-64
verb	达到		42
verb	进行		40
verb	送餐		70
verb	选派		51
verb	选聘		-20
verb	邀请		95
verb	配合		86
verb	配备		73
verb	配套		-38
verb	采取		-116
verb	铺设		30
verb	降至		-86
verb	需要		-45
verb	鼓励		51`;
