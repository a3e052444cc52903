/** Written by scripts/train-roles.ts: feature, its values, hundredths of a weight. */
export const ROLE_WEIGHTS = `abstract			-10
abstract&class	build		185
abstract&class	effect		-126
abstract&class	explore		74
abstract&class	improve		109
abstract&class	none		-131
abstract&class	state		-80
abstract&class	train		20
actor			-31
after	government		93
after	money		111
after	organisation		104
after	place		76
after	policy		102
after	programme		115
after	quantity		36
amount&class	build		149
amount&class	enforce		81
amount&class	fund		26
amount&class	hold		71
amount&class	issue		136
amount&class	none		-30
amount&class	pivot		85
amount&class	state		-170
amount&class	train		31
amount-before			135
bare			-38
before	measure		12
before	other		-14
before&class	measure	build	63
before&class	measure	connect	-19
before&class	measure	effect	-7
before&class	measure	enforce	132
before&class	measure	explore	174
before&class	measure	fund	55
before&class	measure	hold	22
before&class	measure	improve	-32
before&class	measure	issue	-34
before&class	measure	none	-54
before&class	measure	pivot	-29
before&class	measure	speech	22
before&class	measure	state	-40
before&class	measure	train	63
before&class	other	build	-42
before&class	other	effect	-102
before&class	other	enforce	-39
before&class	other	explore	-40
before&class	other	hold	65
before&class	other	improve	-35
before&class	other	issue	24
before&class	other	none	-18
before&class	other	pivot	77
before&class	other	speech	-119
before&class	other	state	-49
before&class	other	train	94
before&class	start	build	85
before&class	start	connect	-226
before&class	start	effect	-131
before&class	start	explore	-6
before&class	start	fund	-40
before&class	start	hold	26
before&class	start	improve	26
before&class	start	issue	189
before&class	start	none	-51
before&class	start	pivot	107
before&class	start	state	-101
before&class	start	train	-79
before&last	measure	more	21
before&last	other	last	-18
before&last	other	more	-13
before&last	start	last	-5
before&verb	measure	推动	-84
before&verb	measure	支持	134
before&verb	measure	鼓励	83
before&verb	other	允许	-146
before&verb	other	推动	248
before&verb	other	推进	-146
before&verb	other	支持	96
before&verb	start	重视	-41
before-class	build	measure	-15
before-class	build	other	68
before-class	connect	other	103
before-class	effect	other	-33
before-class	enforce	measure	96
before-class	enforce	other	20
before-class	explore	measure	119
before-class	explore	other	-70
before-class	fund	measure	97
before-class	fund	other	-67
before-class	hold	measure	23
before-class	hold	other	18
before-class	improve	measure	100
before-class	improve	other	-72
before-class	issue	measure	-55
before-class	issue	other	109
before-class	none	measure	-12
before-class	pivot	measure	24
before-class	pivot	other	51
before-class	speech	other	-164
before-class	state	measure	28
before-class	state	other	-67
before-class	train	measure	-16
before-class	train	other	-130
before-opener			63
before-reason			88
before-refusal			-26
class	build		32
class	connect		-105
class	effect		-83
class	enforce		72
class	explore		-20
class	fund		25
class	hold		36
class	improve		-28
class	issue		34
class	none		-39
class	pivot		21
class	speech		-53
class	state		-65
class	train		30
closer	:		-213
closer	;		95
complaint			-116
cue	declined	strong	35
cue	done	strong	60
cue	done	weak	91
cue	exploring	strong	29
cue	ongoing	strong	124
cue	ongoing	weak	198
cue	planned	strong	42
cue	planned	weak	49
cut			-35
date			87
de			-49
ends-in-amount			22
figure			-202
fronted	build		-57
fronted	none		-144
heading	none		10
heading	ongoing		13
heading	planned		-24
intro			-117
intro-actor			-56
joined			72
kind	adverb		17
kind	entity		-11
kind	means		-42
kind	noun		-37
kind	preposition		-7
kind	self		48
kind	verb		22
kind&class	adverb	build	80
kind&class	adverb	connect	-116
kind&class	adverb	effect	-85
kind&class	adverb	enforce	131
kind&class	adverb	explore	-16
kind&class	adverb	fund	-87
kind&class	adverb	hold	55
kind&class	adverb	improve	59
kind&class	adverb	issue	116
kind&class	adverb	none	122
kind&class	adverb	pivot	-69
kind&class	adverb	state	-55
kind&class	adverb	train	117
kind&class	entity	build	-9
kind&class	entity	enforce	183
kind&class	entity	fund	97
kind&class	entity	hold	98
kind&class	entity	improve	-110
kind&class	entity	issue	32
kind&class	entity	none	46
kind&class	entity	state	-221
kind&class	entity	train	98
kind&class	means	build	5
kind&class	means	connect	-58
kind&class	means	hold	-118
kind&class	means	improve	-156
kind&class	means	none	-91
kind&class	means	state	162
kind&class	noun	build	-42
kind&class	noun	connect	-141
kind&class	noun	effect	-153
kind&class	noun	fund	70
kind&class	noun	hold	96
kind&class	noun	improve	-77
kind&class	noun	issue	74
kind&class	noun	none	-26
kind&class	noun	pivot	-12
kind&class	noun	speech	-93
kind&class	noun	state	-70
kind&class	noun	train	-167
kind&class	preposition	build	22
kind&class	preposition	effect	-85
kind&class	preposition	enforce	154
kind&class	preposition	explore	-9
kind&class	preposition	fund	42
kind&class	preposition	hold	-18
kind&class	preposition	issue	-26
kind&class	preposition	none	-144
kind&class	preposition	state	-60
kind&class	preposition	train	129
kind&class	self	build	115
kind&class	self	connect	61
kind&class	self	enforce	-24
kind&class	self	hold	118
kind&class	self	improve	33
kind&class	self	issue	47
kind&class	self	none	-231
kind&class	self	pivot	73
kind&class	self	speech	94
kind&class	self	state	-56
kind&class	self	train	118
kind&class	verb	build	55
kind&class	verb	effect	-162
kind&class	verb	enforce	48
kind&class	verb	explore	23
kind&class	verb	fund	101
kind&class	verb	hold	-30
kind&class	verb	improve	112
kind&class	verb	issue	21
kind&class	verb	pivot	80
kind&class	verb	speech	-198
kind&class	verb	state	-75
kind&class	verb	train	50
last	)》		160
last	0%		-49
last	0个		108
last	0人		15
last	2家		39
last	3%		-34
last	3个		135
last	5%		-68
last	5个		46
last	5元		134
last	6个		116
last	万个		90
last	万元		48
last	万名		-129
last	万辆		-141
last	人次		10
last	亿元		14
last	以内		88
last	优势		-45
last	体系		99
last	使用		103
last	制度		150
last	办法		-110
last	发展		-81
last	台”		118
last	号)		-115
last	基础		-113
last	如下		-69
last	实施		-77
last	家次		80
last	小区		95
last	工作		-97
last	左右		37
last	平台		-131
last	应用		29
last	建设		-64
last	开放		70
last	引》		160
last	录》		14
last	意见		-12
last	改造		118
last	方面		-49
last	服务		-52
last	机制		172
last	标准		97
last	检查		26
last	法》		-44
last	活动		-92
last	牵头		-122
last	研究		-238
last	租金		248
last	突出		-21
last	老人		105
last	范围		-51
last	落地		60
last	融合		5
last	行为		93
last	行动		80
last	补助		126
last	补贴		91
last	要求		-118
last	覆盖		-79
last	评估		75
last	试点		-30
last	资源		-160
last	送餐		107
last	重视		-41
last	问题		-146
last	项目		-141
last	食堂		185
later-refusal			-113
lead	done		-39
lead	none		8
lead	planned		-43
led-bare			-179
length	0		-206
length	1		-81
length	2		-11
length	3		32
length	4		74
length	5		131
length	6		-59
next	adverb		11
next	end		-5
next	entity		72
next	nothing		-79
next	noun		-26
next	preposition		23
next	self		-67
next	verb		38
next-refusal			-83
no-cue			-38
opener	会同		-174
opener	依托		-179
opener	按照		-151
opener	经商		-16
opens			-32
own-actor			70
paragraph-first			-28
plain	fact		-24
plain	goal		-60
plain	measure		16
plain	opening		-74
plain	refusal		35
plain	request		-51
plain&before	background	measure	33
plain&before	background	other	-24
plain&before	background	start	-52
plain&before	fact	measure	-20
plain&before	fact	other	-11
plain&before	fact	start	-66
plain&before	goal	measure	-60
plain&before	measure	measure	23
plain&before	measure	other	5
plain&before	measure	start	14
plain&before	opening	other	-81
plain&before	opening	start	-39
plain&before	refusal	other	91
plain&before	request	other	-51
reason			-117
refusal	soft	adverb	110
refusal	soft	self	69
request			-38
result			-230
section	opening		-74
sentence-has	more		33
sentence-has	none		-37
sentence-has	one		39
starts-bing			88
status	declined		35
status	done		28
status	exploring		29
status	none		-33
status	ongoing		-11
status	planned		30
subject	entity		-11
subject	none		18
subject	noun		-63
subject	self		48
talk			-159
time-word			77
verb	上线		68
verb	不足		-12
verb	举办		18
verb	予以		182
verb	争取		107
verb	促进		-145
verb	修订		109
verb	允许		-57
verb	公开		226
verb	列入		182
verb	利用		-63
verb	制作		-142
verb	制定		84
verb	办理		-90
verb	助餐		-46
verb	占比		-11
verb	印发		31
verb	压缩		126
verb	发布		128
verb	发放		130
verb	可		-201
verb	坚持		-129
verb	培育		126
verb	增设		73
verb	委托		86
verb	安排		108
verb	安装		-91
verb	完善		9
verb	完成		22
verb	实施		23
verb	实现		-135
verb	应用		-197
verb	建成		115
verb	建立		33
verb	建议		130
verb	建设		124
verb	开发		106
verb	开展		118
verb	开放		110
verb	开通		119
verb	引入		133
verb	引导		110
verb	打通		-234
verb	打造		181
verb	投入		103
verb	拨付		100
verb	指导		105
verb	探索		185
verb	探索建立		60
verb	接入		108
verb	推出		151
verb	推动		16
verb	推行		43
verb	推进		47
verb	提供		-179
verb	提出		-17
verb	提升		-88
verb	提高		-155
verb	支持		119
verb	新增		44
verb	新建		8
verb	是		-111
verb	有		-60
verb	检查		65
verb	用于		-166
verb	研究		9
verb	答复		-45
verb	管理		-158
verb	约谈		168
verb	纳入		228
verb	组织		132
verb	结合		-162
verb	给予		155
verb	编制		34
verb	补助		62
verb	补贴		-23
verb	覆盖		6
verb	让		-112
verb	设置		-42
verb	试点		-53
verb	超过		-40
verb	达		-106
verb	送餐		138
verb	配合		86
verb	重视		-41
verb	鼓励		133`;
