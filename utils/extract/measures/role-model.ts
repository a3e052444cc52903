/** Written by scripts/train-roles.ts: feature, values, hundredths of a weight. */
export const ROLE_WEIGHTS = `abstract			-12
abstract&class	build		179
abstract&class	effect		-98
abstract&class	explore		122
abstract&class	none		-123
abstract&class	pivot		-16
abstract&class	state		-104
abstract&class	train		127
actor			-20
after	government		108
after	money		113
after	organisation		-75
after	place		106
after	policy		95
after	programme		97
after	quantity		19
amount&class	build		145
amount&class	enforce		119
amount&class	fund		10
amount&class	hold		86
amount&class	issue		103
amount&class	none		-18
amount&class	pivot		72
amount&class	state		-174
amount&class	train		29
amount-before			116
bare			-47
before	measure		9
before	other		-18
before&class	measure	build	97
before&class	measure	connect	-20
before&class	measure	effect	-9
before&class	measure	enforce	123
before&class	measure	explore	121
before&class	measure	fund	64
before&class	measure	hold	10
before&class	measure	improve	56
before&class	measure	issue	19
before&class	measure	none	-105
before&class	measure	pivot	-24
before&class	measure	state	-20
before&class	measure	train	54
before&class	other	build	-28
before&class	other	connect	30
before&class	other	effect	-87
before&class	other	enforce	-38
before&class	other	explore	-66
before&class	other	fund	45
before&class	other	hold	70
before&class	other	improve	-59
before&class	other	issue	6
before&class	other	none	-34
before&class	other	pivot	70
before&class	other	speech	-122
before&class	other	state	-15
before&class	other	train	5
before&class	start	build	113
before&class	start	connect	-215
before&class	start	enforce	98
before&class	start	explore	57
before&class	start	fund	21
before&class	start	hold	64
before&class	start	improve	-30
before&class	start	issue	172
before&class	start	none	-19
before&class	start	pivot	99
before&class	start	state	-125
before&class	start	train	16
before&last	measure	last	11
before&last	measure	more	12
before&last	other	last	-24
before&last	other	more	-12
before&last	start	last	10
before&verb	measure	推动	-50
before&verb	measure	支持	150
before&verb	measure	鼓励	72
before&verb	other	允许	-102
before&verb	other	推动	224
before&verb	other	推进	-180
before&verb	other	支持	70
before&verb	start	重视	-33
before-class	build	measure	-19
before-class	build	other	21
before-class	connect	other	130
before-class	effect	other	-16
before-class	enforce	measure	104
before-class	enforce	other	18
before-class	explore	measure	61
before-class	explore	other	-58
before-class	fund	measure	161
before-class	hold	measure	22
before-class	hold	other	28
before-class	improve	measure	84
before-class	improve	other	-132
before-class	issue	measure	-30
before-class	issue	other	153
before-class	none	other	20
before-class	pivot	measure	-37
before-class	pivot	other	55
before-class	speech	other	-120
before-class	state	measure	31
before-class	state	other	-38
before-class	train	measure	12
before-class	train	other	-183
before-opener			30
before-reason			90
before-refusal			9
class	build		43
class	connect		-98
class	effect		-60
class	enforce		91
class	explore		-14
class	fund		53
class	hold		45
class	improve		-24
class	issue		50
class	none		-56
class	pivot		8
class	speech		-51
class	state		-35
class	train		50
closer	:		-185
closer	;		53
closer	。		11
complaint			-96
cue	declined	strong	29
cue	done	strong	36
cue	done	weak	106
cue	exploring	strong	44
cue	ongoing	strong	85
cue	ongoing	weak	184
cue	planned	strong	11
cue	planned	weak	18
cut			-23
date			125
de			-33
ends-in-amount			9
figure			-178
fronted	none		-118
heading	none		11
heading	ongoing		19
heading	planned		-39
intro			-165
intro-actor			-153
joined			85
kind	adverb		19
kind	entity		-11
kind	means		-25
kind	noun		-45
kind	preposition		-26
kind	self		54
kind	verb		29
kind&class	adverb	build	95
kind&class	adverb	connect	-77
kind&class	adverb	effect	-95
kind&class	adverb	enforce	108
kind&class	adverb	hold	58
kind&class	adverb	improve	6
kind&class	adverb	issue	135
kind&class	adverb	none	-50
kind&class	adverb	pivot	-54
kind&class	adverb	state	-50
kind&class	adverb	train	125
kind&class	entity	hold	132
kind&class	entity	improve	-64
kind&class	entity	issue	67
kind&class	entity	none	34
kind&class	entity	state	-175
kind&class	entity	train	125
kind&class	means	connect	-109
kind&class	means	hold	-75
kind&class	means	improve	-167
kind&class	means	none	-133
kind&class	noun	build	-12
kind&class	noun	connect	-108
kind&class	noun	effect	-141
kind&class	noun	fund	45
kind&class	noun	hold	50
kind&class	noun	improve	-107
kind&class	noun	issue	67
kind&class	noun	none	29
kind&class	noun	speech	-67
kind&class	noun	state	-79
kind&class	noun	train	-153
kind&class	preposition	connect	-9
kind&class	preposition	effect	-66
kind&class	preposition	enforce	173
kind&class	preposition	explore	-38
kind&class	preposition	fund	49
kind&class	preposition	hold	6
kind&class	preposition	issue	-67
kind&class	preposition	none	-118
kind&class	preposition	state	-56
kind&class	preposition	train	31
kind&class	self	build	112
kind&class	self	connect	55
kind&class	self	enforce	90
kind&class	self	hold	66
kind&class	self	improve	141
kind&class	self	issue	16
kind&class	self	none	-272
kind&class	self	pivot	72
kind&class	self	state	-71
kind&class	self	train	84
kind&class	verb	build	106
kind&class	verb	effect	-111
kind&class	verb	enforce	9
kind&class	verb	fund	126
kind&class	verb	hold	-23
kind&class	verb	improve	105
kind&class	verb	issue	110
kind&class	verb	pivot	100
kind&class	verb	speech	-193
kind&class	verb	state	-65
kind&class	verb	train	103
last	)》		128
last	0%		-30
last	0个		175
last	5%		-46
last	5元		113
last	6个		111
last	万元		79
last	万名		-149
last	人次		-18
last	亿元		16
last	以内		105
last	优势		-93
last	体系		122
last	使用		132
last	制度		104
last	发展		-68
last	台”		105
last	号)		-149
last	基础		-108
last	如下		-70
last	实施		-73
last	小区		93
last	左右		31
last	平台		-106
last	应用		32
last	开放		57
last	意见		74
last	方面		-38
last	服务		-82
last	机制		126
last	标准		145
last	检查		39
last	模式		-11
last	法》		7
last	活动		-80
last	研究		-231
last	范围		100
last	落地		98
last	融合		7
last	行为		74
last	行动		99
last	补助		22
last	补贴		58
last	要求		-147
last	覆盖		-86
last	评估		59
last	试点		32
last	资源		-144
last	送餐		107
last	重视		-33
last	问题		-62
last	食堂		236
later-refusal			-142
lead	done		10
lead	planned		-16
led-bare			-192
length	0		-182
length	1		-76
length	3		10
length	4		67
length	5		121
length	6		-32
neutral-heading			-11
next	adverb		19
next	end		-11
next	entity		89
next	means		8
next	nothing		104
next	noun		-51
next	preposition		32
next	self		-160
next	verb		26
next-refusal			-85
no-cue			-24
opener	会同		-83
opener	依托		-145
opens			-26
own-actor			68
paragraph-first			-33
plain	fact		-32
plain	goal		-47
plain	measure		12
plain	opening		-45
plain	refusal		29
plain	request		-14
plain&before	background	measure	38
plain&before	background	other	-35
plain&before	fact	measure	-32
plain&before	fact	other	-11
plain&before	fact	start	-53
plain&before	goal	measure	-47
plain&before	measure	measure	35
plain&before	measure	other	-9
plain&before	measure	start	27
plain&before	opening	other	-56
plain&before	opening	start	-15
plain&before	refusal	other	125
plain&before	request	other	8
reason			-53
refusal	soft	adverb	60
refusal	soft	noun	51
request			25
result			-197
section	opening		-45
sentence-has	more		11
sentence-has	none		-35
sentence-has	one		55
starts-bing			151
status	declined		29
status	done		34
status	exploring		44
status	none		-46
status	ongoing		-23
status	planned		31
subject	entity		-11
subject	none		14
subject	noun		-77
subject	self		54
talk			-96
time-word			140
verb	上线		49
verb	举办		-6
verb	予以		185
verb	争取		78
verb	促进		-152
verb	修订		113
verb	允许		-102
verb	列入		105
verb	利用		-38
verb	制作		-133
verb	制定		27
verb	办理		-85
verb	助餐		-28
verb	印发		78
verb	发布		105
verb	可		-173
verb	培育		132
verb	增设		60
verb	委托		122
verb	安排		101
verb	完成		92
verb	实现		-127
verb	应用		-183
verb	建成		163
verb	建议		42
verb	建设		102
verb	开展		102
verb	开放		100
verb	开通		79
verb	引入		170
verb	引导		69
verb	打造		143
verb	指导		101
verb	探索		250
verb	推出		124
verb	推动		65
verb	推行		86
verb	推进		40
verb	提供		-161
verb	提出		-5
verb	提升		-134
verb	提高		-140
verb	支持		132
verb	新增		32
verb	新建		20
verb	是		-104
verb	有		-51
verb	检查		20
verb	用于		-213
verb	研究		31
verb	答复		-50
verb	约谈		141
verb	纳入		222
verb	组织		141
verb	结合		-148
verb	给予		116
verb	编制		57
verb	补贴		-8
verb	覆盖		11
verb	让		-164
verb	设置		-46
verb	试点		-54
verb	超过		-27
verb	送餐		179
verb	配合		72
verb	重视		-33
verb	鼓励		129`;
