/** Written by scripts/train-roles.ts: feature, values, hundredths of a weight. */
export const ROLE_WEIGHTS = `abstract			-13
abstract&class	build		168
abstract&class	effect		-106
abstract&class	explore		90
abstract&class	none		-112
abstract&class	pivot		-38
abstract&class	state		-107
abstract&class	train		72
actor			-28
after	government		118
after	money		86
after	organisation		-81
after	place		70
after	policy		75
after	programme		77
after	quantity		33
amount&class	build		126
amount&class	enforce		98
amount&class	fund		9
amount&class	hold		137
amount&class	issue		64
amount&class	none		62
amount&class	pivot		51
amount&class	state		-189
amount&class	train		5
amount-before			105
bare			-33
before	measure		16
before	other		-16
before	start		7
before&class	measure	build	121
before&class	measure	connect	-30
before&class	measure	effect	-23
before&class	measure	enforce	105
before&class	measure	explore	138
before&class	measure	fund	48
before&class	measure	hold	24
before&class	measure	improve	54
before&class	measure	issue	-7
before&class	measure	none	-27
before&class	measure	pivot	-41
before&class	measure	state	-28
before&class	measure	train	50
before&class	other	build	-29
before&class	other	connect	7
before&class	other	effect	-78
before&class	other	enforce	-44
before&class	other	explore	-58
before&class	other	fund	20
before&class	other	hold	46
before&class	other	improve	-54
before&class	other	issue	18
before&class	other	none	-42
before&class	other	pivot	71
before&class	other	speech	-101
before&class	other	state	-6
before&class	other	train	42
before&class	start	build	67
before&class	start	connect	-239
before&class	start	enforce	103
before&class	start	explore	54
before&class	start	fund	9
before&class	start	hold	26
before&class	start	improve	-68
before&class	start	issue	165
before&class	start	none	-48
before&class	start	pivot	98
before&class	start	state	-130
before&last	measure	last	29
before&last	measure	more	8
before&last	other	last	-30
before&last	other	more	-8
before&last	start	last	12
before&last	start	more	7
before&verb	measure	推动	-45
before&verb	measure	支持	155
before&verb	measure	鼓励	78
before&verb	other	允许	-106
before&verb	other	推动	233
before&verb	other	推进	-184
before&verb	other	支持	71
before&verb	start	重视	-36
before-class	build	measure	-52
before-class	build	other	-25
before-class	connect	other	139
before-class	effect	other	-31
before-class	enforce	measure	74
before-class	enforce	other	37
before-class	explore	measure	76
before-class	explore	other	-79
before-class	fund	measure	156
before-class	fund	other	6
before-class	hold	measure	-24
before-class	hold	other	43
before-class	improve	measure	79
before-class	improve	other	-146
before-class	issue	measure	-8
before-class	issue	other	100
before-class	none	measure	92
before-class	none	start	7
before-class	pivot	measure	-59
before-class	pivot	other	20
before-class	speech	other	-131
before-class	state	measure	20
before-class	state	other	-53
before-class	train	other	-76
before-opener			10
before-reason			117
before-refusal			115
class	build		55
class	connect		-99
class	effect		-58
class	enforce		79
class	explore		-19
class	fund		40
class	hold		31
class	improve		-21
class	issue		50
class	none		-45
class	speech		-90
class	state		-36
class	train		61
closer	,		5
closer	:		-216
closer	;		42
closer	。		9
complaint			-127
cue	declined	strong	12
cue	done	strong	36
cue	done	weak	97
cue	exploring	strong	51
cue	ongoing	strong	57
cue	ongoing	weak	185
cue	planned	strong	37
cue	planned	weak	-42
cut			-36
date			101
de			-28
ends-in-amount			19
figure			-184
fronted	none		-140
heading	ongoing		28
heading	planned		-23
intro			-151
intro-actor			-171
joined			78
kind	adverb		19
kind	means		-26
kind	noun		-35
kind	preposition		-40
kind	self		55
kind	verb		30
kind&class	adverb	build	77
kind&class	adverb	connect	-95
kind&class	adverb	effect	-76
kind&class	adverb	enforce	79
kind&class	adverb	fund	11
kind&class	adverb	hold	50
kind&class	adverb	improve	8
kind&class	adverb	issue	127
kind&class	adverb	none	22
kind&class	adverb	pivot	-55
kind&class	adverb	state	-77
kind&class	adverb	train	119
kind&class	entity	build	-26
kind&class	entity	hold	123
kind&class	entity	improve	-92
kind&class	entity	issue	62
kind&class	entity	none	7
kind&class	entity	state	-204
kind&class	entity	train	104
kind&class	means	connect	-93
kind&class	means	hold	-95
kind&class	means	improve	-178
kind&class	means	none	-143
kind&class	noun	build	65
kind&class	noun	connect	-137
kind&class	noun	effect	-173
kind&class	noun	fund	15
kind&class	noun	hold	96
kind&class	noun	improve	-105
kind&class	noun	issue	72
kind&class	noun	none	10
kind&class	noun	speech	-80
kind&class	noun	state	-91
kind&class	noun	train	-133
kind&class	preposition	build	25
kind&class	preposition	connect	-5
kind&class	preposition	effect	-81
kind&class	preposition	enforce	163
kind&class	preposition	explore	-49
kind&class	preposition	fund	62
kind&class	preposition	hold	15
kind&class	preposition	issue	-54
kind&class	preposition	none	-140
kind&class	preposition	state	-78
kind&class	preposition	train	-6
kind&class	self	build	119
kind&class	self	connect	52
kind&class	self	enforce	91
kind&class	self	hold	60
kind&class	self	improve	177
kind&class	self	issue	30
kind&class	self	none	-249
kind&class	self	pivot	94
kind&class	self	state	-70
kind&class	self	train	72
kind&class	verb	build	72
kind&class	verb	effect	-122
kind&class	verb	explore	-27
kind&class	verb	fund	126
kind&class	verb	hold	16
kind&class	verb	improve	105
kind&class	verb	issue	116
kind&class	verb	pivot	86
kind&class	verb	speech	-173
kind&class	verb	state	-65
kind&class	verb	train	140
last	)》		112
last	0%		-49
last	0个		129
last	5%		-34
last	5元		102
last	6个		99
last	万元		68
last	万名		-85
last	人次		-26
last	以内		151
last	优势		-94
last	体系		136
last	使用		101
last	制度		102
last	发展		-72
last	台”		133
last	号)		-105
last	基础		-108
last	如下		-78
last	实施		-148
last	小区		66
last	左右		48
last	平台		-99
last	应用		18
last	开放		57
last	意见		73
last	方面		-45
last	服务		-74
last	机制		109
last	标准		131
last	检查		66
last	法》		37
last	活动		-73
last	研究		-218
last	范围		112
last	落地		71
last	融合		21
last	行为		79
last	行动		83
last	补助		28
last	补贴		59
last	要求		-148
last	覆盖		-100
last	评估		53
last	试点		31
last	资源		-108
last	送餐		98
last	重视		-36
last	问题		-83
last	食堂		178
later-refusal			-147
lead	done		28
lead	planned		-18
led-bare			-169
length	0		-184
length	1		-80
length	2		20
length	3		-5
length	4		65
length	5		121
length	6		-38
neutral-heading			32
next	adverb		29
next	entity		78
next	means		9
next	nothing		111
next	noun		-52
next	preposition		14
next	self		-172
next	verb		8
next-refusal			-126
no-cue			-21
opener	会同		-98
opener	依托		-117
opens			-45
own-actor			77
paragraph-first			-21
plain	background		19
plain	fact		-32
plain	goal		-59
plain	measure		17
plain	opening		-47
plain	refusal		12
plain	request		-43
plain&before	background	measure	180
plain&before	background	other	-96
plain&before	fact	measure	-21
plain&before	fact	other	-22
plain&before	fact	start	-73
plain&before	goal	measure	-59
plain&before	measure	measure	32
plain&before	measure	other	-6
plain&before	measure	start	8
plain&before	opening	other	-43
plain&before	opening	start	-29
plain&before	refusal	other	91
plain&before	request	other	24
reason			-41
refusal	soft	adverb	118
refusal	soft	noun	-10
request			13
result			-211
section	opening		-47
sentence-has	more		12
sentence-has	none		-32
sentence-has	one		59
starts-bing			139
status	declined		12
status	done		35
status	exploring		51
status	none		-47
status	ongoing		-9
status	planned		32
subject	none		15
subject	noun		-79
subject	self		55
talk			-100
time-word			157
verb	上线		44
verb	举办		-9
verb	予以		212
verb	争取		70
verb	促进		-162
verb	修订		108
verb	允许		-106
verb	列入		87
verb	利用		-53
verb	制定		24
verb	办理		-104
verb	印发		59
verb	发布		101
verb	可		-185
verb	培育		97
verb	增设		64
verb	委托		142
verb	安排		130
verb	完成		76
verb	实现		-173
verb	应用		-189
verb	建成		162
verb	建议		35
verb	建设		90
verb	开展		108
verb	开放		105
verb	开通		100
verb	引入		170
verb	引导		65
verb	打造		158
verb	指导		87
verb	探索		223
verb	接送		-37
verb	推出		119
verb	推动		52
verb	推行		50
verb	推进		16
verb	提供		-142
verb	提出		-6
verb	提升		-135
verb	提高		-141
verb	支持		138
verb	新增		33
verb	新建		6
verb	是		-107
verb	有		-60
verb	检查		28
verb	涉及		-32
verb	用于		-213
verb	研究		19
verb	答复		-66
verb	约谈		104
verb	纳入		217
verb	组织		120
verb	结合		-165
verb	给予		137
verb	编制		58
verb	补助		74
verb	补贴		29
verb	让		-182
verb	设置		-46
verb	试点		-68
verb	超过		-41
verb	送餐		174
verb	配合		78
verb	重视		-36
verb	鼓励		120`;
