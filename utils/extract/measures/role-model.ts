/** Written by scripts/train-roles.ts: feature, its values, hundredths of a weight. */
export const ROLE_WEIGHTS = `abstract			-19
abstract&class	connect		-56
abstract&class	effect		-116
abstract&class	explore		41
abstract&class	hold		115
abstract&class	improve		123
abstract&class	none		-65
abstract&class	pivot		-35
abstract&class	state		-50
abstract&class	train		10
after	government		30
after	organisation		59
after	place		57
after	policy		38
after	programme		66
after	quantity		27
after	work		-14
amount&class	build		16
amount&class	connect		57
amount&class	effect		81
amount&class	enforce		31
amount&class	fund		26
amount&class	hold		27
amount&class	improve		10
amount&class	issue		42
amount&class	none		36
amount&class	pivot		32
amount&class	speech		-105
amount&class	state		-26
amount&class	train		40
amount-before			75
aspect	了	build	17
aspect	了	issue	79
aspect	到	build	62
aspect	到	fund	55
aspect	到	improve	26
aspect	至	fund	95
bare			-28
before	measure		12
before	other		-10
before&class	measure	build	32
before&class	measure	effect	-30
before&class	measure	enforce	32
before&class	measure	explore	38
before&class	measure	hold	26
before&class	measure	improve	-29
before&class	measure	none	20
before&class	measure	pivot	-14
before&class	measure	speech	-23
before&class	measure	train	20
before&class	other	effect	-13
before&class	other	explore	-25
before&class	other	improve	-10
before&class	other	none	-32
before&class	other	pivot	40
before&class	other	speech	-37
before&class	other	state	-31
before&class	other	train	29
before&class	start	connect	-70
before&class	start	effect	-34
before&class	start	enforce	-23
before&class	start	explore	14
before&class	start	fund	67
before&class	start	improve	19
before&class	start	issue	34
before&class	start	none	-34
before&class	start	pivot	55
before&class	start	speech	-19
before&class	start	state	-16
before&class	start	train	-28
before&last	measure	last	16
before&last	measure	more	10
before&last	other	last	-23
before&last	start	last	-42
before&verb	measure	推动	-37
before&verb	measure	提升	-50
before&verb	measure	支持	32
before&verb	measure	确保	109
before&verb	measure	鼓励	36
before&verb	other	允许	-95
before&verb	other	抓好	-48
before&verb	other	推动	148
before&verb	other	推进	-127
before&verb	other	支持	65
before&verb	start	保障	49
before&verb	start	坚持	-66
before&verb	start	推动	60
before&verb	start	推进	66
before&verb	start	支持	48
before&verb	start	重视	-24
before-class	connect	measure	13
before-class	connect	other	-18
before-class	effect	measure	63
before-class	effect	other	-19
before-class	enforce	measure	58
before-class	enforce	other	27
before-class	fund	other	44
before-class	hold	other	-37
before-class	improve	measure	29
before-class	issue	measure	33
before-class	issue	other	-33
before-class	none	measure	51
before-class	pivot	measure	33
before-class	speech	measure	-102
before-class	speech	other	-67
before-class	state	other	-15
before-class	train	other	-28
before-opener			20
begins	build		12
begins	connect		-19
begins	effect		-28
begins	explore		16
begins	government		28
begins	improve		12
begins	issue		-10
begins	masked		-70
begins	organisation		35
begins	person		-11
begins	pivot		23
begins	place		-25
begins	policy		-21
begins	programme		55
begins	quantity		109
begins	speech		-43
begins	state		-46
begins	word		12
begins-with	——		-60
begins-with	上线		83
begins-with	不具		132
begins-with	严格		-46
begins-with	中国		36
begins-with	中央		98
begins-with	争取		64
begins-with	优先		36
begins-with	会同		10
begins-with	会商		-11
begins-with	位于		43
begins-with	依托		-19
begins-with	促进		-67
begins-with	保护		-88
begins-with	修订		66
begins-with	先后		-85
begins-with	党中		-110
begins-with	全区		-70
begins-with	全国		108
begins-with	全市		-22
begins-with	公开		-23
begins-with	共同		-145
begins-with	出台		15
begins-with	利用		13
begins-with	剩余		130
begins-with	力争		83
begins-with	办理		-17
begins-with	加快		87
begins-with	区公		21
begins-with	区城		-119
begins-with	区市		73
begins-with	区教		30
begins-with	区级		119
begins-with	区财		189
begins-with	县人		-30
begins-with	县财		89
begins-with	同步		71
begins-with	启动		56
begins-with	四川		58
begins-with	围绕		-29
begins-with	国家		49
begins-with	地区		55
begins-with	培育		78
begins-with	培训		35
begins-with	基本		-37
begins-with	增设		-20
begins-with	大理		-62
begins-with	委托		69
begins-with	实现		26
begins-with	对我		-70
begins-with	对新		65
begins-with	将在		103
begins-with	居民		-63
begins-with	工资		-10
begins-with	已在		62
begins-with	已安		49
begins-with	已开		70
begins-with	已引		20
begins-with	已有		63
begins-with	市财		61
begins-with	平均		-100
begins-with	并在		63
begins-with	建成		59
begins-with	建立		63
begins-with	建议		-64
begins-with	建设		120
begins-with	开展		74
begins-with	引导		85
begins-with	恩施		74
begins-with	恳请		-42
begins-with	惠及		-55
begins-with	成都		155
begins-with	我会		37
begins-with	我区		46
begins-with	我厅		51
begins-with	我县		-107
begins-with	我局		28
begins-with	我市		-56
begins-with	我省		-22
begins-with	我部		32
begins-with	我集		56
begins-with	所提		-16
begins-with	持续		72
begins-with	指导		46
begins-with	按照		-49
begins-with	探索		54
begins-with	推出		67
begins-with	推动		-12
begins-with	推行		46
begins-with	推进		88
begins-with	提供		-51
begins-with	提升		-50
begins-with	支持		39
begins-with	改造		-12
begins-with	敬请		-39
begins-with	新增		93
begins-with	日均		-35
begins-with	明确		-234
begins-with	检查		35
begins-with	正在		68
begins-with	每千		37
begins-with	每年		45
begins-with	每月		-26
begins-with	没有		-157
begins-with	沿线		-23
begins-with	浙江		46
begins-with	热力		178
begins-with	现函		-16
begins-with	现将		-41
begins-with	现答		-28
begins-with	现行		-131
begins-with	由区		-14
begins-with	由市		60
begins-with	着力		15
begins-with	督促		50
begins-with	研究		52
begins-with	票价		63
begins-with	积极		48
begins-with	累计		86
begins-with	组建		99
begins-with	组织		61
begins-with	经会		-49
begins-with	经核		-23
begins-with	经研		-24
begins-with	结合		-23
begins-with	编制		-16
begins-with	群众		-82
begins-with	老年		-152
begins-with	考虑		20
begins-with	联合		43
begins-with	聘请		78
begins-with	要求		58
begins-with	覆盖		53
begins-with	计划		44
begins-with	设立		-45
begins-with	该建		-42
begins-with	这条		-29
begins-with	进一		-38
begins-with	避免		-36
begins-with	部分		-113
begins-with	重点		-59
begins-with	针对		-15
begins-with	难以		81
begins-with	需要		-24
begins-with	静安		-15
begins-with	面向		-25
begins-with	预计		16
begins-with	鼓励		49
class	build		16
class	connect		-15
class	effect		-27
class	enforce		12
class	explore		12
class	hold		11
class	issue		10
class	none		-22
class	pivot		10
class	speech		-28
class	state		-20
class	train		14
class&lead	build	done	-10
class&lead	build	none	13
class&lead	build	ongoing	35
class&lead	build	planned	15
class&lead	connect	none	41
class&lead	connect	ongoing	35
class&lead	connect	planned	-104
class&lead	effect	done	-110
class&lead	effect	none	23
class&lead	effect	planned	-40
class&lead	enforce	none	13
class&lead	enforce	ongoing	50
class&lead	enforce	planned	37
class&lead	explore	planned	29
class&lead	fund	done	75
class&lead	fund	none	12
class&lead	hold	done	68
class&lead	hold	planned	32
class&lead	improve	done	21
class&lead	improve	none	-19
class&lead	issue	done	16
class&lead	issue	ongoing	13
class&lead	issue	planned	44
class&lead	none	none	-19
class&lead	none	ongoing	-48
class&lead	none	planned	-21
class&lead	pivot	ongoing	68
class&lead	pivot	planned	11
class&lead	speech	none	-22
class&lead	state	done	71
class&lead	state	none	-10
class&lead	state	ongoing	-79
class&lead	state	planned	-42
class&lead	train	none	11
class&lead	train	ongoing	-15
class&lead	train	planned	39
class&next	build	build	29
class&next	build	connect	22
class&next	build	effect	56
class&next	build	enforce	65
class&next	build	explore	66
class&next	build	fund	22
class&next	build	hold	46
class&next	build	improve	-101
class&next	build	pivot	32
class&next	build	state	26
class&next	build	train	59
class&next	connect	build	-113
class&next	connect	fund	81
class&next	connect	none	55
class&next	effect	hold	121
class&next	effect	none	-41
class&next	enforce	build	-20
class&next	enforce	effect	58
class&next	enforce	enforce	21
class&next	enforce	fund	-50
class&next	enforce	hold	-31
class&next	enforce	improve	88
class&next	enforce	issue	27
class&next	enforce	none	13
class&next	enforce	pivot	83
class&next	enforce	state	74
class&next	explore	build	-44
class&next	explore	fund	25
class&next	explore	hold	-10
class&next	explore	issue	42
class&next	explore	pivot	45
class&next	explore	state	28
class&next	fund	build	12
class&next	fund	connect	-25
class&next	fund	enforce	101
class&next	fund	explore	78
class&next	fund	fund	55
class&next	fund	improve	47
class&next	fund	issue	-23
class&next	fund	none	-15
class&next	fund	pivot	31
class&next	fund	train	75
class&next	hold	build	50
class&next	hold	connect	73
class&next	hold	effect	-66
class&next	hold	enforce	56
class&next	hold	explore	49
class&next	hold	fund	29
class&next	hold	hold	-16
class&next	hold	improve	141
class&next	hold	issue	76
class&next	hold	state	-12
class&next	hold	train	18
class&next	improve	effect	-10
class&next	improve	hold	55
class&next	improve	improve	-13
class&next	improve	issue	-40
class&next	improve	none	-36
class&next	improve	state	-99
class&next	issue	connect	-43
class&next	issue	enforce	19
class&next	issue	fund	36
class&next	issue	hold	50
class&next	issue	improve	57
class&next	issue	issue	33
class&next	issue	none	-16
class&next	issue	pivot	47
class&next	issue	speech	-33
class&next	issue	state	-69
class&next	issue	train	83
class&next	none	build	12
class&next	none	connect	-55
class&next	none	effect	-55
class&next	none	explore	12
class&next	none	fund	-31
class&next	none	hold	-19
class&next	none	improve	-44
class&next	none	issue	24
class&next	none	none	-23
class&next	none	pivot	-31
class&next	none	speech	-62
class&next	none	state	-49
class&next	none	train	-57
class&next	pivot	build	71
class&next	pivot	effect	63
class&next	pivot	fund	21
class&next	pivot	hold	38
class&next	pivot	improve	65
class&next	pivot	issue	36
class&next	pivot	none	-37
class&next	pivot	pivot	49
class&next	pivot	train	84
class&next	speech	enforce	-17
class&next	speech	fund	-54
class&next	speech	hold	20
class&next	speech	none	-23
class&next	state	build	51
class&next	state	enforce	103
class&next	state	explore	81
class&next	state	fund	-43
class&next	state	hold	30
class&next	state	improve	-51
class&next	state	issue	-35
class&next	state	none	-38
class&next	state	state	-16
class&next	train	build	50
class&next	train	enforce	51
class&next	train	explore	40
class&next	train	fund	46
class&next	train	issue	15
class&next	train	none	-10
class&next	train	pivot	45
class&next	train	state	32
class&next	train	train	40
closer	
		-178
closer	!		-13
closer	:		-89
closer	;		39
complaint			-34
cue	declined	strong	39
cue	done	strong	26
cue	done	weak	55
cue	exploring	strong	20
cue	ongoing	strong	44
cue	ongoing	weak	60
cue	planned	strong	53
cue	planned	weak	11
cut			-64
date			44
de			-10
ends-in-amount			12
ends-in-de			-29
figure			-61
fronted	build		-32
fronted	fund		74
fronted	none		-43
intro			-52
intro-actor			-66
joined			48
kind	adverb		18
kind	entity		13
kind	means		-37
kind	noun		-22
kind	self		13
kind&class	adverb	connect	-22
kind&class	adverb	effect	35
kind&class	adverb	enforce	23
kind&class	adverb	fund	30
kind&class	adverb	hold	22
kind&class	adverb	improve	27
kind&class	adverb	issue	18
kind&class	adverb	none	42
kind&class	adverb	pivot	-23
kind&class	adverb	state	-10
kind&class	adverb	train	41
kind&class	entity	build	37
kind&class	entity	connect	-20
kind&class	entity	effect	16
kind&class	entity	enforce	48
kind&class	entity	fund	34
kind&class	entity	none	-16
kind&class	entity	pivot	21
kind&class	entity	state	-38
kind&class	entity	train	41
kind&class	means	build	-52
kind&class	means	connect	-23
kind&class	means	enforce	-59
kind&class	means	explore	29
kind&class	means	fund	-103
kind&class	means	hold	-37
kind&class	means	improve	-110
kind&class	means	issue	61
kind&class	means	none	-44
kind&class	means	state	55
kind&class	noun	build	-33
kind&class	noun	connect	-98
kind&class	noun	effect	-15
kind&class	noun	improve	-31
kind&class	noun	issue	15
kind&class	noun	none	-23
kind&class	noun	pivot	-10
kind&class	noun	speech	-44
kind&class	noun	state	-32
kind&class	noun	train	-27
kind&class	preposition	build	35
kind&class	preposition	connect	26
kind&class	preposition	effect	-97
kind&class	preposition	enforce	-11
kind&class	preposition	explore	-52
kind&class	preposition	hold	12
kind&class	preposition	improve	17
kind&class	preposition	issue	16
kind&class	preposition	none	-43
kind&class	preposition	pivot	-11
kind&class	preposition	state	42
kind&class	self	build	56
kind&class	self	connect	26
kind&class	self	enforce	31
kind&class	self	explore	68
kind&class	self	fund	55
kind&class	self	hold	27
kind&class	self	improve	-48
kind&class	self	issue	23
kind&class	self	none	-53
kind&class	self	pivot	11
kind&class	self	train	56
kind&class	verb	build	19
kind&class	verb	connect	38
kind&class	verb	effect	-59
kind&class	verb	enforce	16
kind&class	verb	explore	13
kind&class	verb	improve	52
kind&class	verb	pivot	23
kind&class	verb	speech	-44
kind&class	verb	state	-29
last	)》		68
last	**		-17
last	0%		14
last	0人		23
last	0台		54
last	0名		46
last	0处		78
last	0家		52
last	0户		26
last	1%		-140
last	1个		-43
last	1家		102
last	2个		40
last	2处		79
last	2家		55
last	3%		-153
last	3个		88
last	3家		32
last	4个		53
last	5%		-17
last	5个		47
last	5人		52
last	5元		-17
last	6个		14
last	6家		60
last	7个		103
last	7件		-34
last	8个		11
last	9处		55
last	》)		80
last	一次		97
last	万个		144
last	万亩		99
last	万人		13
last	万件		114
last	万名		-111
last	万吨		-16
last	万户		-45
last	万辆		-54
last	专业		34
last	专班		55
last	中心		80
last	产品		40
last	人次		37
last	以上		35
last	以内		-17
last	优势		-49
last	会商		-15
last	体系		17
last	余场		109
last	使用		39
last	保温		-15
last	保障		-29
last	公里		48
last	关心		-39
last	决定		-33
last	分钟		-70
last	到位		12
last	制度		41
last	办法		12
last	办理		-116
last	动工		-16
last	协议		57
last	单位		45
last	参考		-32
last	反映		110
last	发展		-27
last	台”		66
last	号)		-24
last	培训		88
last	基地		36
last	基础		-23
last	基金		-10
last	奖励		69
last	如下		-35
last	安排		-157
last	安装		114
last	完善		-87
last	定》		-141
last	实施		17
last	审批		122
last	家次		34
last	小区		-97
last	小时		-124
last	岗位		89
last	巡查		110
last	工作		-151
last	工程		33
last	左右		-16
last	平台		-42
last	应用		20
last	延伸		-89
last	建设		56
last	开放		82
last	引》		65
last	录》		41
last	思路		-44
last	意见		-10
last	执行		36
last	投产		112
last	投资		-138
last	挂钩		108
last	排查		118
last	推开		71
last	支持		29
last	收悉		-13
last	改造		33
last	政策		57
last	数据		65
last	整改		93
last	方式		-94
last	方案		76
last	方米		-26
last	方面		-57
last	更新		56
last	服务		25
last	机制		79
last	条件		107
last	标准		12
last	核定		-36
last	核实		-33
last	案》		-46
last	检查		29
last	模式		23
last	法》		28
last	活动		10
last	流程		-17
last	清单		54
last	牵头		-89
last	申报		-23
last	监督		-56
last	目录		70
last	知》		64
last	研究		-46
last	租金		123
last	程序		62
last	突出		-25
last	管理		18
last	系统		62
last	细则		90
last	经验		-124
last	老人		-82
last	考虑		57
last	范》		77
last	范围		-13
last	落地		-31
last	落实		85
last	融合		18
last	行为		78
last	行动		52
last	行性		59
last	补助		78
last	补贴		43
last	要求		-28
last	覆盖		-28
last	见》		52
last	规定		-71
last	计划		61
last	论证		56
last	设施		13
last	试点		-34
last	调整		68
last	谅解		-50
last	责任		-18
last	资源		-123
last	趋势		-191
last	较大		-17
last	运营		62
last	送餐		49
last	通道		-27
last	重视		-24
last	问题		-88
last	限制		82
last	食堂		108
later-refusal			-80
led	build		-39
led	connect		-76
led	fund		134
led	state		141
led-bare			-133
length	0		-103
length	1		-27
length	2		-10
length	3		21
length	4		31
length	5		26
length	6		15
next	entity		19
next	means		13
next	nothing		-24
next	noun		-30
next	preposition		22
next	self		-11
next	verb		23
next-refusal			-81
no-cue			-16
opener	会同		-126
opener	依托		-19
opener	利用		13
opener	围绕		-29
opener	按照		-49
opener	考虑到		-26
opener	针对		-15
opens			-40
own-actor			24
paragraph-first			-17
per	build		51
per	enforce		55
per	fund		54
per	hold		49
per	issue		63
per	none		-28
per	pivot		67
per	state		-145
per	train		37
plain	background		-11
plain	fact		-19
plain	goal		-53
plain	means		13
plain	measure		12
plain	opening		-49
plain	refusal		40
plain&before	background	other	-49
plain&before	background	start	12
plain&before	fact	measure	11
plain&before	fact	other	-29
plain&before	fact	start	-30
plain&before	goal	measure	-53
plain&before	measure	measure	16
plain&before	opening	other	-41
plain&before	opening	start	-53
plain&before	refusal	other	50
plain&before	request	measure	18
plain&before	request	other	20
plain&before	request	start	-26
reason			-68
refusal	hard	adverb	29
refusal	hard	noun	115
refusal	soft	adverb	67
refusal	soft	noun	31
refusal	soft	self	56
request			-59
result			-88
section	opening		-49
sentence-has	none		-18
sentence-has	one		33
starts-bing			27
statistic	fund		97
statistic	improve		128
statistic	issue		31
statistic	state		31
status	declined		39
status	done		22
status	exploring		20
status	none		-20
status	planned		20
subject	entity		13
subject	noun		-20
subject	self		13
subject&class	entity	build	37
subject&class	entity	connect	-20
subject&class	entity	effect	16
subject&class	entity	enforce	48
subject&class	entity	fund	34
subject&class	entity	none	-16
subject&class	entity	pivot	21
subject&class	entity	state	-38
subject&class	entity	train	41
subject&class	none	build	15
subject&class	none	effect	-26
subject&class	none	hold	11
subject&class	none	improve	16
subject&class	none	issue	10
subject&class	none	none	-19
subject&class	none	pivot	12
subject&class	none	speech	-26
subject&class	none	state	-12
subject&class	none	train	11
subject&class	noun	build	-33
subject&class	noun	connect	-98
subject&class	noun	effect	-15
subject&class	noun	improve	-31
subject&class	noun	issue	15
subject&class	noun	none	-19
subject&class	noun	pivot	-10
subject&class	noun	speech	-44
subject&class	noun	state	-32
subject&class	noun	train	-27
subject&class	self	build	56
subject&class	self	connect	26
subject&class	self	enforce	31
subject&class	self	explore	68
subject&class	self	fund	55
subject&class	self	hold	27
subject&class	self	improve	-48
subject&class	self	issue	23
subject&class	self	none	-53
subject&class	self	pivot	11
subject&class	self	train	56
talk			-60
time-word			76
verb	上线		62
verb	下达		72
verb	不足		-37
verb	主办		-46
verb	举办		39
verb	予以		89
verb	争取		68
verb	优化		169
verb	会商		19
verb	位于		43
verb	作出		-25
verb	促进		-67
verb	保护		-59
verb	修订		62
verb	做好		21
verb	健全		110
verb	允许		-24
verb	公布		-53
verb	公开		88
verb	减免		104
verb	出台		20
verb	函告		90
verb	列为		-12
verb	列入		108
verb	利用		-64
verb	制作		-124
verb	制定		83
verb	办理		-58
verb	加快		126
verb	加装		139
verb	动工		-37
verb	协办		-70
verb	协同		-104
verb	协调		45
verb	印发		28
verb	压缩		53
verb	反映		77
verb	发布		16
verb	发放		12
verb	取得		102
verb	受理		-14
verb	可		-29
verb	合作		-141
verb	听取		-61
verb	启动		48
verb	地处		-67
verb	坚持		-69
verb	培育		68
verb	培训		72
verb	增加		23
verb	增设		71
verb	奖励		95
verb	委托		78
verb	安排		51
verb	安置		-17
verb	安装		26
verb	完善		66
verb	实施		35
verb	实现		66
verb	实行		100
verb	属于		-28
verb	布局		45
verb	带动		-33
verb	应用		-159
verb	建成		85
verb	建立		58
verb	建设		-71
verb	开办		-11
verb	开发		68
verb	开展		62
verb	开放		22
verb	开设		99
verb	开通		80
verb	引入		78
verb	引导		55
verb	引进		60
verb	总结		110
verb	恢复		44
verb	恳请		-42
verb	惠及		-55
verb	成立		71
verb	打通		-91
verb	打造		91
verb	执行		111
verb	承担		-46
verb	抓好		36
verb	投产		40
verb	投入		29
verb	投资		-132
verb	投运		76
verb	拆除		44
verb	招录		47
verb	拨付		77
verb	拿出		119
verb	指导		37
verb	排查		38
verb	探索		16
verb	探索建立		35
verb	接入		67
verb	接待		49
verb	推动		13
verb	推广		65
verb	推开		65
verb	推行		111
verb	推进		-67
verb	推送		107
verb	提供		-40
verb	提出		-20
verb	提升		-55
verb	提高		-44
verb	支持		41
verb	收悉		-13
verb	改为		58
verb	改造		-78
verb	敬请		-39
verb	新增		-56
verb	明确		-98
verb	是		-48
verb	更换		70
verb	更新		79
verb	有		-48
verb	构建		31
verb	查处		74
verb	核定		-132
verb	核对		88
verb	核查		38
verb	检查		43
verb	测算		-130
verb	涉及		-57
verb	清理		50
verb	牵头		-34
verb	用于		-122
verb	登记		-188
verb	监管		-119
verb	督促		67
verb	研究		26
verb	研究制定		36
verb	确保		109
verb	立案		69
verb	答复		-42
verb	签约		116
verb	签订		65
verb	管理		-85
verb	约谈		74
verb	组建		67
verb	组织		61
verb	组织实施		39
verb	结合		-75
verb	给予		47
verb	统筹		-93
verb	维修		-125
verb	编制		35
verb	罚款		70
verb	聘请		78
verb	落实		21
verb	补助		94
verb	补贴		-14
verb	要求		58
verb	覆盖		93
verb	规划		-132
verb	规范		-93
verb	让		-72
verb	让利		86
verb	论证		91
verb	设置		-46
verb	评估		16
verb	调整		49
verb	调整为		96
verb	负责		91
verb	责令		51
verb	购置		-23
verb	超过		-26
verb	转移		138
verb	较大		-17
verb	达		-71
verb	达到		83
verb	进行		16
verb	送餐		109
verb	选派		58
verb	避免		-36
verb	配合		82
verb	配备		89
verb	重视		-24
verb	铺设		23
verb	需要		-50
verb	鼓励		43`;
