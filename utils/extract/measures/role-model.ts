/** Written by scripts/train-roles.ts: feature, values, hundredths of a weight. */
export const ROLE_WEIGHTS = `abstract			-38
abstract&class	build		128
abstract&class	explore		105
abstract&class	improve		-106
abstract&class	pivot		14
abstract&class	state		-97
abstract&class	train		80
actor			-18
after	government		41
after	money		64
after	organisation		-90
after	place		73
after	policy		121
after	programme		69
after	quantity		22
alone			8
amount&class	build		97
amount&class	enforce		49
amount&class	hold		98
amount&class	issue		51
amount&class	none		60
amount&class	state		-88
amount&class	train		22
amount-before			-7
aside			-46
bare			-40
before	measure		18
before	other		-10
before&class	measure	build	84
before&class	measure	connect	-62
before&class	measure	enforce	69
before&class	measure	explore	113
before&class	measure	fund	52
before&class	measure	hold	39
before&class	measure	improve	14
before&class	measure	issue	21
before&class	measure	none	-37
before&class	measure	pivot	-15
before&class	measure	state	-29
before&class	measure	train	38
before&class	other	build	-18
before&class	other	connect	60
before&class	other	enforce	-30
before&class	other	explore	-36
before&class	other	fund	-9
before&class	other	hold	34
before&class	other	improve	-29
before&class	other	issue	-30
before&class	other	none	-31
before&class	other	pivot	58
before&class	other	speech	-65
before&class	other	train	18
before&class	start	build	52
before&class	start	connect	-87
before&class	start	enforce	124
before&class	start	explore	42
before&class	start	fund	20
before&class	start	hold	-17
before&class	start	improve	-30
before&class	start	issue	112
before&class	start	none	-49
before&class	start	pivot	95
before&class	start	state	-90
before&last	measure	last	18
before&last	measure	more	18
before&last	other	last	-22
before&last	start	last	8
before&last	start	more	-5
before&verb	measure	推动	-45
before&verb	measure	支持	137
before&verb	measure	鼓励	58
before&verb	other	推动	200
before&verb	other	支持	73
before&verb	start	重视	-85
before-class	build	measure	-29
before-class	build	other	-26
before-class	connect	other	83
before-class	enforce	measure	54
before-class	enforce	other	-18
before-class	explore	measure	76
before-class	explore	other	-37
before-class	fund	measure	93
before-class	fund	other	41
before-class	hold	other	-31
before-class	improve	measure	101
before-class	improve	other	-96
before-class	issue	other	61
before-class	none	measure	75
before-class	none	other	7
before-class	pivot	measure	-39
before-class	pivot	other	19
before-class	speech	other	-130
before-class	state	measure	-72
before-class	state	other	-19
before-class	train	measure	-33
before-class	train	other	-54
before-refusal			127
class	build		33
class	connect		-40
class	enforce		51
class	explore		12
class	fund		26
class	hold		24
class	improve		-11
class	issue		23
class	none		-41
class	pivot		25
class	speech		-93
class	state		-35
class	train		34
closer	:		-178
closer	;		47
closer	。		9
complaint			-115
cue	declined	strong	63
cue	done	strong	44
cue	done	weak	89
cue	exploring	strong	38
cue	ongoing	strong	64
cue	ongoing	weak	145
cue	planned	strong	50
cue	planned	weak	13
cut			-13
date			77
de			-20
figure			-152
heading	none		-5
heading	ongoing		30
heading	planned		-7
joined			86
kind	adverb		25
kind	means		-49
kind	noun		-34
kind	preposition		-30
kind	self		50
kind	verb		25
kind&class	adverb	build	61
kind&class	adverb	connect	-87
kind&class	adverb	enforce	62
kind&class	adverb	explore	51
kind&class	adverb	fund	-15
kind&class	adverb	hold	40
kind&class	adverb	improve	-74
kind&class	adverb	issue	94
kind&class	adverb	none	34
kind&class	adverb	pivot	-64
kind&class	adverb	state	12
kind&class	adverb	train	68
kind&class	entity	build	7
kind&class	entity	connect	-126
kind&class	entity	hold	90
kind&class	entity	improve	38
kind&class	entity	issue	21
kind&class	entity	none	48
kind&class	entity	state	-195
kind&class	entity	train	54
kind&class	means	build	-82
kind&class	means	connect	-98
kind&class	means	hold	-98
kind&class	means	none	-84
kind&class	noun	build	40
kind&class	noun	connect	-81
kind&class	noun	fund	-25
kind&class	noun	hold	34
kind&class	noun	improve	-138
kind&class	noun	issue	83
kind&class	noun	none	-9
kind&class	noun	pivot	-13
kind&class	noun	speech	-92
kind&class	noun	state	-83
kind&class	noun	train	-103
kind&class	preposition	build	8
kind&class	preposition	connect	37
kind&class	preposition	enforce	127
kind&class	preposition	explore	-36
kind&class	preposition	fund	47
kind&class	preposition	hold	-8
kind&class	preposition	improve	16
kind&class	preposition	issue	-40
kind&class	preposition	none	-164
kind&class	preposition	state	-74
kind&class	preposition	train	-61
kind&class	self	build	119
kind&class	self	connect	64
kind&class	self	enforce	122
kind&class	self	hold	30
kind&class	self	improve	132
kind&class	self	none	-203
kind&class	self	pivot	41
kind&class	self	state	-8
kind&class	self	train	69
kind&class	verb	build	36
kind&class	verb	enforce	24
kind&class	verb	fund	74
kind&class	verb	hold	23
kind&class	verb	improve	30
kind&class	verb	issue	85
kind&class	verb	pivot	75
kind&class	verb	speech	-103
kind&class	verb	state	-74
kind&class	verb	train	105
last	)》		112
last	0%		-28
last	0个		91
last	5元		61
last	6个		109
last	万元		44
last	万名		-77
last	人次		-46
last	以内		104
last	优势		-112
last	体系		150
last	使用		91
last	制度		65
last	发展		-113
last	台”		100
last	号)		-128
last	基础		-80
last	如下		-45
last	实施		-132
last	小区		57
last	左右		43
last	平台		-90
last	应用		33
last	延伸		-122
last	开放		96
last	意见		43
last	推广		35
last	方面		-23
last	服务		-95
last	机制		143
last	条件		141
last	标准		83
last	检查		44
last	模式		-31
last	法》		135
last	活动		-72
last	研究		-219
last	范围		119
last	落地		79
last	融合		23
last	行为		73
last	行动		82
last	补助		35
last	补贴		56
last	要求		-146
last	覆盖		-97
last	评估		49
last	试点		30
last	资源		-106
last	送餐		100
last	重视		-85
last	问题		-48
last	食堂		171
later-refusal			-114
lead	done		-13
lead	planned		-5
led-bare			-193
length	0		-148
length	1		-66
length	4		62
length	5		105
length	6		-32
next	adverb		25
next	entity		29
next	means		19
next	nothing		64
next	noun		-49
next	preposition		9
next	self		-44
next	verb		14
next-refusal			-109
no-actor			14
no-cue			-24
number			50
opener	依托		-69
opens			-84
own-actor			75
paragraph-first			-52
plain	background		56
plain	fact		-34
plain	goal		-49
plain	measure		20
plain	opening		-57
plain	refusal		63
plain	request		-44
plain&before	background	other	-83
plain&before	fact	measure	-25
plain&before	fact	other	-22
plain&before	fact	start	-55
plain&before	goal	measure	-49
plain&before	measure	measure	28
plain&before	measure	other	-13
plain&before	measure	start	55
plain&before	opening	other	-53
plain&before	opening	start	-53
plain&before	refusal	other	121
plain&before	request	other	39
reason			-53
request			-46
result			-172
section	body		6
section	opening		-57
sentence-first			-17
sentence-has	more		5
sentence-has	none		-20
sentence-has	one		55
starts-bing			111
status	declined		63
status	done		35
status	exploring		19
status	none		-37
status	ongoing		10
status	planned		17
status&class	declined	build	81
status&class	declined	fund	105
status&class	declined	none	-92
status&class	done	build	80
status&class	done	fund	61
status&class	done	hold	130
status&class	done	issue	22
status&class	done	pivot	-86
status&class	done	state	-10
status&class	exploring	none	-70
status&class	none	build	-55
status&class	none	connect	98
status&class	none	enforce	-25
status&class	none	fund	7
status&class	none	hold	-79
status&class	none	issue	-25
status&class	none	none	-49
status&class	none	speech	-70
status&class	none	state	-24
status&class	none	train	-54
status&class	ongoing	build	-22
status&class	ongoing	connect	42
status&class	ongoing	enforce	62
status&class	ongoing	fund	-13
status&class	ongoing	hold	52
status&class	ongoing	improve	-50
status&class	ongoing	issue	-7
status&class	ongoing	none	14
status&class	ongoing	state	-67
status&class	ongoing	train	58
status&class	planned	build	84
status&class	planned	connect	-131
status&class	planned	enforce	38
status&class	planned	fund	70
status&class	planned	hold	55
status&class	planned	issue	96
status&class	planned	none	-36
status&class	planned	pivot	-5
status&class	planned	state	-7
status&class	planned	train	97
subject	none		12
subject	noun		-58
subject	self		50
talk			-98
time-word			55
verb	上线		47
verb	举办		-30
verb	予以		188
verb	争取		57
verb	作为		-144
verb	促进		-146
verb	修订		79
verb	公开		121
verb	列入		80
verb	利用		-144
verb	制定		36
verb	办理		-90
verb	印发		23
verb	发布		82
verb	发放		26
verb	可		-167
verb	培育		95
verb	增设		70
verb	委托		158
verb	安排		108
verb	完成		41
verb	实现		-116
verb	应用		-184
verb	建成		142
verb	建设		95
verb	开展		62
verb	开放		56
verb	开通		74
verb	引入		141
verb	引导		47
verb	打造		144
verb	指导		93
verb	探索		188
verb	接送		-35
verb	推出		79
verb	推动		49
verb	推广		43
verb	推行		62
verb	推进		-24
verb	提供		-152
verb	提出		-9
verb	提升		-179
verb	提高		-141
verb	支持		116
verb	新增		18
verb	新建		11
verb	是		-161
verb	有		106
verb	检查		23
verb	涉及		-16
verb	牵头		-35
verb	用于		-172
verb	答复		-38
verb	约谈		64
verb	纳入		167
verb	组织		100
verb	结合		-112
verb	给予		101
verb	编制		51
verb	融合		-105
verb	补助		71
verb	补贴		10
verb	覆盖		-21
verb	让		-106
verb	设立		55
verb	设置		-38
verb	试点		-10
verb	超过		-51
verb	送餐		128
verb	配合		98
verb	重视		-85
verb	鼓励		99`;
