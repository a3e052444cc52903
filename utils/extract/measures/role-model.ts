/** Written by scripts/train-roles.ts: feature, its values, hundredths of a weight. */
export const ROLE_WEIGHTS = `abstract			-47
abstract&class	build		-13
abstract&class	connect		-40
abstract&class	effect		-213
abstract&class	explore		71
abstract&class	hold		144
abstract&class	improve		187
abstract&class	none		-154
abstract&class	pivot		-30
abstract&class	state		-116
abstract&class	train		64
after	government		114
after	money		22
after	organisation		110
after	place		127
after	policy		88
after	programme		155
after	quantity		61
after	work		-20
amount&class	build		23
amount&class	connect		200
amount&class	effect		109
amount&class	enforce		42
amount&class	fund		57
amount&class	hold		40
amount&class	improve		50
amount&class	issue		62
amount&class	none		56
amount&class	pivot		24
amount&class	speech		-131
amount&class	state		-46
amount&class	train		78
amount-before			153
bare			-42
before	measure		11
before	other		-12
before&class	measure	build	72
before&class	measure	effect	-74
before&class	measure	enforce	72
before&class	measure	explore	110
before&class	measure	fund	-10
before&class	measure	hold	46
before&class	measure	improve	-62
before&class	measure	issue	-26
before&class	measure	none	20
before&class	measure	pivot	-31
before&class	measure	speech	-15
before&class	measure	state	-22
before&class	measure	train	30
before&class	other	connect	15
before&class	other	effect	-43
before&class	other	explore	-59
before&class	other	fund	36
before&class	other	hold	33
before&class	other	improve	-39
before&class	other	issue	26
before&class	other	none	-70
before&class	other	pivot	84
before&class	other	speech	-100
before&class	other	state	-66
before&class	other	train	100
before&class	start	connect	-143
before&class	start	effect	-11
before&class	start	enforce	-24
before&class	start	explore	25
before&class	start	fund	143
before&class	start	hold	22
before&class	start	improve	41
before&class	start	issue	53
before&class	start	none	-63
before&class	start	pivot	104
before&class	start	speech	-40
before&class	start	state	-21
before&class	start	train	-59
before&last	measure	last	10
before&last	other	last	-27
before&last	start	last	-83
before&verb	measure	推动	-54
before&verb	measure	提升	-41
before&verb	measure	支持	97
before&verb	measure	标注	-18
before&verb	measure	确保	170
before&verb	measure	鼓励	74
before&verb	other	做好	-10
before&verb	other	允许	-150
before&verb	other	抓好	-69
before&verb	other	推动	231
before&verb	other	推进	-118
before&verb	other	支持	112
before&verb	start	保障	65
before&verb	start	坚持	-76
before&verb	start	推动	91
before&verb	start	推进	130
before&verb	start	支持	81
before&verb	start	重视	-32
before-class	build	measure	-25
before-class	build	other	50
before-class	connect	measure	-30
before-class	connect	other	-15
before-class	effect	measure	96
before-class	effect	other	-22
before-class	enforce	measure	122
before-class	enforce	other	39
before-class	explore	measure	14
before-class	explore	other	10
before-class	fund	measure	-18
before-class	fund	other	92
before-class	hold	measure	-14
before-class	hold	other	-72
before-class	improve	measure	66
before-class	issue	measure	58
before-class	issue	other	-47
before-class	none	measure	80
before-class	pivot	measure	59
before-class	speech	measure	-122
before-class	speech	other	-151
before-class	state	measure	-36
before-class	train	other	-21
before-opener			40
before-reason			60
before-refusal			-39
class	build		39
class	connect		-64
class	effect		-67
class	enforce		31
class	explore		20
class	fund		26
class	hold		35
class	improve		-30
class	issue		10
class	none		-45
class	pivot		24
class	speech		-56
class	state		-44
class	train		40
closer	
		-233
closer	!		-10
closer	:		-215
closer	;		79
complaint			-39
cue	declined	strong	41
cue	done	strong	38
cue	done	weak	113
cue	exploring	strong	42
cue	ongoing	strong	90
cue	ongoing	weak	97
cue	planned	strong	78
cue	planned	weak	42
cut			-42
date			66
de			-16
ends-in-amount			14
ends-in-de			27
figure			-124
fronted	build		17
fronted	fund		160
fronted	none		-65
heading	ongoing		-14
heading	planned		-19
intro			-97
intro-actor			-129
joined			88
kind	adverb		25
kind	means		-57
kind	noun		-34
kind	self		24
kind&class	adverb	build	23
kind&class	adverb	connect	-96
kind&class	adverb	effect	69
kind&class	adverb	enforce	56
kind&class	adverb	fund	51
kind&class	adverb	hold	65
kind&class	adverb	improve	55
kind&class	adverb	issue	47
kind&class	adverb	none	50
kind&class	adverb	pivot	-55
kind&class	adverb	state	-25
kind&class	adverb	train	92
kind&class	entity	build	76
kind&class	entity	connect	-30
kind&class	entity	effect	60
kind&class	entity	enforce	165
kind&class	entity	fund	87
kind&class	entity	issue	-14
kind&class	entity	none	-104
kind&class	entity	pivot	52
kind&class	entity	state	-87
kind&class	entity	train	124
kind&class	means	build	-23
kind&class	means	connect	-65
kind&class	means	enforce	-48
kind&class	means	explore	10
kind&class	means	fund	-209
kind&class	means	hold	-20
kind&class	means	improve	-174
kind&class	means	issue	98
kind&class	means	none	-79
kind&class	means	state	94
kind&class	noun	build	-72
kind&class	noun	connect	-155
kind&class	noun	effect	38
kind&class	noun	enforce	37
kind&class	noun	fund	21
kind&class	noun	improve	-68
kind&class	noun	issue	50
kind&class	noun	none	-14
kind&class	noun	pivot	-39
kind&class	noun	speech	-65
kind&class	noun	state	-65
kind&class	noun	train	-79
kind&class	preposition	build	24
kind&class	preposition	connect	24
kind&class	preposition	effect	-130
kind&class	preposition	enforce	-21
kind&class	preposition	explore	-98
kind&class	preposition	fund	46
kind&class	preposition	hold	40
kind&class	preposition	improve	66
kind&class	preposition	issue	57
kind&class	preposition	none	-65
kind&class	preposition	pivot	-14
kind&class	preposition	state	52
kind&class	preposition	train	74
kind&class	self	build	124
kind&class	self	connect	84
kind&class	self	enforce	93
kind&class	self	explore	143
kind&class	self	fund	155
kind&class	self	hold	100
kind&class	self	improve	-125
kind&class	self	issue	10
kind&class	self	none	-92
kind&class	self	speech	81
kind&class	self	train	148
kind&class	verb	build	44
kind&class	verb	connect	58
kind&class	verb	effect	-89
kind&class	verb	enforce	24
kind&class	verb	explore	47
kind&class	verb	fund	21
kind&class	verb	improve	106
kind&class	verb	issue	-44
kind&class	verb	pivot	79
kind&class	verb	speech	-142
kind&class	verb	state	-60
last	)》		132
last	**		-41
last	0%		-37
last	0人		55
last	0元		19
last	0台		158
last	0名		109
last	0处		176
last	0家		119
last	0户		55
last	1%		-158
last	1个		-25
last	1家		145
last	2个		144
last	2处		178
last	2家		73
last	3%		-229
last	3个		146
last	3家		121
last	4个		136
last	5%		-68
last	5个		124
last	5人		82
last	5元		32
last	6个		33
last	6家		90
last	7个		187
last	7件		-33
last	8个		71
last	9处		122
last	》)		173
last	一次		183
last	万个		230
last	万亩		148
last	万人		39
last	万件		164
last	万元		-42
last	万名		-140
last	万吨		17
last	万户		-84
last	万辆		-61
last	专业		71
last	专班		105
last	中心		186
last	产品		64
last	人次		46
last	亿元		39
last	以上		16
last	以内		-13
last	优势		-54
last	会商		-23
last	余场		168
last	作日		-62
last	使用		105
last	保温		-24
last	保障		-36
last	公里		86
last	关心		-117
last	决定		-75
last	分钟		-60
last	制度		86
last	办法		40
last	办理		-155
last	动工		-49
last	协议		136
last	单位		126
last	参考		-62
last	反映		136
last	发展		-47
last	台”		146
last	号)		-29
last	培训		127
last	基地		57
last	基础		-43
last	基金		-24
last	奖励		122
last	奖补		-34
last	如下		-51
last	安排		-206
last	安装		183
last	完善		-126
last	完工		24
last	定》		-191
last	审批		211
last	家次		102
last	小区		-123
last	小时		-173
last	岗位		165
last	巡查		161
last	工作		-208
last	工程		19
last	左右		-11
last	平台		-144
last	应用		10
last	延伸		-104
last	建设		73
last	开放		198
last	引》		137
last	录》		77
last	思路		-81
last	意见		-34
last	执行		40
last	投产		151
last	投资		-166
last	挂钩		158
last	排查		197
last	推开		96
last	支持		71
last	收悉		-27
last	改造		71
last	政策		160
last	数据		130
last	整改		144
last	方式		-125
last	方案		201
last	方米		-30
last	方面		-74
last	更新		141
last	服务		73
last	机制		138
last	条件		205
last	标准		36
last	核实		-25
last	案》		-64
last	检查		58
last	模式		70
last	法》		71
last	活动		-30
last	流程		-65
last	清单		127
last	牵头		-128
last	申报		-21
last	监测		37
last	监督		-44
last	目录		143
last	知》		123
last	研究		-111
last	租金		214
last	程序		127
last	突出		-39
last	管理		-11
last	系统		-138
last	细则		165
last	经验		-178
last	老人		-114
last	考虑		45
last	范》		116
last	范围		-55
last	落地		-44
last	落实		106
last	融合		72
last	行为		177
last	行动		77
last	行性		73
last	补助		171
last	补贴		79
last	要求		22
last	覆盖		-64
last	见》		121
last	规定		-124
last	计划		96
last	论证		77
last	设施		62
last	评估		26
last	试点		-88
last	调整		167
last	调研		-35
last	谅解		-74
last	资源		-182
last	趋势		-277
last	较大		-73
last	运营		118
last	送餐		59
last	通道		33
last	重视		-32
last	问题		-144
last	限制		165
last	项目		-38
last	食堂		198
later-refusal			-154
lead	done		-12
lead	planned		-21
led-bare			-223
length	0		-223
length	1		-48
length	3		40
length	4		44
length	5		31
length	6		31
neutral-heading			-22
next	end		-10
next	entity		36
next	means		41
next	nothing		-97
next	noun		-51
next	preposition		46
next	self		-10
next	verb		43
next-refusal			-139
no-cue			-33
opener	会同		-200
opener	利用		38
opener	围绕		-29
opener	按照		-116
opener	经商		-13
opener	考虑到		-30
opener	针对		-13
opens			-59
own-actor			67
paragraph-first			-41
plain	background		-14
plain	fact		-21
plain	goal		-93
plain	means		38
plain	measure		17
plain	opening		-79
plain	refusal		42
plain	request		-13
plain&before	background	measure	14
plain&before	background	other	-87
plain&before	background	start	59
plain&before	fact	measure	19
plain&before	fact	other	-37
plain&before	fact	start	-49
plain&before	goal	measure	-93
plain&before	measure	measure	20
plain&before	measure	other	15
plain&before	opening	other	-39
plain&before	opening	start	-111
plain&before	refusal	other	95
plain&before	request	other	93
plain&before	request	start	-63
reason			-145
refusal	hard	adverb	49
refusal	hard	noun	157
refusal	soft	adverb	100
refusal	soft	noun	24
refusal	soft	self	74
request			-140
result			-197
section	opening		-79
sentence-has	more		24
sentence-has	none		-44
sentence-has	one		67
starts-bing			56
status	declined		41
status	done		50
status	exploring		42
status	none		-37
status	ongoing		-21
status	planned		45
subject	noun		-45
subject	self		24
talk			-132
time-word			145
verb	上线		196
verb	下达		106
verb	不足		-58
verb	主办		-50
verb	举办		45
verb	予以		182
verb	争取		161
verb	优化		215
verb	会商		88
verb	位于		76
verb	作出		-58
verb	促进		-120
verb	保护		-151
verb	保障		14
verb	修订		173
verb	做好		95
verb	健全		164
verb	允许		-44
verb	公布		-65
verb	公开		134
verb	减免		219
verb	出台		85
verb	函告		107
verb	列为		-40
verb	列入		226
verb	利用		-72
verb	制作		-162
verb	制定		205
verb	办好		-69
verb	办理		-103
verb	加快		201
verb	加装		243
verb	动工		-84
verb	助餐		-36
verb	协办		-115
verb	协同		-180
verb	协调		158
verb	印发		52
verb	压缩		151
verb	参保		-139
verb	反映		109
verb	发布		62
verb	发放		71
verb	取得		221
verb	受理		-10
verb	可		-89
verb	合作		-208
verb	听取		-159
verb	启动		125
verb	地处		-138
verb	坚持		-94
verb	培育		150
verb	培训		142
verb	增加		117
verb	增设		140
verb	奖励		187
verb	委托		181
verb	安排		94
verb	安置		-23
verb	安装		22
verb	完善		123
verb	完工		-23
verb	完成		-15
verb	实施		74
verb	实现		127
verb	实行		200
verb	属于		-34
verb	布局		101
verb	带动		-45
verb	应用		-229
verb	建成		204
verb	建立		126
verb	建议		-29
verb	建设		-113
verb	开办		-12
verb	开发		130
verb	开展		147
verb	开放		32
verb	开设		212
verb	开通		145
verb	引入		148
verb	引导		165
verb	引进		123
verb	总结		214
verb	恢复		63
verb	恳请		-66
verb	惠及		-130
verb	成立		141
verb	打通		-146
verb	打造		198
verb	执行		175
verb	承担		-35
verb	抓好		58
verb	投产		108
verb	投入		54
verb	投资		-185
verb	投运		171
verb	拆除		119
verb	招录		68
verb	拨付		116
verb	拿出		196
verb	指导		93
verb	排查		100
verb	探索		31
verb	探索建立		59
verb	接入		113
verb	接待		107
verb	推出		70
verb	推动		28
verb	推广		158
verb	推开		108
verb	推行		225
verb	推进		-32
verb	推送		181
verb	提供		-75
verb	提出		-43
verb	提升		-65
verb	提高		-29
verb	支持		97
verb	收悉		-27
verb	改为		140
verb	改造		-124
verb	敬请		-47
verb	新增		-69
verb	明确		-252
verb	是		-81
verb	更换		178
verb	更新		136
verb	有		-120
verb	构建		131
verb	查处		102
verb	标注		-18
verb	核定		-138
verb	核对		126
verb	核查		109
verb	检查		99
verb	测算		-134
verb	涉及		-145
verb	清理		141
verb	牵头		-15
verb	用于		-222
verb	登记		-291
verb	监管		-149
verb	督促		157
verb	研究		104
verb	研究制定		95
verb	确保		170
verb	立案		121
verb	答复		-57
verb	签约		209
verb	签订		151
verb	管理		-146
verb	约谈		126
verb	纳入		13
verb	组建		200
verb	组织		150
verb	组织实施		104
verb	结合		-159
verb	给予		91
verb	统筹		-123
verb	维修		-173
verb	编制		79
verb	聘请		180
verb	落实		22
verb	补助		224
verb	补贴		34
verb	要求		148
verb	覆盖		105
verb	规划		-173
verb	规范		-121
verb	让		-141
verb	让利		162
verb	论证		202
verb	设立		-15
verb	设置		-91
verb	评估		64
verb	调整		148
verb	负责		254
verb	责令		97
verb	购置		-10
verb	超过		-45
verb	转移		207
verb	较大		-73
verb	达		-117
verb	达到		187
verb	进行		35
verb	送餐		204
verb	选派		85
verb	避免		-57
verb	配合		130
verb	配备		162
verb	重视		-32
verb	铺设		31
verb	需要		-111
verb	鼓励		120`;
