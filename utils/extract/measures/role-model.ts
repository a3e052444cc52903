/** Written by scripts/train-roles.ts: feature, its values, hundredths of a weight. */
export const ROLE_WEIGHTS = `abstract			-50
abstract&class	build		181
abstract&class	effect		-168
abstract&class	explore		84
abstract&class	hold		111
abstract&class	improve		187
abstract&class	none		-105
abstract&class	pivot		10
abstract&class	state		-102
abstract&class	train		48
after	government		34
after	money		47
after	organisation		62
after	place		196
after	policy		70
after	programme		107
after	quantity		72
amount&class	build		91
amount&class	connect		269
amount&class	enforce		79
amount&class	fund		33
amount&class	hold		13
amount&class	issue		77
amount&class	none		101
amount&class	pivot		26
amount&class	speech		-155
amount&class	state		-94
amount&class	train		20
amount-before			172
bare			-62
before	measure		13
before	other		-12
before&class	measure	build	88
before&class	measure	connect	-82
before&class	measure	effect	17
before&class	measure	enforce	108
before&class	measure	explore	131
before&class	measure	fund	33
before&class	measure	hold	37
before&class	measure	improve	-51
before&class	measure	issue	-33
before&class	measure	pivot	-35
before&class	measure	speech	-17
before&class	measure	state	-10
before&class	measure	train	46
before&class	other	build	-48
before&class	other	connect	60
before&class	other	effect	-125
before&class	other	enforce	-41
before&class	other	explore	-52
before&class	other	fund	17
before&class	other	hold	71
before&class	other	improve	-17
before&class	other	issue	42
before&class	other	none	-49
before&class	other	pivot	95
before&class	other	speech	-75
before&class	other	state	-69
before&class	other	train	103
before&class	start	build	59
before&class	start	connect	-203
before&class	start	effect	-91
before&class	start	enforce	43
before&class	start	explore	-41
before&class	start	fund	33
before&class	start	improve	13
before&class	start	issue	162
before&class	start	none	-104
before&class	start	pivot	87
before&class	start	speech	-40
before&class	start	train	-47
before&last	measure	last	18
before&last	other	last	-35
before&last	start	last	-112
before&last	start	more	15
before&verb	measure	推动	-65
before&verb	measure	支持	107
before&verb	measure	确保	153
before&verb	measure	鼓励	109
before&verb	other	允许	-125
before&verb	other	推动	200
before&verb	other	推进	-174
before&verb	other	支持	93
before&verb	start	推动	94
before&verb	start	支持	55
before&verb	start	重视	-29
before-class	build	measure	-13
before-class	build	other	58
before-class	connect	measure	-25
before-class	connect	other	59
before-class	effect	measure	-10
before-class	effect	other	-51
before-class	enforce	measure	129
before-class	enforce	other	-16
before-class	explore	measure	-14
before-class	explore	other	53
before-class	fund	measure	12
before-class	fund	other	79
before-class	improve	measure	76
before-class	improve	other	26
before-class	issue	measure	14
before-class	issue	other	83
before-class	none	measure	47
before-class	pivot	measure	21
before-class	pivot	other	14
before-class	speech	measure	-96
before-class	speech	other	-191
before-class	state	measure	190
before-class	state	other	-18
before-class	train	measure	-48
before-class	train	other	-180
before-opener			39
before-reason			-28
before-refusal			-66
class	build		30
class	connect		-96
class	effect		-68
class	enforce		63
class	fund		39
class	hold		47
class	improve		-29
class	issue		47
class	none		-55
class	pivot		16
class	speech		-60
class	state		-30
class	train		59
closer	
		-265
closer	:		-198
closer	;		104
closer	。		14
complaint			-53
cue	declined	strong	27
cue	done	strong	45
cue	done	weak	86
cue	exploring	strong	55
cue	ongoing	strong	111
cue	ongoing	weak	183
cue	planned	strong	34
cue	planned	weak	84
cut			-68
date			63
de			-32
ends-in-amount			17
figure			-155
fronted	build		-15
fronted	none		-69
heading	ongoing		-14
heading	planned		-14
intro			-115
intro-actor			-117
joined			76
kind	adverb		36
kind	means		-69
kind	noun		-36
kind	self		39
kind&class	adverb	build	51
kind&class	adverb	connect	-127
kind&class	adverb	effect	11
kind&class	adverb	enforce	146
kind&class	adverb	explore	16
kind&class	adverb	hold	45
kind&class	adverb	improve	65
kind&class	adverb	issue	132
kind&class	adverb	none	48
kind&class	adverb	pivot	-75
kind&class	adverb	state	-57
kind&class	adverb	train	91
kind&class	entity	build	32
kind&class	entity	connect	-140
kind&class	entity	enforce	229
kind&class	entity	fund	119
kind&class	entity	hold	133
kind&class	entity	improve	-79
kind&class	entity	issue	33
kind&class	entity	none	-52
kind&class	entity	pivot	89
kind&class	entity	state	-161
kind&class	entity	train	98
kind&class	means	build	-14
kind&class	means	connect	-76
kind&class	means	hold	20
kind&class	means	improve	-174
kind&class	means	issue	-34
kind&class	means	none	-97
kind&class	means	state	83
kind&class	noun	build	-21
kind&class	noun	connect	-139
kind&class	noun	effect	-43
kind&class	noun	enforce	40
kind&class	noun	fund	81
kind&class	noun	hold	25
kind&class	noun	improve	-118
kind&class	noun	issue	40
kind&class	noun	none	-24
kind&class	noun	pivot	16
kind&class	noun	speech	-52
kind&class	noun	state	-92
kind&class	noun	train	-174
kind&class	preposition	build	-14
kind&class	preposition	connect	-33
kind&class	preposition	effect	-24
kind&class	preposition	enforce	-25
kind&class	preposition	explore	-154
kind&class	preposition	fund	49
kind&class	preposition	improve	70
kind&class	preposition	issue	14
kind&class	preposition	none	-69
kind&class	preposition	state	76
kind&class	preposition	train	140
kind&class	self	build	114
kind&class	self	connect	55
kind&class	self	fund	144
kind&class	self	hold	126
kind&class	self	improve	-87
kind&class	self	issue	119
kind&class	self	none	-233
kind&class	self	speech	69
kind&class	self	state	16
kind&class	self	train	80
kind&class	verb	build	45
kind&class	verb	connect	85
kind&class	verb	effect	-132
kind&class	verb	enforce	51
kind&class	verb	explore	33
kind&class	verb	fund	-21
kind&class	verb	hold	-31
kind&class	verb	improve	115
kind&class	verb	issue	-42
kind&class	verb	pivot	71
kind&class	verb	speech	-142
kind&class	verb	state	-42
kind&class	verb	train	75
last	)》		115
last	0%		50
last	0个		-78
last	0人		29
last	0元		-44
last	1家		106
last	2个		103
last	2家		28
last	3%		-193
last	3个		107
last	5个		71
last	5元		-14
last	6个		107
last	8个		162
last	万个		210
last	万人		34
last	万名		-137
last	万吨		-16
last	万辆		-97
last	中心		131
last	产品		55
last	人次		73
last	亿元		150
last	以内		102
last	优势		-52
last	体系		-33
last	使用		34
last	保障		-23
last	分钟		-61
last	制度		96
last	办法		-55
last	办理		-132
last	发展		-44
last	台”		151
last	号)		-89
last	基础		-116
last	奖励		123
last	奖补		-41
last	如下		-47
last	完善		-54
last	家次		72
last	小区		-49
last	工作		-182
last	左右		-78
last	平台		-73
last	应用		47
last	延伸		-117
last	开放		150
last	引》		114
last	录》		50
last	意见		74
last	投资		-149
last	挂钩		191
last	支持		117
last	收悉		-25
last	改造		29
last	整改		163
last	方面		-76
last	服务		13
last	机制		161
last	标准		150
last	案》		-150
last	检查		49
last	模式		40
last	法》		30
last	活动		-89
last	牵头		-118
last	监督		-59
last	研究		-145
last	租金		213
last	突出		-18
last	管理		103
last	细则		131
last	经验		-176
last	老人		44
last	范围		-128
last	落地		-57
last	融合		67
last	行为		182
last	行动		108
last	补助		123
last	补贴		77
last	要求		-114
last	覆盖		-187
last	计划		79
last	论证		83
last	评估		54
last	试点		-71
last	调整		178
last	责任		13
last	资源		-164
last	资金		-62
last	较大		-98
last	运营		71
last	送餐		73
last	重视		-29
last	问题		-200
last	项目		-65
last	食堂		215
later-refusal			-147
lead	planned		-20
led-bare			-151
length	0		-235
length	1		-65
length	3		43
length	4		62
length	5		52
length	6		-16
neutral-heading			18
next	end		-11
next	entity		13
next	means		86
next	nothing		-41
next	noun		-49
next	preposition		15
next	self		-102
next	verb		59
next-refusal			-89
no-cue			-29
opener	会同		-138
opener	依托		-123
opener	利用		44
opener	按照		-133
opens			-76
own-actor			56
paragraph-first			-63
plain	fact		-25
plain	goal		-73
plain	means		44
plain	measure		23
plain	opening		-89
plain	refusal		30
plain	request		-64
plain&before	background	measure	105
plain&before	background	other	-67
plain&before	background	start	19
plain&before	fact	other	-28
plain&before	fact	start	-58
plain&before	goal	measure	-73
plain&before	measure	measure	19
plain&before	measure	other	22
plain&before	measure	start	22
plain&before	opening	other	-76
plain&before	opening	start	-92
plain&before	refusal	other	96
plain&before	request	measure	44
plain&before	request	other	38
reason			-112
refusal	soft	adverb	18
refusal	soft	noun	30
refusal	soft	self	94
request			-59
result			-222
section	opening		-89
sentence-has	more		26
sentence-has	none		-39
sentence-has	one		63
starts-bing			63
status	declined		27
status	done		32
status	exploring		55
status	none		-29
status	ongoing		-31
status	planned		38
subject	none		12
subject	noun		-51
subject	self		39
talk			-137
time-word			185
verb	上线		166
verb	不足		-36
verb	举办		15
verb	予以		146
verb	争取		126
verb	作出		-115
verb	促进		-133
verb	保障		-49
verb	修订		90
verb	允许		-29
verb	公布		133
verb	出台		113
verb	列入		207
verb	利用		-47
verb	制作		-141
verb	制定		140
verb	办理		-162
verb	助餐		-49
verb	协调		221
verb	印发		42
verb	压缩		103
verb	发布		125
verb	发放		112
verb	可		-152
verb	合作		-202
verb	地处		-119
verb	坚持		-69
verb	培育		131
verb	培训		78
verb	增设		162
verb	奖励		104
verb	委托		132
verb	安排		44
verb	安装		-59
verb	完善		28
verb	实施		10
verb	实现		51
verb	实行		112
verb	带动		-80
verb	应用		-218
verb	建成		193
verb	建立		105
verb	建议		48
verb	建设		-16
verb	开办		117
verb	开发		123
verb	开展		123
verb	开放		147
verb	开通		180
verb	引入		171
verb	引导		81
verb	引进		41
verb	总结		201
verb	恳请		-63
verb	成立		134
verb	打通		-177
verb	打造		197
verb	抓好		139
verb	投入		95
verb	投资		-179
verb	拨付		114
verb	指导		81
verb	探索		56
verb	探索建立		77
verb	接入		149
verb	推出		156
verb	推动		32
verb	推行		203
verb	提供		-94
verb	提出		-26
verb	提升		-129
verb	提高		-97
verb	支持		103
verb	收悉		-25
verb	改为		185
verb	改造		-70
verb	新增		-19
verb	新建		57
verb	明确		-224
verb	是		-66
verb	有		-79
verb	查处		22
verb	核查		122
verb	检查		62
verb	涉及		-47
verb	清理		75
verb	牵头		-91
verb	用于		-226
verb	登记		-229
verb	督促		96
verb	研究		105
verb	确保		153
verb	答复		-25
verb	管理		-41
verb	约谈		124
verb	纳入		96
verb	组织		153
verb	结合		-108
verb	给予		146
verb	维修		-200
verb	编制		150
verb	落实		141
verb	补助		131
verb	补贴		-41
verb	覆盖		32
verb	让		-169
verb	设立		-14
verb	设置		-111
verb	试点		12
verb	责令		79
verb	超过		-16
verb	较大		-98
verb	进行		50
verb	送餐		146
verb	避免		-67
verb	配合		90
verb	配备		197
verb	重视		-29
verb	需要		-89
verb	鼓励		123`;
