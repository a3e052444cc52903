/** Written by scripts/train-roles.ts: feature, its values, hundredths of a weight. */
export const ROLE_WEIGHTS = `abstract			-18
abstract&class	build		23
abstract&class	connect		-63
abstract&class	effect		-108
abstract&class	enforce		57
abstract&class	explore		39
abstract&class	hold		121
abstract&class	improve		115
abstract&class	none		-18
abstract&class	pivot		-32
abstract&class	state		-63
actor			10
after	government		18
after	organisation		56
after	place		28
after	policy		38
after	programme		62
after	quantity		23
after	work		64
amount&class	build		27
amount&class	connect		28
amount&class	effect		58
amount&class	enforce		36
amount&class	fund		36
amount&class	hold		20
amount&class	improve		23
amount&class	issue		29
amount&class	none		11
amount&class	pivot		-11
amount&class	speech		-78
amount&class	state		-28
amount&class	train		41
amount-before			66
aspect	为	build	-33
aspect	了	build	37
aspect	了	hold	28
aspect	了	issue	83
aspect	了	state	-57
aspect	到	build	45
aspect	到	improve	40
aspect	至	fund	85
bare			-28
before	measure		13
before&class	measure	build	21
before&class	measure	effect	-37
before&class	measure	enforce	34
before&class	measure	explore	32
before&class	measure	fund	14
before&class	measure	hold	23
before&class	measure	improve	-15
before&class	measure	issue	15
before&class	measure	none	27
before&class	measure	pivot	-20
before&class	measure	speech	-42
before&class	measure	state	-20
before&class	measure	train	26
before&class	other	connect	16
before&class	other	effect	24
before&class	other	enforce	10
before&class	other	explore	-11
before&class	other	none	-29
before&class	other	pivot	43
before&class	other	speech	-24
before&class	other	state	-28
before&class	other	train	45
before&class	start	connect	-75
before&class	start	effect	-38
before&class	start	enforce	-37
before&class	start	hold	10
before&class	start	issue	30
before&class	start	none	-38
before&class	start	pivot	59
before&class	start	speech	-25
before&class	start	train	-16
before&last	measure	last	16
before&last	measure	more	11
before&last	other	last	-24
before&last	start	last	-37
before&verb	measure	吸纳	-71
before&verb	measure	恢复	-18
before&verb	measure	推动	-24
before&verb	measure	提升	-41
before&verb	measure	支持	46
before&verb	measure	标注	-17
before&verb	measure	确保	110
before&verb	measure	鼓励	50
before&verb	other	保护	-74
before&verb	other	做好	-16
before&verb	other	允许	-92
before&verb	other	恢复	122
before&verb	other	抓好	-38
before&verb	other	推动	153
before&verb	other	推进	-98
before&verb	other	支持	68
before&verb	start	保障	53
before&verb	start	办好	38
before&verb	start	坚持	-70
before&verb	start	推动	62
before&verb	start	推进	67
before&verb	start	支持	56
before&verb	start	重视	-31
before-class	build	other	-14
before-class	connect	measure	30
before-class	connect	other	-22
before-class	effect	measure	70
before-class	effect	other	-24
before-class	enforce	measure	48
before-class	explore	other	-12
before-class	fund	other	24
before-class	hold	other	-30
before-class	improve	measure	11
before-class	improve	other	10
before-class	issue	measure	27
before-class	issue	other	-14
before-class	none	measure	51
before-class	pivot	measure	19
before-class	pivot	other	17
before-class	speech	measure	-103
before-class	speech	other	-60
before-class	state	measure	15
before-class	train	measure	-16
before-class	train	other	-54
before-opener			19
before-refusal			23
begins	connect		-15
begins	effect		-30
begins	enforce		12
begins	explore		26
begins	government		30
begins	masked		-15
begins	organisation		38
begins	person		-15
begins	pivot		12
begins	place		-31
begins	policy		-78
begins	programme		72
begins	proposal		-14
begins	quantity		79
begins	speech		-36
begins	state		-48
begins	train		10
begins	word		11
begins	work		51
begins-with	——		-55
begins-with	《关		-14
begins-with	上线		85
begins-with	不具		131
begins-with	不能		103
begins-with	严格		-23
begins-with	中国		56
begins-with	中央		98
begins-with	举办		-37
begins-with	也是		-27
begins-with	争取		63
begins-with	人均		47
begins-with	优先		41
begins-with	会同		12
begins-with	会商		-14
begins-with	位于		51
begins-with	依托		-28
begins-with	依法		56
begins-with	促进		-58
begins-with	保护		-84
begins-with	修订		56
begins-with	允许		93
begins-with	先后		-73
begins-with	党中		-118
begins-with	入驻		46
begins-with	全区		-57
begins-with	全国		105
begins-with	全市		-15
begins-with	全省		89
begins-with	全部		-70
begins-with	公开		-32
begins-with	共享		-145
begins-with	共同		-130
begins-with	其余		60
begins-with	农村		-17
begins-with	出台		33
begins-with	利用		10
begins-with	剩余		113
begins-with	力争		82
begins-with	办好		32
begins-with	办理		-42
begins-with	加快		68
begins-with	北京		59
begins-with	区公		33
begins-with	区城		-124
begins-with	区市		70
begins-with	区政		49
begins-with	区教		32
begins-with	区级		135
begins-with	区财		185
begins-with	县人		-25
begins-with	县财		85
begins-with	发布		63
begins-with	发放		38
begins-with	同步		60
begins-with	启动		56
begins-with	启用		44
begins-with	吸纳		-71
begins-with	四川		29
begins-with	围绕		-26
begins-with	在全		31
begins-with	地区		54
begins-with	培育		62
begins-with	培训		34
begins-with	增设		-57
begins-with	大理		-67
begins-with	委托		71
begins-with	安排		18
begins-with	官渡		61
begins-with	实施		-38
begins-with	实现		28
begins-with	实行		53
begins-with	家长		-176
begins-with	对建		39
begins-with	对我		-65
begins-with	对接		-87
begins-with	对新		68
begins-with	对连		-73
begins-with	对重		29
begins-with	将会		59
begins-with	将在		87
begins-with	将由		45
begins-with	将结		127
begins-with	居民		-56
begins-with	已函		130
begins-with	已在		58
begins-with	已安		49
begins-with	已开		55
begins-with	已引		26
begins-with	已通		-56
begins-with	市水		10
begins-with	市财		86
begins-with	平均		-133
begins-with	并在		68
begins-with	并将		50
begins-with	建成		29
begins-with	建立		66
begins-with	建议		-50
begins-with	建设		59
begins-with	开发		97
begins-with	开展		76
begins-with	开设		112
begins-with	引导		58
begins-with	恢复		-60
begins-with	恩施		54
begins-with	恳请		-25
begins-with	惠及		-51
begins-with	成都		129
begins-with	我们		-23
begins-with	我会		40
begins-with	我区		22
begins-with	我厅		52
begins-with	我县		-122
begins-with	我委		43
begins-with	我局		29
begins-with	我市		-53
begins-with	我省		-22
begins-with	我部		28
begins-with	我集		33
begins-with	所提		-24
begins-with	扬州		21
begins-with	投资		53
begins-with	拟于		40
begins-with	拟先		48
begins-with	持续		71
begins-with	指导		33
begins-with	按照		-43
begins-with	探索		51
begins-with	推出		79
begins-with	推行		52
begins-with	推进		64
begins-with	提供		-91
begins-with	提升		-41
begins-with	支持		51
begins-with	改造		68
begins-with	敬请		-38
begins-with	新增		108
begins-with	新疆		-90
begins-with	日均		-144
begins-with	明确		-253
begins-with	更新		38
begins-with	根据		-37
begins-with	梧州		-12
begins-with	检查		31
begins-with	正在		46
begins-with	每亩		10
begins-with	每人		51
begins-with	每千		18
begins-with	每月		68
begins-with	江苏		86
begins-with	没有		-163
begins-with	沿线		-56
begins-with	浙江		37
begins-with	涉及		-88
begins-with	热力		175
begins-with	现函		-16
begins-with	现将		-35
begins-with	现就		-23
begins-with	现有		-101
begins-with	现答		-27
begins-with	现行		-136
begins-with	由区		-15
begins-with	由市		78
begins-with	由新		49
begins-with	登记		-42
begins-with	省人		29
begins-with	省政		78
begins-with	着力		13
begins-with	督促		44
begins-with	研究		44
begins-with	票价		83
begins-with	积极		59
begins-with	立案		52
begins-with	累计		90
begins-with	约谈		43
begins-with	组建		119
begins-with	组织		63
begins-with	经会		-33
begins-with	经我		-35
begins-with	经核		-28
begins-with	经研		-22
begins-with	结合		-21
begins-with	编制		-11
begins-with	群众		-85
begins-with	老年		-139
begins-with	考虑		17
begins-with	联合		42
begins-with	聘请		76
begins-with	补助		-101
begins-with	补贴		-34
begins-with	要求		61
begins-with	覆盖		-35
begins-with	计划		52
begins-with	设立		-89
begins-with	该小		-16
begins-with	该建		-47
begins-with	请您		-20
begins-with	责任		-50
begins-with	这一		-23
begins-with	这与		-56
begins-with	这条		-37
begins-with	进一		-75
begins-with	选派		61
begins-with	避免		-41
begins-with	部分		-50
begins-with	配备		45
begins-with	重点		-78
begins-with	针对		-16
begins-with	阿拉		18
begins-with	难以		77
begins-with	需要		-23
begins-with	静安		-11
begins-with	面向		-26
begins-with	预计		37
begins-with	首批		57
begins-with	鼓励		64
class	build		14
class	connect		-14
class	effect		-19
class	enforce		14
class	explore		15
class	hold		11
class	issue		10
class	none		-19
class	speech		-29
class	state		-20
class	train		23
class&lead	build	done	11
class&lead	build	ongoing	27
class&lead	build	planned	13
class&lead	connect	done	56
class&lead	connect	none	25
class&lead	connect	ongoing	37
class&lead	connect	planned	-103
class&lead	effect	done	-87
class&lead	effect	none	22
class&lead	effect	planned	-43
class&lead	enforce	none	13
class&lead	enforce	ongoing	49
class&lead	enforce	planned	42
class&lead	explore	planned	32
class&lead	fund	done	53
class&lead	fund	none	12
class&lead	hold	done	78
class&lead	hold	ongoing	13
class&lead	hold	planned	29
class&lead	improve	done	21
class&lead	improve	none	-10
class&lead	improve	ongoing	34
class&lead	issue	done	-21
class&lead	issue	ongoing	25
class&lead	issue	planned	42
class&lead	none	none	-14
class&lead	none	ongoing	-59
class&lead	none	planned	-27
class&lead	pivot	done	-17
class&lead	pivot	ongoing	-39
class&lead	pivot	planned	20
class&lead	speech	none	-25
class&lead	state	done	29
class&lead	state	ongoing	-94
class&lead	state	planned	-32
class&lead	train	none	26
class&lead	train	planned	27
class&next	build	build	24
class&next	build	connect	18
class&next	build	enforce	55
class&next	build	explore	35
class&next	build	hold	39
class&next	build	improve	-64
class&next	build	issue	-20
class&next	build	pivot	41
class&next	build	speech	-38
class&next	build	state	24
class&next	build	train	62
class&next	connect	build	-85
class&next	connect	fund	34
class&next	connect	none	37
class&next	effect	hold	75
class&next	effect	none	-19
class&next	effect	state	-126
class&next	enforce	effect	57
class&next	enforce	fund	-45
class&next	enforce	hold	-10
class&next	enforce	improve	77
class&next	enforce	issue	30
class&next	enforce	none	19
class&next	enforce	pivot	94
class&next	enforce	state	24
class&next	explore	explore	37
class&next	explore	fund	21
class&next	explore	hold	-32
class&next	explore	issue	24
class&next	explore	none	23
class&next	explore	pivot	38
class&next	explore	state	24
class&next	fund	build	14
class&next	fund	enforce	93
class&next	fund	explore	50
class&next	fund	fund	32
class&next	fund	hold	78
class&next	fund	improve	57
class&next	fund	pivot	16
class&next	fund	speech	-43
class&next	fund	state	-11
class&next	fund	train	51
class&next	hold	build	38
class&next	hold	connect	105
class&next	hold	effect	-72
class&next	hold	enforce	50
class&next	hold	explore	40
class&next	hold	fund	30
class&next	hold	hold	-17
class&next	hold	improve	115
class&next	hold	issue	80
class&next	hold	pivot	14
class&next	hold	speech	-14
class&next	hold	train	26
class&next	improve	build	18
class&next	improve	connect	59
class&next	improve	effect	-25
class&next	improve	enforce	-84
class&next	improve	explore	130
class&next	improve	hold	69
class&next	improve	issue	-36
class&next	improve	none	-32
class&next	improve	pivot	12
class&next	improve	speech	119
class&next	improve	state	-115
class&next	issue	connect	-16
class&next	issue	enforce	16
class&next	issue	explore	27
class&next	issue	fund	41
class&next	issue	hold	42
class&next	issue	improve	51
class&next	issue	issue	43
class&next	issue	none	-20
class&next	issue	pivot	47
class&next	issue	speech	-13
class&next	issue	state	-47
class&next	issue	train	79
class&next	none	connect	-32
class&next	none	effect	42
class&next	none	enforce	26
class&next	none	fund	-40
class&next	none	improve	-65
class&next	none	issue	37
class&next	none	none	-24
class&next	none	pivot	-34
class&next	none	speech	-69
class&next	none	state	-35
class&next	none	train	-71
class&next	pivot	build	-12
class&next	pivot	effect	128
class&next	pivot	fund	52
class&next	pivot	hold	38
class&next	pivot	improve	68
class&next	pivot	issue	76
class&next	pivot	none	-30
class&next	pivot	pivot	43
class&next	pivot	train	90
class&next	speech	connect	-37
class&next	speech	enforce	61
class&next	speech	explore	-45
class&next	speech	fund	-48
class&next	speech	hold	13
class&next	speech	issue	-72
class&next	speech	none	-34
class&next	speech	state	-14
class&next	state	build	15
class&next	state	connect	-106
class&next	state	enforce	79
class&next	state	explore	33
class&next	state	hold	56
class&next	state	improve	-60
class&next	state	issue	-54
class&next	state	none	-38
class&next	state	speech	102
class&next	state	state	-22
class&next	train	build	44
class&next	train	enforce	52
class&next	train	explore	40
class&next	train	fund	39
class&next	train	issue	16
class&next	train	none	26
class&next	train	pivot	38
class&next	train	state	-11
class&next	train	train	26
closer	
		-169
closer	!		-15
closer	:		-85
closer	;		33
complaint			-14
cue	declined	strong	42
cue	done	strong	26
cue	done	weak	49
cue	exploring	strong	23
cue	ongoing	strong	60
cue	ongoing	weak	45
cue	planned	strong	54
cue	planned	weak	18
cut			-54
date			47
de			-14
ends-in-amount			12
ends-in-de			-163
figure			-60
fronted	build		14
fronted	fund		49
fronted	hold		-45
fronted	issue		-55
fronted	none		-28
fronted	train		-33
intro			-59
intro-actor			-67
joined			46
kind	adverb		17
kind	entity		14
kind	means		-37
kind	noun		-21
kind	self		12
kind&class	adverb	build	12
kind&class	adverb	effect	48
kind&class	adverb	fund	12
kind&class	adverb	hold	22
kind&class	adverb	improve	26
kind&class	adverb	none	40
kind&class	adverb	speech	-13
kind&class	adverb	state	-12
kind&class	adverb	train	40
kind&class	entity	build	36
kind&class	entity	connect	-14
kind&class	entity	effect	20
kind&class	entity	enforce	45
kind&class	entity	explore	45
kind&class	entity	fund	31
kind&class	entity	none	-13
kind&class	entity	pivot	29
kind&class	entity	state	-27
kind&class	entity	train	40
kind&class	means	connect	-21
kind&class	means	enforce	-79
kind&class	means	explore	20
kind&class	means	fund	-90
kind&class	means	hold	-39
kind&class	means	improve	-106
kind&class	means	issue	20
kind&class	means	none	-48
kind&class	means	state	59
kind&class	noun	build	-32
kind&class	noun	connect	-109
kind&class	noun	effect	-16
kind&class	noun	enforce	11
kind&class	noun	explore	49
kind&class	noun	hold	-16
kind&class	noun	issue	21
kind&class	noun	none	-24
kind&class	noun	pivot	-24
kind&class	noun	speech	-22
kind&class	noun	state	-31
kind&class	preposition	build	26
kind&class	preposition	connect	32
kind&class	preposition	effect	-88
kind&class	preposition	enforce	-19
kind&class	preposition	explore	-40
kind&class	preposition	fund	23
kind&class	preposition	improve	22
kind&class	preposition	issue	12
kind&class	preposition	none	-28
kind&class	preposition	speech	-47
kind&class	preposition	state	58
kind&class	preposition	train	10
kind&class	self	build	38
kind&class	self	connect	26
kind&class	self	enforce	51
kind&class	self	explore	33
kind&class	self	fund	47
kind&class	self	hold	30
kind&class	self	improve	-55
kind&class	self	issue	21
kind&class	self	none	-22
kind&class	self	pivot	15
kind&class	self	state	-15
kind&class	self	train	66
kind&class	verb	connect	-20
kind&class	verb	effect	-59
kind&class	verb	enforce	21
kind&class	verb	explore	25
kind&class	verb	improve	51
kind&class	verb	issue	10
kind&class	verb	pivot	16
kind&class	verb	speech	-36
kind&class	verb	state	-32
last	)》		58
last	**		-20
last	0%		11
last	0个		12
last	0台		57
last	0名		122
last	0吨		-122
last	0处		85
last	0家		52
last	0户		46
last	0条		61
last	0辆		15
last	1%		-159
last	1个		11
last	1家		105
last	2个		47
last	2处		61
last	2家		112
last	3%		-140
last	3个		54
last	3家		30
last	4个		79
last	4处		55
last	4家		106
last	5%		15
last	5个		70
last	5人		53
last	5元		59
last	6个		44
last	6人		138
last	6名		114
last	6家		-15
last	7个		59
last	7件		-45
last	7处		65
last	8个		22
last	9处		70
last	》)		55
last	一次		113
last	万个		64
last	万亩		61
last	万人		22
last	万件		120
last	万元		-11
last	万名		-109
last	万吨		-62
last	万张		11
last	万户		-51
last	万辆		22
last	不足		-33
last	专业		16
last	专区		58
last	专班		86
last	个班		33
last	中心		91
last	为主		-123
last	事项		-103
last	互认		81
last	交易		36
last	产品		42
last	人次		20
last	亿元		14
last	以上		11
last	价值		-39
last	任险		-11
last	企业		-146
last	优势		-67
last	会商		-16
last	体系		11
last	余人		18
last	余场		118
last	余家		-119
last	作日		24
last	作社		-96
last	使用		31
last	依据		141
last	保险		-104
last	保障		-25
last	公里		31
last	关心		-46
last	内容		-109
last	决定		-44
last	分点		-211
last	分钟		-62
last	到位		10
last	制度		42
last	办”		93
last	办法		53
last	办理		-124
last	功能		175
last	务工		-149
last	医院		-60
last	协议		113
last	单位		37
last	原则		-99
last	参考		-22
last	反映		95
last	发展		-23
last	发布		51
last	发放		115
last	台”		76
last	号)		-30
last	名单		92
last	启发		-81
last	吸收		-40
last	四成		-135
last	图”		64
last	培训		60
last	基地		52
last	基础		-39
last	基金		-51
last	大会		44
last	大赛		85
last	奖励		63
last	奖补		-28
last	套餐		41
last	如下		-30
last	存在		-82
last	学院		118
last	安排		-118
last	安装		122
last	完善		-80
last	完成		31
last	定》		-147
last	实施		25
last	家次		41
last	小区		-95
last	小时		-124
last	巡查		101
last	工作		-153
last	工程		33
last	左右		-24
last	市场		-11
last	帮助		-97
last	平台		-40
last	应用		17
last	延伸		-90
last	建设		72
last	开工		30
last	开放		74
last	引》		56
last	录》		48
last	思路		-56
last	性强		-20
last	情况		93
last	情形		31
last	意见		-11
last	手续		63
last	执行		36
last	技术		-38
last	投产		122
last	投资		-151
last	拆除		73
last	挂钩		86
last	指引		-35
last	排查		90
last	推广		43
last	推开		56
last	推进		-87
last	收悉		-10
last	收费		-15
last	改造		53
last	政策		59
last	数据		74
last	整改		88
last	方式		-40
last	方案		43
last	方米		-13
last	方面		-76
last	施工		158
last	更新		52
last	有限		-64
last	机制		67
last	条件		88
last	标准		10
last	标箱		32
last	核定		-58
last	核实		-25
last	核对		-14
last	核查		-76
last	案》		-38
last	检查		26
last	模式		18
last	沟通		-111
last	法》		29
last	流程		11
last	测算		-76
last	清单		53
last	热线		44
last	牵头		-87
last	理解		-51
last	申报		-28
last	监控		54
last	监测		14
last	监督		-71
last	目库		76
last	目录		139
last	知》		57
last	研究		-31
last	确定		-58
last	租金		112
last	程序		80
last	突出		-37
last	系统		70
last	细则		78
last	经验		-111
last	老人		-86
last	考核		87
last	考虑		38
last	职能		-41
last	范》		75
last	范围		14
last	落地		-27
last	落实		84
last	行为		77
last	行动		49
last	行性		56
last	补助		37
last	补贴		47
last	要求		-38
last	覆盖		-16
last	见》		43
last	见是		-17
last	规则		-15
last	规定		-75
last	计划		57
last	论证		65
last	设备		108
last	设施		-13
last	评估		28
last	试点		-10
last	调整		52
last	调研		12
last	谅解		-73
last	责任		100
last	资源		-134
last	趋势		-198
last	较大		-121
last	运营		60
last	送餐		33
last	选址		86
last	通行		-20
last	通道		-27
last	配备		26
last	重视		-31
last	问题		-77
last	限制		24
last	集中		-110
last	项目		14
last	食堂		93
later-refusal			-73
led	build		-50
led	connect		-94
led	fund		89
led	issue		22
led	state		103
led-bare			-141
length	0		-85
length	1		-30
length	3		22
length	4		30
length	5		36
length	6		20
next	nothing		-17
next	noun		-26
next	preposition		26
next	verb		21
next-refusal			-92
no-cue			-16
opener	会同		-124
opener	依托		-28
opener	利用		14
opener	围绕		-26
opener	按照		-43
opener	根据		-37
opener	考虑到		-14
opener	针对		-16
opens			-42
own-actor			33
paragraph-first			-10
per	build		-37
per	enforce		41
per	fund		28
per	hold		49
per	issue		64
per	none		-42
per	pivot		79
per	train		27
plain	fact		-19
plain	goal		-41
plain	means		14
plain	measure		15
plain	opening		-50
plain	refusal		44
plain&before	fact	other	-29
plain&before	fact	start	-29
plain&before	goal	measure	-41
plain&before	measure	measure	18
plain&before	measure	start	10
plain&before	opening	other	-43
plain&before	opening	start	-55
plain&before	refusal	measure	-81
plain&before	refusal	other	56
reason			-75
refusal	hard	adverb	-52
refusal	hard	noun	109
refusal	soft	adverb	57
refusal	soft	noun	53
refusal	soft	self	83
request			-51
result			-84
section	opening		-50
sentence-has	more		14
sentence-has	none		-19
sentence-has	one		34
starts-bing			24
statistic	enforce		61
statistic	fund		37
statistic	hold		-63
statistic	improve		102
statistic	state		-24
status	declined		42
status	done		19
status	exploring		23
status	none		-21
status	ongoing		12
status	planned		22
subject	entity		14
subject	noun		-19
subject	self		12
subject&class	entity	build	36
subject&class	entity	connect	-14
subject&class	entity	effect	20
subject&class	entity	enforce	45
subject&class	entity	explore	45
subject&class	entity	fund	31
subject&class	entity	none	-13
subject&class	entity	pivot	29
subject&class	entity	state	-27
subject&class	entity	train	40
subject&class	none	build	12
subject&class	none	effect	-15
subject&class	none	explore	10
subject&class	none	fund	10
subject&class	none	hold	12
subject&class	none	improve	17
subject&class	none	issue	10
subject&class	none	none	-19
subject&class	none	speech	-37
subject&class	none	state	-11
subject&class	none	train	18
subject&class	noun	build	-32
subject&class	noun	connect	-109
subject&class	noun	effect	-16
subject&class	noun	enforce	11
subject&class	noun	explore	49
subject&class	noun	hold	-16
subject&class	noun	issue	21
subject&class	noun	none	-19
subject&class	noun	pivot	-24
subject&class	noun	speech	-22
subject&class	noun	state	-31
subject&class	self	build	38
subject&class	self	connect	26
subject&class	self	enforce	51
subject&class	self	explore	33
subject&class	self	fund	47
subject&class	self	hold	30
subject&class	self	improve	-55
subject&class	self	issue	21
subject&class	self	none	-22
subject&class	self	pivot	15
subject&class	self	state	-15
subject&class	self	train	66
talk			-42
time-word			73
verb	上线		64
verb	上门		118
verb	下达		96
verb	不足		-20
verb	主办		-45
verb	举办		49
verb	予以		84
verb	争取		62
verb	优化		176
verb	会商		15
verb	位于		51
verb	低于		-24
verb	作出		-35
verb	促进		-58
verb	保护		-28
verb	修订		56
verb	做好		18
verb	健全		118
verb	允许		-25
verb	免收		80
verb	公布		-58
verb	公开		81
verb	共享		-53
verb	共建		104
verb	减免		95
verb	减少		-127
verb	出台		35
verb	函告		67
verb	列为		-18
verb	列入		86
verb	利用		-72
verb	制作		-83
verb	制定		64
verb	办好		-40
verb	办理		-37
verb	加密		33
verb	加快		102
verb	加装		124
verb	动工		-28
verb	助餐		-33
verb	协办		-65
verb	协同		-120
verb	协调		29
verb	占		-35
verb	印发		23
verb	压缩		43
verb	反映		111
verb	发动		97
verb	发布		16
verb	发布了		84
verb	取得		96
verb	取消		17
verb	叠加		15
verb	可		-41
verb	合作		-149
verb	听取		-53
verb	启动		55
verb	启用		66
verb	吸纳		-71
verb	地处		-79
verb	坚持		-78
verb	培养		25
verb	培育		56
verb	培训		48
verb	增加		10
verb	增设		33
verb	奖励		98
verb	委托		69
verb	存在		-62
verb	安排		33
verb	安排资金		35
verb	安置		-64
verb	安装		20
verb	完善		44
verb	完工		-16
verb	完成		36
verb	实现		29
verb	实行		66
verb	审批		168
verb	对接		-75
verb	属于		-24
verb	巡查		46
verb	布局		48
verb	布设		53
verb	带动		-100
verb	帮助		-97
verb	应用		-174
verb	延长		102
verb	建成		78
verb	建立		59
verb	建设		-20
verb	开办		-26
verb	开发		62
verb	开展		59
verb	开工		53
verb	开放		39
verb	开设		52
verb	开通		68
verb	引入		83
verb	引导		41
verb	引进		61
verb	影响		-20
verb	总结		105
verb	恢复		47
verb	恳请		-25
verb	惠及		-51
verb	成立		84
verb	打通		-92
verb	打造		101
verb	执行		93
verb	承担		63
verb	抓好		21
verb	投产		60
verb	投入		23
verb	投放		58
verb	投用		84
verb	投资		-74
verb	投运		76
verb	护理		-88
verb	拆除		91
verb	招录		40
verb	拨付		83
verb	拿出		113
verb	指导		45
verb	排查		45
verb	探索		24
verb	探索建立		39
verb	接入		11
verb	接待		30
verb	接送		-53
verb	推出		20
verb	推动		23
verb	推广		73
verb	推开		77
verb	推行		89
verb	推进		-35
verb	推送		121
verb	提供		-33
verb	提出		-16
verb	提升		-55
verb	提高		-52
verb	搬迁		-43
verb	撤并		-87
verb	支付		86
verb	支持		50
verb	收悉		-10
verb	改为		49
verb	改造		-45
verb	放宽		-38
verb	敬请		-38
verb	整改		41
verb	整治		45
verb	新增		-41
verb	新建		27
verb	明确		-109
verb	是		-72
verb	更换		89
verb	更新		97
verb	有		-77
verb	构建		34
verb	查处		76
verb	标注		-17
verb	核定		-126
verb	检查		38
verb	检测		41
verb	治理		36
verb	注册		-123
verb	测算		-101
verb	涉及		-21
verb	清理		36
verb	牵头		-39
verb	用于		-64
verb	申报		-30
verb	登记		-166
verb	监测		-82
verb	监管		-135
verb	督促		55
verb	研究		14
verb	研究制定		49
verb	确保		110
verb	立案		57
verb	立项		-65
verb	答复		-38
verb	签约		119
verb	签订		45
verb	管理		-87
verb	约谈		65
verb	纳入		11
verb	组建		68
verb	组织		55
verb	组织实施		34
verb	结合		-49
verb	给予		51
verb	统筹		-108
verb	维修		-101
verb	编制		21
verb	编印		61
verb	缩短		-62
verb	罚款		72
verb	考虑		48
verb	聘请		76
verb	落地		-47
verb	补助		43
verb	要求		15
verb	覆盖		57
verb	规划		-147
verb	规定		-39
verb	规范		-102
verb	认为		-64
verb	让		-92
verb	让利		92
verb	论证		62
verb	设立		41
verb	设置		32
verb	设计		-143
verb	评估		44
verb	评审		-180
verb	试点		17
verb	试行		91
verb	说明		-59
verb	调整		13
verb	调整为		96
verb	负责		73
verb	责令		40
verb	购置		-15
verb	超过		-48
verb	转移		39
verb	轮训		78
verb	达		-65
verb	达到		59
verb	进行		17
verb	送餐		79
verb	选派		44
verb	选聘		-22
verb	避免		-41
verb	邀请		91
verb	配合		78
verb	配备		82
verb	配套		-29
verb	采取		-166
verb	重视		-31
verb	铺设		30
verb	降至		-109
verb	需要		-41
verb	鼓励		54`;
