/** Written by scripts/train-roles.ts: features, their values, tenths of a weight. */
export const ROLE_WEIGHTS = `abstract	-1
abstract&class	effect -3	explore 4	none -2	pivot -4	state -2
actor	1
after	government 2	organisation 3	place 3	policy 4	programme 5	quantity 2	work 10
amount&class	build 2	effect 5	enforce 4	fund 4	hold 1	improve 5	issue 3	none 1	pivot -2	speech -4	state -4	train 6
amount-before	5
aspect	为 build 1	了 build 2 effect -10 fund -3 hold -1 issue 4	到 build 5	至 fund 6
bare	-1
before	measure 1	other -1	start -1
before&class	measure build 2 effect -2 enforce 3 explore 4 fund 1 hold 2 issue 1 none 1 pivot -1 speech -6 state -1 train 1	other build 1 effect -2 enforce 1 explore -1 fund 1 issue 1 none -2 pivot -1 speech -1 state -2 train 2	start connect -2 effect -2 enforce -2 explore -1 fund -1 hold 1 improve -2 issue 2 none -3 pivot 6 speech -1
before&last	measure last 1 more 1	other last -2	start last -2 more -1
before&verb	measure 推动 2 提升 -4 支持 7 确保 5 鼓励 5	other 做好 -2 推动 2 提升 -5 支持 8	start 支持 -1 重视 -3
before-class	build measure 1 other -1	connect measure -1 other -2	effect measure 3 other -3	enforce measure 4	hold measure 2 other -1	improve measure 1 other 1	issue measure 1 other 1	none measure 2 start -1	pivot other 1	speech measure -7 other -4	state other -1	train measure -1
before-opener	2
before-reason	1
begins	build 1	connect -2	enforce 2	explore 3	fund -1	government 2	hold -1	improve 1	issue -1	masked -2	organisation 2	place -2	policy -6	programme 3	quantity 6	speech -2	state -3	word 1
class	build 1	connect -1	effect -2	enforce 1	explore 1	fund 1	hold 1	improve -1	issue 1	none -1	speech -1	state -1	train 1
class&lead	build done 2 none 1 ongoing 1 planned 3	connect done 2 none 4 ongoing 1 planned -6	effect done -5 ongoing -2 planned -4	enforce none 2 ongoing 5 planned -2	explore planned 2	fund done -3 none 1	hold done 1 ongoing 1 planned 3	improve done 2 none -1 ongoing 4 planned -1	issue none 1 ongoing 2 planned 2	none done -1 none -1 ongoing -5 planned -3	pivot done -5 none 2 ongoing -4	speech none -1 ongoing 2 planned -6	state none -1 ongoing -7 planned -1	train done 3 none 2 ongoing -2
class&next	build build 3 effect -1 explore 2 hold 4 issue 1 pivot 4 speech -2 state -1 train 6	connect build -4 fund 3	effect build -4 effect 2 hold 5 issue -2 none -2	enforce build 1 effect 6 fund -2 hold 2 improve 4 issue 7 state -2	explore build 5 explore 3 hold -4 issue 1 none 2 pivot 3 state 1	fund build 1 effect -2 enforce 7 explore 4 fund 3 hold 4 improve 7 issue 1 none -1 pivot 1 speech -5 state 1 train 2	hold build 3 effect -3 enforce 5 fund 1 hold -1 improve 4 issue 6 pivot -3 train 4	improve effect 6 fund 7 hold 7 improve -2 none -3 pivot 3 state -6	issue build 2 connect -3 effect -1 enforce 2 fund 2 hold 7 improve 4 issue 3 none -2 pivot 5 speech -6 state -4 train 8	none build 1 connect -1 enforce 2 explore 1 fund -1 hold -1 improve -1 none -2 pivot -2 state -3 train -2	pivot build -1 fund 1 hold 5 improve 3 issue 5 none -1 pivot 2	speech build -1 enforce 3 explore -2 fund -1 hold 1 issue -4 none -1 speech -1 state -1	state build 2 effect -6 explore 3 fund 1 hold 4 issue -2 none -2 speech 4 state -4	train build 2 fund 3 issue 1 state -4
closer	: -6	; 2
complaint	1
cue	declined strong 3	done strong 2 weak 4	exploring strong 2	ongoing strong 5 weak 6	planned strong 5 weak -1
cut	-5
date	4
de	-1
ends-in-amount	1
ends-in-de	-15
figure	-8
fronted	build 1	fund 4	none -1
heading	done -3	ongoing -1
intro	-4
intro-actor	-5
joined	4
kind	adverb 2	entity 1	means -3	noun -2	preposition 1	self 1
later-refusal	-6
lead	done -1	planned 1
led	connect -6	state 10
led-bare	-16
length	0 -7	1 -3	3 2	4 2	5 3	6 1
next	entity 1	means -2	nothing -2	noun -1	preposition 2	self -2	verb 2
next-refusal	-7
no-cue	-2
opener	依托 -4	关于 -1	围绕 -5	按照 -5	经商 2	针对 -1
opens	-4
own-actor	3
paragraph-first	-1
per	build -4	fund 2	hold 4	issue 2	none -3	speech -1	state -1	train 4
plain	background -2	fact -2	goal 1	measure 1	opening -4	refusal 3	request -4
plain&before	background measure 1 other -3 start -2	fact other -3 start -2	goal measure 1	measure measure 1 other 1 start 1	opening other -4 start -3	refusal other 5 start -7	request other -2 start -2
reason	-4
refusal	hard adverb 1 noun 6 self 5	soft adverb 6 self 6
request	-1
result	-8
section	opening -4
sentence-has	more 1	none -1	one 3
starts-bing	3
statistic	fund 4	issue 2	state -5
status	declined 3	done 1	exploring 2	none -2	ongoing 1	planned 2
subject	entity 1	noun -1	self 1
subject&class	entity build 2 connect -2 enforce 5 fund 2 improve 2 issue -1 none -1 speech -2 state -3 train 4	none build 1 connect 2 effect -2 enforce 1 hold 1 improve 1 issue 2 none -1 speech -2	noun build -1 connect -8 effect -1 enforce -2 hold -1 improve -1 issue -1 none -1 pivot -4 speech -1 state -2 train -2	self build 3 connect 2 enforce 5 explore 3 fund 5 hold 3 improve -6 issue 3 none -2 pivot -1 speech 1 state -1 train 3
talk	-5
time-word	4
verb	上线 4	下达 7	不足 -1	举办 3	予以 8	争取 4	会商 2	保障 -1	修订 6	做好 6	公布 -2	减免 10	减少 -10	出台 4	列入 9	制定 5	办好 -2	办理 -4	加大 -1	加强 12	加快 4	协调 5	印发 3	压缩 1	反映 7	发展 2	发布 3	发放 3	可 -5	合作 -5	启动 4	回复 -3	地处 -1	坚持 -11	培育 5	培训 5	增强 -3	增设 1	奖励 4	委托 6	存在 -2	安排 1	安装 6	完善 6	完成 4	实施 1	实现 3	实行 8	希望 -1	带动 -10	建成 7	建立 8	建议 -2	建设 1	开办 2	开发 3	开展 5	开放 4	开设 4	开通 5	引入 6	引导 4	引进 6	成立 7	打造 5	执行 10	扩大 -9	承担 2	投放 4	投资 -6	拆除 8	拿出 10	指导 8	探索 3	接入 2	接待 4	推出 4	推动 2	推广 5	推行 7	推进 2	提供 -2	提升 -4	提高 -6	支付 3	支持 5	收到 -4	新增 -2	新建 4	明确 -15	是 -4	更换 9	更新 7	有 -6	查处 1	核定 -13	核查 -5	治理 2	测算 -5	涉及 1	牵头 -4	用于 -6	登记 -16	督促 6	研究 -1	确保 10	突破 16	答复 -1	签订 5	管理 -5	约谈 7	纳入 3	组建 6	组织 4	结合 -2	给予 8	编制 1	考虑 3	落实 2	要求 -3	规划 -9	规定 3	解决 -1	认为 -3	让 -3	论证 7	设立 1	设置 -1	评估 3	调整 1	负责 8	超过 -4	较大 1	达到 4	进行 3	配合 8	配备 8	配套 2	采取 -11	重视 -3	鼓励 7`;
