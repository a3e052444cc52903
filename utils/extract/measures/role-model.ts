/** Written by scripts/train-roles.ts: feature, its values, hundredths of a weight. */
export const ROLE_WEIGHTS = `abstract			-13
abstract&class	build		21
abstract&class	effect		-70
abstract&class	enforce		59
abstract&class	explore		36
abstract&class	hold		111
abstract&class	improve		94
abstract&class	none		-21
abstract&class	state		-71
abstract&class	train		-26
actor			15
after	government		20
after	organisation		57
after	place		25
after	policy		43
after	programme		61
after	quantity		17
after	work		69
amount&class	build		24
amount&class	connect		38
amount&class	effect		48
amount&class	enforce		35
amount&class	fund		40
amount&class	hold		12
amount&class	improve		29
amount&class	issue		24
amount&class	none		11
amount&class	pivot		-11
amount&class	speech		-84
amount&class	state		-37
amount&class	train		33
amount-before			60
aspect	为	build	74
aspect	为	improve	-155
aspect	了	build	32
aspect	了	hold	24
aspect	了	issue	80
aspect	到	build	48
aspect	到	fund	13
aspect	到	improve	79
aspect	至	fund	89
bare			-25
before	measure		13
before&class	measure	build	24
before&class	measure	connect	-10
before&class	measure	effect	-24
before&class	measure	enforce	29
before&class	measure	explore	34
before&class	measure	hold	21
before&class	measure	issue	19
before&class	measure	none	21
before&class	measure	speech	-21
before&class	measure	state	-22
before&class	measure	train	25
before&class	other	connect	16
before&class	other	effect	18
before&class	other	enforce	12
before&class	other	explore	-13
before&class	other	improve	-14
before&class	other	none	-30
before&class	other	pivot	23
before&class	other	speech	-25
before&class	other	state	-31
before&class	other	train	29
before&class	start	connect	-83
before&class	start	effect	-36
before&class	start	enforce	-22
before&class	start	fund	15
before&class	start	hold	16
before&class	start	issue	27
before&class	start	none	-35
before&class	start	pivot	62
before&class	start	speech	-30
before&class	start	train	-11
before&last	measure	last	17
before&last	measure	more	11
before&last	other	last	-30
before&last	start	last	-41
before&verb	measure	做好	159
before&verb	measure	减少	-121
before&verb	measure	加强	82
before&verb	measure	吸纳	-73
before&verb	measure	完善	51
before&verb	measure	推动	-35
before&verb	measure	推进	97
before&verb	measure	支持	38
before&verb	measure	标注	-23
before&verb	measure	确保	105
before&verb	measure	解决	27
before&verb	measure	采取	-42
before&verb	measure	鼓励	47
before&verb	other	保护	-70
before&verb	other	做好	-34
before&verb	other	允许	-101
before&verb	other	减少	-101
before&verb	other	恢复	140
before&verb	other	抓好	-53
before&verb	other	推动	75
before&verb	other	推进	-108
before&verb	other	支持	76
before&verb	start	办好	58
before&verb	start	发展	-62
before&verb	start	坚持	-67
before&verb	start	推动	70
before&verb	start	推进	61
before&verb	start	支持	56
before-class	build	other	-10
before-class	connect	measure	34
before-class	connect	other	-19
before-class	effect	measure	67
before-class	effect	other	-28
before-class	enforce	measure	49
before-class	enforce	other	12
before-class	explore	other	-12
before-class	fund	measure	15
before-class	fund	other	33
before-class	hold	measure	10
before-class	hold	other	-25
before-class	improve	measure	20
before-class	issue	measure	19
before-class	issue	other	-11
before-class	none	measure	48
before-class	pivot	measure	12
before-class	speech	measure	-134
before-class	speech	other	-61
before-class	state	other	-10
before-class	train	measure	-13
before-class	train	other	-62
before-opener			24
before-reason			-17
before-refusal			16
begins	connect		-31
begins	enforce		10
begins	explore		25
begins	government		26
begins	improve		11
begins	masked		-16
begins	organisation		36
begins	person		-13
begins	pivot		12
begins	place		-29
begins	policy		-75
begins	programme		75
begins	proposal		-11
begins	quantity		98
begins	speech		-31
begins	state		-48
begins	train		15
begins	word		12
begins	work		39
begins-with	——		-51
begins-with	《关		-11
begins-with	上线		83
begins-with	不具		140
begins-with	不能		97
begins-with	个别		-56
begins-with	中国		62
begins-with	中央		91
begins-with	举办		-30
begins-with	也是		-25
begins-with	人均		52
begins-with	优先		43
begins-with	会同		21
begins-with	会商		-14
begins-with	位于		63
begins-with	依托		-28
begins-with	依法		58
begins-with	保护		-89
begins-with	修订		44
begins-with	允许		109
begins-with	先后		-60
begins-with	入驻		54
begins-with	全区		-60
begins-with	全县		-18
begins-with	全国		101
begins-with	全市		-15
begins-with	全省		78
begins-with	全部		-71
begins-with	公开		-15
begins-with	共享		-146
begins-with	共同		-135
begins-with	其余		81
begins-with	农村		-15
begins-with	出台		18
begins-with	剩余		99
begins-with	办好		54
begins-with	办理		-41
begins-with	加强		100
begins-with	加快		69
begins-with	北京		56
begins-with	区公		33
begins-with	区城		-120
begins-with	区市		78
begins-with	区教		28
begins-with	区级		131
begins-with	区财		177
begins-with	协调		131
begins-with	县人		-39
begins-with	县财		79
begins-with	发展		91
begins-with	发布		68
begins-with	发放		41
begins-with	同步		56
begins-with	启动		51
begins-with	启用		40
begins-with	吸纳		-73
begins-with	四川		28
begins-with	围绕		-28
begins-with	在全		30
begins-with	地区		52
begins-with	培育		63
begins-with	培训		30
begins-with	增设		-61
begins-with	大理		-66
begins-with	委托		67
begins-with	安排		31
begins-with	完善		51
begins-with	完成		12
begins-with	官渡		56
begins-with	实施		-31
begins-with	实行		52
begins-with	家长		-166
begins-with	对建		42
begins-with	对我		-58
begins-with	对接		-78
begins-with	对新		79
begins-with	对连		-71
begins-with	对重		24
begins-with	将会		71
begins-with	将在		91
begins-with	将由		45
begins-with	将结		133
begins-with	居民		-72
begins-with	已函		125
begins-with	已在		44
begins-with	已安		49
begins-with	已开		39
begins-with	已引		16
begins-with	已通		-62
begins-with	市公		44
begins-with	市水		10
begins-with	市财		90
begins-with	常态		77
begins-with	平均		-131
begins-with	并在		62
begins-with	并将		39
begins-with	建成		34
begins-with	建立		65
begins-with	建议		-49
begins-with	开发		94
begins-with	开展		21
begins-with	开设		98
begins-with	引导		68
begins-with	恢复		-61
begins-with	恩施		56
begins-with	惠及		-50
begins-with	成立		79
begins-with	成都		126
begins-with	我们		-26
begins-with	我会		39
begins-with	我区		16
begins-with	我厅		57
begins-with	我县		-114
begins-with	我委		42
begins-with	我局		30
begins-with	我市		-62
begins-with	我省		-22
begins-with	我部		37
begins-with	我集		35
begins-with	所提		-19
begins-with	打造		63
begins-with	扬州		20
begins-with	扶持		74
begins-with	投资		86
begins-with	拟于		32
begins-with	拟先		47
begins-with	持续		54
begins-with	指导		84
begins-with	按照		-50
begins-with	探索		49
begins-with	推出		74
begins-with	推动		-16
begins-with	推行		49
begins-with	推进		48
begins-with	提供		-51
begins-with	提出		101
begins-with	提升		25
begins-with	支持		50
begins-with	改造		42
begins-with	新增		93
begins-with	新疆		-105
begins-with	日均		-140
begins-with	明确		-177
begins-with	更新		38
begins-with	根据		-35
begins-with	梧州		-12
begins-with	检查		27
begins-with	正在		43
begins-with	每人		50
begins-with	每千		14
begins-with	每月		65
begins-with	江苏		76
begins-with	没有		-148
begins-with	沿线		-51
begins-with	浙江		39
begins-with	涉及		-93
begins-with	热力		169
begins-with	现将		-32
begins-with	现提		-13
begins-with	现有		-112
begins-with	现答		-26
begins-with	由区		-16
begins-with	由市		55
begins-with	由新		55
begins-with	登记		-52
begins-with	省人		32
begins-with	省政		64
begins-with	督促		45
begins-with	研究		44
begins-with	票价		81
begins-with	积极		49
begins-with	立案		50
begins-with	累计		91
begins-with	约谈		38
begins-with	组建		118
begins-with	组织		57
begins-with	经会		-32
begins-with	经我		-35
begins-with	经核		-29
begins-with	经研		-22
begins-with	结合		-31
begins-with	编制		-17
begins-with	群众		-110
begins-with	老年		-145
begins-with	考虑		15
begins-with	联合		43
begins-with	聘请		85
begins-with	至于		-48
begins-with	落实		-11
begins-with	行《		-84
begins-with	补贴		-27
begins-with	要求		52
begins-with	覆盖		-40
begins-with	计划		47
begins-with	设立		-92
begins-with	该小		-19
begins-with	该建		-46
begins-with	责任		-50
begins-with	这一		-25
begins-with	这与		-50
begins-with	这条		-39
begins-with	进一		-81
begins-with	选派		76
begins-with	部分		-52
begins-with	配合		86
begins-with	配备		46
begins-with	重点		-69
begins-with	针对		-21
begins-with	铺设		41
begins-with	阿拉		19
begins-with	难以		65
begins-with	需要		-22
begins-with	面向		-28
begins-with	预计		115
begins-with	首批		50
begins-with	鼓励		61
class	build		14
class	connect		-18
class	effect		-15
class	enforce		14
class	explore		13
class	hold		11
class	issue		13
class	none		-20
class	pivot		11
class	speech		-27
class	state		-23
class	train		21
class&lead	build	done	10
class&lead	build	ongoing	23
class&lead	build	planned	29
class&lead	connect	done	41
class&lead	connect	none	30
class&lead	connect	ongoing	26
class&lead	connect	planned	-107
class&lead	effect	done	-84
class&lead	effect	none	29
class&lead	effect	planned	-38
class&lead	enforce	none	17
class&lead	enforce	ongoing	47
class&lead	enforce	planned	31
class&lead	explore	planned	30
class&lead	fund	done	53
class&lead	fund	none	11
class&lead	hold	done	68
class&lead	hold	planned	24
class&lead	improve	none	-15
class&lead	improve	ongoing	56
class&lead	issue	done	-23
class&lead	issue	ongoing	33
class&lead	issue	planned	36
class&lead	none	done	14
class&lead	none	none	-15
class&lead	none	ongoing	-67
class&lead	none	planned	-27
class&lead	pivot	ongoing	-41
class&lead	pivot	planned	29
class&lead	speech	none	-28
class&lead	state	done	27
class&lead	state	none	-11
class&lead	state	ongoing	-96
class&lead	state	planned	-40
class&lead	train	none	30
class&lead	train	ongoing	-25
class&lead	train	planned	27
class&next	build	build	20
class&next	build	effect	21
class&next	build	enforce	50
class&next	build	explore	29
class&next	build	fund	12
class&next	build	hold	39
class&next	build	improve	-57
class&next	build	issue	-22
class&next	build	pivot	81
class&next	build	speech	-60
class&next	build	state	21
class&next	build	train	56
class&next	connect	build	-90
class&next	connect	explore	-12
class&next	connect	fund	29
class&next	connect	none	27
class&next	connect	state	45
class&next	effect	effect	34
class&next	effect	hold	41
class&next	effect	improve	72
class&next	effect	none	-30
class&next	enforce	effect	90
class&next	enforce	fund	-49
class&next	enforce	hold	-23
class&next	enforce	improve	69
class&next	enforce	issue	34
class&next	enforce	none	17
class&next	enforce	pivot	92
class&next	enforce	state	30
class&next	explore	effect	41
class&next	explore	explore	39
class&next	explore	fund	26
class&next	explore	hold	-37
class&next	explore	issue	25
class&next	explore	none	26
class&next	explore	pivot	34
class&next	explore	state	24
class&next	fund	effect	66
class&next	fund	enforce	92
class&next	fund	explore	65
class&next	fund	fund	35
class&next	fund	hold	82
class&next	fund	improve	54
class&next	fund	none	-13
class&next	fund	speech	-31
class&next	fund	state	-10
class&next	fund	train	56
class&next	hold	build	37
class&next	hold	connect	60
class&next	hold	effect	-59
class&next	hold	enforce	62
class&next	hold	explore	37
class&next	hold	fund	34
class&next	hold	hold	-10
class&next	hold	improve	106
class&next	hold	issue	78
class&next	hold	pivot	-37
class&next	hold	speech	-13
class&next	hold	train	31
class&next	improve	build	-14
class&next	improve	effect	29
class&next	improve	enforce	-81
class&next	improve	explore	146
class&next	improve	fund	20
class&next	improve	hold	75
class&next	improve	improve	22
class&next	improve	issue	-27
class&next	improve	none	-26
class&next	improve	pivot	-49
class&next	improve	speech	156
class&next	improve	state	-92
class&next	issue	build	15
class&next	issue	connect	-33
class&next	issue	fund	38
class&next	issue	hold	60
class&next	issue	improve	104
class&next	issue	issue	41
class&next	issue	none	-28
class&next	issue	pivot	46
class&next	issue	speech	-44
class&next	issue	state	-53
class&next	issue	train	77
class&next	none	build	12
class&next	none	connect	-58
class&next	none	effect	41
class&next	none	enforce	20
class&next	none	explore	10
class&next	none	fund	-32
class&next	none	improve	-68
class&next	none	issue	33
class&next	none	none	-29
class&next	none	pivot	-22
class&next	none	speech	-68
class&next	none	state	-36
class&next	none	train	-36
class&next	pivot	build	-13
class&next	pivot	effect	103
class&next	pivot	fund	55
class&next	pivot	hold	48
class&next	pivot	improve	59
class&next	pivot	issue	73
class&next	pivot	none	-28
class&next	pivot	pivot	43
class&next	pivot	train	108
class&next	speech	build	-13
class&next	speech	connect	-31
class&next	speech	enforce	70
class&next	speech	explore	-52
class&next	speech	fund	-57
class&next	speech	hold	18
class&next	speech	issue	-73
class&next	speech	none	-33
class&next	speech	state	-14
class&next	state	connect	-104
class&next	state	enforce	74
class&next	state	explore	54
class&next	state	fund	17
class&next	state	hold	40
class&next	state	improve	-66
class&next	state	issue	-43
class&next	state	none	-36
class&next	state	speech	111
class&next	state	state	-69
class&next	train	build	44
class&next	train	enforce	41
class&next	train	explore	36
class&next	train	fund	41
class&next	train	issue	10
class&next	train	pivot	41
class&next	train	state	42
class&next	train	train	23
closer	
		-177
closer	:		-92
closer	;		27
complaint			11
cue	declined	strong	46
cue	done	strong	29
cue	done	weak	48
cue	exploring	strong	22
cue	ongoing	strong	61
cue	ongoing	weak	37
cue	planned	strong	52
cue	planned	weak	32
cut			-58
date			49
de			-17
ends-in-de			-170
figure			-68
fronted	fund		47
fronted	issue		-32
fronted	none		-24
fronted	train		-47
intro			-59
intro-actor			-65
joined			50
kind	adverb		17
kind	entity		12
kind	means		-37
kind	noun		-21
kind	self		12
kind&class	adverb	build	18
kind&class	adverb	enforce	15
kind&class	adverb	explore	-13
kind&class	adverb	fund	23
kind&class	adverb	hold	22
kind&class	adverb	improve	11
kind&class	adverb	none	46
kind&class	adverb	pivot	30
kind&class	adverb	speech	-39
kind&class	adverb	state	-29
kind&class	adverb	train	37
kind&class	entity	build	32
kind&class	entity	connect	-22
kind&class	entity	effect	24
kind&class	entity	enforce	46
kind&class	entity	explore	47
kind&class	entity	fund	31
kind&class	entity	improve	-11
kind&class	entity	pivot	32
kind&class	entity	state	-34
kind&class	entity	train	39
kind&class	means	connect	-37
kind&class	means	enforce	-82
kind&class	means	explore	18
kind&class	means	fund	-83
kind&class	means	hold	-56
kind&class	means	improve	-111
kind&class	means	issue	12
kind&class	means	none	-46
kind&class	means	state	68
kind&class	noun	build	-22
kind&class	noun	connect	-123
kind&class	noun	explore	50
kind&class	noun	fund	-10
kind&class	noun	hold	-18
kind&class	noun	issue	13
kind&class	noun	none	-26
kind&class	noun	pivot	-36
kind&class	noun	speech	-21
kind&class	noun	state	-29
kind&class	noun	train	-17
kind&class	preposition	build	19
kind&class	preposition	connect	55
kind&class	preposition	effect	-74
kind&class	preposition	enforce	-20
kind&class	preposition	explore	-36
kind&class	preposition	fund	26
kind&class	preposition	hold	11
kind&class	preposition	issue	22
kind&class	preposition	none	-24
kind&class	preposition	pivot	-25
kind&class	preposition	speech	-38
kind&class	preposition	state	62
kind&class	preposition	train	17
kind&class	self	build	44
kind&class	self	connect	17
kind&class	self	enforce	47
kind&class	self	explore	32
kind&class	self	fund	50
kind&class	self	hold	27
kind&class	self	improve	-39
kind&class	self	issue	21
kind&class	self	none	-24
kind&class	self	pivot	14
kind&class	self	train	36
kind&class	verb	connect	-12
kind&class	verb	effect	-39
kind&class	verb	enforce	20
kind&class	verb	explore	25
kind&class	verb	fund	-23
kind&class	verb	hold	12
kind&class	verb	improve	48
kind&class	verb	issue	16
kind&class	verb	pivot	15
kind&class	verb	speech	-29
kind&class	verb	state	-30
last	)》		61
last	**		-19
last	0%		20
last	0台		64
last	0名		126
last	0处		87
last	0套		84
last	0家		68
last	0户		40
last	0条		64
last	0辆		12
last	1%		-168
last	1家		108
last	2个		46
last	2处		59
last	2家		119
last	3%		-158
last	3个		60
last	3家		30
last	4个		75
last	4处		54
last	4家		119
last	5%		20
last	5个		65
last	5人		48
last	5元		57
last	6个		36
last	6人		137
last	6名		121
last	7个		66
last	7件		-47
last	7处		54
last	8个		27
last	9处		66
last	》)		54
last	一次		109
last	万个		69
last	万亩		57
last	万人		22
last	万件		114
last	万名		-105
last	万吨		-64
last	万张		30
last	万户		-59
last	专业		21
last	专区		56
last	专班		77
last	个班		40
last	中心		67
last	为主		-107
last	事项		-115
last	交易		37
last	产品		71
last	人次		27
last	以上		-25
last	以内		-13
last	任险		-21
last	企业		-105
last	优势		-65
last	体系		-32
last	余人		17
last	余场		106
last	余家		-131
last	作日		22
last	作社		-92
last	使用		25
last	依据		135
last	保温		-18
last	保险		-108
last	保障		-80
last	值守		87
last	公里		29
last	内容		-112
last	决定		-65
last	分点		-210
last	分钟		-67
last	划》		61
last	到位		58
last	制度		54
last	办”		86
last	办法		47
last	办理		-120
last	功能		166
last	务工		-152
last	医院		-55
last	协议		108
last	单位		27
last	参考		56
last	反映		95
last	发展		-47
last	发放		113
last	台”		70
last	号)		-36
last	名单		93
last	启发		-86
last	吸收		-41
last	四成		-143
last	图”		53
last	培训		73
last	基地		53
last	基础		-33
last	基金		-53
last	大会		38
last	大赛		76
last	奖励		62
last	奖补		-24
last	套餐		34
last	如下		-25
last	存在		-94
last	学校		-136
last	学院		114
last	安排		-139
last	安装		106
last	完善		-96
last	完工		-16
last	完成		76
last	定》		-130
last	实施		19
last	实际		-29
last	审批		-23
last	家次		39
last	小区		-58
last	小时		-131
last	岗位		-14
last	巡查		85
last	工作		-58
last	工程		87
last	左右		-28
last	帮助		-87
last	平台		-52
last	延伸		-124
last	建设		68
last	开放		67
last	引》		53
last	录》		51
last	性强		-26
last	情况		65
last	情形		25
last	意见		-23
last	手续		74
last	执行		31
last	技术		-41
last	投产		142
last	拆除		71
last	挂钩		86
last	指引		-49
last	排查		94
last	推广		31
last	推开		60
last	推进		-89
last	支持		12
last	收悉		-11
last	改造		67
last	政策		51
last	数据		63
last	整改		87
last	整治		-62
last	方式		-44
last	方案		45
last	方面		-78
last	施工		154
last	更新		51
last	有限		-66
last	服务		-13
last	机制		55
last	条件		84
last	核定		-66
last	核实		-23
last	核对		-17
last	核查		-82
last	案》		46
last	检查		20
last	检测		57
last	模式		17
last	沟通		-108
last	法》		38
last	测算		-110
last	清单		102
last	热线		29
last	牵头		-89
last	申报		-31
last	监控		58
last	监测		13
last	监督		-74
last	目库		76
last	目录		134
last	知》		59
last	研究		-33
last	租金		116
last	程序		83
last	突出		-38
last	系统		71
last	细则		64
last	经验		-108
last	老人		-96
last	考核		77
last	考虑		45
last	职能		-39
last	范》		73
last	落地		-33
last	落实		77
last	行为		73
last	行动		46
last	行性		57
last	衔接		97
last	补助		45
last	补贴		48
last	要求		-76
last	覆盖		-103
last	见》		38
last	见是		-19
last	规则		-38
last	规定		-99
last	计划		71
last	论证		60
last	设备		107
last	设施		-28
last	评估		33
last	调整		57
last	调研		15
last	责任		120
last	资源		-140
last	资金		-36
last	踏勘		151
last	较大		-123
last	运营		58
last	送餐		31
last	选址		92
last	通行		-25
last	通道		-32
last	部署		49
last	配备		29
last	问题		-24
last	限制		27
last	难题		-121
last	集中		-97
last	项目		13
last	食堂		119
later-refusal			-78
lead	planned		12
led	build		-45
led	connect		-93
led	fund		118
led	state		104
led-bare			-140
length	0		-80
length	1		-28
length	3		21
length	4		26
length	5		37
length	6		13
next	means		12
next	nothing		-26
next	noun		-22
next	preposition		21
next	verb		22
next-refusal			-94
no-cue			-18
opener	会同		-132
opener	依托		-28
opener	利用		16
opener	围绕		-28
opener	按照		-50
opener	根据		-35
opener	考虑到		-13
opener	至于		-48
opener	针对		-21
opens			-42
own-actor			35
per	build		-41
per	enforce		34
per	fund		35
per	hold		50
per	issue		64
per	none		-42
per	pivot		99
per	train		30
plain	background		-15
plain	fact		-22
plain	goal		-25
plain	means		16
plain	measure		15
plain	opening		-51
plain	refusal		49
plain&before	background	other	-12
plain&before	background	start	-25
plain&before	fact	other	-32
plain&before	fact	start	-28
plain&before	goal	measure	-25
plain&before	measure	measure	20
plain&before	measure	start	10
plain&before	opening	other	-45
plain&before	opening	start	-59
plain&before	refusal	measure	-88
plain&before	refusal	other	58
plain&before	request	measure	-27
plain&before	request	start	15
reason			-76
refusal	hard	adverb	-92
refusal	hard	noun	95
refusal	soft	adverb	55
refusal	soft	noun	46
refusal	soft	self	76
request			-54
result			-79
section	opening		-51
sentence-has	more		14
sentence-has	none		-20
sentence-has	one		34
starts-bing			21
statistic	build		-18
statistic	enforce		56
statistic	fund		39
statistic	hold		-70
statistic	improve		107
statistic	issue		-11
statistic	state		-87
status	declined		46
status	done		18
status	exploring		22
status	none		-23
status	ongoing		11
status	planned		25
subject	entity		12
subject	noun		-16
subject	self		12
subject&class	entity	build	32
subject&class	entity	connect	-22
subject&class	entity	effect	24
subject&class	entity	enforce	46
subject&class	entity	explore	47
subject&class	entity	fund	31
subject&class	entity	improve	-11
subject&class	entity	pivot	32
subject&class	entity	state	-34
subject&class	entity	train	39
subject&class	none	build	10
subject&class	none	effect	-29
subject&class	none	hold	13
subject&class	none	issue	14
subject&class	none	none	-25
subject&class	none	pivot	14
subject&class	none	speech	-36
subject&class	none	state	-16
subject&class	none	train	22
subject&class	noun	build	-22
subject&class	noun	connect	-123
subject&class	noun	explore	50
subject&class	noun	fund	-10
subject&class	noun	hold	-18
subject&class	noun	issue	13
subject&class	noun	none	-14
subject&class	noun	pivot	-36
subject&class	noun	speech	-21
subject&class	noun	state	-29
subject&class	noun	train	-17
subject&class	self	build	44
subject&class	self	connect	17
subject&class	self	enforce	47
subject&class	self	explore	32
subject&class	self	fund	50
subject&class	self	hold	27
subject&class	self	improve	-39
subject&class	self	issue	21
subject&class	self	none	-24
subject&class	self	pivot	14
subject&class	self	train	36
talk			-58
time-word			48
verb	上线		67
verb	上门		113
verb	下达		103
verb	不足		-20
verb	串联		80
verb	主办		-44
verb	举办		43
verb	予以		91
verb	争取		83
verb	优化		146
verb	会商		23
verb	位于		63
verb	低于		-20
verb	作出		-53
verb	保护		-24
verb	保障		10
verb	修订		60
verb	做好		44
verb	健全		97
verb	允许		-28
verb	免收		87
verb	公布		-64
verb	公开		79
verb	共享		-46
verb	共建		117
verb	减免		100
verb	减少		-118
verb	出台		74
verb	函告		74
verb	列为		-21
verb	列入		67
verb	利用		-78
verb	制作		-93
verb	制定		68
verb	劝导		48
verb	办好		-46
verb	办理		-28
verb	办起		54
verb	加密		30
verb	加强		88
verb	加快		88
verb	加装		130
verb	助餐		-18
verb	协办		-63
verb	协调		38
verb	占		-33
verb	印发		30
verb	压缩		45
verb	反映		105
verb	发动		93
verb	发布了		91
verb	发放		11
verb	取得		100
verb	取消		15
verb	受理		-13
verb	召开		66
verb	可		-43
verb	合作		-167
verb	听取		-51
verb	启动		50
verb	启用		77
verb	吸纳		-73
verb	地处		-86
verb	坚持		-73
verb	培养		25
verb	培育		62
verb	培训		56
verb	增设		24
verb	奖励		91
verb	委托		64
verb	存在		-61
verb	安排		30
verb	安排资金		43
verb	安置		-75
verb	完善		44
verb	完工		-16
verb	完成		37
verb	实现		84
verb	实行		79
verb	审批		158
verb	对接		-63
verb	属于		-23
verb	巡查		51
verb	布局		48
verb	布设		55
verb	带动		-111
verb	帮助		-87
verb	应用		-159
verb	延长		98
verb	建成		76
verb	建立		61
verb	开办		-37
verb	开发		69
verb	开展		57
verb	开工		105
verb	开放		30
verb	开设		48
verb	开通		66
verb	引入		86
verb	引导		50
verb	引进		65
verb	影响		-18
verb	总结		102
verb	恢复		38
verb	惠及		-50
verb	成立		77
verb	打通		-91
verb	打造		81
verb	执行		86
verb	扶持		74
verb	抓好		-11
verb	投产		58
verb	投入		29
verb	投放		55
verb	投资		-109
verb	投运		63
verb	拆除		92
verb	招录		39
verb	拨付		76
verb	拿出		110
verb	指导		69
verb	排查		42
verb	探索		22
verb	探索建立		33
verb	接待		35
verb	接送		-41
verb	推出		21
verb	推广		70
verb	推开		76
verb	推行		85
verb	推进		-20
verb	推送		142
verb	提供		-23
verb	提出		36
verb	提升		-13
verb	提高		-71
verb	搬迁		-42
verb	撤并		-87
verb	支付		89
verb	支出		-153
verb	支持		47
verb	收悉		-11
verb	改为		49
verb	改造		-31
verb	放宽		-55
verb	整改		42
verb	整治		44
verb	新增		-19
verb	新建		30
verb	施划		94
verb	明确		-72
verb	是		-73
verb	更换		93
verb	更新		94
verb	有		-75
verb	构建		33
verb	查处		80
verb	标注		-23
verb	核定		-119
verb	核对		-10
verb	检查		34
verb	检测		53
verb	沟通		-17
verb	治理		32
verb	注册		-128
verb	测算		-48
verb	涉及		-25
verb	清理		36
verb	牵头		-38
verb	用于		-66
verb	申报		-32
verb	登记		-157
verb	监测		-88
verb	监管		-138
verb	督促		58
verb	研究		12
verb	研究制定		43
verb	确保		105
verb	确定		-27
verb	立案		52
verb	立项		-65
verb	答复		-37
verb	签约		110
verb	签订		43
verb	管理		-85
verb	约谈		60
verb	纳入		11
verb	组建		62
verb	组织		51
verb	组织实施		32
verb	结合		-20
verb	给予		54
verb	维修		-104
verb	编制		16
verb	编印		60
verb	缩短		-67
verb	罚款		74
verb	考虑		49
verb	聘请		85
verb	落地		-51
verb	补助		38
verb	要求		26
verb	覆盖		56
verb	规划		-140
verb	规定		-44
verb	规范		-93
verb	认为		-79
verb	让		-93
verb	让利		94
verb	论证		63
verb	设立		40
verb	评估		43
verb	评审		-180
verb	试点		16
verb	试行		69
verb	说明		-73
verb	调整		28
verb	调整为		92
verb	调研		-64
verb	负责		75
verb	责令		33
verb	购置		-19
verb	超过		-34
verb	转移		46
verb	轮训		90
verb	达		-62
verb	达到		33
verb	进行		40
verb	送餐		66
verb	选派		51
verb	选聘		-16
verb	邀请		95
verb	配合		88
verb	配备		72
verb	配套		-39
verb	采取		-112
verb	铺设		34
verb	降至		-91
verb	需要		-43
verb	鼓励		53`;
