/** Written by scripts/train-roles.ts: feature, its values, hundredths of a weight. */
export const ROLE_WEIGHTS = `abstract			-17
abstract&class	build		181
abstract&class	effect		-99
abstract&class	explore		73
abstract&class	improve		129
abstract&class	none		-130
abstract&class	pivot		-14
abstract&class	state		-73
abstract&class	train		27
actor			-37
after	government		119
after	money		116
after	organisation		127
after	place		78
after	policy		116
after	programme		117
after	quantity		36
amount&class	build		157
amount&class	enforce		89
amount&class	fund		52
amount&class	issue		131
amount&class	pivot		79
amount&class	state		-203
amount&class	train		52
amount-before			143
bare			-57
before	measure		10
before	other		-12
before&class	measure	build	79
before&class	measure	connect	-50
before&class	measure	enforce	175
before&class	measure	explore	149
before&class	measure	fund	36
before&class	measure	hold	42
before&class	measure	improve	-12
before&class	measure	issue	-12
before&class	measure	none	-44
before&class	measure	pivot	-30
before&class	measure	speech	16
before&class	measure	train	73
before&class	other	build	-41
before&class	other	connect	12
before&class	other	effect	-94
before&class	other	enforce	-44
before&class	other	explore	-65
before&class	other	fund	12
before&class	other	hold	60
before&class	other	improve	-38
before&class	other	issue	20
before&class	other	none	-26
before&class	other	pivot	81
before&class	other	speech	-98
before&class	other	state	-42
before&class	other	train	92
before&class	start	build	92
before&class	start	connect	-242
before&class	start	effect	-125
before&class	start	enforce	-43
before&class	start	explore	45
before&class	start	fund	-97
before&class	start	improve	31
before&class	start	issue	185
before&class	start	none	-44
before&class	start	pivot	96
before&class	start	state	-125
before&class	start	train	-116
before&last	measure	more	18
before&last	other	more	-10
before&last	start	last	22
before&verb	measure	推动	-71
before&verb	measure	支持	113
before&verb	measure	鼓励	94
before&verb	other	允许	-139
before&verb	other	推动	197
before&verb	other	推进	-169
before&verb	other	支持	98
before&verb	start	重视	-33
before-class	build	measure	-29
before-class	build	other	92
before-class	connect	other	111
before-class	effect	other	-43
before-class	enforce	measure	96
before-class	enforce	other	-24
before-class	explore	measure	119
before-class	explore	other	-64
before-class	fund	measure	57
before-class	fund	other	24
before-class	hold	measure	43
before-class	hold	other	10
before-class	improve	measure	122
before-class	improve	other	-59
before-class	issue	measure	-31
before-class	issue	other	120
before-class	none	measure	-51
before-class	pivot	other	48
before-class	speech	other	-160
before-class	state	measure	22
before-class	state	other	-42
before-class	train	measure	-28
before-class	train	other	-140
before-opener			71
before-reason			97
before-refusal			-53
class	build		47
class	connect		-104
class	effect		-75
class	enforce		67
class	fund		14
class	hold		40
class	improve		-25
class	issue		44
class	none		-46
class	pivot		31
class	speech		-57
class	state		-49
class	train		61
closer	:		-199
closer	;		96
complaint			-109
cue	declined	strong	40
cue	done	strong	55
cue	done	weak	99
cue	exploring	strong	39
cue	ongoing	strong	105
cue	ongoing	weak	205
cue	planned	strong	61
cue	planned	weak	49
date			90
de			-39
ends-in-amount			21
figure			-177
fronted	build		-50
fronted	none		-135
heading	ongoing		12
heading	planned		-15
intro			-108
intro-actor			-64
joined			83
kind	adverb		19
kind	entity		-15
kind	means		-24
kind	noun		-32
kind	preposition		-22
kind	self		52
kind	verb		16
kind&class	adverb	build	78
kind&class	adverb	connect	-105
kind&class	adverb	effect	-74
kind&class	adverb	enforce	131
kind&class	adverb	explore	-49
kind&class	adverb	fund	-85
kind&class	adverb	hold	70
kind&class	adverb	improve	79
kind&class	adverb	issue	128
kind&class	adverb	none	125
kind&class	adverb	pivot	-51
kind&class	adverb	state	-53
kind&class	adverb	train	88
kind&class	entity	enforce	133
kind&class	entity	fund	122
kind&class	entity	hold	132
kind&class	entity	improve	-106
kind&class	entity	issue	43
kind&class	entity	none	51
kind&class	entity	state	-210
kind&class	entity	train	112
kind&class	means	build	-18
kind&class	means	connect	-75
kind&class	means	hold	-87
kind&class	means	improve	-155
kind&class	means	none	-138
kind&class	noun	build	-37
kind&class	noun	connect	-148
kind&class	noun	effect	-134
kind&class	noun	enforce	-20
kind&class	noun	fund	93
kind&class	noun	hold	85
kind&class	noun	improve	-67
kind&class	noun	issue	77
kind&class	noun	none	-23
kind&class	noun	pivot	-32
kind&class	noun	speech	-104
kind&class	noun	state	-66
kind&class	noun	train	-141
kind&class	preposition	build	26
kind&class	preposition	connect	-55
kind&class	preposition	effect	-62
kind&class	preposition	enforce	39
kind&class	preposition	explore	-15
kind&class	preposition	fund	17
kind&class	preposition	hold	104
kind&class	preposition	none	-135
kind&class	preposition	state	-65
kind&class	preposition	train	130
kind&class	self	build	109
kind&class	self	connect	44
kind&class	self	hold	96
kind&class	self	improve	26
kind&class	self	issue	52
kind&class	self	none	-195
kind&class	self	pivot	83
kind&class	self	speech	19
kind&class	self	state	-65
kind&class	self	train	109
kind&class	verb	build	61
kind&class	verb	effect	-166
kind&class	verb	enforce	55
kind&class	verb	fund	128
kind&class	verb	hold	-69
kind&class	verb	improve	91
kind&class	verb	issue	24
kind&class	verb	pivot	99
kind&class	verb	speech	-176
kind&class	verb	state	-78
kind&class	verb	train	53
last	)》		139
last	0%		-33
last	0个		107
last	0人		25
last	2家		39
last	3%		-46
last	3个		124
last	5个		41
last	5元		128
last	6个		109
last	万个		96
last	万元		59
last	万名		-115
last	万辆		-167
last	人次		-20
last	亿元		55
last	以内		117
last	优势		-46
last	体系		109
last	使用		123
last	制度		157
last	办法		-99
last	发展		-73
last	台”		126
last	号)		-119
last	基础		-115
last	如下		-66
last	实施		-73
last	家次		105
last	小区		80
last	工作		-85
last	左右		42
last	平台		-107
last	应用		55
last	建设		-36
last	开放		80
last	引》		153
last	改造		118
last	方面		-33
last	服务		-25
last	机制		195
last	标准		136
last	检查		36
last	法》		-14
last	活动		-81
last	牵头		-136
last	研究		-236
last	租金		238
last	突出		-15
last	老人		91
last	范围		-62
last	落地		78
last	融合		22
last	行为		113
last	行动		75
last	补助		129
last	补贴		118
last	要求		-84
last	覆盖		-68
last	评估		100
last	试点		-61
last	资源		-171
last	送餐		68
last	重视		-33
last	问题		-152
last	项目		-124
last	食堂		155
later-refusal			-120
lead	none		10
lead	planned		-55
led-bare			-153
length	0		-209
length	1		-84
length	3		31
length	4		75
length	5		101
length	6		-67
next	adverb		14
next	entity		76
next	nothing		-122
next	noun		-34
next	preposition		29
next	self		-121
next	verb		33
next-refusal			-85
no-cue			-42
opener	会同		-164
opener	依托		-129
opener	按照		-132
opens			-34
own-actor			82
paragraph-first			-19
plain	background		-23
plain	fact		-26
plain	goal		-42
plain	measure		14
plain	opening		-77
plain	refusal		40
plain	request		-32
plain&before	background	measure	61
plain&before	background	other	-19
plain&before	background	start	-45
plain&before	fact	measure	-10
plain&before	fact	other	-17
plain&before	fact	start	-60
plain&before	goal	measure	-42
plain&before	measure	measure	18
plain&before	opening	other	-99
plain&before	opening	start	-23
plain&before	refusal	other	94
plain&before	request	other	-46
reason			-131
refusal	soft	adverb	133
refusal	soft	self	38
result			-214
section	opening		-77
sentence-has	more		29
sentence-has	none		-36
sentence-has	one		45
starts-bing			111
status	declined		40
status	done		31
status	exploring		39
status	none		-39
status	planned		20
subject	entity		-15
subject	none		15
subject	noun		-67
subject	self		52
talk			-151
time-word			63
verb	上线		67
verb	举办		30
verb	予以		178
verb	争取		114
verb	促进		-137
verb	修订		125
verb	允许		-53
verb	列入		199
verb	利用		-54
verb	制作		-138
verb	制定		97
verb	办理		-118
verb	助餐		-62
verb	印发		34
verb	压缩		153
verb	发布		117
verb	发放		131
verb	可		-171
verb	坚持		-141
verb	培育		128
verb	增设		76
verb	委托		115
verb	安排		110
verb	安装		-66
verb	完成		15
verb	实施		22
verb	实现		-148
verb	实行		-26
verb	应用		-219
verb	建成		113
verb	建立		38
verb	建议		92
verb	建设		127
verb	开发		115
verb	开展		132
verb	开放		114
verb	开通		95
verb	引入		143
verb	引导		114
verb	打通		-247
verb	打造		113
verb	投入		107
verb	拨付		110
verb	指导		83
verb	探索		196
verb	探索建立		63
verb	接入		102
verb	推出		110
verb	推动		16
verb	推行		53
verb	推进		31
verb	提供		-186
verb	提出		-17
verb	提升		-114
verb	提高		-85
verb	支持		109
verb	新增		40
verb	是		-117
verb	有		-44
verb	检查		88
verb	用于		-164
verb	研究		65
verb	答复		-47
verb	管理		-161
verb	约谈		189
verb	纳入		230
verb	组织		143
verb	结合		-150
verb	给予		167
verb	编制		38
verb	补助		61
verb	覆盖		38
verb	让		-103
verb	设置		-75
verb	超过		-22
verb	送餐		148
verb	配合		95
verb	重视		-33
verb	鼓励		130`;
