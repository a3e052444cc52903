/** Written by scripts/train-roles.ts: feature, its values, hundredths of a weight. */
export const ROLE_WEIGHTS = `abstract			-19
abstract&class	build		20
abstract&class	connect		-61
abstract&class	effect		-106
abstract&class	enforce		61
abstract&class	explore		37
abstract&class	hold		110
abstract&class	improve		107
abstract&class	none		-19
abstract&class	pivot		-35
abstract&class	state		-63
actor			12
after	government		21
after	organisation		56
after	place		28
after	policy		38
after	programme		63
after	quantity		23
after	work		67
amount&class	build		25
amount&class	connect		36
amount&class	effect		59
amount&class	enforce		36
amount&class	fund		35
amount&class	hold		18
amount&class	improve		22
amount&class	issue		31
amount&class	none		11
amount&class	pivot		-11
amount&class	speech		-80
amount&class	state		-27
amount&class	train		42
amount-before			63
aspect	为	build	-26
aspect	了	build	34
aspect	了	hold	31
aspect	了	issue	85
aspect	了	state	-52
aspect	到	build	44
aspect	到	improve	39
aspect	至	fund	86
bare			-28
before	measure		13
before&class	measure	build	20
before&class	measure	effect	-39
before&class	measure	enforce	33
before&class	measure	explore	31
before&class	measure	fund	14
before&class	measure	hold	22
before&class	measure	improve	-16
before&class	measure	issue	17
before&class	measure	none	26
before&class	measure	pivot	-19
before&class	measure	speech	-40
before&class	measure	state	-18
before&class	measure	train	25
before&class	other	connect	17
before&class	other	effect	22
before&class	other	explore	-12
before&class	other	none	-29
before&class	other	pivot	42
before&class	other	speech	-24
before&class	other	state	-30
before&class	other	train	46
before&class	start	connect	-77
before&class	start	effect	-40
before&class	start	enforce	-38
before&class	start	fund	11
before&class	start	hold	12
before&class	start	issue	31
before&class	start	none	-37
before&class	start	pivot	60
before&class	start	speech	-24
before&class	start	train	-16
before&last	measure	last	17
before&last	measure	more	11
before&last	other	last	-22
before&last	start	last	-39
before&verb	measure	吸纳	-70
before&verb	measure	恢复	-16
before&verb	measure	推动	-24
before&verb	measure	提升	-41
before&verb	measure	支持	45
before&verb	measure	标注	-18
before&verb	measure	确保	113
before&verb	measure	鼓励	51
before&verb	other	保护	-80
before&verb	other	做好	-21
before&verb	other	允许	-99
before&verb	other	恢复	127
before&verb	other	抓好	-41
before&verb	other	推动	154
before&verb	other	推进	-94
before&verb	other	支持	67
before&verb	start	保障	55
before&verb	start	办好	46
before&verb	start	坚持	-68
before&verb	start	推动	63
before&verb	start	推进	67
before&verb	start	支持	59
before&verb	start	重视	-33
before-class	build	other	-13
before-class	connect	measure	33
before-class	connect	other	-23
before-class	effect	measure	68
before-class	effect	other	-24
before-class	enforce	measure	46
before-class	explore	other	-13
before-class	fund	other	25
before-class	hold	other	-29
before-class	improve	other	10
before-class	issue	measure	28
before-class	issue	other	-15
before-class	none	measure	52
before-class	pivot	measure	19
before-class	pivot	other	14
before-class	speech	measure	-96
before-class	speech	other	-60
before-class	state	measure	14
before-class	train	measure	-12
before-class	train	other	-57
before-opener			18
before-refusal			24
begins	connect		-11
begins	effect		-29
begins	enforce		11
begins	explore		24
begins	government		27
begins	masked		-14
begins	organisation		39
begins	person		-19
begins	pivot		12
begins	place		-30
begins	policy		-80
begins	programme		69
begins	proposal		-12
begins	quantity		77
begins	speech		-36
begins	state		-47
begins	word		13
begins	work		48
begins-with	——		-56
begins-with	《关		-12
begins-with	上线		80
begins-with	不具		121
begins-with	不能		102
begins-with	严格		-25
begins-with	中国		57
begins-with	中央		99
begins-with	举办		-32
begins-with	也是		-29
begins-with	争取		65
begins-with	人均		52
begins-with	优先		40
begins-with	会同		13
begins-with	会商		-16
begins-with	位于		55
begins-with	依托		-28
begins-with	依法		54
begins-with	促进		-57
begins-with	保护		-84
begins-with	修订		55
begins-with	允许		93
begins-with	先后		-71
begins-with	党中		-115
begins-with	入驻		43
begins-with	全区		-59
begins-with	全国		102
begins-with	全市		-13
begins-with	全省		91
begins-with	全部		-72
begins-with	公开		-33
begins-with	共享		-163
begins-with	共同		-130
begins-with	其余		60
begins-with	农村		-17
begins-with	出台		37
begins-with	剩余		110
begins-with	力争		82
begins-with	办好		34
begins-with	办理		-36
begins-with	加快		69
begins-with	北京		61
begins-with	区公		30
begins-with	区城		-126
begins-with	区市		66
begins-with	区政		47
begins-with	区教		33
begins-with	区级		132
begins-with	区财		192
begins-with	县人		-27
begins-with	县财		89
begins-with	发布		64
begins-with	发放		33
begins-with	同步		63
begins-with	启动		57
begins-with	启用		45
begins-with	吸纳		-70
begins-with	四川		33
begins-with	围绕		-27
begins-with	在全		32
begins-with	地区		60
begins-with	培育		62
begins-with	培训		32
begins-with	增设		-60
begins-with	大理		-71
begins-with	委托		70
begins-with	安排		15
begins-with	官渡		58
begins-with	实施		-44
begins-with	实现		34
begins-with	实行		49
begins-with	家长		-177
begins-with	对建		42
begins-with	对我		-64
begins-with	对接		-88
begins-with	对新		67
begins-with	对连		-74
begins-with	对重		29
begins-with	将会		62
begins-with	将在		92
begins-with	将由		48
begins-with	将结		136
begins-with	居民		-57
begins-with	已函		116
begins-with	已在		55
begins-with	已安		50
begins-with	已开		51
begins-with	已引		22
begins-with	已通		-56
begins-with	市水		10
begins-with	市财		86
begins-with	平均		-131
begins-with	并在		66
begins-with	并将		44
begins-with	建成		29
begins-with	建立		66
begins-with	建议		-49
begins-with	建设		58
begins-with	开发		101
begins-with	开展		74
begins-with	开设		112
begins-with	引导		53
begins-with	恢复		-63
begins-with	恩施		50
begins-with	恳请		-27
begins-with	惠及		-53
begins-with	成都		130
begins-with	我们		-23
begins-with	我会		39
begins-with	我区		22
begins-with	我厅		53
begins-with	我县		-121
begins-with	我委		50
begins-with	我局		30
begins-with	我市		-55
begins-with	我省		-19
begins-with	我部		29
begins-with	我集		32
begins-with	所提		-19
begins-with	扬州		20
begins-with	投资		48
begins-with	拟于		41
begins-with	拟先		52
begins-with	持续		68
begins-with	指导		33
begins-with	按照		-44
begins-with	探索		50
begins-with	推出		84
begins-with	推行		54
begins-with	推进		69
begins-with	提供		-90
begins-with	提升		-41
begins-with	支持		53
begins-with	改造		55
begins-with	敬请		-40
begins-with	新增		110
begins-with	新疆		-115
begins-with	日均		-141
begins-with	明确		-251
begins-with	更新		38
begins-with	根据		-38
begins-with	梧州		-12
begins-with	检查		31
begins-with	正在		44
begins-with	每亩		15
begins-with	每人		49
begins-with	每千		18
begins-with	每月		69
begins-with	江苏		83
begins-with	没有		-156
begins-with	沿线		-51
begins-with	浙江		35
begins-with	涉及		-93
begins-with	热力		177
begins-with	现函		-17
begins-with	现将		-32
begins-with	现就		-25
begins-with	现提		-11
begins-with	现有		-109
begins-with	现答		-28
begins-with	现行		-131
begins-with	由区		-17
begins-with	由市		77
begins-with	由新		49
begins-with	登记		-55
begins-with	省人		29
begins-with	省政		75
begins-with	着力		14
begins-with	督促		45
begins-with	研究		43
begins-with	票价		84
begins-with	积极		59
begins-with	立案		50
begins-with	累计		92
begins-with	约谈		42
begins-with	组建		116
begins-with	组织		61
begins-with	经会		-33
begins-with	经我		-35
begins-with	经核		-28
begins-with	经研		-23
begins-with	结合		-26
begins-with	编制		-12
begins-with	群众		-96
begins-with	老年		-149
begins-with	考虑		16
begins-with	联合		43
begins-with	聘请		74
begins-with	补助		-108
begins-with	补贴		-33
begins-with	要求		64
begins-with	覆盖		-33
begins-with	计划		52
begins-with	设立		-91
begins-with	该小		-17
begins-with	该建		-45
begins-with	请您		-15
begins-with	责任		-49
begins-with	这一		-21
begins-with	这与		-53
begins-with	这条		-37
begins-with	进一		-67
begins-with	选派		57
begins-with	避免		-40
begins-with	部分		-51
begins-with	配备		43
begins-with	重点		-74
begins-with	针对		-16
begins-with	阿拉		19
begins-with	难以		71
begins-with	需要		-21
begins-with	静安		-10
begins-with	面向		-26
begins-with	预计		34
begins-with	首批		60
begins-with	鼓励		66
class	build		11
class	connect		-12
class	effect		-19
class	enforce		12
class	explore		15
class	hold		12
class	issue		12
class	none		-18
class	speech		-28
class	state		-19
class	train		23
class&lead	build	done	10
class&lead	build	ongoing	27
class&lead	build	planned	14
class&lead	connect	done	48
class&lead	connect	none	23
class&lead	connect	ongoing	36
class&lead	connect	planned	-101
class&lead	effect	done	-86
class&lead	effect	none	23
class&lead	effect	planned	-42
class&lead	enforce	none	11
class&lead	enforce	ongoing	48
class&lead	enforce	planned	41
class&lead	explore	planned	30
class&lead	fund	done	54
class&lead	fund	none	11
class&lead	hold	done	74
class&lead	hold	ongoing	10
class&lead	hold	planned	30
class&lead	improve	done	15
class&lead	improve	none	-10
class&lead	improve	ongoing	33
class&lead	issue	done	-25
class&lead	issue	ongoing	24
class&lead	issue	planned	44
class&lead	none	done	22
class&lead	none	none	-12
class&lead	none	ongoing	-65
class&lead	none	planned	-27
class&lead	pivot	done	-11
class&lead	pivot	ongoing	-34
class&lead	pivot	planned	21
class&lead	speech	none	-23
class&lead	state	done	28
class&lead	state	none	-10
class&lead	state	ongoing	-92
class&lead	state	planned	-31
class&lead	train	none	27
class&lead	train	planned	27
class&next	build	build	24
class&next	build	connect	18
class&next	build	enforce	55
class&next	build	explore	33
class&next	build	hold	40
class&next	build	improve	-61
class&next	build	issue	-21
class&next	build	pivot	43
class&next	build	speech	-45
class&next	build	state	26
class&next	build	train	60
class&next	connect	build	-85
class&next	connect	fund	39
class&next	connect	none	36
class&next	effect	hold	76
class&next	effect	none	-19
class&next	effect	state	-119
class&next	enforce	build	12
class&next	enforce	effect	55
class&next	enforce	fund	-47
class&next	enforce	hold	-13
class&next	enforce	improve	75
class&next	enforce	issue	30
class&next	enforce	none	20
class&next	enforce	pivot	95
class&next	enforce	state	22
class&next	explore	explore	38
class&next	explore	fund	20
class&next	explore	hold	-32
class&next	explore	issue	23
class&next	explore	none	22
class&next	explore	pivot	37
class&next	explore	state	25
class&next	fund	build	12
class&next	fund	enforce	94
class&next	fund	explore	48
class&next	fund	fund	30
class&next	fund	hold	77
class&next	fund	improve	59
class&next	fund	issue	-11
class&next	fund	pivot	19
class&next	fund	speech	-46
class&next	fund	state	-13
class&next	fund	train	49
class&next	hold	build	35
class&next	hold	connect	107
class&next	hold	effect	-59
class&next	hold	enforce	51
class&next	hold	explore	41
class&next	hold	fund	29
class&next	hold	hold	-17
class&next	hold	improve	123
class&next	hold	issue	83
class&next	hold	pivot	14
class&next	hold	speech	-27
class&next	hold	train	26
class&next	improve	build	18
class&next	improve	connect	55
class&next	improve	effect	-25
class&next	improve	enforce	-80
class&next	improve	explore	131
class&next	improve	hold	70
class&next	improve	issue	-41
class&next	improve	none	-33
class&next	improve	speech	113
class&next	improve	state	-113
class&next	issue	connect	-13
class&next	issue	enforce	19
class&next	issue	explore	30
class&next	issue	fund	41
class&next	issue	hold	41
class&next	issue	improve	46
class&next	issue	issue	42
class&next	issue	none	-18
class&next	issue	pivot	47
class&next	issue	speech	-16
class&next	issue	state	-49
class&next	issue	train	80
class&next	none	build	13
class&next	none	connect	-31
class&next	none	effect	40
class&next	none	enforce	28
class&next	none	fund	-43
class&next	none	improve	-63
class&next	none	issue	35
class&next	none	none	-26
class&next	none	pivot	-31
class&next	none	speech	-69
class&next	none	state	-34
class&next	none	train	-35
class&next	pivot	build	-11
class&next	pivot	effect	124
class&next	pivot	fund	49
class&next	pivot	hold	41
class&next	pivot	improve	68
class&next	pivot	issue	81
class&next	pivot	none	-30
class&next	pivot	pivot	44
class&next	pivot	train	96
class&next	speech	connect	-34
class&next	speech	enforce	64
class&next	speech	explore	-45
class&next	speech	fund	-51
class&next	speech	hold	14
class&next	speech	issue	-72
class&next	speech	none	-33
class&next	speech	state	-15
class&next	state	build	13
class&next	state	connect	-103
class&next	state	enforce	86
class&next	state	explore	36
class&next	state	hold	56
class&next	state	improve	-63
class&next	state	issue	-52
class&next	state	none	-37
class&next	state	speech	105
class&next	state	state	-23
class&next	train	build	45
class&next	train	enforce	48
class&next	train	explore	38
class&next	train	fund	39
class&next	train	none	26
class&next	train	pivot	38
class&next	train	state	-13
class&next	train	train	28
closer	
		-163
closer	!		-12
closer	:		-84
closer	;		32
complaint			-15
cue	declined	strong	45
cue	done	strong	26
cue	done	weak	52
cue	exploring	strong	23
cue	ongoing	strong	60
cue	ongoing	weak	48
cue	planned	strong	55
cue	planned	weak	19
cut			-57
date			49
de			-16
ends-in-amount			11
ends-in-de			-165
figure			-60
fronted	build		15
fronted	fund		50
fronted	hold		-45
fronted	issue		-54
fronted	none		-26
fronted	train		-41
intro			-60
intro-actor			-67
joined			45
kind	adverb		18
kind	entity		13
kind	means		-39
kind	noun		-24
kind	self		14
kind&class	adverb	build	12
kind&class	adverb	effect	43
kind&class	adverb	fund	12
kind&class	adverb	hold	21
kind&class	adverb	improve	28
kind&class	adverb	issue	11
kind&class	adverb	none	43
kind&class	adverb	speech	-17
kind&class	adverb	state	-13
kind&class	adverb	train	40
kind&class	entity	build	32
kind&class	entity	connect	-11
kind&class	entity	effect	22
kind&class	entity	enforce	44
kind&class	entity	explore	44
kind&class	entity	fund	32
kind&class	entity	none	-10
kind&class	entity	pivot	28
kind&class	entity	state	-29
kind&class	entity	train	40
kind&class	means	connect	-26
kind&class	means	enforce	-79
kind&class	means	explore	15
kind&class	means	fund	-88
kind&class	means	hold	-38
kind&class	means	improve	-108
kind&class	means	issue	17
kind&class	means	none	-47
kind&class	means	state	60
kind&class	noun	build	-34
kind&class	noun	connect	-107
kind&class	noun	effect	-15
kind&class	noun	enforce	11
kind&class	noun	explore	49
kind&class	noun	hold	-18
kind&class	noun	issue	21
kind&class	noun	none	-26
kind&class	noun	pivot	-23
kind&class	noun	speech	-23
kind&class	noun	state	-33
kind&class	preposition	build	24
kind&class	preposition	connect	36
kind&class	preposition	effect	-86
kind&class	preposition	enforce	-21
kind&class	preposition	explore	-41
kind&class	preposition	fund	25
kind&class	preposition	hold	10
kind&class	preposition	improve	19
kind&class	preposition	issue	14
kind&class	preposition	none	-26
kind&class	preposition	speech	-46
kind&class	preposition	state	53
kind&class	preposition	train	16
kind&class	self	build	38
kind&class	self	connect	25
kind&class	self	enforce	51
kind&class	self	explore	33
kind&class	self	fund	47
kind&class	self	hold	30
kind&class	self	improve	-55
kind&class	self	issue	22
kind&class	self	none	-21
kind&class	self	pivot	17
kind&class	self	state	-15
kind&class	self	train	66
kind&class	verb	connect	-26
kind&class	verb	effect	-59
kind&class	verb	enforce	21
kind&class	verb	explore	24
kind&class	verb	improve	52
kind&class	verb	issue	10
kind&class	verb	pivot	16
kind&class	verb	speech	-37
kind&class	verb	state	-30
last	)》		57
last	**		-22
last	0%		13
last	0个		12
last	0亩		15
last	0台		58
last	0名		119
last	0吨		-120
last	0处		85
last	0家		54
last	0户		43
last	0条		64
last	1%		-167
last	1个		12
last	1家		109
last	2个		46
last	2处		63
last	2家		116
last	3%		-146
last	3个		60
last	3家		30
last	4个		78
last	4处		56
last	4家		104
last	5%		16
last	5个		71
last	5人		56
last	5元		62
last	6个		45
last	6人		143
last	6名		129
last	6家		-14
last	7个		56
last	7件		-41
last	7处		62
last	8个		21
last	9处		67
last	》)		56
last	一次		114
last	万个		74
last	万亩		63
last	万人		23
last	万件		120
last	万名		-101
last	万吨		-59
last	万张		15
last	万户		-55
last	万辆		15
last	不足		-36
last	专业		20
last	专区		60
last	专班		88
last	个班		34
last	中心		73
last	为主		-124
last	事项		-99
last	互认		79
last	交易		37
last	产品		42
last	人次		23
last	亿元		12
last	以上		10
last	价值		-36
last	企业		-147
last	优势		-64
last	会商		-19
last	余人		18
last	余场		110
last	余家		-139
last	作日		20
last	作社		-97
last	使用		35
last	例》		11
last	依据		140
last	保险		-117
last	保障		-24
last	公里		32
last	关心		-51
last	内容		-120
last	决定		-42
last	分点		-219
last	分钟		-62
last	到位		12
last	制度		43
last	办”		87
last	办法		50
last	办理		-125
last	功能		163
last	务工		-153
last	动工		-12
last	医院		-57
last	协议		114
last	单位		40
last	原则		-100
last	参考		-23
last	反映		98
last	发展		-21
last	发布		61
last	发放		114
last	台”		72
last	号)		-30
last	名单		97
last	启发		-99
last	吸收		-38
last	四成		-129
last	图”		61
last	培训		60
last	基地		53
last	基础		-33
last	基金		-53
last	大会		46
last	大赛		92
last	奖励		65
last	奖补		-35
last	套餐		36
last	如下		-31
last	存在		-82
last	学院		112
last	安排		-115
last	安装		115
last	完善		-77
last	完成		34
last	定》		-140
last	实施		19
last	家次		41
last	小区		-96
last	小时		-128
last	巡查		108
last	工作		-156
last	工程		33
last	左右		-27
last	市场		-12
last	帮助		-99
last	平台		-44
last	延伸		-92
last	建设		72
last	开工		35
last	开放		73
last	引》		54
last	录》		49
last	思路		-57
last	性强		-20
last	情况		93
last	情形		36
last	意见		-13
last	手续		61
last	执行		36
last	技术		-48
last	投产		125
last	投资		-165
last	拆除		75
last	挂钩		85
last	指引		-36
last	排查		94
last	推广		44
last	推开		60
last	推进		-93
last	收悉		-12
last	收费		-12
last	改造		54
last	政策		58
last	数据		73
last	整改		94
last	方式		-44
last	方案		43
last	方米		-12
last	方面		-77
last	施工		163
last	更新		53
last	有限		-59
last	机制		65
last	条件		90
last	标准		10
last	标箱		29
last	核定		-62
last	核实		-23
last	核对		-16
last	核查		-79
last	案》		-40
last	检查		24
last	模式		19
last	沟通		-105
last	法》		32
last	测算		-78
last	清单		54
last	热线		44
last	牵头		-86
last	理解		-54
last	申报		-26
last	监控		52
last	监测		17
last	监督		-67
last	目库		76
last	目录		126
last	知》		57
last	研究		-30
last	确定		-60
last	租金		112
last	程序		83
last	突出		-33
last	系统		72
last	细则		83
last	经验		-110
last	老人		-89
last	考核		83
last	考虑		41
last	职能		-40
last	范》		73
last	范围		12
last	落地		-34
last	落实		81
last	行为		73
last	行动		48
last	行性		54
last	补助		33
last	补贴		46
last	要求		-38
last	覆盖		-13
last	见》		41
last	见是		-19
last	规则		-14
last	规定		-80
last	计划		57
last	论证		65
last	设备		106
last	设施		-14
last	评估		31
last	调整		52
last	调研		11
last	谅解		-75
last	责任		94
last	资源		-135
last	趋势		-205
last	较大		-123
last	运营		62
last	送餐		30
last	选址		87
last	通行		-17
last	通道		-28
last	配备		27
last	重视		-33
last	问题		-78
last	限制		25
last	集中		-108
last	项目		10
last	食堂		102
later-refusal			-75
lead	planned		10
led	build		-45
led	connect		-95
led	fund		88
led	issue		23
led	state		104
led-bare			-140
length	0		-85
length	1		-30
length	3		20
length	4		29
length	5		36
length	6		22
next	nothing		-23
next	noun		-27
next	preposition		25
next	self		-10
next	verb		23
next-refusal			-93
no-cue			-18
opener	会同		-115
opener	依托		-28
opener	利用		13
opener	围绕		-27
opener	按照		-44
opener	根据		-38
opener	考虑到		-17
opener	针对		-16
opens			-41
own-actor			34
paragraph-first			-11
per	build		-39
per	enforce		37
per	fund		27
per	hold		49
per	issue		62
per	none		-43
per	pivot		80
per	train		30
plain	fact		-19
plain	goal		-43
plain	means		13
plain	measure		14
plain	opening		-50
plain	refusal		47
plain&before	background	start	-11
plain&before	fact	other	-30
plain&before	fact	start	-28
plain&before	goal	measure	-43
plain&before	measure	measure	18
plain&before	measure	other	10
plain&before	opening	other	-44
plain&before	opening	start	-53
plain&before	refusal	measure	-76
plain&before	refusal	other	58
reason			-75
refusal	hard	adverb	-49
refusal	hard	noun	104
refusal	soft	adverb	56
refusal	soft	noun	53
refusal	soft	self	84
request			-50
result			-87
section	opening		-50
sentence-has	more		14
sentence-has	none		-18
sentence-has	one		33
starts-bing			24
statistic	enforce		59
statistic	fund		38
statistic	hold		-68
statistic	improve		99
statistic	state		-20
status	declined		45
status	done		17
status	exploring		23
status	none		-21
status	planned		24
subject	entity		13
subject	noun		-20
subject	self		14
subject&class	entity	build	32
subject&class	entity	connect	-11
subject&class	entity	effect	22
subject&class	entity	enforce	44
subject&class	entity	explore	44
subject&class	entity	fund	32
subject&class	entity	none	-10
subject&class	entity	pivot	28
subject&class	entity	state	-29
subject&class	entity	train	40
subject&class	none	build	11
subject&class	none	effect	-14
subject&class	none	fund	11
subject&class	none	hold	14
subject&class	none	improve	17
subject&class	none	issue	12
subject&class	none	none	-21
subject&class	none	speech	-36
subject&class	none	state	-10
subject&class	none	train	19
subject&class	noun	build	-34
subject&class	noun	connect	-107
subject&class	noun	effect	-15
subject&class	noun	enforce	11
subject&class	noun	explore	49
subject&class	noun	hold	-18
subject&class	noun	issue	21
subject&class	noun	none	-17
subject&class	noun	pivot	-23
subject&class	noun	speech	-23
subject&class	noun	state	-33
subject&class	self	build	38
subject&class	self	connect	25
subject&class	self	enforce	51
subject&class	self	explore	33
subject&class	self	fund	47
subject&class	self	hold	30
subject&class	self	improve	-55
subject&class	self	issue	22
subject&class	self	none	-21
subject&class	self	pivot	17
subject&class	self	state	-15
subject&class	self	train	66
talk			-44
time-word			71
verb	上线		62
verb	上门		119
verb	下达		89
verb	不足		-19
verb	主办		-43
verb	举办		49
verb	予以		83
verb	争取		65
verb	优化		179
verb	会商		16
verb	位于		55
verb	低于		-24
verb	作出		-38
verb	促进		-57
verb	保护		-28
verb	修订		60
verb	做好		12
verb	健全		120
verb	允许		-22
verb	免收		79
verb	公布		-58
verb	公开		82
verb	共享		-49
verb	共建		117
verb	减免		97
verb	减少		-124
verb	出台		38
verb	函告		75
verb	列为		-17
verb	列入		89
verb	利用		-67
verb	制作		-85
verb	制定		69
verb	办好		-46
verb	办理		-33
verb	加密		32
verb	加快		106
verb	加装		125
verb	动工		-24
verb	助餐		-27
verb	协办		-66
verb	协同		-126
verb	协调		23
verb	占		-38
verb	印发		25
verb	压缩		41
verb	反映		107
verb	发动		102
verb	发布		15
verb	发布了		94
verb	取得		95
verb	取消		16
verb	受理		-13
verb	叠加		21
verb	可		-45
verb	合作		-168
verb	听取		-57
verb	启动		56
verb	启用		66
verb	吸纳		-70
verb	地处		-74
verb	坚持		-77
verb	培养		24
verb	培育		58
verb	培训		48
verb	增加		12
verb	增设		36
verb	奖励		99
verb	委托		68
verb	存在		-62
verb	安排		33
verb	安排资金		39
verb	安置		-78
verb	安装		17
verb	完善		43
verb	完工		-21
verb	完成		34
verb	实现		33
verb	实行		63
verb	审批		167
verb	对接		-85
verb	属于		-22
verb	巡查		47
verb	布局		48
verb	布设		55
verb	带动		-101
verb	帮助		-99
verb	应用		-161
verb	延长		93
verb	建成		77
verb	建立		59
verb	建设		-17
verb	开办		-32
verb	开发		62
verb	开展		56
verb	开工		51
verb	开放		35
verb	开设		53
verb	开通		70
verb	引入		83
verb	引导		40
verb	引进		61
verb	影响		-18
verb	总结		108
verb	恢复		49
verb	恳请		-27
verb	惠及		-53
verb	成立		85
verb	打通		-89
verb	打造		101
verb	执行		94
verb	承担		62
verb	抓好		19
verb	投产		58
verb	投入		21
verb	投放		57
verb	投用		81
verb	投资		-72
verb	投运		72
verb	护理		-77
verb	拆除		91
verb	招录		43
verb	拨付		81
verb	拿出		119
verb	指导		44
verb	排查		44
verb	探索		24
verb	探索建立		36
verb	接入		15
verb	接待		35
verb	接送		-46
verb	推出		22
verb	推动		23
verb	推广		75
verb	推开		73
verb	推行		92
verb	推进		-31
verb	推送		124
verb	提供		-34
verb	提出		-17
verb	提升		-51
verb	提高		-52
verb	搬迁		-41
verb	撤并		-89
verb	支付		87
verb	支持		52
verb	收悉		-12
verb	改为		46
verb	改造		-45
verb	放宽		-43
verb	敬请		-40
verb	整改		37
verb	整治		45
verb	新增		-42
verb	新建		30
verb	明确		-103
verb	是		-72
verb	更换		87
verb	更新		97
verb	有		-76
verb	构建		31
verb	查处		72
verb	标注		-18
verb	核定		-120
verb	检查		36
verb	检测		38
verb	治理		41
verb	注册		-126
verb	测算		-101
verb	涉及		-19
verb	清理		39
verb	牵头		-35
verb	用于		-68
verb	申报		-30
verb	登记		-155
verb	监测		-88
verb	监管		-133
verb	督促		58
verb	研究		14
verb	研究制定		48
verb	确保		113
verb	立案		55
verb	立项		-59
verb	答复		-38
verb	签约		125
verb	签订		49
verb	管理		-88
verb	约谈		69
verb	纳入		12
verb	组建		68
verb	组织		53
verb	组织实施		35
verb	结合		-52
verb	给予		52
verb	统筹		-106
verb	维修		-99
verb	编制		20
verb	编印		62
verb	缩短		-58
verb	罚款		71
verb	考虑		45
verb	聘请		74
verb	落地		-47
verb	补助		43
verb	补贴		-10
verb	要求		14
verb	覆盖		51
verb	规划		-141
verb	规定		-39
verb	规范		-104
verb	认为		-75
verb	让		-89
verb	让利		86
verb	论证		62
verb	设立		42
verb	设置		33
verb	设计		-129
verb	评估		45
verb	评审		-179
verb	试点		16
verb	试行		90
verb	说明		-60
verb	调整		13
verb	调整为		96
verb	负责		72
verb	责令		40
verb	购置		-11
verb	超过		-46
verb	转移		40
verb	轮训		89
verb	达		-64
verb	达到		55
verb	进行		17
verb	送餐		75
verb	选派		41
verb	选聘		-23
verb	避免		-40
verb	邀请		91
verb	配合		80
verb	配备		78
verb	配套		-28
verb	采取		-159
verb	重视		-33
verb	铺设		27
verb	降至		-111
verb	需要		-41
verb	鼓励		55`;
