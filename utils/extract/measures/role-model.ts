/** Written by scripts/train-roles.ts: feature, its values, hundredths of a weight. */
export const ROLE_WEIGHTS = `abstract			-20
abstract&class	build		194
abstract&class	effect		-104
abstract&class	explore		72
abstract&class	improve		119
abstract&class	none		-76
abstract&class	pivot		-35
abstract&class	state		-78
abstract&class	train		38
actor			-33
after	government		103
after	money		119
after	organisation		116
after	place		85
after	policy		109
after	programme		109
after	quantity		37
amount&class	build		151
amount&class	enforce		85
amount&class	fund		35
amount&class	hold		85
amount&class	issue		132
amount&class	none		-29
amount&class	pivot		83
amount&class	state		-173
amount&class	train		32
amount-before			148
bare			-38
before	measure		9
before	other		-14
before&class	measure	build	79
before&class	measure	connect	-5
before&class	measure	effect	-12
before&class	measure	enforce	152
before&class	measure	explore	171
before&class	measure	fund	61
before&class	measure	hold	20
before&class	measure	improve	-35
before&class	measure	issue	-27
before&class	measure	none	-49
before&class	measure	pivot	-28
before&class	measure	speech	14
before&class	measure	state	-26
before&class	measure	train	65
before&class	other	build	-28
before&class	other	effect	-97
before&class	other	enforce	-29
before&class	other	explore	-53
before&class	other	hold	71
before&class	other	improve	-27
before&class	other	issue	24
before&class	other	none	-14
before&class	other	pivot	91
before&class	other	speech	-107
before&class	other	state	-41
before&class	other	train	89
before&class	start	build	80
before&class	start	connect	-247
before&class	start	effect	-122
before&class	start	enforce	15
before&class	start	explore	-33
before&class	start	fund	-53
before&class	start	hold	14
before&class	start	improve	21
before&class	start	issue	181
before&class	start	none	-62
before&class	start	pivot	96
before&class	start	state	-113
before&class	start	train	-119
before&last	measure	last	-5
before&last	measure	more	22
before&last	other	last	-14
before&last	other	more	-13
before&verb	measure	推动	-75
before&verb	measure	支持	109
before&verb	measure	鼓励	83
before&verb	other	允许	-127
before&verb	other	推动	230
before&verb	other	推进	-146
before&verb	other	支持	92
before&verb	start	重视	-32
before-class	build	measure	-14
before-class	build	other	76
before-class	connect	other	98
before-class	effect	other	-62
before-class	enforce	measure	98
before-class	enforce	other	15
before-class	explore	measure	118
before-class	explore	other	-74
before-class	fund	measure	93
before-class	fund	other	-70
before-class	hold	measure	22
before-class	hold	other	20
before-class	improve	measure	109
before-class	improve	other	-74
before-class	issue	measure	-49
before-class	issue	other	100
before-class	none	measure	-13
before-class	pivot	measure	37
before-class	pivot	other	63
before-class	speech	other	-184
before-class	state	measure	22
before-class	state	other	-63
before-class	train	measure	-13
before-class	train	other	-158
before-opener			57
before-reason			91
before-refusal			-29
class	build		33
class	connect		-94
class	effect		-84
class	enforce		75
class	explore		-16
class	fund		30
class	hold		44
class	improve		-14
class	issue		44
class	none		-30
class	pivot		38
class	speech		-52
class	state		-53
class	train		52
closer	:		-212
closer	;		98
complaint			-119
cue	declined	strong	26
cue	done	strong	50
cue	done	weak	89
cue	exploring	strong	33
cue	ongoing	strong	124
cue	ongoing	weak	202
cue	planned	strong	54
cue	planned	weak	43
cut			-37
date			86
de			-53
ends-in-amount			25
figure			-213
fronted	build		-56
fronted	none		-142
heading	none		8
heading	ongoing		15
heading	planned		-29
intro			-116
intro-actor			-81
joined			71
kind	adverb		19
kind	entity		-14
kind	means		-34
kind	noun		-35
kind	self		45
kind	verb		13
kind&class	adverb	build	73
kind&class	adverb	connect	-121
kind&class	adverb	effect	-83
kind&class	adverb	enforce	113
kind&class	adverb	explore	-7
kind&class	adverb	fund	-103
kind&class	adverb	hold	55
kind&class	adverb	improve	74
kind&class	adverb	issue	113
kind&class	adverb	none	116
kind&class	adverb	pivot	-65
kind&class	adverb	state	-48
kind&class	adverb	train	99
kind&class	entity	build	-15
kind&class	entity	enforce	184
kind&class	entity	fund	89
kind&class	entity	hold	102
kind&class	entity	improve	-129
kind&class	entity	issue	38
kind&class	entity	none	42
kind&class	entity	state	-193
kind&class	entity	train	101
kind&class	means	connect	-61
kind&class	means	hold	-112
kind&class	means	improve	-111
kind&class	means	none	-95
kind&class	means	state	143
kind&class	noun	build	-49
kind&class	noun	connect	-180
kind&class	noun	effect	-149
kind&class	noun	fund	66
kind&class	noun	hold	105
kind&class	noun	improve	-80
kind&class	noun	issue	77
kind&class	noun	none	-24
kind&class	noun	speech	-86
kind&class	noun	state	-65
kind&class	noun	train	-149
kind&class	preposition	build	19
kind&class	preposition	connect	8
kind&class	preposition	effect	-84
kind&class	preposition	enforce	147
kind&class	preposition	explore	-7
kind&class	preposition	fund	46
kind&class	preposition	hold	-8
kind&class	preposition	issue	-22
kind&class	preposition	none	-142
kind&class	preposition	state	-74
kind&class	preposition	train	114
kind&class	self	build	125
kind&class	self	connect	55
kind&class	self	enforce	-43
kind&class	self	hold	126
kind&class	self	improve	31
kind&class	self	issue	52
kind&class	self	none	-222
kind&class	self	pivot	76
kind&class	self	speech	51
kind&class	self	state	-77
kind&class	self	train	122
kind&class	verb	build	68
kind&class	verb	effect	-125
kind&class	verb	enforce	43
kind&class	verb	explore	52
kind&class	verb	fund	114
kind&class	verb	hold	-15
kind&class	verb	improve	112
kind&class	verb	issue	35
kind&class	verb	pivot	88
kind&class	verb	speech	-189
kind&class	verb	state	-64
kind&class	verb	train	49
last	)》		179
last	0%		-34
last	0个		98
last	0人		13
last	0元		-15
last	2家		40
last	3%		-34
last	3个		122
last	5%		-60
last	5个		43
last	5元		143
last	6个		112
last	万个		83
last	万元		31
last	万名		-127
last	万辆		-121
last	人次		6
last	亿元		26
last	以内		88
last	优势		-41
last	体系		122
last	使用		124
last	制度		150
last	办法		-104
last	发展		-70
last	台”		128
last	号)		-123
last	基础		-133
last	如下		-70
last	实施		-73
last	家次		83
last	小区		78
last	工作		-105
last	左右		36
last	平台		-115
last	应用		23
last	建设		-41
last	开放		75
last	引》		165
last	录》		14
last	改造		89
last	方面		-39
last	服务		-36
last	机制		170
last	标准		122
last	检查		30
last	法》		-48
last	活动		-83
last	牵头		-163
last	研究		-224
last	租金		264
last	突出		-20
last	老人		100
last	范围		-53
last	落地		65
last	融合		27
last	行为		105
last	行动		75
last	补助		135
last	补贴		87
last	要求		-118
last	覆盖		-77
last	评估		89
last	试点		-36
last	资源		-160
last	送餐		77
last	重视		-32
last	问题		-128
last	项目		-136
last	食堂		170
later-refusal			-116
lead	done		-35
lead	none		5
lead	planned		-51
led-bare			-184
length	0		-207
length	1		-76
length	2		-13
length	3		29
length	4		73
length	5		120
length	6		-64
neutral-heading			14
next	adverb		6
next	end		-9
next	entity		72
next	means		-8
next	nothing		-105
next	noun		-26
next	preposition		24
next	self		-77
next	verb		35
next-refusal			-81
no-cue			-43
opener	会同		-185
opener	依托		-141
opener	按照		-152
opener	经商		-8
opens			-34
own-actor			68
paragraph-first			-25
plain	background		-21
plain	fact		-24
plain	goal		-52
plain	measure		14
plain	opening		-71
plain	refusal		26
plain	request		-42
plain&before	background	measure	38
plain&before	background	other	-28
plain&before	background	start	-35
plain&before	fact	measure	-14
plain&before	fact	other	-8
plain&before	fact	start	-66
plain&before	goal	measure	-52
plain&before	measure	measure	21
plain&before	measure	other	9
plain&before	measure	start	19
plain&before	opening	other	-83
plain&before	opening	start	-31
plain&before	refusal	other	93
plain&before	request	other	-64
reason			-125
refusal	soft	adverb	135
refusal	soft	noun	9
refusal	soft	self	64
request			-31
result			-209
section	opening		-71
sentence-has	more		36
sentence-has	none		-37
sentence-has	one		39
starts-bing			90
status	declined		26
status	done		19
status	exploring		33
status	none		-34
status	ongoing		-21
status	planned		25
subject	entity		-14
subject	none		13
subject	noun		-64
subject	self		45
talk			-140
time-word			90
verb	上线		73
verb	不足		-12
verb	举办		14
verb	予以		186
verb	争取		103
verb	促进		-122
verb	修订		110
verb	允许		-54
verb	公开		189
verb	列入		218
verb	利用		-57
verb	制作		-134
verb	制定		91
verb	办理		-132
verb	助餐		-60
verb	占比		-19
verb	印发		38
verb	压缩		127
verb	发布		135
verb	发放		168
verb	可		-230
verb	坚持		-158
verb	培育		137
verb	增设		77
verb	委托		83
verb	安排		115
verb	安装		-78
verb	完善		13
verb	完成		30
verb	实施		16
verb	实现		-163
verb	应用		-223
verb	建成		114
verb	建立		31
verb	建议		111
verb	建设		109
verb	开发		115
verb	开展		114
verb	开放		95
verb	开通		110
verb	引入		125
verb	引导		113
verb	打通		-219
verb	打造		158
verb	投入		105
verb	拨付		136
verb	指导		109
verb	探索		190
verb	探索建立		82
verb	接入		97
verb	推出		111
verb	推动		21
verb	推行		81
verb	推进		26
verb	提供		-200
verb	提出		-15
verb	提升		-103
verb	提高		-151
verb	支持		103
verb	新增		44
verb	新建		8
verb	是		-89
verb	有		-56
verb	检查		69
verb	用于		-188
verb	研究		7
verb	答复		-45
verb	管理		-156
verb	约谈		137
verb	纳入		233
verb	组织		158
verb	结合		-182
verb	给予		158
verb	编制		33
verb	补助		65
verb	补贴		-28
verb	覆盖		8
verb	让		-65
verb	设置		-37
verb	试点		-55
verb	超过		-48
verb	达		-95
verb	送餐		128
verb	配合		85
verb	重视		-32
verb	鼓励		138`;
