/** Written by scripts/train-roles.ts: feature, its values, hundredths of a weight. */
export const ROLE_WEIGHTS = `abstract			-17
abstract&class	build		184
abstract&class	effect		-98
abstract&class	explore		76
abstract&class	improve		130
abstract&class	none		-133
abstract&class	pivot		-14
abstract&class	state		-73
abstract&class	train		36
actor			-38
after	government		117
after	money		118
after	organisation		131
after	place		77
after	policy		118
after	programme		120
after	quantity		35
amount&class	build		158
amount&class	enforce		91
amount&class	fund		50
amount&class	issue		133
amount&class	pivot		79
amount&class	state		-205
amount&class	train		54
amount-before			144
bare			-57
before	other		-12
before&class	measure	build	76
before&class	measure	connect	-49
before&class	measure	enforce	176
before&class	measure	explore	147
before&class	measure	fund	34
before&class	measure	hold	46
before&class	measure	improve	-10
before&class	measure	none	-48
before&class	measure	pivot	-29
before&class	measure	speech	19
before&class	measure	train	73
before&class	other	build	-38
before&class	other	connect	15
before&class	other	effect	-91
before&class	other	enforce	-41
before&class	other	explore	-64
before&class	other	hold	61
before&class	other	improve	-36
before&class	other	issue	20
before&class	other	none	-25
before&class	other	pivot	83
before&class	other	speech	-98
before&class	other	state	-44
before&class	other	train	93
before&class	start	build	91
before&class	start	connect	-242
before&class	start	effect	-125
before&class	start	enforce	-44
before&class	start	explore	44
before&class	start	fund	-62
before&class	start	improve	28
before&class	start	issue	180
before&class	start	none	-44
before&class	start	pivot	95
before&class	start	state	-125
before&class	start	train	-118
before&last	measure	more	17
before&last	other	more	-10
before&last	start	last	12
before&verb	measure	推动	-67
before&verb	measure	支持	113
before&verb	measure	鼓励	94
before&verb	other	允许	-139
before&verb	other	推动	199
before&verb	other	推进	-170
before&verb	other	支持	96
before&verb	start	重视	-31
before-class	build	measure	-27
before-class	build	other	91
before-class	connect	other	108
before-class	effect	other	-44
before-class	enforce	measure	101
before-class	enforce	other	-29
before-class	explore	measure	118
before-class	explore	other	-83
before-class	fund	measure	58
before-class	fund	other	32
before-class	hold	measure	45
before-class	improve	measure	121
before-class	improve	other	-55
before-class	issue	measure	-30
before-class	issue	other	116
before-class	none	measure	-56
before-class	pivot	other	46
before-class	speech	other	-157
before-class	state	measure	26
before-class	state	other	-40
before-class	train	measure	-30
before-class	train	other	-141
before-opener			68
before-reason			97
before-refusal			-53
class	build		46
class	connect		-104
class	effect		-75
class	enforce		68
class	fund		17
class	hold		40
class	improve		-24
class	issue		42
class	none		-48
class	pivot		30
class	speech		-55
class	state		-48
class	train		60
closer	:		-208
closer	;		97
complaint			-109
cue	declined	strong	41
cue	done	strong	56
cue	done	weak	99
cue	exploring	strong	40
cue	ongoing	strong	99
cue	ongoing	weak	205
cue	planned	strong	60
cue	planned	weak	52
date			78
de			-38
ends-in-amount			21
figure			-179
fronted	build		-53
fronted	none		-133
heading	ongoing		13
intro			-102
intro-actor			-86
joined			84
kind	adverb		20
kind	entity		-15
kind	means		-25
kind	noun		-31
kind	preposition		-22
kind	self		51
kind	verb		14
kind&class	adverb	build	83
kind&class	adverb	connect	-106
kind&class	adverb	effect	-74
kind&class	adverb	enforce	131
kind&class	adverb	explore	-47
kind&class	adverb	fund	-82
kind&class	adverb	hold	69
kind&class	adverb	improve	77
kind&class	adverb	issue	125
kind&class	adverb	none	127
kind&class	adverb	pivot	-52
kind&class	adverb	state	-45
kind&class	adverb	train	87
kind&class	entity	enforce	135
kind&class	entity	fund	121
kind&class	entity	hold	133
kind&class	entity	improve	-107
kind&class	entity	issue	48
kind&class	entity	none	52
kind&class	entity	state	-215
kind&class	entity	train	114
kind&class	means	build	-19
kind&class	means	connect	-77
kind&class	means	hold	-84
kind&class	means	improve	-155
kind&class	means	none	-135
kind&class	noun	build	-35
kind&class	noun	connect	-146
kind&class	noun	effect	-133
kind&class	noun	enforce	-22
kind&class	noun	fund	99
kind&class	noun	hold	81
kind&class	noun	improve	-58
kind&class	noun	issue	77
kind&class	noun	none	-24
kind&class	noun	pivot	-28
kind&class	noun	speech	-105
kind&class	noun	state	-68
kind&class	noun	train	-145
kind&class	preposition	build	24
kind&class	preposition	connect	-54
kind&class	preposition	effect	-62
kind&class	preposition	enforce	39
kind&class	preposition	explore	-17
kind&class	preposition	fund	16
kind&class	preposition	hold	104
kind&class	preposition	none	-133
kind&class	preposition	state	-64
kind&class	preposition	train	130
kind&class	self	build	109
kind&class	self	connect	48
kind&class	self	hold	93
kind&class	self	improve	18
kind&class	self	issue	52
kind&class	self	none	-193
kind&class	self	pivot	83
kind&class	self	speech	19
kind&class	self	state	-67
kind&class	self	train	108
kind&class	verb	build	56
kind&class	verb	effect	-164
kind&class	verb	enforce	55
kind&class	verb	fund	128
kind&class	verb	hold	-62
kind&class	verb	improve	89
kind&class	verb	issue	25
kind&class	verb	pivot	100
kind&class	verb	speech	-176
kind&class	verb	state	-78
kind&class	verb	train	59
last	)》		145
last	0%		-32
last	0个		110
last	0人		26
last	2家		42
last	3%		-42
last	3个		122
last	5个		43
last	5元		127
last	6个		108
last	万个		97
last	万元		58
last	万名		-116
last	万辆		-167
last	人次		-21
last	亿元		57
last	以内		126
last	优势		-45
last	体系		114
last	使用		126
last	制度		155
last	办法		-95
last	发展		-73
last	台”		123
last	号)		-119
last	基础		-115
last	如下		-66
last	实施		-73
last	家次		106
last	小区		84
last	工作		-106
last	左右		43
last	平台		-107
last	应用		48
last	建设		-36
last	开放		79
last	引》		154
last	录》		11
last	改造		116
last	方面		-28
last	服务		-25
last	机制		192
last	标准		140
last	检查		40
last	法》		-15
last	活动		-77
last	牵头		-139
last	研究		-235
last	租金		237
last	突出		-16
last	老人		93
last	范围		-59
last	落地		77
last	融合		21
last	行为		110
last	行动		76
last	补助		131
last	补贴		113
last	要求		-86
last	覆盖		-67
last	评估		101
last	试点		-62
last	资源		-171
last	送餐		70
last	重视		-31
last	问题		-160
last	项目		-123
last	食堂		155
later-refusal			-120
lead	done		-24
lead	planned		-50
led-bare			-151
length	0		-222
length	1		-84
length	3		31
length	4		76
length	5		100
length	6		-66
next	adverb		13
next	entity		76
next	nothing		-122
next	noun		-32
next	preposition		28
next	self		-123
next	verb		33
next-refusal			-87
no-cue			-42
opener	会同		-161
opener	依托		-131
opener	按照		-128
opens			-36
own-actor			79
paragraph-first			-15
plain	background		-33
plain	fact		-27
plain	goal		-43
plain	measure		15
plain	opening		-77
plain	refusal		41
plain	request		-36
plain&before	background	measure	61
plain&before	background	other	-24
plain&before	background	start	-80
plain&before	fact	other	-17
plain&before	fact	start	-60
plain&before	goal	measure	-43
plain&before	measure	measure	19
plain&before	opening	other	-102
plain&before	opening	start	-22
plain&before	refusal	other	93
plain&before	request	other	-44
reason			-131
refusal	soft	adverb	132
refusal	soft	self	40
result			-215
section	opening		-77
sentence-has	more		27
sentence-has	none		-35
sentence-has	one		45
starts-bing			111
status	declined		41
status	done		30
status	exploring		40
status	none		-31
status	planned		17
subject	entity		-15
subject	none		14
subject	noun		-63
subject	self		51
talk			-155
time-word			63
verb	上线		66
verb	举办		29
verb	予以		180
verb	争取		116
verb	促进		-138
verb	修订		126
verb	允许		-52
verb	列入		194
verb	利用		-55
verb	制作		-130
verb	制定		100
verb	办理		-116
verb	助餐		-62
verb	印发		39
verb	压缩		150
verb	发布		115
verb	发放		132
verb	可		-179
verb	坚持		-145
verb	培育		135
verb	增设		81
verb	委托		113
verb	安排		113
verb	安装		-61
verb	完善		10
verb	完成		15
verb	实施		23
verb	实现		-147
verb	实行		-28
verb	应用		-221
verb	建成		114
verb	建立		39
verb	建议		93
verb	建设		127
verb	开发		118
verb	开展		130
verb	开放		113
verb	开通		95
verb	引入		145
verb	引导		113
verb	打通		-247
verb	打造		113
verb	投入		94
verb	拨付		111
verb	指导		84
verb	探索		193
verb	探索建立		62
verb	接入		104
verb	推出		107
verb	推动		14
verb	推行		52
verb	推进		35
verb	提供		-188
verb	提出		-17
verb	提升		-114
verb	提高		-88
verb	支持		111
verb	新增		44
verb	新建		11
verb	是		-119
verb	有		-44
verb	检查		90
verb	用于		-169
verb	研究		66
verb	答复		-44
verb	管理		-162
verb	约谈		189
verb	纳入		229
verb	组织		147
verb	结合		-153
verb	给予		163
verb	编制		40
verb	补助		65
verb	覆盖		47
verb	让		-100
verb	设置		-79
verb	超过		-22
verb	送餐		148
verb	配合		93
verb	重视		-31
verb	鼓励		132`;
