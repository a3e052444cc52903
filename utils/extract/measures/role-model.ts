/** Written by scripts/train-roles.ts: feature, values, hundredths of a weight. */
export const ROLE_WEIGHTS = `abstract			-19
abstract&class	build		167
abstract&class	effect		-93
abstract&class	explore		124
abstract&class	none		-110
abstract&class	pivot		-17
abstract&class	state		-110
abstract&class	train		109
actor			-14
after	government		128
after	money		100
after	organisation		-69
after	place		89
after	policy		83
after	programme		92
after	quantity		35
amount&class	build		129
amount&class	enforce		98
amount&class	fund		11
amount&class	hold		143
amount&class	issue		84
amount&class	none		71
amount&class	pivot		70
amount&class	state		-180
amount-before			113
bare			-23
before	measure		11
before	other		-18
before&class	measure	build	130
before&class	measure	connect	-22
before&class	measure	effect	-15
before&class	measure	enforce	106
before&class	measure	explore	143
before&class	measure	fund	64
before&class	measure	hold	31
before&class	measure	improve	55
before&class	measure	issue	11
before&class	measure	none	-31
before&class	measure	pivot	-33
before&class	measure	state	-24
before&class	measure	train	41
before&class	other	build	-23
before&class	other	connect	20
before&class	other	effect	-86
before&class	other	enforce	-37
before&class	other	explore	-68
before&class	other	fund	40
before&class	other	hold	59
before&class	other	improve	-40
before&class	other	issue	6
before&class	other	none	-43
before&class	other	pivot	75
before&class	other	speech	-117
before&class	other	state	-17
before&class	other	train	40
before&class	start	build	103
before&class	start	connect	-211
before&class	start	enforce	101
before&class	start	explore	67
before&class	start	fund	20
before&class	start	hold	43
before&class	start	improve	-34
before&class	start	issue	181
before&class	start	none	-31
before&class	start	pivot	104
before&class	start	state	-117
before&last	measure	last	23
before&last	measure	more	6
before&last	other	last	-29
before&last	other	more	-12
before&verb	measure	推动	-50
before&verb	measure	支持	165
before&verb	measure	鼓励	81
before&verb	other	允许	-102
before&verb	other	推动	227
before&verb	other	推进	-193
before&verb	other	支持	67
before&verb	start	重视	-37
before-class	build	measure	-34
before-class	build	other	-14
before-class	connect	other	159
before-class	effect	other	-14
before-class	enforce	measure	90
before-class	enforce	other	29
before-class	explore	measure	54
before-class	explore	other	-37
before-class	fund	measure	152
before-class	fund	other	-9
before-class	hold	measure	-12
before-class	hold	other	33
before-class	improve	measure	94
before-class	improve	other	-133
before-class	issue	measure	8
before-class	issue	other	150
before-class	none	measure	98
before-class	none	other	12
before-class	pivot	measure	-50
before-class	pivot	other	44
before-class	speech	other	-122
before-class	state	measure	19
before-class	state	other	-39
before-class	train	other	-82
before-opener			17
before-reason			101
before-refusal			6
class	build		57
class	connect		-101
class	effect		-64
class	enforce		87
class	explore		-14
class	fund		54
class	hold		44
class	improve		-21
class	issue		51
class	none		-55
class	pivot		7
class	speech		-73
class	state		-37
class	train		50
closer	:		-188
closer	;		29
closer	。		19
complaint			-112
cue	declined	strong	17
cue	done	strong	34
cue	done	weak	93
cue	exploring	strong	38
cue	ongoing	strong	51
cue	ongoing	weak	170
cue	planned	strong	33
cue	planned	weak	-31
cut			-17
date			98
de			-27
ends-in-amount			22
figure			-178
fronted	none		-141
heading	ongoing		21
heading	planned		-26
intro			-156
intro-actor			-150
joined			89
kind	adverb		17
kind	entity		-10
kind	means		-29
kind	noun		-40
kind	preposition		-32
kind	self		59
kind	verb		31
kind&class	adverb	build	81
kind&class	adverb	connect	-67
kind&class	adverb	effect	-81
kind&class	adverb	enforce	103
kind&class	adverb	hold	54
kind&class	adverb	improve	5
kind&class	adverb	issue	135
kind&class	adverb	none	47
kind&class	adverb	pivot	-62
kind&class	adverb	state	-50
kind&class	adverb	train	138
kind&class	entity	build	-5
kind&class	entity	hold	128
kind&class	entity	improve	-64
kind&class	entity	issue	69
kind&class	entity	none	31
kind&class	entity	state	-171
kind&class	entity	train	122
kind&class	means	build	7
kind&class	means	connect	-109
kind&class	means	hold	-95
kind&class	means	improve	-170
kind&class	means	none	-135
kind&class	noun	build	54
kind&class	noun	connect	-111
kind&class	noun	effect	-156
kind&class	noun	fund	37
kind&class	noun	hold	82
kind&class	noun	improve	-119
kind&class	noun	issue	37
kind&class	noun	none	8
kind&class	noun	speech	-72
kind&class	noun	state	-89
kind&class	noun	train	-132
kind&class	preposition	build	13
kind&class	preposition	connect	-12
kind&class	preposition	effect	-66
kind&class	preposition	enforce	165
kind&class	preposition	explore	-40
kind&class	preposition	fund	53
kind&class	preposition	hold	-8
kind&class	preposition	issue	-61
kind&class	preposition	none	-141
kind&class	preposition	state	-51
kind&class	preposition	train	6
kind&class	self	build	115
kind&class	self	connect	52
kind&class	self	enforce	96
kind&class	self	hold	48
kind&class	self	improve	165
kind&class	self	issue	26
kind&class	self	none	-261
kind&class	self	pivot	75
kind&class	self	state	-75
kind&class	self	train	93
kind&class	verb	build	80
kind&class	verb	effect	-115
kind&class	verb	enforce	5
kind&class	verb	fund	128
kind&class	verb	hold	18
kind&class	verb	improve	100
kind&class	verb	issue	109
kind&class	verb	pivot	96
kind&class	verb	speech	-191
kind&class	verb	state	-67
kind&class	verb	train	166
last	)》		135
last	0%		-52
last	0个		128
last	5%		-72
last	5元		115
last	6个		111
last	万元		59
last	万名		-76
last	人次		-25
last	亿元		17
last	以内		109
last	优势		-92
last	体系		125
last	使用		122
last	制度		93
last	发展		-76
last	台”		112
last	号)		-137
last	基础		-101
last	如下		-65
last	实施		-144
last	小区		59
last	左右		51
last	平台		-131
last	应用		18
last	开放		64
last	意见		64
last	方面		-31
last	服务		-78
last	机制		136
last	标准		141
last	检查		62
last	法》		27
last	活动		-71
last	研究		-234
last	范围		87
last	落地		87
last	融合		17
last	行为		69
last	行动		106
last	补助		30
last	补贴		59
last	要求		-140
last	覆盖		-81
last	评估		60
last	试点		30
last	资源		-141
last	送餐		109
last	重视		-37
last	问题		-60
last	食堂		219
later-refusal			-133
lead	done		13
lead	planned		-23
led-bare			-176
length	0		-183
length	1		-81
length	2		22
length	3		-10
length	4		61
length	5		122
length	6		-37
neutral-heading			6
next	adverb		32
next	end		-6
next	entity		86
next	means		14
next	nothing		111
next	noun		-59
next	preposition		32
next	self		-151
next	verb		9
next-refusal			-76
no-cue			-25
opener	会同		-110
opener	依托		-117
opens			-40
own-actor			60
paragraph-first			-27
plain	fact		-32
plain	goal		-48
plain	measure		14
plain	opening		-45
plain	refusal		17
plain	request		-28
plain&before	background	measure	52
plain&before	background	other	-52
plain&before	fact	measure	-19
plain&before	fact	other	-13
plain&before	fact	start	-61
plain&before	goal	measure	-48
plain&before	measure	measure	39
plain&before	measure	other	-7
plain&before	measure	start	24
plain&before	opening	other	-44
plain&before	opening	start	-16
plain&before	refusal	other	116
plain&before	request	other	7
reason			-49
refusal	soft	adverb	62
refusal	soft	noun	9
request			24
result			-204
section	opening		-45
sentence-has	more		13
sentence-has	none		-34
sentence-has	one		51
starts-bing			146
status	declined		17
status	done		32
status	exploring		38
status	none		-51
status	ongoing		-6
status	planned		29
subject	entity		-10
subject	none		13
subject	noun		-69
subject	self		59
talk			-96
time-word			136
verb	上线		47
verb	举办		-21
verb	予以		188
verb	争取		78
verb	促进		-156
verb	修订		119
verb	允许		-102
verb	列入		97
verb	利用		-44
verb	制定		31
verb	办理		-89
verb	印发		81
verb	发布		112
verb	可		-174
verb	培育		110
verb	增设		77
verb	委托		112
verb	安排		120
verb	完成		79
verb	实现		-122
verb	应用		-186
verb	建成		148
verb	建议		43
verb	建设		103
verb	开展		106
verb	开放		99
verb	开通		91
verb	引入		167
verb	引导		80
verb	打造		146
verb	指导		88
verb	探索		248
verb	接送		-26
verb	推出		122
verb	推动		63
verb	推行		80
verb	推进		48
verb	提供		-162
verb	提升		-134
verb	提高		-156
verb	支持		139
verb	新增		34
verb	新建		19
verb	是		-92
verb	有		-51
verb	检查		30
verb	涉及		-24
verb	用于		-213
verb	研究		25
verb	答复		-47
verb	约谈		94
verb	纳入		231
verb	组织		118
verb	结合		-145
verb	给予		120
verb	编制		64
verb	覆盖		9
verb	让		-152
verb	设置		-49
verb	试点		-69
verb	超过		-26
verb	送餐		173
verb	配合		73
verb	重视		-37
verb	鼓励		122`;
