/** Written by scripts/train-roles.ts: feature, its values, hundredths of a weight. */
export const ROLE_WEIGHTS = `abstract			-18
abstract&class	build		183
abstract&class	effect		-99
abstract&class	explore		75
abstract&class	improve		128
abstract&class	none		-133
abstract&class	pivot		-15
abstract&class	state		-73
abstract&class	train		35
actor			-36
after	government		121
after	money		117
after	organisation		130
after	place		80
after	policy		114
after	programme		117
after	quantity		35
amount&class	build		157
amount&class	enforce		91
amount&class	fund		50
amount&class	issue		134
amount&class	pivot		79
amount&class	state		-205
amount&class	train		54
amount-before			142
bare			-55
before	measure		10
before	other		-12
before&class	measure	build	79
before&class	measure	connect	-50
before&class	measure	enforce	176
before&class	measure	explore	149
before&class	measure	fund	34
before&class	measure	hold	46
before&class	measure	improve	-12
before&class	measure	none	-46
before&class	measure	pivot	-29
before&class	measure	speech	18
before&class	measure	train	72
before&class	other	build	-39
before&class	other	connect	13
before&class	other	effect	-93
before&class	other	enforce	-42
before&class	other	explore	-64
before&class	other	hold	62
before&class	other	improve	-34
before&class	other	issue	23
before&class	other	none	-25
before&class	other	pivot	82
before&class	other	speech	-99
before&class	other	state	-44
before&class	other	train	93
before&class	start	build	91
before&class	start	connect	-243
before&class	start	effect	-126
before&class	start	enforce	-44
before&class	start	explore	44
before&class	start	fund	-63
before&class	start	improve	28
before&class	start	issue	182
before&class	start	none	-45
before&class	start	pivot	95
before&class	start	state	-125
before&class	start	train	-117
before&last	measure	more	18
before&last	other	more	-11
before&last	start	last	13
before&verb	measure	推动	-67
before&verb	measure	支持	112
before&verb	measure	鼓励	94
before&verb	other	允许	-139
before&verb	other	推动	200
before&verb	other	推进	-174
before&verb	other	支持	96
before&verb	start	重视	-33
before-class	build	measure	-28
before-class	build	other	90
before-class	connect	other	108
before-class	effect	other	-44
before-class	enforce	measure	100
before-class	enforce	other	-28
before-class	explore	measure	117
before-class	explore	other	-84
before-class	fund	measure	57
before-class	fund	other	32
before-class	hold	measure	43
before-class	improve	measure	121
before-class	improve	other	-59
before-class	issue	measure	-32
before-class	issue	other	118
before-class	none	measure	-44
before-class	pivot	other	46
before-class	speech	other	-157
before-class	state	measure	24
before-class	state	other	-40
before-class	train	measure	-30
before-class	train	other	-141
before-opener			72
before-reason			97
before-refusal			-53
class	build		46
class	connect		-104
class	effect		-75
class	enforce		68
class	fund		18
class	hold		40
class	improve		-24
class	issue		44
class	none		-47
class	pivot		29
class	speech		-56
class	state		-48
class	train		60
closer	:		-202
closer	;		96
complaint			-110
cue	declined	strong	41
cue	done	strong	55
cue	done	weak	99
cue	exploring	strong	40
cue	ongoing	strong	104
cue	ongoing	weak	205
cue	planned	strong	60
cue	planned	weak	49
date			88
de			-39
ends-in-amount			21
figure			-179
fronted	build		-50
fronted	none		-133
heading	ongoing		11
intro			-108
intro-actor			-67
joined			83
kind	adverb		19
kind	entity		-15
kind	means		-25
kind	noun		-32
kind	preposition		-23
kind	self		52
kind	verb		15
kind&class	adverb	build	83
kind&class	adverb	connect	-105
kind&class	adverb	effect	-74
kind&class	adverb	enforce	132
kind&class	adverb	explore	-45
kind&class	adverb	fund	-82
kind&class	adverb	hold	70
kind&class	adverb	improve	76
kind&class	adverb	issue	124
kind&class	adverb	none	125
kind&class	adverb	pivot	-52
kind&class	adverb	state	-46
kind&class	adverb	train	88
kind&class	entity	enforce	133
kind&class	entity	fund	122
kind&class	entity	hold	134
kind&class	entity	improve	-108
kind&class	entity	issue	45
kind&class	entity	none	53
kind&class	entity	state	-215
kind&class	entity	train	113
kind&class	means	build	-19
kind&class	means	connect	-76
kind&class	means	hold	-83
kind&class	means	improve	-155
kind&class	means	none	-135
kind&class	noun	build	-36
kind&class	noun	connect	-149
kind&class	noun	effect	-135
kind&class	noun	enforce	-22
kind&class	noun	fund	99
kind&class	noun	hold	81
kind&class	noun	improve	-57
kind&class	noun	issue	75
kind&class	noun	none	-24
kind&class	noun	pivot	-31
kind&class	noun	speech	-104
kind&class	noun	state	-67
kind&class	noun	train	-144
kind&class	preposition	build	25
kind&class	preposition	connect	-54
kind&class	preposition	effect	-61
kind&class	preposition	enforce	39
kind&class	preposition	explore	-16
kind&class	preposition	fund	18
kind&class	preposition	hold	104
kind&class	preposition	none	-133
kind&class	preposition	state	-63
kind&class	preposition	train	131
kind&class	self	build	109
kind&class	self	connect	46
kind&class	self	hold	94
kind&class	self	improve	29
kind&class	self	issue	50
kind&class	self	none	-194
kind&class	self	pivot	83
kind&class	self	speech	19
kind&class	self	state	-66
kind&class	self	train	108
kind&class	verb	build	60
kind&class	verb	effect	-166
kind&class	verb	enforce	55
kind&class	verb	fund	127
kind&class	verb	hold	-65
kind&class	verb	improve	90
kind&class	verb	issue	26
kind&class	verb	pivot	100
kind&class	verb	speech	-177
kind&class	verb	state	-79
kind&class	verb	train	57
last	)》		144
last	0%		-34
last	0个		107
last	0人		24
last	2家		42
last	3%		-46
last	3个		124
last	5个		42
last	5元		127
last	6个		108
last	万个		97
last	万元		57
last	万名		-116
last	万辆		-166
last	人次		-22
last	亿元		54
last	以内		126
last	优势		-45
last	体系		113
last	使用		125
last	制度		157
last	办法		-96
last	发展		-72
last	台”		122
last	号)		-120
last	基础		-114
last	如下		-68
last	实施		-73
last	家次		105
last	小区		81
last	工作		-85
last	左右		43
last	平台		-107
last	应用		49
last	建设		-37
last	开放		79
last	引》		155
last	改造		118
last	方面		-28
last	服务		-24
last	机制		191
last	标准		138
last	检查		39
last	法》		-14
last	活动		-82
last	牵头		-138
last	研究		-235
last	租金		237
last	突出		-15
last	老人		94
last	范围		-61
last	落地		78
last	融合		20
last	行为		110
last	行动		76
last	补助		129
last	补贴		113
last	要求		-85
last	覆盖		-68
last	评估		102
last	试点		-62
last	资源		-171
last	送餐		69
last	重视		-33
last	问题		-159
last	项目		-123
last	食堂		156
later-refusal			-121
lead	planned		-51
led-bare			-151
length	0		-211
length	1		-84
length	3		30
length	4		75
length	5		101
length	6		-67
next	adverb		13
next	entity		76
next	nothing		-122
next	noun		-32
next	preposition		29
next	self		-122
next	verb		33
next-refusal			-87
no-cue			-42
opener	会同		-163
opener	依托		-129
opener	按照		-128
opens			-35
own-actor			79
paragraph-first			-15
plain	background		-31
plain	fact		-27
plain	goal		-42
plain	measure		14
plain	opening		-77
plain	refusal		41
plain	request		-35
plain&before	background	measure	63
plain&before	background	other	-23
plain&before	background	start	-79
plain&before	fact	other	-18
plain&before	fact	start	-61
plain&before	goal	measure	-42
plain&before	measure	measure	18
plain&before	opening	other	-101
plain&before	opening	start	-23
plain&before	refusal	other	94
plain&before	request	other	-47
reason			-130
refusal	soft	adverb	132
refusal	soft	self	39
result			-218
section	opening		-77
sentence-has	more		28
sentence-has	none		-35
sentence-has	one		44
starts-bing			111
status	declined		41
status	done		33
status	exploring		40
status	none		-31
status	planned		17
subject	entity		-15
subject	none		14
subject	noun		-64
subject	self		52
talk			-154
time-word			64
verb	上线		66
verb	举办		27
verb	予以		177
verb	争取		116
verb	促进		-137
verb	修订		126
verb	允许		-52
verb	列入		196
verb	利用		-54
verb	制作		-132
verb	制定		98
verb	办理		-117
verb	助餐		-63
verb	印发		37
verb	压缩		150
verb	发布		115
verb	发放		133
verb	可		-179
verb	坚持		-144
verb	培育		134
verb	增设		79
verb	委托		114
verb	安排		113
verb	安装		-63
verb	完成		15
verb	实施		22
verb	实现		-147
verb	实行		-28
verb	应用		-221
verb	建成		114
verb	建立		38
verb	建议		93
verb	建设		126
verb	开发		115
verb	开展		130
verb	开放		113
verb	开通		96
verb	引入		145
verb	引导		114
verb	打通		-245
verb	打造		112
verb	投入		96
verb	拨付		111
verb	指导		85
verb	探索		192
verb	探索建立		64
verb	接入		101
verb	推出		107
verb	推动		14
verb	推行		52
verb	推进		35
verb	提供		-187
verb	提出		-17
verb	提升		-114
verb	提高		-87
verb	支持		111
verb	新增		39
verb	新建		10
verb	是		-116
verb	有		-44
verb	检查		88
verb	用于		-170
verb	研究		66
verb	答复		-45
verb	管理		-162
verb	约谈		190
verb	纳入		229
verb	组织		148
verb	结合		-151
verb	给予		163
verb	编制		39
verb	补助		65
verb	补贴		-10
verb	覆盖		45
verb	让		-99
verb	设置		-79
verb	超过		-22
verb	送餐		148
verb	配合		93
verb	重视		-33
verb	鼓励		132`;
