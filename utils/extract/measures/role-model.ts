/** Written by scripts/train-roles.ts: feature, its values, hundredths of a weight. */
export const ROLE_WEIGHTS = `abstract			-18
abstract&class	build		22
abstract&class	connect		-65
abstract&class	effect		-105
abstract&class	enforce		68
abstract&class	explore		35
abstract&class	hold		114
abstract&class	improve		111
abstract&class	none		-16
abstract&class	pivot		-32
abstract&class	state		-66
actor			10
after	government		20
after	organisation		59
after	place		29
after	policy		40
after	programme		59
after	quantity		22
after	work		65
amount&class	build		25
amount&class	connect		35
amount&class	effect		58
amount&class	enforce		35
amount&class	fund		36
amount&class	hold		19
amount&class	improve		26
amount&class	issue		27
amount&class	none		13
amount&class	pivot		-12
amount&class	speech		-79
amount&class	state		-27
amount&class	train		40
amount-before			68
aspect	为	build	-41
aspect	了	build	34
aspect	了	hold	28
aspect	了	issue	83
aspect	了	state	-62
aspect	到	build	48
aspect	到	fund	10
aspect	到	improve	44
aspect	至	fund	85
bare			-26
before	measure		16
before	start		-10
before&class	measure	build	22
before&class	measure	effect	-39
before&class	measure	enforce	35
before&class	measure	explore	35
before&class	measure	fund	14
before&class	measure	hold	22
before&class	measure	improve	-17
before&class	measure	issue	14
before&class	measure	none	28
before&class	measure	pivot	-18
before&class	measure	speech	-39
before&class	measure	state	-16
before&class	measure	train	23
before&class	other	connect	16
before&class	other	effect	23
before&class	other	enforce	10
before&class	other	explore	-13
before&class	other	none	-29
before&class	other	pivot	42
before&class	other	speech	-25
before&class	other	state	-29
before&class	other	train	50
before&class	start	connect	-80
before&class	start	effect	-38
before&class	start	enforce	-39
before&class	start	hold	13
before&class	start	issue	30
before&class	start	none	-38
before&class	start	pivot	60
before&class	start	speech	-25
before&class	start	train	-21
before&last	measure	last	19
before&last	measure	more	13
before&last	other	last	-24
before&last	start	last	-36
before&verb	measure	吸纳	-71
before&verb	measure	恢复	-17
before&verb	measure	推动	-24
before&verb	measure	提升	-41
before&verb	measure	支持	45
before&verb	measure	标注	-11
before&verb	measure	确保	110
before&verb	measure	鼓励	51
before&verb	other	保护	-68
before&verb	other	做好	-16
before&verb	other	允许	-96
before&verb	other	恢复	102
before&verb	other	抓好	-38
before&verb	other	推动	151
before&verb	other	推进	-99
before&verb	other	支持	68
before&verb	start	保障	53
before&verb	start	办好	46
before&verb	start	坚持	-69
before&verb	start	推动	64
before&verb	start	推进	62
before&verb	start	支持	61
before&verb	start	重视	-32
before-class	build	other	-13
before-class	connect	measure	33
before-class	connect	other	-21
before-class	effect	measure	73
before-class	effect	other	-23
before-class	enforce	measure	46
before-class	explore	other	-10
before-class	fund	other	22
before-class	hold	other	-33
before-class	improve	measure	11
before-class	improve	other	11
before-class	issue	measure	29
before-class	issue	other	-13
before-class	none	measure	53
before-class	none	start	-10
before-class	pivot	measure	21
before-class	pivot	other	14
before-class	speech	measure	-102
before-class	speech	other	-61
before-class	state	measure	12
before-class	state	other	-11
before-class	train	other	-54
before-opener			18
before-refusal			21
begins	connect		-11
begins	effect		-29
begins	enforce		11
begins	explore		24
begins	government		29
begins	organisation		40
begins	person		-17
begins	pivot		13
begins	place		-29
begins	policy		-78
begins	programme		63
begins	proposal		-11
begins	quantity		74
begins	speech		-34
begins	state		-44
begins	word		10
begins	work		49
begins-with	——		-54
begins-with	《关		-11
begins-with	上线		85
begins-with	不具		135
begins-with	不能		100
begins-with	严格		-27
begins-with	中国		57
begins-with	中央		95
begins-with	举办		-34
begins-with	也是		-24
begins-with	争取		67
begins-with	人均		49
begins-with	优先		40
begins-with	会同		14
begins-with	会商		-13
begins-with	位于		55
begins-with	依托		-26
begins-with	依法		58
begins-with	促进		-59
begins-with	保护		-72
begins-with	修订		55
begins-with	允许		94
begins-with	先后		-70
begins-with	党中		-107
begins-with	入驻		54
begins-with	全区		-59
begins-with	全国		106
begins-with	全市		-17
begins-with	全省		92
begins-with	全部		-74
begins-with	公开		-33
begins-with	共享		-159
begins-with	共同		-124
begins-with	其余		59
begins-with	农村		-14
begins-with	出台		31
begins-with	剩余		105
begins-with	力争		82
begins-with	办好		37
begins-with	办理		-41
begins-with	加快		72
begins-with	北京		62
begins-with	区公		23
begins-with	区城		-122
begins-with	区市		67
begins-with	区政		49
begins-with	区教		28
begins-with	区级		134
begins-with	区财		184
begins-with	县人		-25
begins-with	县财		88
begins-with	发放		37
begins-with	同步		59
begins-with	启动		54
begins-with	启用		45
begins-with	吸纳		-71
begins-with	四川		26
begins-with	围绕		-28
begins-with	在全		33
begins-with	地区		56
begins-with	培育		62
begins-with	培训		36
begins-with	增设		-57
begins-with	大理		-63
begins-with	委托		71
begins-with	安排		20
begins-with	官渡		62
begins-with	实施		-43
begins-with	实现		28
begins-with	实行		53
begins-with	家长		-173
begins-with	对建		41
begins-with	对我		-62
begins-with	对接		-86
begins-with	对新		68
begins-with	对连		-80
begins-with	对重		31
begins-with	将会		58
begins-with	将在		87
begins-with	将由		50
begins-with	将结		129
begins-with	居民		-56
begins-with	已函		119
begins-with	已在		56
begins-with	已安		49
begins-with	已开		56
begins-with	已引		22
begins-with	已通		-60
begins-with	市水		11
begins-with	市财		87
begins-with	平均		-135
begins-with	并在		68
begins-with	并将		47
begins-with	建成		29
begins-with	建立		72
begins-with	建议		-47
begins-with	建设		60
begins-with	开发		100
begins-with	开展		75
begins-with	开设		112
begins-with	引导		60
begins-with	恢复		-45
begins-with	恩施		57
begins-with	恳请		-26
begins-with	惠及		-52
begins-with	成都		138
begins-with	我们		-21
begins-with	我会		38
begins-with	我区		27
begins-with	我厅		33
begins-with	我县		-120
begins-with	我委		48
begins-with	我局		31
begins-with	我市		-54
begins-with	我省		-18
begins-with	我部		27
begins-with	我集		36
begins-with	所提		-17
begins-with	扬州		20
begins-with	投资		59
begins-with	拟于		40
begins-with	拟先		49
begins-with	持续		67
begins-with	指导		34
begins-with	按照		-42
begins-with	探索		49
begins-with	推出		84
begins-with	推行		55
begins-with	推进		68
begins-with	提供		-95
begins-with	提升		-41
begins-with	支持		52
begins-with	改造		65
begins-with	敬请		-34
begins-with	新增		110
begins-with	新疆		-85
begins-with	无法		-12
begins-with	日均		-144
begins-with	明确		-253
begins-with	更新		39
begins-with	根据		-35
begins-with	梧州		-12
begins-with	检查		31
begins-with	正在		46
begins-with	每亩		14
begins-with	每人		49
begins-with	每千		19
begins-with	每月		71
begins-with	江苏		91
begins-with	没有		-151
begins-with	沿线		-48
begins-with	浙江		42
begins-with	涉及		-95
begins-with	热力		168
begins-with	现函		-16
begins-with	现将		-33
begins-with	现就		-25
begins-with	现有		-100
begins-with	现答		-28
begins-with	现行		-134
begins-with	由区		-18
begins-with	由市		76
begins-with	由新		52
begins-with	登记		-51
begins-with	省人		41
begins-with	省政		77
begins-with	着力		12
begins-with	督促		47
begins-with	研究		44
begins-with	票价		88
begins-with	积极		56
begins-with	立案		50
begins-with	累计		92
begins-with	约谈		41
begins-with	组建		119
begins-with	组织		60
begins-with	经会		-34
begins-with	经我		-38
begins-with	经核		-26
begins-with	经研		-25
begins-with	结合		-24
begins-with	统一		10
begins-with	编制		-13
begins-with	群众		-97
begins-with	老年		-144
begins-with	考虑		14
begins-with	联合		43
begins-with	聘请		77
begins-with	补助		-105
begins-with	补贴		-36
begins-with	要求		63
begins-with	覆盖		-42
begins-with	计划		52
begins-with	设立		-87
begins-with	该小		-18
begins-with	该建		-48
begins-with	请您		-20
begins-with	责任		-47
begins-with	这一		-22
begins-with	这与		-53
begins-with	这条		-33
begins-with	进一		-70
begins-with	选派		60
begins-with	避免		-41
begins-with	部分		-53
begins-with	配备		44
begins-with	重点		-79
begins-with	针对		-18
begins-with	阿拉		10
begins-with	难以		70
begins-with	需要		-23
begins-with	静安		-12
begins-with	面向		-23
begins-with	预计		38
begins-with	首批		53
begins-with	鼓励		65
class	build		13
class	connect		-13
class	effect		-19
class	enforce		15
class	explore		14
class	fund		10
class	hold		11
class	issue		11
class	none		-17
class	speech		-27
class	state		-18
class	train		22
class&lead	build	done	13
class&lead	build	ongoing	24
class&lead	build	planned	15
class&lead	connect	done	51
class&lead	connect	none	24
class&lead	connect	ongoing	36
class&lead	connect	planned	-104
class&lead	effect	done	-86
class&lead	effect	none	22
class&lead	effect	planned	-43
class&lead	enforce	none	13
class&lead	enforce	ongoing	52
class&lead	enforce	planned	42
class&lead	explore	planned	29
class&lead	fund	done	56
class&lead	fund	none	11
class&lead	hold	done	77
class&lead	hold	ongoing	11
class&lead	hold	planned	30
class&lead	improve	done	29
class&lead	improve	none	-10
class&lead	improve	ongoing	30
class&lead	issue	done	-24
class&lead	issue	ongoing	24
class&lead	issue	planned	44
class&lead	none	none	-12
class&lead	none	ongoing	-63
class&lead	none	planned	-26
class&lead	pivot	ongoing	-44
class&lead	pivot	planned	22
class&lead	speech	none	-23
class&lead	state	done	31
class&lead	state	none	-10
class&lead	state	ongoing	-77
class&lead	state	planned	-30
class&lead	train	none	21
class&lead	train	ongoing	10
class&lead	train	planned	27
class&next	build	build	23
class&next	build	connect	21
class&next	build	enforce	58
class&next	build	explore	33
class&next	build	hold	37
class&next	build	improve	-62
class&next	build	issue	-17
class&next	build	pivot	43
class&next	build	speech	-39
class&next	build	state	28
class&next	build	train	60
class&next	connect	build	-87
class&next	connect	fund	36
class&next	connect	none	34
class&next	effect	hold	75
class&next	effect	none	-18
class&next	effect	state	-125
class&next	enforce	build	10
class&next	enforce	effect	56
class&next	enforce	fund	-46
class&next	enforce	hold	-13
class&next	enforce	improve	80
class&next	enforce	issue	29
class&next	enforce	none	21
class&next	enforce	pivot	95
class&next	enforce	state	25
class&next	explore	explore	44
class&next	explore	fund	22
class&next	explore	hold	-31
class&next	explore	issue	23
class&next	explore	none	22
class&next	explore	pivot	38
class&next	explore	state	26
class&next	fund	build	15
class&next	fund	enforce	95
class&next	fund	explore	50
class&next	fund	fund	29
class&next	fund	hold	75
class&next	fund	improve	57
class&next	fund	pivot	20
class&next	fund	speech	-52
class&next	fund	state	-11
class&next	fund	train	48
class&next	hold	build	36
class&next	hold	connect	112
class&next	hold	effect	-61
class&next	hold	enforce	52
class&next	hold	explore	39
class&next	hold	fund	29
class&next	hold	hold	-16
class&next	hold	improve	106
class&next	hold	issue	81
class&next	hold	pivot	18
class&next	hold	speech	-20
class&next	hold	train	24
class&next	improve	build	21
class&next	improve	connect	56
class&next	improve	effect	-21
class&next	improve	enforce	-81
class&next	improve	explore	128
class&next	improve	hold	70
class&next	improve	issue	-39
class&next	improve	none	-33
class&next	improve	pivot	11
class&next	improve	speech	116
class&next	improve	state	-115
class&next	issue	connect	-14
class&next	issue	enforce	14
class&next	issue	explore	27
class&next	issue	fund	43
class&next	issue	hold	39
class&next	issue	improve	47
class&next	issue	issue	40
class&next	issue	none	-19
class&next	issue	pivot	48
class&next	issue	speech	-13
class&next	issue	state	-52
class&next	issue	train	77
class&next	none	connect	-30
class&next	none	effect	44
class&next	none	enforce	29
class&next	none	explore	11
class&next	none	fund	-41
class&next	none	improve	-65
class&next	none	issue	38
class&next	none	none	-23
class&next	none	pivot	-29
class&next	none	speech	-71
class&next	none	state	-32
class&next	none	train	-69
class&next	pivot	build	-10
class&next	pivot	effect	122
class&next	pivot	fund	51
class&next	pivot	hold	41
class&next	pivot	improve	66
class&next	pivot	issue	80
class&next	pivot	none	-27
class&next	pivot	pivot	45
class&next	pivot	train	93
class&next	speech	connect	-37
class&next	speech	enforce	63
class&next	speech	explore	-50
class&next	speech	fund	-54
class&next	speech	hold	13
class&next	speech	issue	-71
class&next	speech	none	-30
class&next	speech	state	-16
class&next	state	build	12
class&next	state	connect	-106
class&next	state	enforce	91
class&next	state	explore	37
class&next	state	hold	55
class&next	state	improve	-63
class&next	state	issue	-51
class&next	state	none	-37
class&next	state	speech	105
class&next	state	state	-22
class&next	train	build	41
class&next	train	enforce	51
class&next	train	explore	42
class&next	train	fund	38
class&next	train	issue	12
class&next	train	none	28
class&next	train	pivot	42
class&next	train	state	-16
class&next	train	train	27
closer	
		-161
closer	!		-12
closer	:		-83
closer	;		36
complaint			-14
cue	declined	strong	45
cue	done	strong	25
cue	done	weak	50
cue	exploring	strong	23
cue	ongoing	strong	60
cue	ongoing	weak	43
cue	planned	strong	53
cue	planned	weak	16
cut			-57
date			47
de			-16
ends-in-de			-168
figure			-60
fronted	build		11
fronted	fund		53
fronted	hold		-48
fronted	issue		-54
fronted	none		-26
fronted	train		-33
intro			-58
intro-actor			-67
joined			43
kind	adverb		15
kind	entity		13
kind	means		-39
kind	noun		-17
kind	self		12
kind&class	adverb	build	13
kind&class	adverb	effect	47
kind&class	adverb	explore	-10
kind&class	adverb	fund	14
kind&class	adverb	hold	23
kind&class	adverb	improve	25
kind&class	adverb	none	37
kind&class	adverb	speech	-15
kind&class	adverb	state	-13
kind&class	adverb	train	42
kind&class	entity	build	35
kind&class	entity	connect	-12
kind&class	entity	effect	21
kind&class	entity	enforce	44
kind&class	entity	explore	44
kind&class	entity	fund	22
kind&class	entity	none	-11
kind&class	entity	pivot	32
kind&class	entity	state	-18
kind&class	entity	train	38
kind&class	means	connect	-24
kind&class	means	enforce	-80
kind&class	means	explore	19
kind&class	means	fund	-84
kind&class	means	hold	-39
kind&class	means	improve	-107
kind&class	means	issue	19
kind&class	means	none	-45
kind&class	means	state	60
kind&class	noun	build	-32
kind&class	noun	connect	-106
kind&class	noun	effect	-16
kind&class	noun	enforce	15
kind&class	noun	explore	51
kind&class	noun	hold	-14
kind&class	noun	issue	23
kind&class	noun	none	-21
kind&class	noun	pivot	-22
kind&class	noun	speech	-22
kind&class	noun	state	-36
kind&class	preposition	build	24
kind&class	preposition	connect	39
kind&class	preposition	effect	-85
kind&class	preposition	enforce	-20
kind&class	preposition	explore	-40
kind&class	preposition	fund	25
kind&class	preposition	improve	14
kind&class	preposition	issue	12
kind&class	preposition	none	-26
kind&class	preposition	speech	-43
kind&class	preposition	state	56
kind&class	preposition	train	11
kind&class	self	build	40
kind&class	self	connect	24
kind&class	self	enforce	50
kind&class	self	explore	33
kind&class	self	fund	50
kind&class	self	hold	30
kind&class	self	improve	-60
kind&class	self	issue	24
kind&class	self	none	-25
kind&class	self	pivot	17
kind&class	self	state	-14
kind&class	self	train	64
kind&class	verb	connect	-23
kind&class	verb	effect	-60
kind&class	verb	enforce	21
kind&class	verb	explore	24
kind&class	verb	improve	49
kind&class	verb	issue	10
kind&class	verb	pivot	17
kind&class	verb	speech	-34
kind&class	verb	state	-28
last	)》		60
last	**		-17
last	0个		12
last	0亩		12
last	0台		58
last	0名		121
last	0吨		-108
last	0处		86
last	0家		53
last	0户		46
last	0条		69
last	0辆		14
last	1%		-161
last	1家		104
last	2个		47
last	2处		58
last	2家		126
last	3%		-136
last	3个		61
last	3家		32
last	4个		78
last	4处		52
last	4家		109
last	5%		15
last	5个		71
last	5人		50
last	5元		59
last	6个		48
last	6人		145
last	6名		122
last	6家		-20
last	7个		57
last	7件		-39
last	7处		62
last	8个		20
last	9处		71
last	》)		57
last	一次		117
last	万个		67
last	万亩		64
last	万人		22
last	万件		117
last	万名		-105
last	万吨		-63
last	万张		14
last	万户		-54
last	万辆		15
last	不足		-33
last	专业		22
last	专区		60
last	专班		87
last	个班		32
last	中心		90
last	为主		-134
last	事项		-104
last	互认		85
last	交易		35
last	产品		44
last	人次		22
last	亿元		15
last	价值		-36
last	任险		-15
last	企业		-144
last	优势		-64
last	会商		-16
last	余人		20
last	余场		112
last	余家		-130
last	作日		23
last	作社		-86
last	使用		33
last	依据		139
last	保险		-104
last	保障		-26
last	公里		35
last	关心		-48
last	内容		-123
last	决定		-47
last	分点		-218
last	分钟		-66
last	制度		43
last	办”		92
last	办法		50
last	办理		-125
last	功能		167
last	务工		-153
last	动工		-11
last	医院		-59
last	协议		55
last	单位		38
last	原则		-96
last	参考		-25
last	反映		92
last	发展		-20
last	发布		53
last	发放		114
last	台”		80
last	号)		-26
last	名单		98
last	启发		-96
last	吸收		-37
last	四成		-141
last	图”		65
last	培训		58
last	基地		53
last	基础		-32
last	基金		-55
last	大会		44
last	大赛		88
last	奖励		68
last	奖补		-32
last	套餐		40
last	如下		-30
last	存在		-85
last	学院		112
last	安排		-115
last	安装		128
last	完善		-77
last	完成		34
last	定》		-142
last	实施		23
last	家次		42
last	小区		-91
last	小时		-123
last	巡查		105
last	工作		-153
last	工程		34
last	左右		-23
last	帮助		-94
last	平台		-42
last	延伸		-98
last	建设		74
last	开工		31
last	开放		74
last	引》		57
last	录》		50
last	思路		-55
last	性强		-21
last	情况		93
last	情形		35
last	手续		55
last	执行		38
last	技术		-43
last	投产		122
last	投资		-139
last	拆除		75
last	挂钩		87
last	指引		-37
last	排查		89
last	推广		44
last	推开		55
last	推进		-97
last	收悉		-16
last	收费		-11
last	改造		51
last	政策		63
last	数据		78
last	整改		93
last	方式		-41
last	方案		42
last	方米		-11
last	方面		-75
last	施工		162
last	更新		54
last	有限		-59
last	机制		63
last	条件		91
last	标箱		27
last	核定		-66
last	核实		-23
last	核对		-16
last	核查		-77
last	案》		-41
last	检查		23
last	模式		19
last	沟通		-111
last	法》		31
last	流程		19
last	测算		-75
last	清单		52
last	热线		59
last	牵头		-88
last	理解		-53
last	申报		-26
last	监控		52
last	监测		89
last	监督		-63
last	目库		75
last	目录		132
last	知》		55
last	研究		-28
last	确定		-54
last	租金		109
last	程序		80
last	突出		-32
last	管理		11
last	系统		73
last	细则		82
last	经验		-111
last	老人		-84
last	考核		85
last	考虑		42
last	职能		-41
last	范》		72
last	范围		14
last	落地		-33
last	落实		78
last	行为		73
last	行动		51
last	行性		58
last	补助		37
last	补贴		48
last	要求		-36
last	覆盖		-15
last	见》		41
last	见是		-19
last	规则		-18
last	规定		-80
last	计划		59
last	论证		64
last	设备		107
last	设施		-14
last	评估		31
last	调整		52
last	调研		18
last	谅解		-74
last	责任		96
last	资源		-121
last	趋势		-203
last	较大		-130
last	运营		63
last	送餐		31
last	选址		87
last	通行		-21
last	通道		-30
last	配备		25
last	重视		-32
last	问题		-76
last	限制		25
last	集中		-114
last	项目		14
last	食堂		109
later-refusal			-75
led	build		-43
led	connect		-95
led	fund		90
led	issue		14
led	state		104
led-bare			-140
length	0		-82
length	1		-30
length	3		23
length	4		32
length	5		40
length	6		19
next	nothing		-20
next	noun		-26
next	preposition		28
next	verb		23
next-refusal			-93
no-cue			-14
opener	会同		-130
opener	依托		-26
opener	利用		12
opener	围绕		-28
opener	按照		-42
opener	根据		-35
opener	考虑到		-14
opener	针对		-18
opens			-43
own-actor			33
paragraph-first			-13
per	build		-37
per	enforce		40
per	fund		29
per	hold		49
per	issue		61
per	none		-40
per	pivot		78
per	state		-17
per	train		32
plain	fact		-16
plain	goal		-43
plain	means		12
plain	measure		14
plain	opening		-49
plain	refusal		47
plain&before	fact	measure	10
plain&before	fact	other	-29
plain&before	fact	start	-29
plain&before	goal	measure	-43
plain&before	measure	measure	18
plain&before	opening	other	-42
plain&before	opening	start	-54
plain&before	refusal	measure	-80
plain&before	refusal	other	58
reason			-79
refusal	hard	adverb	-51
refusal	hard	noun	101
refusal	soft	adverb	55
refusal	soft	noun	51
refusal	soft	self	80
request			-50
result			-82
section	opening		-49
sentence-has	more		17
sentence-has	none		-20
sentence-has	one		33
starts-bing			23
statistic	enforce		59
statistic	fund		37
statistic	hold		-57
statistic	improve		105
statistic	state		-19
status	declined		45
status	done		20
status	exploring		23
status	none		-21
status	ongoing		10
status	planned		25
subject	entity		13
subject	noun		-15
subject	self		12
subject&class	entity	build	35
subject&class	entity	connect	-12
subject&class	entity	effect	21
subject&class	entity	enforce	44
subject&class	entity	explore	44
subject&class	entity	fund	22
subject&class	entity	none	-11
subject&class	entity	pivot	32
subject&class	entity	state	-18
subject&class	entity	train	38
subject&class	none	build	11
subject&class	none	effect	-15
subject&class	none	fund	11
subject&class	none	hold	11
subject&class	none	improve	14
subject&class	none	none	-19
subject&class	none	speech	-35
subject&class	none	train	16
subject&class	noun	build	-32
subject&class	noun	connect	-106
subject&class	noun	effect	-16
subject&class	noun	enforce	15
subject&class	noun	explore	51
subject&class	noun	hold	-14
subject&class	noun	issue	23
subject&class	noun	none	-16
subject&class	noun	pivot	-22
subject&class	noun	speech	-22
subject&class	noun	state	-36
subject&class	self	build	40
subject&class	self	connect	24
subject&class	self	enforce	50
subject&class	self	explore	33
subject&class	self	fund	50
subject&class	self	hold	30
subject&class	self	improve	-60
subject&class	self	issue	24
subject&class	self	none	-25
subject&class	self	pivot	17
subject&class	self	state	-14
subject&class	self	train	64
talk			-42
time-word			73
verb	上线		66
verb	上门		124
verb	下达		100
verb	不足		-19
verb	主办		-45
verb	举办		51
verb	予以		85
verb	争取		65
verb	优化		167
verb	会商		15
verb	位于		55
verb	低于		-21
verb	作出		-35
verb	促进		-59
verb	保护		-31
verb	保持		114
verb	修订		61
verb	健全		114
verb	允许		-26
verb	免收		84
verb	公布		-51
verb	公开		79
verb	共享		-53
verb	共建		119
verb	减免		104
verb	减少		-120
verb	出台		37
verb	函告		71
verb	列为		-12
verb	列入		91
verb	利用		-68
verb	制作		-90
verb	制定		67
verb	办好		-44
verb	办理		-35
verb	加密		35
verb	加快		103
verb	加装		127
verb	动工		-21
verb	助餐		-34
verb	协办		-62
verb	协同		-128
verb	协调		25
verb	占		-37
verb	印发		25
verb	压缩		43
verb	反映		112
verb	发动		93
verb	发布		22
verb	发布了		88
verb	取得		87
verb	取消		21
verb	叠加		23
verb	可		-45
verb	合作		-164
verb	听取		-56
verb	启动		60
verb	启用		68
verb	吸纳		-71
verb	地处		-85
verb	坚持		-78
verb	培养		25
verb	培育		56
verb	培训		51
verb	增加		13
verb	增设		34
verb	奖励		96
verb	委托		68
verb	存在		-60
verb	安排		32
verb	安排资金		38
verb	安置		-68
verb	安装		20
verb	完善		45
verb	完工		-19
verb	完成		36
verb	实现		35
verb	实行		67
verb	审批		171
verb	对接		-74
verb	属于		-20
verb	巡查		50
verb	布局		50
verb	布设		53
verb	带动		-105
verb	帮助		-94
verb	应用		-158
verb	延长		100
verb	建成		78
verb	建立		63
verb	建设		-17
verb	开办		-29
verb	开发		61
verb	开展		57
verb	开工		55
verb	开放		38
verb	开设		51
verb	开通		73
verb	引入		86
verb	引导		41
verb	引进		60
verb	影响		-19
verb	总结		107
verb	恢复		44
verb	恳请		-26
verb	惠及		-52
verb	成立		85
verb	打通		-97
verb	打造		104
verb	执行		98
verb	承担		60
verb	抓好		20
verb	投产		58
verb	投入		20
verb	投放		57
verb	投用		78
verb	投资		-81
verb	投运		77
verb	护理		-72
verb	拆除		92
verb	招录		40
verb	拨付		84
verb	拿出		122
verb	指导		41
verb	排查		47
verb	探索		24
verb	探索建立		38
verb	接入		14
verb	接待		34
verb	接送		-52
verb	推出		24
verb	推动		25
verb	推广		75
verb	推开		77
verb	推行		90
verb	推进		-32
verb	推送		129
verb	提供		-32
verb	提出		-16
verb	提升		-54
verb	提高		-51
verb	搬迁		-43
verb	撤并		-95
verb	支付		87
verb	支持		52
verb	收悉		-16
verb	改为		47
verb	改造		-44
verb	放宽		-41
verb	敬请		-34
verb	整改		43
verb	整治		39
verb	新增		-41
verb	新建		29
verb	明确		-105
verb	是		-75
verb	更换		91
verb	更新		98
verb	有		-81
verb	构建		31
verb	查处		77
verb	标注		-11
verb	核定		-117
verb	核查		10
verb	检查		38
verb	检测		37
verb	治理		41
verb	注册		-136
verb	测算		-98
verb	涉及		-17
verb	清理		39
verb	牵头		-38
verb	用于		-66
verb	申报		-29
verb	登记		-155
verb	监测		-90
verb	监管		-134
verb	督促		55
verb	研究		13
verb	研究制定		45
verb	确保		110
verb	确定		-11
verb	立案		55
verb	立项		-57
verb	答复		-38
verb	签约		119
verb	签订		59
verb	管理		-86
verb	约谈		65
verb	纳入		10
verb	组建		66
verb	组织		53
verb	组织实施		34
verb	结合		-48
verb	给予		53
verb	统筹		-110
verb	维修		-100
verb	编制		18
verb	编印		65
verb	缩短		-62
verb	罚款		75
verb	考虑		44
verb	聘请		77
verb	落地		-46
verb	补助		33
verb	要求		17
verb	覆盖		53
verb	规划		-144
verb	规定		-39
verb	规范		-103
verb	认为		-76
verb	让		-91
verb	让利		92
verb	论证		63
verb	设立		43
verb	设置		36
verb	设计		-140
verb	评估		46
verb	评审		-166
verb	试点		17
verb	试行		91
verb	说明		-58
verb	调整		22
verb	调整为		96
verb	负责		70
verb	责令		42
verb	购置		-13
verb	超过		-47
verb	转移		39
verb	轮训		86
verb	达		-76
verb	达到		61
verb	进行		19
verb	送餐		84
verb	选派		43
verb	选聘		-21
verb	避免		-41
verb	邀请		87
verb	配合		75
verb	配备		80
verb	配套		-28
verb	采取		-153
verb	重视		-32
verb	铺设		29
verb	降至		-102
verb	需要		-40
verb	鼓励		55`;
