/** Written by scripts/train-roles.ts: feature, its values, hundredths of a weight. */
export const ROLE_WEIGHTS = `abstract			-9
abstract&class	build		197
abstract&class	effect		-95
abstract&class	explore		70
abstract&class	improve		126
abstract&class	none		-122
abstract&class	pivot		-30
abstract&class	state		-78
abstract&class	train		27
actor			-35
after	government		126
after	money		128
after	organisation		126
after	place		82
after	policy		108
after	programme		119
after	quantity		36
amount&class	build		164
amount&class	enforce		81
amount&class	fund		39
amount&class	hold		11
amount&class	issue		114
amount&class	pivot		76
amount&class	state		-201
amount&class	train		43
amount-before			155
bare			-62
before	measure		10
before	other		-17
before&class	measure	build	75
before&class	measure	connect	-58
before&class	measure	effect	-16
before&class	measure	enforce	171
before&class	measure	explore	146
before&class	measure	fund	42
before&class	measure	hold	28
before&class	measure	improve	-25
before&class	measure	issue	-13
before&class	measure	none	-48
before&class	measure	pivot	-22
before&class	measure	speech	16
before&class	measure	state	-14
before&class	measure	train	78
before&class	other	build	-37
before&class	other	connect	24
before&class	other	effect	-84
before&class	other	enforce	-45
before&class	other	explore	-74
before&class	other	fund	19
before&class	other	hold	65
before&class	other	improve	-22
before&class	other	issue	33
before&class	other	none	-27
before&class	other	pivot	100
before&class	other	speech	-107
before&class	other	state	-45
before&class	other	train	104
before&class	start	build	108
before&class	start	connect	-213
before&class	start	effect	-128
before&class	start	enforce	-36
before&class	start	explore	44
before&class	start	fund	-73
before&class	start	improve	16
before&class	start	issue	193
before&class	start	none	-40
before&class	start	pivot	104
before&class	start	state	-114
before&class	start	train	-110
before&last	measure	more	14
before&last	other	last	-18
before&last	other	more	-13
before&last	start	last	23
before&last	start	more	-5
before&verb	measure	推动	-71
before&verb	measure	支持	118
before&verb	measure	鼓励	82
before&verb	other	允许	-123
before&verb	other	推动	234
before&verb	other	推进	-167
before&verb	other	支持	109
before&verb	start	重视	-27
before-class	build	measure	-26
before-class	build	other	84
before-class	connect	other	108
before-class	effect	other	-58
before-class	enforce	measure	107
before-class	enforce	other	-9
before-class	explore	measure	131
before-class	explore	other	-69
before-class	fund	measure	62
before-class	fund	other	-38
before-class	hold	measure	48
before-class	hold	other	-9
before-class	improve	measure	106
before-class	improve	other	-72
before-class	issue	measure	-33
before-class	issue	other	122
before-class	none	measure	-52
before-class	none	other	10
before-class	pivot	other	56
before-class	speech	other	-166
before-class	state	measure	18
before-class	state	other	-48
before-class	train	measure	-12
before-class	train	other	-143
before-opener			69
before-reason			103
before-refusal			-41
class	build		40
class	connect		-110
class	effect		-74
class	enforce		61
class	fund		14
class	hold		46
class	improve		-11
class	issue		37
class	none		-38
class	pivot		33
class	speech		-52
class	state		-51
class	train		62
closer	,		-5
closer	:		-203
closer	;		89
complaint			-115
cue	declined	strong	29
cue	done	strong	52
cue	done	weak	102
cue	exploring	strong	40
cue	ongoing	strong	114
cue	ongoing	weak	202
cue	planned	strong	62
cue	planned	weak	45
cut			-27
date			89
de			-41
ends-in-amount			19
figure			-173
fronted	build		-57
fronted	none		-130
heading	none		5
heading	ongoing		9
heading	planned		-15
intro			-110
intro-actor			-71
joined			63
kind	adverb		24
kind	entity		-25
kind	means		-35
kind	noun		-36
kind	preposition		-22
kind	self		52
kind	verb		15
kind&class	adverb	build	72
kind&class	adverb	connect	-87
kind&class	adverb	effect	-70
kind&class	adverb	enforce	146
kind&class	adverb	explore	-42
kind&class	adverb	fund	-98
kind&class	adverb	hold	66
kind&class	adverb	improve	77
kind&class	adverb	issue	121
kind&class	adverb	none	107
kind&class	adverb	pivot	-72
kind&class	adverb	state	-39
kind&class	adverb	train	83
kind&class	entity	build	-5
kind&class	entity	enforce	202
kind&class	entity	fund	122
kind&class	entity	hold	128
kind&class	entity	improve	-105
kind&class	entity	issue	48
kind&class	entity	none	46
kind&class	entity	state	-193
kind&class	entity	train	113
kind&class	means	connect	-85
kind&class	means	hold	-78
kind&class	means	improve	-116
kind&class	means	none	-134
kind&class	means	state	141
kind&class	noun	build	-33
kind&class	noun	connect	-151
kind&class	noun	effect	-139
kind&class	noun	enforce	-14
kind&class	noun	fund	74
kind&class	noun	hold	78
kind&class	noun	improve	-61
kind&class	noun	issue	98
kind&class	noun	none	-25
kind&class	noun	pivot	-34
kind&class	noun	speech	-93
kind&class	noun	state	-68
kind&class	noun	train	-146
kind&class	preposition	build	32
kind&class	preposition	connect	-53
kind&class	preposition	effect	-81
kind&class	preposition	enforce	46
kind&class	preposition	explore	-23
kind&class	preposition	fund	13
kind&class	preposition	hold	104
kind&class	preposition	none	-130
kind&class	preposition	state	-66
kind&class	preposition	train	153
kind&class	self	build	117
kind&class	self	connect	44
kind&class	self	enforce	-8
kind&class	self	hold	87
kind&class	self	improve	23
kind&class	self	issue	38
kind&class	self	none	-240
kind&class	self	pivot	88
kind&class	self	speech	46
kind&class	self	state	-65
kind&class	self	train	122
kind&class	verb	build	62
kind&class	verb	effect	-156
kind&class	verb	enforce	62
kind&class	verb	explore	22
kind&class	verb	fund	118
kind&class	verb	hold	-73
kind&class	verb	improve	113
kind&class	verb	issue	29
kind&class	verb	pivot	91
kind&class	verb	speech	-175
kind&class	verb	state	-76
kind&class	verb	train	50
last	)》		165
last	0%		-29
last	0个		121
last	0人		20
last	2家		41
last	3%		-44
last	3个		120
last	5个		42
last	5元		140
last	6个		113
last	万个		91
last	万元		52
last	万名		-121
last	万辆		-124
last	人次		-6
last	亿元		54
last	以内		106
last	优势		-41
last	体系		122
last	使用		110
last	制度		154
last	办法		-111
last	发展		-61
last	台”		131
last	号)		-134
last	基础		-116
last	如下		-68
last	实施		-67
last	家次		97
last	小区		74
last	工作		-83
last	左右		45
last	平台		-107
last	应用		36
last	建设		-51
last	开放		83
last	引》		114
last	录》		12
last	改造		127
last	方面		-38
last	服务		-26
last	机制		188
last	标准		132
last	检查		31
last	模式		8
last	法》		-7
last	活动		-74
last	牵头		-151
last	研究		-234
last	租金		224
last	突出		-15
last	老人		94
last	范围		-47
last	落地		78
last	融合		22
last	行为		102
last	行动		75
last	补助		139
last	补贴		103
last	要求		-82
last	覆盖		-80
last	评估		89
last	试点		-92
last	资源		-174
last	送餐		59
last	重视		-27
last	问题		-163
last	项目		-132
last	食堂		159
later-refusal			-113
lead	done		-12
lead	none		6
lead	planned		-61
led-bare			-149
length	0		-188
length	1		-74
length	3		31
length	4		80
length	5		105
length	6		-66
neutral-heading			15
next	adverb		13
next	end		-6
next	entity		73
next	means		5
next	nothing		-100
next	noun		-35
next	preposition		31
next	self		-127
next	verb		31
next-refusal			-89
no-cue			-45
opener	会同		-185
opener	依托		-131
opener	按照		-130
opener	经商		-6
opens			-34
own-actor			78
paragraph-first			-18
plain	background		-7
plain	fact		-25
plain	goal		-52
plain	measure		13
plain	opening		-76
plain	refusal		29
plain	request		-34
plain&before	background	measure	56
plain&before	background	other	-38
plain&before	background	start	-41
plain&before	fact	measure	-16
plain&before	fact	other	-12
plain&before	fact	start	-56
plain&before	goal	measure	-52
plain&before	measure	measure	22
plain&before	measure	other	7
plain&before	measure	start	18
plain&before	opening	other	-99
plain&before	opening	start	-17
plain&before	refusal	other	121
plain&before	request	other	-89
reason			-132
refusal	soft	adverb	162
refusal	soft	noun	5
refusal	soft	self	53
request			-18
result			-220
section	opening		-76
sentence-has	more		33
sentence-has	none		-41
sentence-has	one		44
starts-bing			92
status	declined		29
status	done		33
status	exploring		40
status	none		-37
status	ongoing		-7
status	planned		21
subject	entity		-25
subject	none		13
subject	noun		-70
subject	self		52
talk			-150
time-word			62
verb	上线		65
verb	不足		-7
verb	举办		19
verb	予以		200
verb	争取		126
verb	促进		-150
verb	修订		118
verb	允许		-45
verb	列入		192
verb	利用		-37
verb	制作		-123
verb	制定		76
verb	办理		-103
verb	助餐		-65
verb	印发		43
verb	压缩		175
verb	发布		119
verb	发放		156
verb	可		-205
verb	坚持		-164
verb	培育		108
verb	增设		71
verb	委托		115
verb	安排		81
verb	安装		-92
verb	完善		19
verb	完成		13
verb	实施		25
verb	实现		-119
verb	实行		-26
verb	应用		-214
verb	建成		120
verb	建立		34
verb	建议		122
verb	建设		133
verb	开发		119
verb	开展		134
verb	开放		92
verb	开通		86
verb	引入		141
verb	引导		112
verb	打通		-205
verb	打造		154
verb	投入		110
verb	拨付		116
verb	指导		95
verb	探索		190
verb	探索建立		61
verb	接入		88
verb	推出		150
verb	推动		17
verb	推行		68
verb	推进		23
verb	提供		-176
verb	提出		-14
verb	提升		-99
verb	提高		-122
verb	支持		112
verb	新增		39
verb	新建		10
verb	是		-118
verb	有		-44
verb	检查		79
verb	用于		-168
verb	研究		60
verb	答复		-48
verb	管理		-149
verb	约谈		183
verb	纳入		230
verb	组织		175
verb	结合		-110
verb	给予		169
verb	编制		36
verb	补助		66
verb	补贴		-9
verb	覆盖		27
verb	让		-99
verb	设置		-38
verb	试点		6
verb	超过		-24
verb	送餐		151
verb	配合		101
verb	重视		-27
verb	鼓励		129`;
