/** Written by scripts/train-roles.ts: feature, its values, hundredths of a weight. */
export const ROLE_WEIGHTS = `abstract			-18
abstract&class	build		189
abstract&class	effect		-122
abstract&class	explore		73
abstract&class	improve		114
abstract&class	none		-126
abstract&class	pivot		-6
abstract&class	state		-76
abstract&class	train		30
actor			-34
after	government		94
after	money		113
after	organisation		107
after	place		77
after	policy		103
after	programme		110
after	quantity		38
amount&class	build		149
amount&class	enforce		80
amount&class	fund		32
amount&class	hold		71
amount&class	issue		135
amount&class	none		-31
amount&class	pivot		88
amount&class	state		-171
amount&class	train		33
amount-before			137
bare			-36
before	measure		12
before	other		-14
before&class	measure	build	62
before&class	measure	connect	-25
before&class	measure	effect	-6
before&class	measure	enforce	133
before&class	measure	explore	172
before&class	measure	fund	56
before&class	measure	hold	24
before&class	measure	improve	-31
before&class	measure	issue	-33
before&class	measure	none	-49
before&class	measure	pivot	-31
before&class	measure	speech	7
before&class	measure	state	-38
before&class	measure	train	62
before&class	other	build	-40
before&class	other	effect	-100
before&class	other	enforce	-41
before&class	other	explore	-40
before&class	other	fund	-7
before&class	other	hold	66
before&class	other	improve	-35
before&class	other	issue	25
before&class	other	none	-19
before&class	other	pivot	82
before&class	other	speech	-113
before&class	other	state	-47
before&class	other	train	97
before&class	start	build	85
before&class	start	connect	-225
before&class	start	effect	-130
before&class	start	explore	-6
before&class	start	fund	-41
before&class	start	hold	26
before&class	start	improve	26
before&class	start	issue	190
before&class	start	none	-53
before&class	start	pivot	109
before&class	start	state	-100
before&class	start	train	-91
before&last	measure	more	21
before&last	other	last	-18
before&last	other	more	-13
before&verb	measure	推动	-80
before&verb	measure	支持	113
before&verb	measure	鼓励	87
before&verb	other	允许	-142
before&verb	other	推动	245
before&verb	other	推进	-137
before&verb	other	支持	99
before&verb	start	重视	-40
before-class	build	measure	-20
before-class	build	other	72
before-class	connect	other	104
before-class	effect	other	-43
before-class	enforce	measure	94
before-class	enforce	other	22
before-class	explore	measure	116
before-class	explore	other	-74
before-class	fund	measure	101
before-class	fund	other	-68
before-class	hold	measure	25
before-class	hold	other	16
before-class	improve	measure	104
before-class	improve	other	-70
before-class	issue	measure	-53
before-class	issue	other	112
before-class	none	measure	-11
before-class	none	other	6
before-class	pivot	measure	26
before-class	pivot	other	57
before-class	speech	other	-175
before-class	state	measure	21
before-class	state	other	-65
before-class	train	measure	-21
before-class	train	other	-130
before-opener			62
before-reason			87
before-refusal			-48
class	build		32
class	connect		-108
class	effect		-81
class	enforce		72
class	explore		-20
class	fund		21
class	hold		37
class	improve		-27
class	issue		36
class	none		-39
class	pivot		22
class	speech		-64
class	state		-63
class	train		29
closer	:		-212
closer	;		94
complaint			-118
cue	declined	strong	35
cue	done	strong	54
cue	done	weak	88
cue	exploring	strong	31
cue	ongoing	strong	116
cue	ongoing	weak	197
cue	planned	strong	52
cue	planned	weak	49
cut			-33
date			87
de			-53
ends-in-amount			23
figure			-202
fronted	build		-54
fronted	none		-144
heading	none		9
heading	ongoing		14
heading	planned		-25
intro			-117
intro-actor			-58
joined			79
kind	adverb		15
kind	entity		-11
kind	means		-41
kind	noun		-38
kind	preposition		-5
kind	self		46
kind	verb		23
kind&class	adverb	build	80
kind&class	adverb	connect	-107
kind&class	adverb	effect	-80
kind&class	adverb	enforce	135
kind&class	adverb	explore	-18
kind&class	adverb	fund	-99
kind&class	adverb	hold	56
kind&class	adverb	improve	62
kind&class	adverb	issue	114
kind&class	adverb	none	119
kind&class	adverb	pivot	-68
kind&class	adverb	state	-51
kind&class	adverb	train	96
kind&class	entity	build	-13
kind&class	entity	enforce	185
kind&class	entity	fund	97
kind&class	entity	hold	99
kind&class	entity	improve	-113
kind&class	entity	issue	33
kind&class	entity	none	47
kind&class	entity	state	-218
kind&class	entity	train	100
kind&class	means	connect	-59
kind&class	means	hold	-116
kind&class	means	improve	-157
kind&class	means	none	-89
kind&class	means	state	163
kind&class	noun	build	-39
kind&class	noun	connect	-139
kind&class	noun	effect	-150
kind&class	noun	fund	74
kind&class	noun	hold	95
kind&class	noun	improve	-75
kind&class	noun	issue	76
kind&class	noun	none	-26
kind&class	noun	pivot	-9
kind&class	noun	speech	-92
kind&class	noun	state	-69
kind&class	noun	train	-163
kind&class	preposition	build	20
kind&class	preposition	effect	-89
kind&class	preposition	enforce	153
kind&class	preposition	explore	-9
kind&class	preposition	fund	44
kind&class	preposition	hold	-17
kind&class	preposition	issue	-25
kind&class	preposition	none	-144
kind&class	preposition	state	-61
kind&class	preposition	train	129
kind&class	self	build	119
kind&class	self	connect	62
kind&class	self	enforce	-21
kind&class	self	hold	120
kind&class	self	improve	31
kind&class	self	issue	51
kind&class	self	none	-226
kind&class	self	pivot	75
kind&class	self	speech	73
kind&class	self	state	-56
kind&class	self	train	122
kind&class	verb	build	57
kind&class	verb	effect	-163
kind&class	verb	enforce	47
kind&class	verb	explore	23
kind&class	verb	fund	103
kind&class	verb	hold	-32
kind&class	verb	improve	112
kind&class	verb	issue	20
kind&class	verb	pivot	79
kind&class	verb	speech	-189
kind&class	verb	state	-76
kind&class	verb	train	50
last	)》		160
last	0%		-43
last	0个		106
last	0人		16
last	2家		38
last	3%		-34
last	3个		132
last	5%		-66
last	5个		46
last	5元		131
last	6个		114
last	万个		89
last	万元		48
last	万名		-128
last	万辆		-140
last	人次		11
last	亿元		16
last	以内		87
last	优势		-43
last	体系		101
last	使用		103
last	制度		149
last	办法		-108
last	发展		-72
last	台”		119
last	号)		-114
last	基础		-108
last	如下		-71
last	实施		-79
last	家次		80
last	小区		94
last	工作		-97
last	左右		36
last	平台		-124
last	应用		28
last	建设		-64
last	开放		69
last	引》		159
last	录》		14
last	意见		-14
last	改造		100
last	方面		-48
last	服务		-54
last	机制		174
last	标准		93
last	检查		28
last	法》		-43
last	活动		-90
last	牵头		-123
last	研究		-241
last	租金		249
last	突出		-20
last	老人		105
last	范围		-49
last	落地		49
last	融合		15
last	行为		94
last	行动		84
last	补助		128
last	补贴		91
last	要求		-118
last	覆盖		-78
last	评估		82
last	试点		-30
last	资源		-164
last	送餐		103
last	重视		-40
last	问题		-147
last	项目		-140
last	食堂		185
later-refusal			-118
lead	done		-36
lead	none		8
lead	planned		-44
led-bare			-177
length	0		-204
length	1		-79
length	2		-11
length	3		31
length	4		74
length	5		126
length	6		-61
next	adverb		10
next	end		-6
next	entity		71
next	nothing		-81
next	noun		-23
next	preposition		22
next	self		-69
next	verb		38
next-refusal			-77
no-cue			-40
opener	会同		-175
opener	依托		-177
opener	按照		-153
opener	经商		-16
opens			-32
own-actor			73
paragraph-first			-25
plain	fact		-24
plain	goal		-62
plain	measure		16
plain	opening		-72
plain	refusal		35
plain	request		-52
plain&before	background	measure	33
plain&before	background	other	-24
plain&before	background	start	-53
plain&before	fact	measure	-22
plain&before	fact	other	-10
plain&before	fact	start	-67
plain&before	goal	measure	-62
plain&before	measure	measure	23
plain&before	measure	other	5
plain&before	measure	start	14
plain&before	opening	other	-81
plain&before	opening	start	-36
plain&before	refusal	other	91
plain&before	request	other	-51
reason			-122
refusal	soft	adverb	110
refusal	soft	self	70
request			-29
result			-227
section	opening		-72
sentence-has	more		34
sentence-has	none		-37
sentence-has	one		39
starts-bing			91
status	declined		35
status	done		26
status	exploring		31
status	none		-32
status	ongoing		-12
status	planned		29
subject	entity		-11
subject	none		18
subject	noun		-64
subject	self		46
talk			-158
time-word			81
verb	上线		71
verb	不足		-12
verb	举办		19
verb	予以		183
verb	争取		110
verb	促进		-140
verb	修订		107
verb	允许		-49
verb	公开		226
verb	列入		182
verb	利用		-63
verb	制作		-142
verb	制定		85
verb	办理		-90
verb	助餐		-64
verb	占比		-11
verb	印发		30
verb	压缩		125
verb	发布		131
verb	发放		131
verb	可		-204
verb	坚持		-130
verb	培育		127
verb	增设		74
verb	委托		85
verb	安排		113
verb	安装		-91
verb	完善		12
verb	完成		22
verb	实施		22
verb	实现		-136
verb	应用		-198
verb	建成		112
verb	建立		33
verb	建议		122
verb	建设		124
verb	开发		105
verb	开展		118
verb	开放		111
verb	开通		118
verb	引入		134
verb	引导		116
verb	打通		-234
verb	打造		165
verb	投入		106
verb	拨付		104
verb	指导		106
verb	探索		185
verb	探索建立		61
verb	接入		109
verb	推出		151
verb	推动		19
verb	推行		44
verb	推进		22
verb	提供		-179
verb	提出		-16
verb	提升		-86
verb	提高		-154
verb	支持		102
verb	新增		43
verb	新建		9
verb	是		-109
verb	有		-60
verb	检查		64
verb	用于		-167
verb	研究		8
verb	答复		-46
verb	管理		-157
verb	约谈		169
verb	纳入		226
verb	组织		132
verb	结合		-159
verb	给予		157
verb	编制		36
verb	补助		62
verb	补贴		-17
verb	覆盖		7
verb	让		-114
verb	设置		-39
verb	试点		-53
verb	超过		-40
verb	达		-109
verb	送餐		142
verb	配合		88
verb	重视		-40
verb	鼓励		133`;
