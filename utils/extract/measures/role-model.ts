/** Written by scripts/train-roles.ts: feature, its values, hundredths of a weight. */
export const ROLE_WEIGHTS = `abstract			-20
abstract&class	build		22
abstract&class	connect		-67
abstract&class	effect		-108
abstract&class	enforce		66
abstract&class	explore		38
abstract&class	hold		125
abstract&class	improve		104
abstract&class	none		-23
abstract&class	pivot		-26
abstract&class	state		-62
actor			12
after	government		21
after	organisation		54
after	place		28
after	policy		45
after	programme		62
after	quantity		22
after	work		65
amount&class	build		24
amount&class	connect		37
amount&class	effect		64
amount&class	enforce		37
amount&class	fund		35
amount&class	hold		18
amount&class	improve		26
amount&class	issue		32
amount&class	speech		-76
amount&class	state		-25
amount&class	train		43
amount-before			64
aspect	为	build	87
aspect	了	build	32
aspect	了	hold	31
aspect	了	issue	82
aspect	了	state	-57
aspect	到	build	46
aspect	到	improve	41
aspect	至	fund	84
bare			-29
before	measure		13
before&class	measure	build	19
before&class	measure	effect	-39
before&class	measure	enforce	34
before&class	measure	explore	38
before&class	measure	fund	13
before&class	measure	hold	22
before&class	measure	improve	-15
before&class	measure	issue	17
before&class	measure	none	25
before&class	measure	pivot	-18
before&class	measure	speech	-43
before&class	measure	state	-16
before&class	measure	train	26
before&class	other	effect	22
before&class	other	explore	-14
before&class	other	none	-29
before&class	other	pivot	44
before&class	other	speech	-25
before&class	other	state	-26
before&class	other	train	45
before&class	start	connect	-76
before&class	start	effect	-40
before&class	start	enforce	-38
before&class	start	hold	11
before&class	start	improve	22
before&class	start	issue	30
before&class	start	none	-42
before&class	start	pivot	60
before&class	start	speech	-24
before&class	start	train	-18
before&last	measure	last	19
before&last	other	last	-23
before&last	start	last	-40
before&verb	measure	吸纳	-65
before&verb	measure	恢复	-19
before&verb	measure	推动	-23
before&verb	measure	提升	-44
before&verb	measure	支持	45
before&verb	measure	标注	-14
before&verb	measure	确保	112
before&verb	measure	鼓励	51
before&verb	other	保护	-76
before&verb	other	做好	-28
before&verb	other	允许	-103
before&verb	other	恢复	123
before&verb	other	抓好	-36
before&verb	other	推动	145
before&verb	other	推进	-92
before&verb	other	支持	69
before&verb	start	保障	49
before&verb	start	办好	38
before&verb	start	坚持	-73
before&verb	start	推动	60
before&verb	start	推进	70
before&verb	start	支持	56
before&verb	start	重视	-42
before-class	build	other	-14
before-class	connect	measure	33
before-class	connect	other	-24
before-class	effect	measure	64
before-class	effect	other	-24
before-class	enforce	measure	44
before-class	explore	other	-12
before-class	fund	other	24
before-class	hold	other	-30
before-class	improve	other	11
before-class	issue	measure	28
before-class	issue	other	-14
before-class	none	measure	51
before-class	pivot	measure	20
before-class	speech	measure	-98
before-class	speech	other	-61
before-class	state	measure	15
before-class	train	measure	-13
before-class	train	other	-56
before-opener			17
before-refusal			20
begins	connect		-11
begins	effect		-29
begins	enforce		13
begins	explore		24
begins	government		28
begins	masked		-13
begins	organisation		37
begins	person		-16
begins	pivot		13
begins	place		-30
begins	policy		-78
begins	programme		71
begins	proposal		-12
begins	quantity		76
begins	speech		-35
begins	state		-45
begins	word		13
begins	work		43
begins-with	——		-56
begins-with	《关		-12
begins-with	上线		85
begins-with	不具		127
begins-with	不能		101
begins-with	严格		-18
begins-with	中国		60
begins-with	中央		93
begins-with	举办		-29
begins-with	也是		-24
begins-with	争取		68
begins-with	人均		43
begins-with	优先		43
begins-with	会同		12
begins-with	会商		-14
begins-with	位于		61
begins-with	依托		-27
begins-with	依法		57
begins-with	促进		-59
begins-with	保护		-80
begins-with	修订		47
begins-with	允许		98
begins-with	先后		-69
begins-with	党中		-132
begins-with	入驻		47
begins-with	全区		-56
begins-with	全国		103
begins-with	全市		-15
begins-with	全省		94
begins-with	全部		-70
begins-with	公开		-40
begins-with	共享		-154
begins-with	共同		-126
begins-with	其余		59
begins-with	农村		-17
begins-with	出台		32
begins-with	剩余		107
begins-with	力争		86
begins-with	办好		36
begins-with	办理		-43
begins-with	加快		67
begins-with	北京		60
begins-with	区公		27
begins-with	区城		-126
begins-with	区市		69
begins-with	区政		47
begins-with	区教		34
begins-with	区级		135
begins-with	区财		180
begins-with	县人		-27
begins-with	县财		88
begins-with	发布		62
begins-with	发放		42
begins-with	同步		60
begins-with	启动		58
begins-with	启用		43
begins-with	吸纳		-65
begins-with	四川		30
begins-with	围绕		-29
begins-with	在全		32
begins-with	地区		56
begins-with	培育		64
begins-with	培训		35
begins-with	增设		-63
begins-with	大理		-72
begins-with	委托		66
begins-with	安排		18
begins-with	官渡		60
begins-with	实施		-34
begins-with	实现		32
begins-with	实行		48
begins-with	家长		-168
begins-with	对建		37
begins-with	对我		-62
begins-with	对接		-92
begins-with	对新		68
begins-with	对连		-81
begins-with	对重		27
begins-with	将会		59
begins-with	将在		88
begins-with	将由		45
begins-with	将结		117
begins-with	居民		-60
begins-with	工资		-11
begins-with	已函		119
begins-with	已在		56
begins-with	已安		49
begins-with	已开		54
begins-with	已引		23
begins-with	已通		-57
begins-with	市财		86
begins-with	平均		-132
begins-with	并在		68
begins-with	并将		47
begins-with	建成		32
begins-with	建立		72
begins-with	建议		-48
begins-with	建设		47
begins-with	开发		100
begins-with	开展		75
begins-with	开设		112
begins-with	引导		58
begins-with	恢复		-53
begins-with	恩施		52
begins-with	恳请		-26
begins-with	惠及		-51
begins-with	成都		124
begins-with	我们		-29
begins-with	我会		39
begins-with	我区		14
begins-with	我厅		51
begins-with	我县		-124
begins-with	我委		52
begins-with	我局		35
begins-with	我市		-58
begins-with	我省		-19
begins-with	我部		41
begins-with	我集		30
begins-with	所提		-22
begins-with	扬州		19
begins-with	投资		63
begins-with	拟于		37
begins-with	拟先		51
begins-with	持续		74
begins-with	指导		35
begins-with	按照		-45
begins-with	探索		51
begins-with	推出		85
begins-with	推行		53
begins-with	推进		69
begins-with	提供		-87
begins-with	提升		-44
begins-with	支持		54
begins-with	改造		54
begins-with	敬请		-38
begins-with	新增		104
begins-with	新疆		-99
begins-with	日均		-139
begins-with	明确		-253
begins-with	更新		38
begins-with	根据		-36
begins-with	梧州		-12
begins-with	检查		30
begins-with	正在		42
begins-with	每亩		12
begins-with	每人		55
begins-with	每千		20
begins-with	每月		69
begins-with	江苏		74
begins-with	没有		-167
begins-with	沿线		-54
begins-with	浙江		40
begins-with	涉及		-90
begins-with	热力		168
begins-with	现函		-15
begins-with	现将		-36
begins-with	现就		-23
begins-with	现有		-105
begins-with	现答		-27
begins-with	现行		-132
begins-with	由区		-17
begins-with	由市		74
begins-with	由新		50
begins-with	登记		-48
begins-with	省人		29
begins-with	省政		79
begins-with	着力		15
begins-with	督促		49
begins-with	研究		49
begins-with	票价		76
begins-with	积极		59
begins-with	立案		53
begins-with	累计		93
begins-with	约谈		42
begins-with	组建		117
begins-with	组织		62
begins-with	经会		-34
begins-with	经商		-10
begins-with	经我		-35
begins-with	经核		-29
begins-with	经研		-24
begins-with	结合		-32
begins-with	编制		-10
begins-with	群众		-91
begins-with	老年		-145
begins-with	考虑		15
begins-with	联合		42
begins-with	聘请		76
begins-with	补助		-100
begins-with	补贴		-38
begins-with	要求		67
begins-with	覆盖		-28
begins-with	计划		50
begins-with	设立		-85
begins-with	该小		-19
begins-with	该建		-54
begins-with	请您		-18
begins-with	责任		-53
begins-with	这一		-23
begins-with	这与		-57
begins-with	这条		-35
begins-with	进一		-69
begins-with	选派		61
begins-with	避免		-40
begins-with	部分		-53
begins-with	配备		42
begins-with	重点		-74
begins-with	针对		-19
begins-with	阿拉		19
begins-with	难以		74
begins-with	需要		-22
begins-with	面向		-28
begins-with	预计		32
begins-with	首批		57
begins-with	鼓励		66
class	build		11
class	connect		-15
class	effect		-19
class	enforce		13
class	explore		14
class	hold		12
class	issue		15
class	none		-21
class	pivot		10
class	speech		-30
class	state		-16
class	train		24
class&lead	build	done	12
class&lead	build	ongoing	26
class&lead	build	planned	18
class&lead	connect	done	54
class&lead	connect	none	27
class&lead	connect	ongoing	38
class&lead	connect	planned	-111
class&lead	effect	done	-88
class&lead	effect	none	23
class&lead	effect	planned	-44
class&lead	enforce	none	12
class&lead	enforce	ongoing	50
class&lead	enforce	planned	40
class&lead	explore	planned	30
class&lead	fund	done	57
class&lead	fund	none	11
class&lead	hold	done	76
class&lead	hold	planned	28
class&lead	improve	done	23
class&lead	improve	ongoing	28
class&lead	issue	done	-29
class&lead	issue	ongoing	25
class&lead	issue	planned	42
class&lead	none	done	21
class&lead	none	none	-15
class&lead	none	ongoing	-64
class&lead	none	planned	-28
class&lead	pivot	done	-10
class&lead	pivot	ongoing	-50
class&lead	pivot	planned	21
class&lead	speech	none	-25
class&lead	state	done	32
class&lead	state	ongoing	-97
class&lead	state	planned	-29
class&lead	train	none	28
class&lead	train	planned	26
class&next	build	build	22
class&next	build	connect	19
class&next	build	enforce	55
class&next	build	explore	30
class&next	build	hold	36
class&next	build	improve	-23
class&next	build	issue	-22
class&next	build	pivot	39
class&next	build	speech	-48
class&next	build	state	25
class&next	build	train	61
class&next	connect	build	-78
class&next	connect	fund	45
class&next	connect	hold	10
class&next	connect	none	41
class&next	effect	hold	80
class&next	effect	none	-18
class&next	effect	state	-114
class&next	enforce	build	12
class&next	enforce	effect	55
class&next	enforce	fund	-47
class&next	enforce	hold	-12
class&next	enforce	improve	76
class&next	enforce	issue	30
class&next	enforce	none	20
class&next	enforce	pivot	95
class&next	enforce	state	21
class&next	explore	explore	44
class&next	explore	fund	25
class&next	explore	hold	-33
class&next	explore	issue	23
class&next	explore	none	21
class&next	explore	pivot	38
class&next	explore	state	28
class&next	fund	build	13
class&next	fund	enforce	93
class&next	fund	explore	51
class&next	fund	fund	31
class&next	fund	hold	76
class&next	fund	improve	60
class&next	fund	issue	-11
class&next	fund	pivot	18
class&next	fund	speech	-47
class&next	fund	state	-13
class&next	fund	train	50
class&next	hold	build	35
class&next	hold	connect	107
class&next	hold	effect	-67
class&next	hold	enforce	51
class&next	hold	explore	39
class&next	hold	fund	28
class&next	hold	hold	-17
class&next	hold	improve	118
class&next	hold	issue	82
class&next	hold	pivot	16
class&next	hold	speech	-19
class&next	hold	train	28
class&next	improve	build	14
class&next	improve	connect	48
class&next	improve	effect	17
class&next	improve	enforce	-83
class&next	improve	explore	123
class&next	improve	hold	63
class&next	improve	improve	73
class&next	improve	issue	-45
class&next	improve	none	-36
class&next	improve	speech	107
class&next	improve	state	-126
class&next	issue	connect	-14
class&next	issue	enforce	16
class&next	issue	explore	30
class&next	issue	fund	41
class&next	issue	hold	41
class&next	issue	improve	49
class&next	issue	issue	45
class&next	issue	none	-17
class&next	issue	pivot	48
class&next	issue	speech	-16
class&next	issue	state	-50
class&next	issue	train	76
class&next	none	build	12
class&next	none	connect	-32
class&next	none	effect	40
class&next	none	enforce	29
class&next	none	fund	-44
class&next	none	improve	-64
class&next	none	issue	36
class&next	none	none	-28
class&next	none	pivot	-38
class&next	none	speech	-67
class&next	none	state	-35
class&next	none	train	-35
class&next	pivot	build	-14
class&next	pivot	effect	97
class&next	pivot	fund	53
class&next	pivot	hold	36
class&next	pivot	improve	63
class&next	pivot	issue	79
class&next	pivot	none	-28
class&next	pivot	pivot	43
class&next	pivot	train	92
class&next	speech	connect	-35
class&next	speech	enforce	57
class&next	speech	explore	-48
class&next	speech	fund	-51
class&next	speech	hold	16
class&next	speech	issue	-71
class&next	speech	none	-34
class&next	speech	state	-17
class&next	state	build	13
class&next	state	connect	-102
class&next	state	enforce	87
class&next	state	explore	33
class&next	state	hold	55
class&next	state	improve	-62
class&next	state	issue	-53
class&next	state	none	-36
class&next	state	speech	101
class&next	state	state	-23
class&next	train	build	43
class&next	train	enforce	48
class&next	train	explore	39
class&next	train	fund	40
class&next	train	issue	17
class&next	train	none	27
class&next	train	pivot	39
class&next	train	state	-10
class&next	train	train	27
closer	
		-166
closer	!		-14
closer	:		-84
closer	;		32
complaint			-15
cue	declined	strong	45
cue	done	strong	25
cue	done	weak	50
cue	exploring	strong	23
cue	ongoing	strong	59
cue	ongoing	weak	38
cue	planned	strong	58
cue	planned	weak	18
cut			-56
date			48
de			-17
ends-in-amount			12
ends-in-de			-167
figure			-59
fronted	build		12
fronted	fund		49
fronted	hold		-39
fronted	issue		-55
fronted	none		-27
fronted	train		-34
intro			-59
intro-actor			-65
joined			46
kind	adverb		18
kind	entity		13
kind	means		-38
kind	noun		-23
kind	self		15
kind&class	adverb	build	10
kind&class	adverb	effect	43
kind&class	adverb	fund	13
kind&class	adverb	hold	21
kind&class	adverb	improve	28
kind&class	adverb	none	43
kind&class	adverb	speech	-15
kind&class	adverb	train	42
kind&class	entity	build	32
kind&class	entity	connect	-15
kind&class	entity	effect	19
kind&class	entity	enforce	48
kind&class	entity	explore	45
kind&class	entity	fund	31
kind&class	entity	improve	12
kind&class	entity	none	-13
kind&class	entity	pivot	32
kind&class	entity	state	-29
kind&class	entity	train	40
kind&class	means	connect	-32
kind&class	means	enforce	-81
kind&class	means	explore	19
kind&class	means	fund	-84
kind&class	means	hold	-37
kind&class	means	improve	-109
kind&class	means	issue	20
kind&class	means	none	-48
kind&class	means	state	71
kind&class	noun	build	-31
kind&class	noun	connect	-104
kind&class	noun	effect	-16
kind&class	noun	enforce	13
kind&class	noun	explore	51
kind&class	noun	hold	-17
kind&class	noun	issue	23
kind&class	noun	none	-27
kind&class	noun	pivot	-22
kind&class	noun	speech	-24
kind&class	noun	state	-33
kind&class	preposition	build	22
kind&class	preposition	connect	43
kind&class	preposition	effect	-85
kind&class	preposition	enforce	-21
kind&class	preposition	explore	-40
kind&class	preposition	fund	26
kind&class	preposition	hold	11
kind&class	preposition	issue	15
kind&class	preposition	none	-27
kind&class	preposition	speech	-41
kind&class	preposition	state	58
kind&class	preposition	train	13
kind&class	self	build	48
kind&class	self	enforce	47
kind&class	self	explore	33
kind&class	self	fund	46
kind&class	self	hold	29
kind&class	self	improve	-41
kind&class	self	issue	23
kind&class	self	none	-25
kind&class	self	pivot	17
kind&class	self	state	-12
kind&class	self	train	66
kind&class	verb	connect	-24
kind&class	verb	effect	-60
kind&class	verb	enforce	22
kind&class	verb	explore	23
kind&class	verb	improve	44
kind&class	verb	issue	11
kind&class	verb	pivot	18
kind&class	verb	speech	-35
kind&class	verb	state	-28
last	)》		56
last	**		-18
last	0%		14
last	0个		11
last	0台		61
last	0名		120
last	0吨		-98
last	0处		87
last	0家		55
last	0户		43
last	0条		65
last	0辆		14
last	1%		-173
last	1家		104
last	2个		49
last	2处		60
last	2家		114
last	3%		-143
last	3个		60
last	3家		30
last	4个		81
last	4处		59
last	4家		108
last	5%		15
last	5个		70
last	5人		53
last	5元		64
last	6个		45
last	6人		144
last	6名		111
last	6家		-13
last	7个		56
last	7件		-43
last	7处		60
last	8个		20
last	9处		69
last	》)		52
last	一次		114
last	万个		73
last	万亩		60
last	万人		25
last	万件		121
last	万元		-10
last	万名		-103
last	万吨		-58
last	万张		16
last	万户		-56
last	万辆		17
last	不足		-31
last	专业		17
last	专区		57
last	专班		84
last	个班		32
last	中心		66
last	为主		-122
last	事项		-96
last	互认		81
last	交易		37
last	产品		43
last	人次		24
last	亿元		13
last	价值		-38
last	任险		-18
last	企业		-148
last	优势		-61
last	会商		-17
last	体系		10
last	余人		19
last	余场		111
last	余家		-131
last	作日		24
last	作社		-86
last	使用		32
last	例》		10
last	依据		143
last	保险		-117
last	保障		-26
last	公里		33
last	关心		-54
last	内容		-117
last	决定		-45
last	分点		-218
last	分钟		-59
last	到位		15
last	制度		39
last	办”		97
last	办法		55
last	办理		-120
last	功能		170
last	务工		-162
last	动工		-13
last	医院		-55
last	协议		114
last	单位		41
last	原则		-92
last	参考		-26
last	反映		92
last	发展		-33
last	发布		54
last	发放		116
last	台”		74
last	号)		-37
last	名单		104
last	启发		-88
last	吸收		-45
last	四成		-128
last	图”		59
last	培训		63
last	基地		47
last	基础		-37
last	基金		-53
last	大会		41
last	大赛		79
last	奖励		65
last	奖补		-25
last	套餐		41
last	如下		-31
last	存在		-82
last	学院		127
last	安排		-118
last	安装		119
last	完善		-81
last	完成		34
last	定》		-141
last	实施		14
last	家次		43
last	小区		-104
last	小时		-132
last	巡查		92
last	工作		-162
last	工程		28
last	左右		-24
last	市场		-10
last	帮助		-94
last	平台		-42
last	应用		12
last	延伸		-105
last	建设		59
last	开工		34
last	开放		71
last	引》		57
last	录》		51
last	思路		-55
last	性强		-22
last	情况		96
last	情形		31
last	意见		-13
last	手续		63
last	执行		38
last	技术		-44
last	投产		120
last	投资		-152
last	拆除		71
last	挂钩		89
last	指引		-32
last	排查		96
last	推广		46
last	推开		58
last	推进		-87
last	收悉		-12
last	收费		-17
last	改造		51
last	政策		61
last	数据		76
last	整改		89
last	方式		-39
last	方案		41
last	方米		-11
last	方面		-76
last	施工		159
last	更新		50
last	有限		-59
last	机制		64
last	条件		91
last	标箱		28
last	核定		-62
last	核实		-23
last	核对		-11
last	核查		-73
last	案》		51
last	检查		19
last	模式		20
last	沟通		-106
last	法》		32
last	测算		-76
last	清单		55
last	热线		44
last	牵头		-82
last	理解		-52
last	申报		-28
last	监控		56
last	监测		16
last	监督		-66
last	目库		79
last	目录		130
last	知》		57
last	研究		-28
last	确定		-57
last	租金		112
last	程序		79
last	突出		-35
last	系统		73
last	细则		78
last	经验		-107
last	老人		-86
last	考核		85
last	考虑		41
last	职能		-40
last	范》		73
last	范围		11
last	落地		-51
last	落实		81
last	行为		74
last	行动		47
last	行性		59
last	补助		39
last	补贴		44
last	要求		-36
last	见》		42
last	见是		-20
last	规则		-23
last	规定		-76
last	计划		61
last	论证		63
last	设备		107
last	设施		-14
last	评估		30
last	调整		48
last	调研		17
last	谅解		-71
last	责任		95
last	资源		-125
last	较大		-130
last	运营		61
last	送餐		32
last	选址		78
last	通行		-19
last	通道		-21
last	配备		30
last	重视		-42
last	问题		-78
last	限制		18
last	集中		-102
last	食堂		106
later-refusal			-73
led	build		-46
led	connect		-103
led	fund		86
led	issue		21
led	state		103
led-bare			-134
length	0		-85
length	1		-29
length	3		23
length	4		29
length	5		38
length	6		20
next	nothing		-22
next	noun		-28
next	preposition		26
next	verb		21
next-refusal			-90
no-cue			-16
opener	会同		-129
opener	依托		-27
opener	利用		12
opener	围绕		-29
opener	按照		-45
opener	根据		-36
opener	经商		-10
opener	考虑到		-17
opener	针对		-19
opens			-41
own-actor			34
per	build		-39
per	enforce		37
per	fund		26
per	hold		51
per	issue		64
per	none		-44
per	pivot		73
per	train		28
plain	fact		-20
plain	goal		-40
plain	means		12
plain	measure		15
plain	opening		-50
plain	refusal		47
plain&before	background	start	-11
plain&before	fact	other	-29
plain&before	fact	start	-33
plain&before	goal	measure	-40
plain&before	measure	measure	18
plain&before	measure	other	10
plain&before	measure	start	10
plain&before	opening	other	-44
plain&before	opening	start	-54
plain&before	refusal	measure	-77
plain&before	refusal	other	60
reason			-76
refusal	hard	adverb	-48
refusal	hard	noun	107
refusal	soft	adverb	58
refusal	soft	noun	54
refusal	soft	self	84
request			-50
result			-83
section	opening		-50
sentence-has	more		15
sentence-has	none		-19
sentence-has	one		33
starts-bing			25
statistic	enforce		56
statistic	fund		39
statistic	hold		-65
statistic	improve		88
statistic	state		-18
status	declined		45
status	done		18
status	exploring		23
status	none		-20
status	planned		23
subject	entity		13
subject	noun		-18
subject	self		15
subject&class	entity	build	32
subject&class	entity	connect	-15
subject&class	entity	effect	19
subject&class	entity	enforce	48
subject&class	entity	explore	45
subject&class	entity	fund	31
subject&class	entity	improve	12
subject&class	entity	none	-13
subject&class	entity	pivot	32
subject&class	entity	state	-29
subject&class	entity	train	40
subject&class	none	effect	-16
subject&class	none	fund	12
subject&class	none	hold	13
subject&class	none	improve	12
subject&class	none	issue	13
subject&class	none	none	-22
subject&class	none	pivot	10
subject&class	none	speech	-36
subject&class	none	train	18
subject&class	noun	build	-31
subject&class	noun	connect	-104
subject&class	noun	effect	-16
subject&class	noun	enforce	13
subject&class	noun	explore	51
subject&class	noun	hold	-17
subject&class	noun	issue	23
subject&class	noun	none	-17
subject&class	noun	pivot	-22
subject&class	noun	speech	-24
subject&class	noun	state	-33
subject&class	self	build	48
subject&class	self	enforce	47
subject&class	self	explore	33
subject&class	self	fund	46
subject&class	self	hold	29
subject&class	self	improve	-41
subject&class	self	issue	23
subject&class	self	none	-25
subject&class	self	pivot	17
subject&class	self	state	-12
subject&class	self	train	66
talk			-41
time-word			74
verb	上线		64
verb	上门		120
verb	下达		100
verb	不足		-19
verb	主办		-40
verb	举办		46
verb	予以		85
verb	争取		67
verb	优化		157
verb	会商		18
verb	位于		61
verb	低于		-21
verb	作出		-40
verb	促进		-59
verb	保护		-26
verb	修订		58
verb	健全		121
verb	允许		-26
verb	免收		82
verb	公布		-65
verb	公开		80
verb	共享		-56
verb	共建		125
verb	减免		97
verb	减少		-127
verb	出台		37
verb	函告		67
verb	列为		-12
verb	列入		88
verb	利用		-70
verb	制作		-88
verb	制定		66
verb	办好		-51
verb	办理		-38
verb	加密		34
verb	加快		81
verb	加装		120
verb	动工		-23
verb	助餐		-27
verb	协办		-64
verb	协同		-137
verb	协调		18
verb	占		-32
verb	印发		25
verb	压缩		42
verb	反映		111
verb	发动		97
verb	发布		14
verb	发布了		89
verb	取得		98
verb	取消		17
verb	受理		-10
verb	叠加		18
verb	可		-43
verb	合作		-166
verb	听取		-52
verb	启动		54
verb	启用		68
verb	吸纳		-65
verb	地处		-77
verb	坚持		-81
verb	培养		24
verb	培育		59
verb	培训		50
verb	增加		12
verb	增设		35
verb	奖励		94
verb	委托		67
verb	存在		-63
verb	安排		31
verb	安排资金		35
verb	安置		-82
verb	安装		10
verb	完善		30
verb	完工		-13
verb	完成		34
verb	实现		31
verb	实行		69
verb	审批		159
verb	对接		-77
verb	属于		-22
verb	巡查		49
verb	布局		47
verb	布设		54
verb	带动		-102
verb	帮助		-94
verb	应用		-156
verb	延长		95
verb	建成		77
verb	建立		60
verb	开办		-29
verb	开发		61
verb	开展		58
verb	开工		53
verb	开放		36
verb	开设		50
verb	开通		68
verb	引入		84
verb	引导		40
verb	引进		60
verb	影响		-18
verb	总结		102
verb	恢复		50
verb	恳请		-26
verb	惠及		-51
verb	成立		87
verb	打通		-99
verb	打造		96
verb	执行		94
verb	承担		61
verb	投产		62
verb	投入		20
verb	投放		57
verb	投用		81
verb	投资		-83
verb	投运		74
verb	护理		-89
verb	拆除		90
verb	招录		42
verb	拨付		84
verb	拿出		117
verb	指导		43
verb	排查		44
verb	探索		24
verb	探索建立		38
verb	接入		13
verb	接待		32
verb	接送		-51
verb	推出		24
verb	推动		26
verb	推广		75
verb	推开		75
verb	推行		93
verb	推进		-32
verb	推送		116
verb	提供		-34
verb	提出		-17
verb	提升		-58
verb	提高		-50
verb	搬迁		-38
verb	撤并		-94
verb	支付		86
verb	支持		51
verb	收悉		-12
verb	改为		49
verb	改造		-60
verb	放宽		-36
verb	敬请		-38
verb	整改		43
verb	整治		46
verb	新增		-44
verb	新建		26
verb	明确		-107
verb	是		-73
verb	更换		88
verb	更新		99
verb	有		-77
verb	构建		31
verb	查处		76
verb	标注		-14
verb	核定		-122
verb	检查		39
verb	检测		39
verb	治理		37
verb	注册		-133
verb	测算		-99
verb	涉及		-19
verb	清理		41
verb	牵头		-32
verb	用于		-64
verb	申报		-27
verb	登记		-159
verb	监测		-86
verb	监管		-128
verb	督促		56
verb	研究		14
verb	研究制定		44
verb	确保		112
verb	确定		-10
verb	立案		59
verb	立项		-62
verb	答复		-38
verb	签约		123
verb	签订		50
verb	管理		-87
verb	约谈		64
verb	纳入		12
verb	组建		66
verb	组织		51
verb	组织实施		34
verb	结合		-54
verb	给予		53
verb	统筹		-106
verb	维修		-99
verb	编制		19
verb	编印		63
verb	缩短		-68
verb	罚款		73
verb	考虑		50
verb	聘请		76
verb	落地		-48
verb	补助		41
verb	要求		15
verb	覆盖		55
verb	规划		-144
verb	规定		-41
verb	规范		-97
verb	认为		-73
verb	让		-89
verb	让利		85
verb	论证		63
verb	设立		37
verb	设置		35
verb	设计		-145
verb	评估		47
verb	评审		-175
verb	试点		19
verb	试行		89
verb	说明		-59
verb	调整为		97
verb	负责		73
verb	责令		41
verb	超过		-43
verb	转移		38
verb	轮训		86
verb	达		-64
verb	达到		60
verb	进行		19
verb	送餐		82
verb	选派		43
verb	选聘		-28
verb	避免		-40
verb	邀请		88
verb	配合		93
verb	配备		77
verb	配套		-27
verb	采取		-173
verb	重视		-42
verb	铺设		27
verb	降至		-106
verb	需要		-43
verb	鼓励		55`;
