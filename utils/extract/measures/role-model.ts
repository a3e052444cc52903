/** Written by scripts/train-roles.ts: feature, its values, hundredths of a weight. */
export const ROLE_WEIGHTS = `abstract			-11
abstract&class	build		22
abstract&class	connect		-65
abstract&class	effect		-111
abstract&class	enforce		59
abstract&class	explore		35
abstract&class	hold		115
abstract&class	improve		107
abstract&class	none		-24
abstract&class	state		-71
actor			13
after	government		18
after	organisation		58
after	place		25
after	policy		42
after	programme		59
after	quantity		23
after	work		67
amount&class	build		25
amount&class	connect		43
amount&class	effect		55
amount&class	enforce		35
amount&class	fund		35
amount&class	hold		21
amount&class	improve		39
amount&class	issue		28
amount&class	none		10
amount&class	pivot		-16
amount&class	speech		-75
amount&class	state		-28
amount&class	train		36
amount-before			64
aspect	为	build	89
aspect	为	improve	-147
aspect	了	build	31
aspect	了	hold	29
aspect	了	issue	83
aspect	到	build	47
aspect	到	improve	75
aspect	至	fund	89
bare			-29
before	measure		14
before&class	measure	build	21
before&class	measure	effect	-44
before&class	measure	enforce	32
before&class	measure	explore	32
before&class	measure	fund	11
before&class	measure	hold	22
before&class	measure	improve	-15
before&class	measure	issue	17
before&class	measure	none	28
before&class	measure	pivot	-14
before&class	measure	speech	-43
before&class	measure	state	-21
before&class	measure	train	27
before&class	other	connect	12
before&class	other	effect	39
before&class	other	explore	-13
before&class	other	none	-30
before&class	other	pivot	34
before&class	other	speech	-22
before&class	other	state	-29
before&class	other	train	26
before&class	start	connect	-75
before&class	start	effect	-43
before&class	start	enforce	-38
before&class	start	fund	11
before&class	start	hold	12
before&class	start	improve	14
before&class	start	issue	29
before&class	start	none	-40
before&class	start	pivot	56
before&class	start	speech	-25
before&class	start	state	10
before&class	start	train	-26
before&last	measure	last	18
before&last	measure	more	12
before&last	other	last	-27
before&last	start	last	-42
before&verb	measure	吸纳	-73
before&verb	measure	恢复	-20
before&verb	measure	推动	-39
before&verb	measure	支持	40
before&verb	measure	标注	-13
before&verb	measure	确保	103
before&verb	measure	鼓励	46
before&verb	other	保护	-73
before&verb	other	做好	-32
before&verb	other	允许	-100
before&verb	other	恢复	119
before&verb	other	抓好	-46
before&verb	other	推动	149
before&verb	other	推进	-90
before&verb	other	支持	71
before&verb	start	保障	52
before&verb	start	办好	34
before&verb	start	发展	-49
before&verb	start	坚持	-75
before&verb	start	推动	59
before&verb	start	推进	64
before&verb	start	支持	55
before&verb	start	重视	-34
before-class	build	other	-12
before-class	connect	measure	30
before-class	connect	other	-23
before-class	effect	measure	72
before-class	effect	other	-15
before-class	enforce	measure	47
before-class	explore	measure	10
before-class	explore	other	-10
before-class	fund	other	26
before-class	hold	other	-24
before-class	improve	measure	13
before-class	issue	measure	23
before-class	issue	other	-10
before-class	none	measure	52
before-class	pivot	measure	19
before-class	speech	measure	-100
before-class	speech	other	-63
before-class	train	measure	-12
before-class	train	other	-56
before-opener			15
before-reason			-11
before-refusal			23
begins	connect		-18
begins	effect		-27
begins	enforce		10
begins	explore		22
begins	government		28
begins	masked		-18
begins	organisation		40
begins	person		-14
begins	pivot		13
begins	place		-30
begins	policy		-73
begins	programme		73
begins	proposal		-13
begins	quantity		76
begins	speech		-45
begins	state		-45
begins	word		11
begins	work		46
begins-with	——		-53
begins-with	《关		-13
begins-with	上线		80
begins-with	不具		135
begins-with	不能		95
begins-with	严格		-27
begins-with	中国		58
begins-with	中央		96
begins-with	举办		-35
begins-with	也是		-29
begins-with	争取		67
begins-with	人均		47
begins-with	优先		42
begins-with	会同		12
begins-with	会商		-12
begins-with	位于		62
begins-with	依托		-27
begins-with	依法		42
begins-with	保护		-100
begins-with	修订		44
begins-with	允许		92
begins-with	先后		-74
begins-with	党中		-137
begins-with	入驻		62
begins-with	全区		-57
begins-with	全国		107
begins-with	全市		-15
begins-with	全省		91
begins-with	全部		-70
begins-with	公开		-39
begins-with	共享		-167
begins-with	共同		-128
begins-with	其余		78
begins-with	农村		-29
begins-with	出台		18
begins-with	剩余		108
begins-with	力争		80
begins-with	办好		22
begins-with	办理		-41
begins-with	加快		65
begins-with	北京		52
begins-with	区公		29
begins-with	区城		-117
begins-with	区市		66
begins-with	区政		42
begins-with	区教		29
begins-with	区级		127
begins-with	区财		180
begins-with	县人		-32
begins-with	县财		78
begins-with	发布		66
begins-with	发放		38
begins-with	同步		59
begins-with	启动		52
begins-with	启用		45
begins-with	吸纳		-73
begins-with	四川		33
begins-with	围绕		-27
begins-with	在全		27
begins-with	地区		60
begins-with	培育		65
begins-with	培训		33
begins-with	基本		-11
begins-with	增设		-61
begins-with	大理		-63
begins-with	委托		68
begins-with	安排		25
begins-with	官渡		62
begins-with	实施		-40
begins-with	实行		52
begins-with	家长		-157
begins-with	对建		41
begins-with	对我		-57
begins-with	对接		-97
begins-with	对新		76
begins-with	对连		-69
begins-with	对重		29
begins-with	将会		54
begins-with	将在		88
begins-with	将由		45
begins-with	将结		119
begins-with	居民		-67
begins-with	已函		120
begins-with	已在		54
begins-with	已安		51
begins-with	已开		54
begins-with	已引		17
begins-with	已通		-60
begins-with	市财		89
begins-with	平均		-129
begins-with	并在		71
begins-with	并将		44
begins-with	建成		28
begins-with	建立		68
begins-with	建议		-46
begins-with	建设		45
begins-with	开发		94
begins-with	开展		72
begins-with	开设		110
begins-with	引导		55
begins-with	恢复		-56
begins-with	恩施		59
begins-with	惠及		-53
begins-with	成都		128
begins-with	我们		-28
begins-with	我会		38
begins-with	我区		15
begins-with	我厅		48
begins-with	我县		-119
begins-with	我委		54
begins-with	我局		30
begins-with	我市		-63
begins-with	我省		-22
begins-with	我部		41
begins-with	我集		32
begins-with	所提		-23
begins-with	扬州		19
begins-with	投资		69
begins-with	拟于		33
begins-with	拟先		47
begins-with	持续		70
begins-with	指导		32
begins-with	按照		-49
begins-with	探索		49
begins-with	推出		85
begins-with	推行		52
begins-with	推进		63
begins-with	提供		-68
begins-with	支持		49
begins-with	改造		60
begins-with	新增		107
begins-with	新疆		-94
begins-with	无法		-11
begins-with	日均		-142
begins-with	明确		-246
begins-with	更新		35
begins-with	根据		-36
begins-with	梧州		-10
begins-with	检查		31
begins-with	正在		39
begins-with	每亩		14
begins-with	每人		46
begins-with	每千		17
begins-with	每月		69
begins-with	江苏		82
begins-with	没有		-161
begins-with	沿线		-44
begins-with	浙江		37
begins-with	涉及		-93
begins-with	热力		182
begins-with	现将		-36
begins-with	现提		-10
begins-with	现有		-111
begins-with	现答		-29
begins-with	由区		-15
begins-with	由市		81
begins-with	由新		52
begins-with	登记		-56
begins-with	省人		29
begins-with	省政		78
begins-with	督促		46
begins-with	研究		43
begins-with	票价		76
begins-with	积极		57
begins-with	立案		53
begins-with	累计		91
begins-with	约谈		40
begins-with	组建		121
begins-with	组织		61
begins-with	经会		-31
begins-with	经我		-33
begins-with	经核		-25
begins-with	经研		-20
begins-with	结合		-28
begins-with	群众		-92
begins-with	老年		-150
begins-with	考虑		14
begins-with	联合		39
begins-with	聘请		76
begins-with	行《		-90
begins-with	补助		-106
begins-with	补贴		-34
begins-with	要求		64
begins-with	覆盖		-40
begins-with	计划		50
begins-with	设立		-98
begins-with	该小		-19
begins-with	该建		-51
begins-with	责任		-50
begins-with	这一		-21
begins-with	这与		-53
begins-with	这条		-38
begins-with	进一		-82
begins-with	选派		60
begins-with	部分		-54
begins-with	配备		44
begins-with	重点		-81
begins-with	针对		-16
begins-with	阿拉		22
begins-with	难以		72
begins-with	需要		-26
begins-with	面向		-32
begins-with	预计		30
begins-with	首批		52
begins-with	鼓励		60
class	build		13
class	connect		-16
class	effect		-19
class	enforce		11
class	explore		12
class	fund		10
class	issue		11
class	none		-17
class	speech		-29
class	state		-18
class	train		19
class&lead	build	done	11
class&lead	build	ongoing	26
class&lead	build	planned	16
class&lead	connect	done	41
class&lead	connect	none	32
class&lead	connect	ongoing	43
class&lead	connect	planned	-120
class&lead	effect	done	-95
class&lead	effect	none	24
class&lead	effect	planned	-43
class&lead	enforce	none	10
class&lead	enforce	ongoing	48
class&lead	enforce	planned	40
class&lead	explore	planned	27
class&lead	fund	done	56
class&lead	fund	none	11
class&lead	hold	done	76
class&lead	hold	ongoing	11
class&lead	hold	planned	27
class&lead	improve	done	19
class&lead	improve	ongoing	59
class&lead	issue	done	-33
class&lead	issue	ongoing	23
class&lead	issue	planned	42
class&lead	none	done	23
class&lead	none	none	-13
class&lead	none	ongoing	-62
class&lead	none	planned	-26
class&lead	pivot	done	-12
class&lead	pivot	ongoing	-44
class&lead	pivot	planned	22
class&lead	speech	none	-23
class&lead	state	done	24
class&lead	state	ongoing	-98
class&lead	state	planned	-27
class&lead	train	none	24
class&lead	train	ongoing	-21
class&lead	train	planned	28
class&next	build	build	23
class&next	build	enforce	56
class&next	build	explore	30
class&next	build	hold	37
class&next	build	improve	-42
class&next	build	issue	-23
class&next	build	pivot	40
class&next	build	speech	-52
class&next	build	state	33
class&next	build	train	58
class&next	connect	build	-84
class&next	connect	fund	38
class&next	connect	none	40
class&next	effect	hold	80
class&next	effect	none	-19
class&next	enforce	effect	57
class&next	enforce	fund	-46
class&next	enforce	hold	-15
class&next	enforce	improve	63
class&next	enforce	issue	28
class&next	enforce	none	19
class&next	enforce	pivot	97
class&next	enforce	state	25
class&next	explore	explore	44
class&next	explore	fund	22
class&next	explore	hold	-34
class&next	explore	issue	24
class&next	explore	none	20
class&next	explore	pivot	35
class&next	explore	state	27
class&next	fund	build	10
class&next	fund	enforce	93
class&next	fund	explore	49
class&next	fund	fund	33
class&next	fund	hold	77
class&next	fund	improve	43
class&next	fund	speech	-47
class&next	fund	state	-12
class&next	fund	train	50
class&next	hold	build	37
class&next	hold	connect	62
class&next	hold	effect	-66
class&next	hold	enforce	62
class&next	hold	explore	42
class&next	hold	fund	28
class&next	hold	hold	-17
class&next	hold	improve	111
class&next	hold	issue	83
class&next	hold	pivot	13
class&next	hold	speech	-24
class&next	hold	train	30
class&next	improve	connect	42
class&next	improve	effect	22
class&next	improve	enforce	-83
class&next	improve	explore	114
class&next	improve	hold	57
class&next	improve	improve	53
class&next	improve	issue	-39
class&next	improve	none	-23
class&next	improve	pivot	-35
class&next	improve	speech	120
class&next	improve	state	-122
class&next	issue	build	12
class&next	issue	enforce	11
class&next	issue	explore	28
class&next	issue	fund	42
class&next	issue	hold	40
class&next	issue	improve	47
class&next	issue	issue	42
class&next	issue	none	-21
class&next	issue	pivot	47
class&next	issue	speech	-16
class&next	issue	state	-52
class&next	issue	train	76
class&next	none	build	16
class&next	none	connect	-31
class&next	none	effect	42
class&next	none	enforce	25
class&next	none	fund	-44
class&next	none	improve	-67
class&next	none	issue	33
class&next	none	none	-26
class&next	none	pivot	-29
class&next	none	speech	-69
class&next	none	state	-34
class&next	none	train	-34
class&next	pivot	build	-15
class&next	pivot	effect	118
class&next	pivot	fund	50
class&next	pivot	hold	41
class&next	pivot	improve	55
class&next	pivot	issue	76
class&next	pivot	none	-28
class&next	pivot	pivot	39
class&next	pivot	train	117
class&next	speech	connect	-33
class&next	speech	enforce	60
class&next	speech	explore	-45
class&next	speech	fund	-46
class&next	speech	hold	21
class&next	speech	issue	-70
class&next	speech	none	-39
class&next	speech	state	-12
class&next	state	build	12
class&next	state	connect	-102
class&next	state	enforce	74
class&next	state	explore	30
class&next	state	hold	48
class&next	state	improve	-65
class&next	state	issue	-39
class&next	state	none	-35
class&next	state	speech	102
class&next	state	state	-61
class&next	train	build	47
class&next	train	enforce	50
class&next	train	explore	39
class&next	train	fund	40
class&next	train	issue	14
class&next	train	none	11
class&next	train	pivot	43
class&next	train	state	43
class&next	train	train	26
closer	
		-167
closer	:		-85
closer	;		33
complaint			-11
cue	declined	strong	43
cue	done	strong	25
cue	done	weak	50
cue	exploring	strong	21
cue	ongoing	strong	60
cue	ongoing	weak	38
cue	planned	strong	55
cue	planned	weak	12
cut			-55
date			47
de			-17
ends-in-amount			11
ends-in-de			-170
figure			-59
fronted	build		12
fronted	fund		51
fronted	hold		-50
fronted	issue		-58
fronted	none		-26
fronted	train		-33
intro			-57
intro-actor			-65
joined			46
kind	adverb		17
kind	entity		15
kind	means		-40
kind	noun		-22
kind	self		11
kind&class	adverb	build	12
kind&class	adverb	effect	51
kind&class	adverb	fund	16
kind&class	adverb	hold	23
kind&class	adverb	improve	24
kind&class	adverb	none	46
kind&class	adverb	speech	-14
kind&class	adverb	state	-12
kind&class	adverb	train	40
kind&class	entity	build	33
kind&class	entity	connect	-11
kind&class	entity	effect	19
kind&class	entity	enforce	44
kind&class	entity	explore	46
kind&class	entity	fund	32
kind&class	entity	pivot	31
kind&class	entity	state	-31
kind&class	entity	train	38
kind&class	means	connect	-28
kind&class	means	enforce	-79
kind&class	means	explore	19
kind&class	means	fund	-89
kind&class	means	hold	-39
kind&class	means	improve	-118
kind&class	means	issue	15
kind&class	means	none	-48
kind&class	means	state	69
kind&class	noun	build	-32
kind&class	noun	connect	-112
kind&class	noun	effect	-21
kind&class	noun	explore	49
kind&class	noun	hold	-19
kind&class	noun	issue	19
kind&class	noun	none	-23
kind&class	noun	pivot	-44
kind&class	noun	speech	-20
kind&class	noun	state	-35
kind&class	preposition	build	23
kind&class	preposition	connect	40
kind&class	preposition	effect	-102
kind&class	preposition	enforce	-24
kind&class	preposition	explore	-40
kind&class	preposition	fund	25
kind&class	preposition	issue	20
kind&class	preposition	none	-26
kind&class	preposition	speech	-28
kind&class	preposition	state	63
kind&class	preposition	train	17
kind&class	self	build	47
kind&class	self	connect	10
kind&class	self	enforce	48
kind&class	self	explore	33
kind&class	self	fund	49
kind&class	self	hold	28
kind&class	self	improve	-40
kind&class	self	issue	18
kind&class	self	none	-22
kind&class	self	pivot	14
kind&class	self	state	-14
kind&class	self	train	37
kind&class	verb	connect	-17
kind&class	verb	effect	-89
kind&class	verb	enforce	19
kind&class	verb	explore	21
kind&class	verb	improve	56
kind&class	verb	issue	10
kind&class	verb	pivot	18
kind&class	verb	speech	-46
kind&class	verb	state	-27
last	)》		55
last	**		-21
last	0%		13
last	0台		58
last	0名		120
last	0吨		-120
last	0处		85
last	0家		56
last	0户		46
last	0条		67
last	0辆		14
last	1%		-168
last	1个		11
last	1家		102
last	2个		46
last	2处		60
last	2家		116
last	3%		-146
last	3个		60
last	3家		32
last	4个		80
last	4处		58
last	4家		109
last	5%		17
last	5个		65
last	5人		47
last	5元		61
last	6个		45
last	6人		140
last	6名		120
last	7个		62
last	7件		-46
last	7处		60
last	8个		20
last	9处		72
last	》)		54
last	一次		110
last	万个		71
last	万亩		61
last	万人		25
last	万件		123
last	万元		-12
last	万名		-111
last	万吨		-55
last	万张		22
last	万户		-53
last	万辆		13
last	专业		20
last	专区		59
last	专班		83
last	个班		24
last	中心		62
last	为主		-118
last	事项		-91
last	互认		72
last	交易		39
last	产品		46
last	人次		27
last	任险		-13
last	企业		-132
last	优势		-67
last	会商		-14
last	余人		20
last	余场		110
last	余家		-129
last	作日		18
last	作社		-93
last	使用		31
last	例》		11
last	依据		143
last	保险		-104
last	保障		-39
last	公里		32
last	内容		-109
last	决定		-54
last	分点		-211
last	分钟		-58
last	到位		57
last	制度		36
last	办”		94
last	办法		50
last	办理		-129
last	功能		159
last	务工		-152
last	动工		-10
last	医院		-56
last	协议		114
last	单位		36
last	参考		61
last	反映		95
last	发布		48
last	发放		112
last	台”		70
last	号)		-33
last	名单		91
last	启发		-94
last	吸收		-44
last	四成		-136
last	图”		60
last	培训		72
last	基地		49
last	基础		-38
last	基金		-49
last	大会		43
last	大赛		74
last	奖励		66
last	奖补		-32
last	套餐		45
last	如下		-29
last	存在		-85
last	学院		116
last	安排		-122
last	安装		127
last	完善		-75
last	完成		36
last	定》		-139
last	实施		14
last	家次		39
last	小区		-103
last	小时		-116
last	岗位		-12
last	巡查		94
last	工作		-170
last	工程		35
last	左右		-25
last	帮助		-87
last	平台		-47
last	应用		18
last	延伸		-102
last	建设		61
last	开工		34
last	开放		79
last	引》		53
last	录》		49
last	性强		-24
last	情况		86
last	情形		31
last	意见		-12
last	手续		62
last	执行		32
last	技术		-37
last	投产		122
last	拆除		72
last	挂钩		87
last	指引		-43
last	排查		110
last	推广		32
last	推开		60
last	推进		-94
last	支持		10
last	收费		-13
last	改造		52
last	政策		59
last	数据		69
last	整改		99
last	方式		-43
last	方案		43
last	方米		-12
last	方面		-76
last	施工		165
last	更新		54
last	有限		-62
last	机制		65
last	条件		85
last	标准		10
last	标箱		26
last	核定		-73
last	核实		-20
last	核对		-22
last	核查		-75
last	案》		52
last	检查		24
last	模式		17
last	沟通		-112
last	法》		29
last	流程		19
last	测算		-79
last	清单		51
last	热线		42
last	牵头		-87
last	申报		-29
last	监控		54
last	监测		16
last	监督		-70
last	目库		70
last	目录		130
last	知》		56
last	研究		-29
last	确定		-56
last	租金		113
last	程序		84
last	突出		-36
last	系统		73
last	细则		76
last	经验		-116
last	老人		-87
last	考核		78
last	考虑		40
last	职能		-39
last	范》		71
last	落地		-40
last	落实		80
last	行为		77
last	行动		43
last	行性		58
last	补助		34
last	补贴		46
last	要求		-36
last	覆盖		-64
last	见》		40
last	见是		-20
last	规则		-15
last	规定		-101
last	计划		61
last	论证		62
last	设备		115
last	设施		-25
last	评估		33
last	调整		50
last	责任		103
last	资源		-123
last	较大		-130
last	运营		64
last	送餐		35
last	选址		84
last	通行		-17
last	通道		-29
last	配备		27
last	重视		-34
last	问题		-83
last	限制		29
last	集中		-87
last	项目		10
last	食堂		110
later-refusal			-76
lead	planned		10
led	build		-39
led	connect		-94
led	fund		95
led	issue		21
led	state		100
led-bare			-136
length	0		-83
length	1		-27
length	2		-10
length	3		23
length	4		27
length	5		41
length	6		13
next	nothing		-31
next	noun		-30
next	preposition		26
next	verb		23
next-refusal			-94
no-cue			-16
opener	会同		-115
opener	依托		-27
opener	利用		13
opener	围绕		-27
opener	按照		-49
opener	根据		-36
opener	考虑到		-16
opener	针对		-16
opens			-45
own-actor			35
paragraph-first			-11
per	build		-39
per	enforce		36
per	fund		29
per	hold		50
per	issue		64
per	none		-40
per	pivot		85
per	train		28
plain	background		-12
plain	fact		-16
plain	goal		-42
plain	means		13
plain	measure		13
plain	opening		-51
plain	refusal		46
plain&before	background	other	-16
plain&before	background	start	-10
plain&before	fact	other	-29
plain&before	fact	start	-28
plain&before	goal	measure	-42
plain&before	measure	measure	17
plain&before	opening	other	-46
plain&before	opening	start	-55
plain&before	refusal	measure	-90
plain&before	refusal	other	60
plain&before	request	measure	-16
reason			-77
refusal	hard	adverb	-49
refusal	hard	noun	99
refusal	soft	adverb	50
refusal	soft	noun	48
refusal	soft	self	78
request			-49
result			-84
section	opening		-51
sentence-has	more		16
sentence-has	none		-21
sentence-has	one		34
starts-bing			23
statistic	enforce		67
statistic	fund		41
statistic	hold		-67
statistic	improve		92
statistic	state		-21
status	declined		43
status	done		16
status	exploring		21
status	none		-19
status	ongoing		10
status	planned		23
subject	entity		15
subject	noun		-18
subject	self		11
subject&class	entity	build	33
subject&class	entity	connect	-11
subject&class	entity	effect	19
subject&class	entity	enforce	44
subject&class	entity	explore	46
subject&class	entity	fund	32
subject&class	entity	pivot	31
subject&class	entity	state	-31
subject&class	entity	train	38
subject&class	none	build	11
subject&class	none	effect	-10
subject&class	none	fund	12
subject&class	none	hold	12
subject&class	none	improve	12
subject&class	none	issue	12
subject&class	none	none	-23
subject&class	none	pivot	11
subject&class	none	speech	-42
subject&class	none	train	18
subject&class	noun	build	-32
subject&class	noun	connect	-112
subject&class	noun	effect	-21
subject&class	noun	explore	49
subject&class	noun	hold	-19
subject&class	noun	issue	19
subject&class	noun	none	-14
subject&class	noun	pivot	-44
subject&class	noun	speech	-20
subject&class	noun	state	-35
subject&class	self	build	47
subject&class	self	connect	10
subject&class	self	enforce	48
subject&class	self	explore	33
subject&class	self	fund	49
subject&class	self	hold	28
subject&class	self	improve	-40
subject&class	self	issue	18
subject&class	self	none	-22
subject&class	self	pivot	14
subject&class	self	state	-14
subject&class	self	train	37
talk			-50
time-word			46
verb	上线		63
verb	上门		118
verb	下达		97
verb	不足		-17
verb	主办		-41
verb	举办		46
verb	予以		81
verb	争取		67
verb	优化		149
verb	会商		16
verb	位于		62
verb	低于		-23
verb	作出		-38
verb	保护		-24
verb	修订		57
verb	健全		112
verb	允许		-30
verb	免收		85
verb	公布		-64
verb	公开		78
verb	共享		-44
verb	共建		120
verb	减免		99
verb	减少		-145
verb	出台		69
verb	函告		69
verb	列为		-21
verb	列入		87
verb	利用		-71
verb	制作		-84
verb	制定		66
verb	办好		-56
verb	办理		-36
verb	加密		34
verb	加快		90
verb	加装		122
verb	动工		-23
verb	助餐		-11
verb	协办		-63
verb	协调		34
verb	占		-38
verb	印发		23
verb	压缩		44
verb	反映		102
verb	发动		110
verb	发布		15
verb	发布了		93
verb	发放		12
verb	取得		99
verb	取消		18
verb	可		-44
verb	合作		-149
verb	听取		-61
verb	启动		51
verb	启用		66
verb	吸纳		-73
verb	地处		-76
verb	坚持		-83
verb	培养		26
verb	培育		60
verb	培训		59
verb	增加		15
verb	增设		30
verb	奖励		94
verb	委托		66
verb	存在		-58
verb	安排		34
verb	安排资金		38
verb	安置		-76
verb	安装		12
verb	完善		30
verb	完工		-16
verb	完成		35
verb	实现		79
verb	实行		70
verb	审批		163
verb	对接		-80
verb	属于		-21
verb	巡查		52
verb	布局		48
verb	布设		55
verb	带动		-101
verb	帮助		-87
verb	应用		-164
verb	延长		87
verb	建成		75
verb	建立		59
verb	开办		-27
verb	开发		61
verb	开展		55
verb	开工		53
verb	开放		31
verb	开设		49
verb	开通		67
verb	引入		81
verb	引导		44
verb	引进		58
verb	影响		-20
verb	总结		106
verb	恢复		44
verb	惠及		-53
verb	成立		84
verb	打通		-96
verb	打造		95
verb	执行		89
verb	承担		55
verb	投产		60
verb	投入		21
verb	投放		55
verb	投用		81
verb	投资		-113
verb	投运		74
verb	拆除		90
verb	招录		42
verb	拨付		77
verb	拿出		116
verb	指导		54
verb	排查		40
verb	探索		22
verb	探索建立		35
verb	接入		13
verb	接待		30
verb	接送		-43
verb	推出		24
verb	推动		13
verb	推广		71
verb	推开		75
verb	推行		88
verb	推进		-34
verb	推送		124
verb	提供		-27
verb	提出		-19
verb	提升		-86
verb	提高		-51
verb	搬迁		-45
verb	撤并		-95
verb	支付		84
verb	支持		48
verb	改为		49
verb	改造		-57
verb	放宽		-64
verb	整改		37
verb	整治		41
verb	新增		-45
verb	新建		30
verb	明确		-103
verb	是		-72
verb	更换		90
verb	更新		98
verb	有		-78
verb	构建		27
verb	查处		76
verb	标注		-13
verb	核定		-109
verb	检查		38
verb	检测		39
verb	治理		35
verb	注册		-135
verb	测算		-99
verb	涉及		-17
verb	清理		43
verb	牵头		-27
verb	用于		-63
verb	申报		-28
verb	登记		-154
verb	监测		-80
verb	监管		-138
verb	督促		55
verb	研究		14
verb	研究制定		48
verb	确保		103
verb	立案		55
verb	立项		-61
verb	答复		-40
verb	签约		118
verb	签订		45
verb	管理		-86
verb	约谈		62
verb	组建		66
verb	组织		52
verb	组织实施		31
verb	结合		-50
verb	给予		56
verb	统筹		-108
verb	维修		-101
verb	编制		18
verb	编印		63
verb	缩短		-56
verb	罚款		76
verb	考虑		45
verb	聘请		76
verb	落地		-51
verb	补助		46
verb	要求		15
verb	覆盖		57
verb	规划		-145
verb	规定		-37
verb	规范		-103
verb	认为		-71
verb	让		-93
verb	让利		91
verb	论证		63
verb	设立		41
verb	设置		29
verb	设计		-145
verb	评估		50
verb	评审		-177
verb	试点		19
verb	试行		70
verb	说明		-64
verb	调整		18
verb	调整为		90
verb	负责		70
verb	责令		38
verb	购置		-15
verb	超过		-46
verb	转移		46
verb	轮训		92
verb	达		-66
verb	达到		59
verb	进行		17
verb	送餐		80
verb	选派		42
verb	选聘		-27
verb	邀请		92
verb	配合		95
verb	配备		77
verb	配套		-22
verb	采取		-175
verb	重视		-34
verb	铺设		30
verb	降至		-105
verb	需要		-46
verb	鼓励		51`;
