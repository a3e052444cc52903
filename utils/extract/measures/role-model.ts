/** Written by scripts/train-roles.ts: feature, its values, hundredths of a weight. */
export const ROLE_WEIGHTS = `abstract			-16
abstract&class	build		22
abstract&class	connect		-72
abstract&class	effect		-105
abstract&class	enforce		65
abstract&class	explore		39
abstract&class	hold		118
abstract&class	improve		115
abstract&class	none		-11
abstract&class	pivot		-33
abstract&class	state		-68
actor			11
after	government		27
after	organisation		59
after	place		26
after	policy		37
after	programme		63
after	quantity		25
after	work		52
amount&class	build		21
amount&class	connect		23
amount&class	effect		91
amount&class	enforce		37
amount&class	fund		33
amount&class	hold		16
amount&class	improve		24
amount&class	issue		34
amount&class	none		20
amount&class	pivot		11
amount&class	speech		-87
amount&class	state		-25
amount&class	train		46
amount-before			66
aspect	为	build	-36
aspect	了	build	42
aspect	了	hold	19
aspect	了	issue	91
aspect	到	build	46
aspect	到	fund	11
aspect	到	improve	37
aspect	至	fund	98
bare			-27
before	measure		13
before&class	measure	build	19
before&class	measure	connect	18
before&class	measure	effect	-39
before&class	measure	enforce	35
before&class	measure	explore	34
before&class	measure	fund	14
before&class	measure	hold	19
before&class	measure	improve	-22
before&class	measure	issue	14
before&class	measure	none	27
before&class	measure	pivot	-10
before&class	measure	speech	-40
before&class	measure	state	-19
before&class	measure	train	27
before&class	other	build	10
before&class	other	effect	23
before&class	other	explore	-13
before&class	other	none	-29
before&class	other	pivot	36
before&class	other	speech	-28
before&class	other	state	-29
before&class	other	train	42
before&class	start	connect	-80
before&class	start	effect	-48
before&class	start	enforce	-39
before&class	start	fund	15
before&class	start	issue	33
before&class	start	none	-40
before&class	start	pivot	62
before&class	start	speech	-20
before&class	start	state	10
before&class	start	train	-14
before&last	measure	last	17
before&last	measure	more	11
before&last	other	last	-22
before&last	start	last	-38
before&verb	measure	吸纳	-76
before&verb	measure	恢复	-15
before&verb	measure	推动	-32
before&verb	measure	提升	-46
before&verb	measure	支持	41
before&verb	measure	标注	-14
before&verb	measure	确保	111
before&verb	measure	鼓励	49
before&verb	other	保护	-73
before&verb	other	做好	-17
before&verb	other	允许	-78
before&verb	other	恢复	101
before&verb	other	抓好	-41
before&verb	other	推动	141
before&verb	other	推进	-138
before&verb	other	支持	59
before&verb	start	保障	45
before&verb	start	办好	48
before&verb	start	坚持	-68
before&verb	start	推动	59
before&verb	start	推进	72
before&verb	start	支持	60
before&verb	start	重视	-29
before-class	build	other	-14
before-class	connect	measure	32
before-class	connect	other	-21
before-class	effect	measure	61
before-class	effect	other	-21
before-class	enforce	measure	52
before-class	explore	other	-12
before-class	fund	other	22
before-class	hold	other	-29
before-class	improve	measure	18
before-class	issue	measure	29
before-class	issue	other	-16
before-class	none	measure	49
before-class	pivot	measure	20
before-class	pivot	other	11
before-class	speech	measure	-105
before-class	speech	other	-70
before-class	state	measure	13
before-class	train	other	-49
before-opener			17
before-refusal			11
begins	connect		-30
begins	effect		-32
begins	enforce		10
begins	explore		23
begins	government		27
begins	masked		-10
begins	organisation		38
begins	person		-10
begins	pivot		21
begins	place		-28
begins	policy		-77
begins	programme		58
begins	quantity		74
begins	speech		-38
begins	state		-48
begins	train		15
begins	word		12
begins	work		54
begins-with	——		-57
begins-with	上线		88
begins-with	不具		138
begins-with	不能		114
begins-with	严格		-17
begins-with	中国		48
begins-with	中央		92
begins-with	举办		-48
begins-with	也是		-26
begins-with	争取		69
begins-with	人均		59
begins-with	优先		39
begins-with	会同		10
begins-with	会商		-12
begins-with	位于		44
begins-with	依托		-34
begins-with	依法		52
begins-with	促进		-60
begins-with	保护		-88
begins-with	修订		57
begins-with	先后		-67
begins-with	党中		-119
begins-with	全区		-86
begins-with	全国		100
begins-with	全省		110
begins-with	全部		-74
begins-with	公开		-30
begins-with	共同		-136
begins-with	其余		64
begins-with	农村		-20
begins-with	出台		21
begins-with	剩余		94
begins-with	力争		84
begins-with	办好		27
begins-with	办理		-31
begins-with	加快		60
begins-with	区公		27
begins-with	区城		-127
begins-with	区市		66
begins-with	区教		26
begins-with	区级		142
begins-with	区财		186
begins-with	县人		-38
begins-with	县财		89
begins-with	发放		35
begins-with	同步		63
begins-with	启动		56
begins-with	吸纳		-76
begins-with	四川		24
begins-with	围绕		-29
begins-with	在全		34
begins-with	地区		53
begins-with	培育		62
begins-with	培训		34
begins-with	增设		-61
begins-with	大理		-62
begins-with	委托		74
begins-with	安排		22
begins-with	官渡		54
begins-with	实施		-65
begins-with	实现		38
begins-with	实行		31
begins-with	家长		-162
begins-with	对建		42
begins-with	对我		-61
begins-with	对接		-89
begins-with	对新		62
begins-with	对连		-75
begins-with	对重		30
begins-with	将会		59
begins-with	将在		90
begins-with	将由		41
begins-with	将结		137
begins-with	居民		-62
begins-with	工资		-31
begins-with	已函		129
begins-with	已在		56
begins-with	已安		48
begins-with	已开		50
begins-with	已引		23
begins-with	市财		87
begins-with	平均		-108
begins-with	并在		69
begins-with	并将		46
begins-with	建成		20
begins-with	建立		68
begins-with	建议		-60
begins-with	建设		63
begins-with	开发		103
begins-with	开展		80
begins-with	引导		52
begins-with	恢复		-55
begins-with	恩施		51
begins-with	恳请		-26
begins-with	惠及		-51
begins-with	成都		128
begins-with	我们		-26
begins-with	我会		42
begins-with	我区		31
begins-with	我厅		31
begins-with	我县		-123
begins-with	我委		57
begins-with	我局		29
begins-with	我市		-60
begins-with	我省		-16
begins-with	我部		32
begins-with	我集		43
begins-with	所提		-21
begins-with	扬州		20
begins-with	拟于		38
begins-with	拟先		49
begins-with	持续		71
begins-with	指导		33
begins-with	按照		-46
begins-with	探索		53
begins-with	推出		78
begins-with	推行		52
begins-with	推进		74
begins-with	提供		-87
begins-with	提升		-46
begins-with	支持		46
begins-with	改造		54
begins-with	敬请		-41
begins-with	新增		111
begins-with	新疆		-86
begins-with	日均		-127
begins-with	明确		-249
begins-with	根据		-36
begins-with	梧州		-10
begins-with	检查		30
begins-with	正在		50
begins-with	每亩		21
begins-with	每千		27
begins-with	每年		34
begins-with	每月		69
begins-with	江苏		66
begins-with	没有		-156
begins-with	沿线		-19
begins-with	浙江		43
begins-with	涉及		-82
begins-with	热力		172
begins-with	现函		-16
begins-with	现将		-33
begins-with	现就		-22
begins-with	现有		-121
begins-with	现答		-25
begins-with	现行		-135
begins-with	由区		-37
begins-with	由市		73
begins-with	登记		-60
begins-with	省人		35
begins-with	省政		76
begins-with	着力		26
begins-with	督促		42
begins-with	研究		46
begins-with	票价		80
begins-with	积极		53
begins-with	立案		52
begins-with	累计		94
begins-with	约谈		46
begins-with	组建		120
begins-with	组织		67
begins-with	经会		-33
begins-with	经商		-11
begins-with	经我		-31
begins-with	经核		-22
begins-with	经研		-24
begins-with	结合		-22
begins-with	群众		-91
begins-with	老年		-158
begins-with	考虑		17
begins-with	联合		43
begins-with	聘请		77
begins-with	补助		-93
begins-with	补贴		-18
begins-with	要求		43
begins-with	覆盖		-38
begins-with	计划		52
begins-with	设立		-116
begins-with	该小		-19
begins-with	该建		-55
begins-with	财政		18
begins-with	责任		-51
begins-with	这一		-21
begins-with	这条		-31
begins-with	进一		-67
begins-with	选派		60
begins-with	避免		-41
begins-with	部分		-76
begins-with	配备		49
begins-with	重点		-70
begins-with	针对		-18
begins-with	难以		78
begins-with	需要		-25
begins-with	静安		-23
begins-with	面向		-25
begins-with	预计		37
begins-with	首批		48
begins-with	鼓励		60
class	build		14
class	connect		-13
class	effect		-19
class	enforce		12
class	explore		15
class	fund		10
class	issue		11
class	none		-20
class	pivot		12
class	speech		-28
class	state		-19
class	train		23
class&lead	build	done	18
class&lead	build	none	10
class&lead	build	ongoing	21
class&lead	build	planned	14
class&lead	connect	none	23
class&lead	connect	ongoing	62
class&lead	connect	planned	-104
class&lead	effect	done	-116
class&lead	effect	none	22
class&lead	effect	planned	-38
class&lead	enforce	none	12
class&lead	enforce	ongoing	49
class&lead	enforce	planned	37
class&lead	explore	planned	30
class&lead	fund	done	55
class&lead	fund	none	12
class&lead	hold	done	84
class&lead	hold	planned	32
class&lead	improve	done	30
class&lead	improve	ongoing	37
class&lead	issue	done	-25
class&lead	issue	ongoing	20
class&lead	issue	planned	43
class&lead	none	done	11
class&lead	none	none	-15
class&lead	none	ongoing	-69
class&lead	none	planned	-20
class&lead	pivot	ongoing	69
class&lead	pivot	planned	19
class&lead	speech	none	-23
class&lead	state	done	38
class&lead	state	none	-12
class&lead	state	ongoing	-67
class&lead	state	planned	-28
class&lead	train	none	23
class&lead	train	planned	32
class&next	build	build	27
class&next	build	connect	15
class&next	build	effect	13
class&next	build	enforce	56
class&next	build	explore	35
class&next	build	fund	11
class&next	build	hold	42
class&next	build	improve	-66
class&next	build	issue	-17
class&next	build	pivot	47
class&next	build	state	29
class&next	build	train	69
class&next	connect	build	-92
class&next	connect	explore	-20
class&next	connect	fund	91
class&next	connect	none	46
class&next	effect	hold	112
class&next	effect	none	-22
class&next	effect	state	-105
class&next	enforce	effect	53
class&next	enforce	fund	-49
class&next	enforce	improve	74
class&next	enforce	issue	32
class&next	enforce	none	20
class&next	enforce	pivot	95
class&next	enforce	state	37
class&next	explore	explore	34
class&next	explore	fund	23
class&next	explore	hold	-27
class&next	explore	issue	38
class&next	explore	none	19
class&next	explore	pivot	39
class&next	explore	state	24
class&next	fund	build	16
class&next	fund	enforce	95
class&next	fund	explore	52
class&next	fund	fund	34
class&next	fund	hold	79
class&next	fund	improve	35
class&next	fund	pivot	21
class&next	fund	speech	-53
class&next	fund	state	-11
class&next	fund	train	53
class&next	hold	build	31
class&next	hold	connect	66
class&next	hold	effect	-59
class&next	hold	enforce	53
class&next	hold	explore	38
class&next	hold	fund	31
class&next	hold	hold	-18
class&next	hold	improve	120
class&next	hold	issue	79
class&next	hold	train	27
class&next	improve	build	18
class&next	improve	effect	-29
class&next	improve	enforce	-81
class&next	improve	explore	128
class&next	improve	hold	67
class&next	improve	issue	-52
class&next	improve	none	-35
class&next	improve	pivot	10
class&next	improve	speech	115
class&next	improve	state	-119
class&next	issue	connect	-41
class&next	issue	enforce	18
class&next	issue	fund	42
class&next	issue	hold	53
class&next	issue	improve	54
class&next	issue	issue	37
class&next	issue	none	-20
class&next	issue	pivot	46
class&next	issue	speech	-12
class&next	issue	state	-49
class&next	issue	train	76
class&next	none	build	20
class&next	none	connect	-59
class&next	none	effect	-55
class&next	none	enforce	43
class&next	none	explore	36
class&next	none	fund	-50
class&next	none	improve	-70
class&next	none	issue	35
class&next	none	none	-27
class&next	none	pivot	-29
class&next	none	speech	-59
class&next	none	state	-34
class&next	none	train	-71
class&next	pivot	build	36
class&next	pivot	effect	115
class&next	pivot	fund	22
class&next	pivot	hold	38
class&next	pivot	improve	71
class&next	pivot	issue	39
class&next	pivot	none	-26
class&next	pivot	pivot	44
class&next	pivot	train	104
class&next	speech	connect	-42
class&next	speech	enforce	63
class&next	speech	fund	-49
class&next	speech	hold	13
class&next	speech	none	-32
class&next	state	build	14
class&next	state	connect	-108
class&next	state	enforce	89
class&next	state	explore	35
class&next	state	hold	49
class&next	state	improve	-82
class&next	state	issue	-56
class&next	state	none	-36
class&next	state	state	-17
class&next	train	build	41
class&next	train	enforce	50
class&next	train	explore	45
class&next	train	fund	43
class&next	train	issue	20
class&next	train	none	24
class&next	train	pivot	37
class&next	train	train	28
closer	
		-158
closer	!		-13
closer	:		-81
closer	;		35
complaint			-22
cue	declined	strong	36
cue	done	strong	24
cue	done	weak	60
cue	exploring	strong	23
cue	ongoing	strong	57
cue	ongoing	weak	48
cue	planned	strong	53
cue	planned	weak	17
cut			-50
date			47
de			-13
ends-in-amount			11
ends-in-de			-168
figure			-73
fronted	fund		56
fronted	issue		-81
fronted	none		-33
intro			-55
intro-actor			-58
joined			41
kind	adverb		19
kind	entity		11
kind	means		-36
kind	noun		-19
kind	self		13
kind&class	adverb	build	14
kind&class	adverb	connect	-12
kind&class	adverb	effect	39
kind&class	adverb	enforce	14
kind&class	adverb	explore	-12
kind&class	adverb	fund	15
kind&class	adverb	hold	23
kind&class	adverb	improve	28
kind&class	adverb	none	45
kind&class	adverb	train	39
kind&class	entity	build	36
kind&class	entity	connect	-14
kind&class	entity	effect	19
kind&class	entity	enforce	45
kind&class	entity	fund	17
kind&class	entity	none	-13
kind&class	entity	pivot	20
kind&class	entity	state	-21
kind&class	entity	train	43
kind&class	means	connect	-22
kind&class	means	enforce	-66
kind&class	means	explore	11
kind&class	means	fund	-93
kind&class	means	hold	-38
kind&class	means	improve	-108
kind&class	means	issue	17
kind&class	means	none	-48
kind&class	means	state	58
kind&class	noun	build	-30
kind&class	noun	connect	-90
kind&class	noun	effect	-14
kind&class	noun	enforce	11
kind&class	noun	hold	-23
kind&class	noun	improve	-14
kind&class	noun	issue	16
kind&class	noun	none	-22
kind&class	noun	pivot	-19
kind&class	noun	speech	-22
kind&class	noun	state	-36
kind&class	preposition	build	24
kind&class	preposition	connect	39
kind&class	preposition	effect	-92
kind&class	preposition	enforce	-19
kind&class	preposition	explore	-37
kind&class	preposition	fund	24
kind&class	preposition	improve	18
kind&class	preposition	issue	13
kind&class	preposition	none	-33
kind&class	preposition	speech	-45
kind&class	preposition	state	56
kind&class	self	build	40
kind&class	self	connect	23
kind&class	self	enforce	49
kind&class	self	explore	38
kind&class	self	fund	53
kind&class	self	hold	34
kind&class	self	improve	-55
kind&class	self	issue	25
kind&class	self	none	-43
kind&class	self	pivot	10
kind&class	self	speech	19
kind&class	self	state	-10
kind&class	self	train	66
kind&class	verb	connect	-23
kind&class	verb	effect	-58
kind&class	verb	enforce	19
kind&class	verb	explore	22
kind&class	verb	improve	54
kind&class	verb	pivot	21
kind&class	verb	speech	-38
kind&class	verb	state	-31
last	)》		67
last	**		-19
last	0%		14
last	0个		11
last	0人		52
last	0台		59
last	0名		82
last	0处		85
last	0家		60
last	0户		49
last	0条		68
last	0辆		10
last	1%		-145
last	1家		127
last	2个		53
last	2处		67
last	2家		59
last	3%		-144
last	3个		82
last	3家		26
last	4个		83
last	4处		70
last	4家		104
last	5%		14
last	5个		70
last	5人		48
last	6个		41
last	6家		-10
last	7个		84
last	7件		-44
last	8个		23
last	9处		67
last	》)		58
last	一次		112
last	万个		68
last	万亩		58
last	万人		23
last	万件		112
last	万名		-110
last	万吨		-62
last	万户		-59
last	万辆		17
last	不足		-31
last	专业		49
last	专区		67
last	专班		75
last	个班		30
last	中心		93
last	为主		-159
last	事项		-95
last	互认		85
last	交易		36
last	产品		38
last	亿元		28
last	价值		-45
last	企业		-156
last	优势		-64
last	会商		-15
last	体系		12
last	余人		18
last	余场		108
last	作日		12
last	作社		-92
last	使用		28
last	例》		12
last	依据		144
last	保险		-96
last	保障		-15
last	公里		32
last	关心		-50
last	内容		-138
last	决定		-32
last	分钟		-75
last	到位		15
last	制度		43
last	办”		100
last	办法		52
last	办理		-104
last	功能		162
last	务工		-175
last	动工		-11
last	协议		52
last	单位		37
last	原则		-94
last	参考		-14
last	反映		91
last	发展		-21
last	发布		62
last	发放		108
last	可行		-21
last	台”		75
last	号)		-28
last	名单		94
last	启发		-94
last	吸收		-24
last	四成		-174
last	图”		64
last	培训		63
last	基地		37
last	基础		-25
last	基金		-75
last	大会		44
last	大赛		85
last	奖励		69
last	奖补		-22
last	套餐		41
last	如下		-30
last	存在		-92
last	安排		-138
last	安装		117
last	完善		-74
last	定》		-140
last	实施		23
last	审批		114
last	家次		40
last	小区		-101
last	小时		-122
last	岗位		-11
last	巡查		104
last	工作		-150
last	工程		47
last	左右		-16
last	帮助		-88
last	平台		-54
last	应用		18
last	延伸		-106
last	建设		71
last	开放		74
last	引》		59
last	录》		53
last	思路		-50
last	性强		-21
last	情况		80
last	情形		30
last	执行		41
last	技术		-52
last	投产		121
last	投资		-150
last	挂钩		95
last	排查		82
last	推广		41
last	推开		74
last	支持		62
last	收悉		-14
last	改造		50
last	政策		60
last	数据		72
last	整改		96
last	方式		-40
last	方案		44
last	方面		-61
last	施工		159
last	更新		53
last	有限		-57
last	机制		67
last	条件		85
last	标准		14
last	核定		-65
last	核实		-23
last	核查		-76
last	案》		-36
last	检查		18
last	模式		18
last	沟通		-107
last	法》		34
last	流程		12
last	测算		-81
last	清单		55
last	牵头		-83
last	申报		-29
last	监控		57
last	监测		103
last	监督		-63
last	目库		80
last	目录		133
last	知》		59
last	研究		-30
last	确定		-58
last	租金		114
last	程序		81
last	突出		-30
last	管理		15
last	系统		69
last	细则		81
last	经验		-108
last	老人		-96
last	考核		89
last	考虑		30
last	职能		-41
last	范》		72
last	范围		12
last	落地		-36
last	落实		91
last	行为		70
last	行动		48
last	行性		57
last	补助		32
last	补贴		48
last	要求		-34
last	覆盖		-14
last	见》		45
last	规则		-14
last	规定		-75
last	计划		73
last	论证		66
last	设备		99
last	评估		16
last	试点		-15
last	调整		50
last	谅解		-70
last	责任		90
last	资源		-122
last	趋势		-192
last	较大		-126
last	运营		63
last	送餐		30
last	选址		86
last	通行		-15
last	通道		-36
last	重视		-29
last	问题		-77
last	限制		27
last	项目		18
last	食堂		93
later-refusal			-77
lead	planned		13
led	build		-40
led	connect		-98
led	fund		95
led	state		102
led-bare			-138
length	0		-91
length	1		-29
length	3		22
length	4		27
length	5		43
length	6		17
next	entity		12
next	nothing		-27
next	noun		-28
next	preposition		28
next	self		-13
next	verb		23
next-refusal			-92
no-cue			-15
opener	会同		-129
opener	依托		-34
opener	利用		10
opener	围绕		-29
opener	按照		-46
opener	根据		-36
opener	经商		-11
opener	考虑到		-16
opener	针对		-18
opens			-43
own-actor			33
paragraph-first			-13
per	build		-45
per	enforce		46
per	fund		33
per	hold		51
per	issue		61
per	none		-39
per	pivot		63
per	state		-67
per	train		24
plain	fact		-19
plain	goal		-41
plain	means		10
plain	measure		16
plain	opening		-49
plain	refusal		37
plain&before	fact	other	-28
plain&before	fact	start	-30
plain&before	goal	measure	-41
plain&before	measure	measure	19
plain&before	measure	other	11
plain&before	opening	other	-41
plain&before	opening	start	-55
plain&before	refusal	measure	-79
plain&before	refusal	other	51
plain&before	request	other	16
reason			-78
refusal	hard	adverb	-41
refusal	hard	noun	119
refusal	soft	adverb	55
refusal	soft	noun	66
refusal	soft	self	59
request			-52
result			-84
section	opening		-49
sentence-has	more		15
sentence-has	none		-18
sentence-has	one		33
starts-bing			25
statistic	enforce		58
statistic	fund		46
statistic	hold		-54
statistic	improve		116
statistic	state		-16
status	declined		36
status	done		19
status	exploring		23
status	none		-19
status	planned		25
subject	entity		11
subject	noun		-17
subject	self		13
subject&class	entity	build	36
subject&class	entity	connect	-14
subject&class	entity	effect	19
subject&class	entity	enforce	45
subject&class	entity	fund	17
subject&class	entity	none	-13
subject&class	entity	pivot	20
subject&class	entity	state	-21
subject&class	entity	train	43
subject&class	none	build	11
subject&class	none	effect	-21
subject&class	none	fund	11
subject&class	none	hold	11
subject&class	none	improve	18
subject&class	none	issue	10
subject&class	none	none	-19
subject&class	none	pivot	14
subject&class	none	speech	-38
subject&class	none	train	19
subject&class	noun	build	-30
subject&class	noun	connect	-90
subject&class	noun	effect	-14
subject&class	noun	enforce	11
subject&class	noun	hold	-23
subject&class	noun	improve	-14
subject&class	noun	issue	16
subject&class	noun	none	-16
subject&class	noun	pivot	-19
subject&class	noun	speech	-22
subject&class	noun	state	-36
subject&class	self	build	40
subject&class	self	connect	23
subject&class	self	enforce	49
subject&class	self	explore	38
subject&class	self	fund	53
subject&class	self	hold	34
subject&class	self	improve	-55
subject&class	self	issue	25
subject&class	self	none	-43
subject&class	self	pivot	10
subject&class	self	speech	19
subject&class	self	state	-10
subject&class	self	train	66
talk			-43
time-word			79
verb	上线		65
verb	上门		129
verb	下达		100
verb	不足		-45
verb	主办		-45
verb	举办		48
verb	予以		84
verb	争取		67
verb	优化		168
verb	会商		24
verb	位于		44
verb	作出		-27
verb	促进		-60
verb	保护		-24
verb	修订		61
verb	做好		11
verb	健全		108
verb	公布		-56
verb	公开		87
verb	共享		-48
verb	减免		100
verb	减少		-103
verb	出台		38
verb	函告		86
verb	列为		-17
verb	列入		94
verb	利用		-67
verb	制作		-89
verb	制定		73
verb	办好		-41
verb	办理		-41
verb	加快		95
verb	加装		130
verb	动工		-23
verb	助餐		-24
verb	协办		-76
verb	协同		-126
verb	协调		59
verb	占		-35
verb	印发		28
verb	压缩		54
verb	反映		108
verb	发动		81
verb	发布		14
verb	发布了		82
verb	发放		12
verb	取得		82
verb	取消		22
verb	受理		11
verb	叠加		24
verb	可		-37
verb	合作		-155
verb	听取		-63
verb	启动		55
verb	吸纳		-76
verb	地处		-88
verb	坚持		-79
verb	培育		54
verb	培训		45
verb	增设		33
verb	奖励		96
verb	委托		68
verb	存在		-60
verb	安排		43
verb	安排资金		36
verb	安置		-73
verb	安装		20
verb	完善		41
verb	完工		-17
verb	完成		35
verb	实施		-15
verb	实现		21
verb	实行		63
verb	对接		-89
verb	属于		-18
verb	布局		51
verb	布设		52
verb	带动		-124
verb	帮助		-88
verb	应用		-151
verb	建成		77
verb	建立		60
verb	建议		12
verb	建设		-18
verb	开办		-28
verb	开发		71
verb	开展		57
verb	开工		59
verb	开放		36
verb	开设		75
verb	开通		68
verb	引入		87
verb	引导		40
verb	引进		56
verb	影响		-20
verb	总结		106
verb	恢复		49
verb	恳请		-26
verb	惠及		-51
verb	成立		86
verb	打通		-91
verb	打造		104
verb	执行		91
verb	承担		51
verb	抓好		20
verb	投产		60
verb	投入		23
verb	投放		41
verb	投资		-83
verb	投运		77
verb	护理		-86
verb	拆除		112
verb	招录		40
verb	拨付		81
verb	拿出		123
verb	指导		44
verb	排查		50
verb	探索		23
verb	探索建立		40
verb	接入		21
verb	接待		36
verb	接送		-59
verb	推出		26
verb	推动		19
verb	推广		81
verb	推开		67
verb	推行		100
verb	推进		-60
verb	推送		118
verb	提供		-26
verb	提出		-19
verb	提升		-58
verb	提高		-57
verb	搬迁		-39
verb	撤并		-88
verb	支付		85
verb	支持		48
verb	收悉		-14
verb	改为		47
verb	改造		-43
verb	放宽		-40
verb	敬请		-41
verb	整治		38
verb	新增		-47
verb	新建		27
verb	明确		-104
verb	是		-72
verb	更换		88
verb	更新		106
verb	有		-83
verb	构建		24
verb	查处		70
verb	标注		-14
verb	核定		-113
verb	核对		101
verb	检查		38
verb	治理		40
verb	测算		-91
verb	涉及		-39
verb	清理		42
verb	牵头		-47
verb	用于		-65
verb	申报		-22
verb	登记		-152
verb	监管		-131
verb	督促		52
verb	研究		19
verb	研究制定		44
verb	确保		111
verb	立案		55
verb	立项		-64
verb	答复		-39
verb	签约		119
verb	签订		56
verb	管理		-105
verb	约谈		69
verb	组建		67
verb	组织		59
verb	组织实施		33
verb	结合		-52
verb	给予		47
verb	统筹		-102
verb	维修		-103
verb	编制		27
verb	编印		63
verb	罚款		72
verb	考虑		51
verb	聘请		77
verb	补助		32
verb	要求		43
verb	覆盖		47
verb	规划		-143
verb	规定		-39
verb	规范		-93
verb	让		-90
verb	让利		72
verb	论证		81
verb	设立		42
verb	设置		29
verb	设计		-143
verb	评估		19
verb	评审		-170
verb	试行		88
verb	说明		-56
verb	调整		19
verb	调整为		105
verb	负责		72
verb	责令		41
verb	购置		-12
verb	超过		-52
verb	转移		38
verb	达		-74
verb	达到		57
verb	进行		21
verb	送餐		80
verb	选派		45
verb	避免		-41
verb	邀请		86
verb	配合		88
verb	配备		75
verb	配套		-31
verb	采取		-159
verb	重视		-29
verb	铺设		34
verb	降至		-86
verb	需要		-45
verb	鼓励		52`;
