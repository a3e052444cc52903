/** Written by scripts/train-roles.ts: features, their values, tenths of a weight. */
export const ROLE_WEIGHTS = `abstract	-1
abstract&class	effect -3	explore 4	improve 3	none -3	pivot -5	state -2
actor	1
after	government 2	organisation 3	place 3	policy 4	programme 6	quantity 2	work 10
amount&class	build 2	effect 6	enforce 4	fund 4	hold 1	improve 6	issue 3	none 1	pivot -1	speech -4	state -4	train 6
amount-before	5
aspect	了 build 3 effect -10 fund -3 hold -1 issue 5	到 build 6 fund 1	至 fund 7
bare	-2
before	measure 1	other -1	start -1
before&class	measure build 2 effect -1 enforce 3 explore 3 fund 1 hold 2 issue 1 none 1 speech -6 state -1 train 1	other build 1 effect -3 enforce 1 explore -1 fund 1 improve -1 issue 1 none -2 pivot -2 speech -1 state -2 train 1	start connect -3 effect -1 enforce -2 fund -1 hold 1 improve -2 issue 2 none -2 pivot 4 speech -1
before&last	measure last 1 more 1	other last -2	start last -2 more -1
before&verb	measure 推动 1 提升 -3 支持 5 鼓励 4	other 做好 -4 发展 -2 推动 5 提升 -4 支持 6	start 推动 1 支持 -1 重视 -3
before-class	build measure 1 other -1	connect other -2	effect measure 2 other -3	enforce measure 3 other -1	hold measure 2 other -1	improve other 2	issue measure 1 other 1	none measure 2 start -1	pivot other -1	speech measure -6 other -4	state other -1	train measure -1
before-opener	2
before-reason	1
begins	build 1	connect -3	effect -2	enforce 2	explore 2	government 2	hold -1	masked -2	organisation 2	pivot 1	place -2	policy -6	programme 3	quantity 6	speech -1	state -3	word 1
begins-with	—— -3	不宜 4	不能 9	中国 5	中央 6	争取 1	代表 -1	会同 -1	依托 -3	修订 4	先后 -2	全区 -4	全国 7	全市 -2	出台 3	切实 -10	力争 5	加大 6	加强 7	加快 5	区市 4	区财 12	同步 5	围绕 -2	国家 2	培训 3	基本 -5	增设 -3	完成 2	实现 4	对我 -7	已在 4	平均 -14	建成 2	建议 -4	开展 5	引导 2	您反 -2	您在 -1	您好 1	您建 -1	您的 2	我们 -2	我区 3	我厅 4	我县 -7	我委 5	我局 2	我市 -3	我部 2	持续 7	按照 -4	探索 4	推动 -2	提供 -5	提案 -1	支持 4	新增 10	无法 1	日均 -11	明确 -15	暂不 3	有效 -7	正在 5	每年 2	每月 6	浙江 4	现将 -1	现答 -1	由市 4	督促 2	研究 4	确保 6	积极 5	累计 5	组织 7	经商 2	编制 2	群众 -5	考虑 2	联合 2	计划 6	财政 -2	进一 -8	部分 -2	重点 -8	针对 -1	难以 6	静安 -2	预计 5	鼓励 5
class	build 1	connect -1	effect -2	enforce 1	explore 1	fund 1	hold 1	improve -1	issue 1	none -1	speech -1	state -1	train 1
class&lead	build done 2 ongoing 1 planned 3	connect none 3 ongoing 1 planned -7	effect done -4 ongoing -1 planned -4	enforce none 2 ongoing 4 planned -2	explore planned 2	fund done -3 none 1 planned 1	hold done 3 ongoing 1 planned 3	improve done 1 none -1 ongoing 2 planned -1	issue done -1 none 1 ongoing 2 planned 2	none done -2 none -1 ongoing -4 planned -3	pivot done -5 none 1 ongoing -4 planned 1	speech none -1 ongoing 1 planned -7	state done -1 none -1 ongoing -7 planned -1	train none 2 ongoing -2 planned -1
class&next	build build 2 explore 2 fund 1 hold 4 improve -1 pivot 4 speech -1 state -1 train 7	connect build -3 fund 1 hold -1 none 1	effect build -4 effect 1 hold 6 none -3	enforce build 1 effect 7 fund -2 hold 2 improve 5 issue 6 none 1 state -3	explore build 4 explore 3 hold -4 issue 2 none 2 state 1	fund connect 1 effect -3 enforce 8 explore 4 fund 3 hold 4 improve 8 issue 1 none -1 pivot 1 speech -5 state 2 train 2	hold build 3 effect -3 enforce 5 fund 1 hold -1 improve 4 issue 6 pivot -4 train 4	improve effect 4 fund 4 hold 7 improve 1 none -2 state -6	issue build 2 connect -3 enforce 1 fund 2 hold 6 improve 5 issue 3 none -2 pivot 4 speech -5 state -4 train 8	none connect -1 effect 1 enforce 2 fund -1 hold -1 improve -3 issue 1 none -2 pivot -3 state -2 train -1	pivot build -1 hold 5 improve 6 issue 3 none -3 pivot 3	speech build -1 enforce 3 explore -1 fund -1 hold 1 issue -4 none -1 speech -1 state -1	state build 2 effect -6 explore 2 fund 1 hold 4 issue -2 none -2 speech 4 state -4	train build 2 fund 4 none 1
closer	: -6	; 3
cue	declined strong 3	done strong 2 weak 3	exploring strong 2	ongoing strong 5 weak 5	planned strong 4 weak 1
cut	-5
date	4
de	-1
ends-in-amount	1
ends-in-de	-15
figure	-6
fronted	build 2	fund 4	none -1
heading	done -3	ongoing -1
intro	-4
intro-actor	-6
joined	3
kind	adverb 2	entity 1	means -3	noun -2	preposition 1	self 1
later-refusal	-6
lead	done -1
led	connect -5	state 10
led-bare	-15
length	0 -7	1 -3	3 2	4 2	5 3	6 2
next	entity 1	means -2	nothing -2	noun -1	preposition 1	self -2	verb 2
next-refusal	-7
no-cue	-2
opener	依托 -3	围绕 -2	按照 -4	经商 2	针对 -1
opens	-4
own-actor	3
paragraph-first	-1
per	build -3	fund 2	hold 4	issue 2	none -3	speech -1	state -1	train 3
plain	background -1	fact -2	goal 2	measure 1	opening -3	refusal 3	request -5
plain&before	background measure 2 other -3 start -2	fact other -3 start -2	goal measure 2	measure measure 1 other 1 start 1	opening other -4 start -3	refusal other 5 start -6	request other -3 start -3
reason	-6
refusal	hard adverb 2 noun 7 self 6	soft adverb 4 self 6
request	-1
result	-7
section	opening -3
sentence-has	more 1	none -2	one 3
starts-bing	3
statistic	fund 3	issue 1	state -5
status	declined 3	done 2	exploring 2	none -2	ongoing 1	planned 2
subject	entity 1	noun -1	self 1
subject&class	entity build 3 connect -1 enforce 5 fund 2 hold 1 issue -1 none -1 speech -4 state -4 train 4	none build 1 connect 1 effect -3 enforce 1 fund 1 hold 1 improve 1 issue 1 none -1 speech -2	noun build -2 connect -8 effect -1 enforce -2 fund -1 hold -1 improve -2 issue -1 none -1 pivot -3 speech -1 state -2 train -1	self build 3 connect 2 enforce 3 explore 3 fund 5 hold 3 improve -5 issue 3 none -2 state -1 train 3
talk	-4
time-word	5
verb	上线 3	下达 4	举办 3	予以 8	争取 4	会商 3	保障 -1	修订 5	做好 6	公布 -2	减免 9	减少 -9	出台 3	列入 9	制定 4	办好 -1	办理 -3	加大 -3	加强 10	加快 7	协调 7	印发 2	压缩 1	反映 9	发展 2	发布 3	发放 1	可 -5	合作 -5	启动 3	回复 -4	地处 -2	坚持 -10	培育 5	培训 5	增设 3	奖励 4	委托 6	存在 -2	安装 7	完善 5	完成 4	实施 1	实现 2	实行 7	属于 -1	希望 -1	带动 -10	建成 6	建立 8	建议 -1	建设 1	开办 2	开发 4	开展 4	开放 4	开设 5	开通 5	引入 6	引导 3	引进 6	成立 7	打造 4	扩大 -8	承担 3	抓好 1	投放 4	投资 -5	拆除 9	拿出 9	指导 8	探索 2	接入 2	接待 3	推出 3	推动 2	推广 5	推行 8	提供 -1	提升 -4	提高 -7	支付 3	支持 4	收到 -4	改造 1	新增 -5	新建 5	明确 -7	是 -4	更换 9	更新 6	有 -5	查处 1	核定 -12	核查 -5	治理 2	测算 -5	牵头 -3	用于 -5	登记 -15	督促 5	研究 -1	确保 8	突破 16	答复 -2	签订 5	管理 -5	约谈 7	纳入 3	组建 6	组织 3	结合 -1	给予 8	编制 1	考虑 3	落实 2	补贴 -2	要求 -1	覆盖 -1	规划 -9	规定 3	认为 -4	让 -5	论证 7	设立 2	设置 -1	评估 3	调整 1	负责 8	超过 -4	较大 1	达到 4	进行 2	配合 9	配备 8	配套 -2	重视 -4	鼓励 4`;
