/** Written by scripts/train-roles.ts: feature, its values, hundredths of a weight. */
export const ROLE_WEIGHTS = `abstract			-13
abstract&class	build		194
abstract&class	effect		-130
abstract&class	explore		78
abstract&class	improve		95
abstract&class	none		-132
abstract&class	pivot		-22
abstract&class	state		-85
actor			-35
after	government		129
after	money		124
after	organisation		41
after	place		93
after	policy		109
after	programme		78
after	quantity		22
amount&class	build		156
amount&class	enforce		92
amount&class	fund		42
amount&class	hold		12
amount&class	issue		133
amount&class	none		-24
amount&class	pivot		85
amount&class	state		-190
amount&class	train		55
amount-before			155
bare			-61
before	measure		10
before&class	measure	build	65
before&class	measure	connect	-56
before&class	measure	effect	-17
before&class	measure	enforce	181
before&class	measure	explore	140
before&class	measure	fund	20
before&class	measure	hold	23
before&class	measure	improve	-29
before&class	measure	issue	-19
before&class	measure	none	-61
before&class	measure	pivot	-26
before&class	measure	speech	27
before&class	measure	state	-20
before&class	measure	train	72
before&class	other	build	-40
before&class	other	effect	-95
before&class	other	enforce	-70
before&class	other	explore	-76
before&class	other	fund	40
before&class	other	hold	47
before&class	other	improve	-36
before&class	other	issue	12
before&class	other	none	-36
before&class	other	pivot	79
before&class	other	speech	-109
before&class	other	state	-29
before&class	other	train	87
before&class	start	build	89
before&class	start	connect	-232
before&class	start	effect	-120
before&class	start	enforce	-13
before&class	start	explore	35
before&class	start	fund	-49
before&class	start	improve	18
before&class	start	issue	185
before&class	start	none	-37
before&class	start	pivot	101
before&class	start	state	-123
before&class	start	train	-83
before&last	measure	more	20
before&last	other	more	-12
before&verb	measure	推动	-70
before&verb	measure	支持	122
before&verb	measure	鼓励	95
before&verb	other	允许	-122
before&verb	other	推动	209
before&verb	other	推进	-112
before&verb	other	支持	70
before&verb	start	重视	-31
before-class	build	measure	-30
before-class	build	other	73
before-class	connect	other	101
before-class	effect	other	-46
before-class	enforce	measure	106
before-class	enforce	other	-72
before-class	explore	measure	142
before-class	explore	other	-72
before-class	fund	measure	58
before-class	hold	measure	48
before-class	improve	measure	126
before-class	improve	other	-68
before-class	issue	measure	-26
before-class	issue	other	129
before-class	none	measure	-59
before-class	pivot	other	17
before-class	speech	other	-178
before-class	state	measure	27
before-class	state	other	-33
before-class	train	measure	-20
before-class	train	other	-191
before-opener			68
before-reason			83
before-refusal			-57
class	build		38
class	connect		-127
class	effect		-84
class	enforce		56
class	fund		20
class	hold		38
class	improve		-28
class	issue		46
class	none		-48
class	pivot		19
class	speech		-59
class	state		-45
class	train		60
closer	:		-196
closer	;		95
complaint			-91
cue	declined	strong	27
cue	done	strong	51
cue	done	weak	100
cue	exploring	strong	34
cue	ongoing	strong	93
cue	ongoing	weak	204
cue	planned	strong	57
cue	planned	weak	69
cut			-10
date			77
de			-44
ends-in-amount			17
figure			-183
fronted	build		-63
fronted	none		-135
heading	ongoing		16
intro			-98
intro-actor			-89
joined			62
kind	adverb		21
kind	entity		-15
kind	means		-23
kind	noun		-31
kind	preposition		-10
kind	self		54
kind	verb		16
kind&class	adverb	build	84
kind&class	adverb	connect	-93
kind&class	adverb	effect	-95
kind&class	adverb	enforce	137
kind&class	adverb	explore	-43
kind&class	adverb	fund	-58
kind&class	adverb	hold	69
kind&class	adverb	improve	61
kind&class	adverb	issue	112
kind&class	adverb	none	28
kind&class	adverb	pivot	-72
kind&class	adverb	state	-35
kind&class	adverb	train	95
kind&class	entity	build	-12
kind&class	entity	enforce	165
kind&class	entity	fund	76
kind&class	entity	hold	126
kind&class	entity	improve	-117
kind&class	entity	issue	27
kind&class	entity	state	-198
kind&class	entity	train	103
kind&class	means	connect	-91
kind&class	means	hold	-101
kind&class	means	improve	-152
kind&class	means	none	-134
kind&class	noun	build	-39
kind&class	noun	connect	-142
kind&class	noun	effect	-119
kind&class	noun	enforce	-11
kind&class	noun	fund	80
kind&class	noun	hold	59
kind&class	noun	improve	-37
kind&class	noun	issue	72
kind&class	noun	none	-13
kind&class	noun	pivot	-25
kind&class	noun	speech	-103
kind&class	noun	state	-70
kind&class	noun	train	-132
kind&class	preposition	connect	-61
kind&class	preposition	effect	-78
kind&class	preposition	explore	-18
kind&class	preposition	fund	-17
kind&class	preposition	hold	96
kind&class	preposition	issue	-30
kind&class	preposition	none	-135
kind&class	preposition	state	-80
kind&class	preposition	train	127
kind&class	self	build	108
kind&class	self	connect	55
kind&class	self	enforce	152
kind&class	self	hold	74
kind&class	self	improve	12
kind&class	self	issue	22
kind&class	self	none	-241
kind&class	self	pivot	78
kind&class	self	speech	32
kind&class	self	state	-72
kind&class	self	train	76
kind&class	verb	build	46
kind&class	verb	effect	-148
kind&class	verb	enforce	33
kind&class	verb	fund	123
kind&class	verb	hold	-73
kind&class	verb	improve	100
kind&class	verb	pivot	91
kind&class	verb	speech	-180
kind&class	verb	state	-76
kind&class	verb	train	46
last	)》		174
last	0%		-34
last	0个		137
last	0人		25
last	0元		22
last	2家		47
last	3%		-31
last	3个		115
last	5个		39
last	5元		98
last	6个		115
last	万个		119
last	万元		74
last	万名		-111
last	万辆		-129
last	人次		-19
last	亿元		46
last	以内		103
last	优势		-62
last	体系		113
last	使用		53
last	制度		100
last	办法		-89
last	发展		-69
last	台”		126
last	号)		-144
last	基础		-111
last	如下		-61
last	实施		-54
last	家次		99
last	小区		76
last	工作		-131
last	左右		44
last	平台		-117
last	应用		29
last	建设		-62
last	开放		76
last	引》		136
last	录》		11
last	改造		98
last	方面		-37
last	服务		-24
last	机制		173
last	标准		119
last	检查		30
last	法》		-13
last	活动		-62
last	牵头		-129
last	研究		-219
last	租金		209
last	突出		-16
last	老人		68
last	范围		-54
last	落地		69
last	融合		10
last	行为		85
last	行动		93
last	补助		124
last	补贴		100
last	要求		-134
last	覆盖		-69
last	评估		85
last	试点		-61
last	资源		-157
last	送餐		49
last	重视		-31
last	问题		-164
last	项目		-76
last	食堂		202
later-refusal			-130
lead	done		-24
lead	planned		-52
led-bare			-161
length	0		-214
length	1		-75
length	3		35
length	4		78
length	5		100
length	6		-54
neutral-heading			10
next	adverb		20
next	entity		72
next	nothing		-110
next	noun		-36
next	preposition		34
next	self		-130
next	verb		40
next-refusal			-88
no-cue			-42
opener	会同		-139
opener	依托		-128
opener	按照		-133
opens			-31
own-actor			71
paragraph-first			-12
plain	background		-25
plain	fact		-29
plain	goal		-57
plain	measure		16
plain	opening		-83
plain	refusal		27
plain	request		-41
plain&before	background	measure	39
plain&before	background	other	-48
plain&before	background	start	-90
plain&before	fact	measure	-29
plain&before	fact	other	-22
plain&before	fact	start	-58
plain&before	goal	measure	-57
plain&before	measure	measure	18
plain&before	measure	other	19
plain&before	measure	start	14
plain&before	opening	other	-99
plain&before	opening	start	-40
plain&before	refusal	other	102
plain&before	request	other	-74
reason			-130
refusal	soft	adverb	135
refusal	soft	noun	17
refusal	soft	self	82
request			-14
result			-215
section	opening		-83
sentence-has	more		36
sentence-has	none		-35
sentence-has	one		41
starts-bing			108
status	declined		27
status	done		28
status	exploring		34
status	none		-28
status	planned		19
subject	entity		-15
subject	none		14
subject	noun		-61
subject	self		54
talk			-154
time-word			71
verb	上线		73
verb	不足		-11
verb	举办		24
verb	予以		200
verb	争取		98
verb	促进		-135
verb	修订		136
verb	允许		-44
verb	列入		162
verb	利用		-49
verb	制作		-139
verb	制定		97
verb	办理		-100
verb	助餐		-66
verb	印发		37
verb	压缩		190
verb	发布		117
verb	发放		152
verb	可		-199
verb	坚持		-137
verb	培育		128
verb	增设		73
verb	委托		146
verb	安排		113
verb	安装		-67
verb	完善		29
verb	完成		20
verb	实施		12
verb	实现		-154
verb	实行		-31
verb	应用		-241
verb	建成		130
verb	建立		40
verb	建议		95
verb	建设		137
verb	开发		113
verb	开展		137
verb	开放		113
verb	开通		89
verb	引入		114
verb	引导		104
verb	打通		-240
verb	打造		171
verb	投入		87
verb	拨付		109
verb	指导		82
verb	探索		176
verb	探索建立		67
verb	接入		127
verb	推出		101
verb	推动		11
verb	推行		99
verb	提供		-186
verb	提出		-14
verb	提升		-102
verb	提高		-83
verb	支持		97
verb	新增		46
verb	新建		12
verb	是		-130
verb	有		-51
verb	检查		89
verb	用于		-154
verb	研究		66
verb	答复		-47
verb	约谈		201
verb	纳入		208
verb	组织		174
verb	结合		-127
verb	给予		151
verb	编制		38
verb	补助		57
verb	补贴		-30
verb	覆盖		26
verb	让		-71
verb	设置		-55
verb	超过		-32
verb	送餐		145
verb	配合		95
verb	重视		-31
verb	鼓励		118`;
