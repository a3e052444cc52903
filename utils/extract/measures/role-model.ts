/** Written by scripts/train-roles.ts: features, their values, tenths of a weight. */
export const ROLE_WEIGHTS = `
上线 3	下达 6	不足 -1	举办 3	予以 9	争取 3	会商 2	保障 2	修订 6	做好 4	公布 -2	减免 9	减少 -11	出台 4	列入 7	利用 -4	制定 5	办好 -2	办理 -5	加大 -1	加强 9	加快 4	协调 6	印发 3	压缩 1	反映 6	发展 2	发布 6	发放 5	可 -4	合作 -6	启动 4	回复 -3	地处 -1	坚持 -9	培育 5	培训 5	增加 2	增强 -3	增设 1	奖励 3	委托 7	存在 -2	安装 6	完善 7	完成 3	实施 1	实现 3	实行 8	希望 -1	带动 -11	帮助 -9	建成 7	建立 9	建议 -2	建设 2	开办 2	开发 2	开展 5	开放 4	开设 5	开通 5	引入 6	引导 3	引进 5	强化 -9	影响 -1	恢复 -1	成立 9	打造 6	执行 10	扩大 -8	承担 2	抓好 -2	投放 3	投资 -5	拆除 8	拿出 10	指导 8	探索 3	探索建立 4	接入 3	接待 4	推出 4	推动 2	推广 6	推行 8	推进 2	提供 -2	提升 -4	提高 -6	支付 3	支持 5	收到 -4	改造 2	新增 -2	新建 5	明确 -15	是 -4	更换 8	更新 7	有 -6	核定 -12	核查 -6	治理 1	测算 -5	涉及 1	牵头 -4	用于 -6	登记 -11	督促 5	研究 -1	确保 11	突破 15	答复 -1	签订 7	管理 -4	约谈 6	纳入 3	组建 6	组织 4	结合 -3	给予 8	编制 1	考虑 3	落实 3	要求 -3	规划 -9	规定 3	解决 -1	认为 -2	让 -3	论证 6	设立 1	设置 -1	调整 2	负责 8	责令 5	超过 -4	较大 1	达到 3	进行 3	配合 7	配备 8	配套 2	采取 -13	重视 -2	鼓励 7
build 1	effect -2	enforce 1	explore 1	fund 1	hold 1	improve -1	issue 1	none -1	speech -1	state -1	train 1
adverb 2	entity 1	means -3	noun -2	preposition 1	self 1
entity 1	noun -1	self 1
-4
依托 -4	关于 -1	利用 3	围绕 -5	按照 -2	经商 2	针对 -1
-4
4
-1
declined strong 3	done strong 1 weak 4	exploring strong 2	ongoing strong 3 weak 7	planned strong 5 weak -1
government 2	organisation 3	place 3	policy 5	programme 5	quantity 2	work 10
build 2	effect 5	enforce 4	fund 4	hold 1	improve 6	issue 2	none 1	pivot -2	speech -4	state -4	train 6
1
5
4
4
-1
-4
-8
effect -4	explore 4	none -2	pivot -3	state -1
-2
-7

-3
-1
-15
3
0 -7	1 -2	3 2	4 2	5 3	6 1
-2
opening -3
done -1	planned 1
ongoing -1
declined 3	done 1	exploring 2	none -2	ongoing 1	planned 2
1
3
-1
: -6	; 2
measure 1	other -1	start -1
measure build 2 effect -1 enforce 3 explore 4 fund 1 hold 2 issue 1 none 1 pivot -1 speech -6 state -1 train 1	other effect -3 enforce 1 explore -1 fund 1 improve 1 issue 1 none -2 pivot -1 speech -1 state -2 train 2	start connect -1 effect -3 enforce -1 explore -1 hold 1 improve -3 issue 2 none -3 pivot 6 speech -1
measure last 1 more 1	other last -2	start last -2
build measure 1 other -1	connect other -1	effect measure 3 other -3	enforce measure 3	hold measure 2	improve measure 1 other 1	issue measure 1 other 1	none measure 2 start -1	pivot other 1	speech measure -1 other -4	state other -2	train measure -1
measure 推动 2 提升 -5 支持 6 确保 7 鼓励 5	other 做好 -3 发展 -1 推动 2 提升 -4 支持 7 重视 -2	start 支持 -1 重视 -3
2

more 1	none -1	one 3
adverb -1	entity 1	means -2	nothing -2	noun -1	preposition 2	self -2	verb 2
-6
-6

background -1	fact -2	goal 2	means 3	measure 1	opening -3	refusal 3	request -3
background measure 1 other -2 start -3	fact other -3 start -2	goal measure 2	measure measure 1 other 1 start 1	opening other -4 start -2	refusal other 5 start -7	request other 1 start -2
-4
-5
hard adverb 1 noun 6 self 5	soft adverb 7 noun -1 self 6
1
fund 4	none -1
-16
build 1	connect -3	enforce 2	explore 3	fund -1	government 2	improve 2	masked -3	organisation 2	place -3	policy -6	programme 3	quantity 3	speech -2	state -3	word 1
connect -7	state 10
build -3	enforce 5	fund 2	hold 4	issue -1	none -3	speech -1	state -1	train 4
为 build -1	了 build 2 effect -9 fund -2 issue 5	到 build 5	至 fund 6
fund 4	issue -3	state -4
build done 1 ongoing 1 planned 3	connect done 2 none 4 ongoing -1 planned -6	effect done -3 ongoing -3 planned -4	enforce done -3 none 2 ongoing 5 planned -1	explore planned 2	fund done -2 none 1 ongoing 1	hold done 1 ongoing 2 planned 3	improve done -2 none -1 ongoing 5 planned -1	issue done 3 ongoing 1 planned 2	none none -1 ongoing -5 planned -3	pivot done -5 none 2 ongoing -4	speech none -1 ongoing 2 planned -5	state done -1 none -1 ongoing -7 planned -1	train done 3 none 2 planned -1
build build 3 connect 1 enforce 1 explore 2 fund 1 hold 4 improve -1 issue 1 pivot 5 speech -1 state -2 train 6	connect build -4 fund 2	effect effect 1 hold 5 issue -3 none -2 state -6	enforce build 2 effect 5 enforce 1 hold 3 improve 4 issue 6 state -1	explore build 1 explore 3 hold -4 none 3 pivot 3 state 1	fund connect 1 effect -1 enforce 7 explore 4 fund 3 hold 4 improve 5 issue 1 none -1 speech -6 state 2 train 5	hold build 3 effect -2 enforce 4 fund 1 hold -1 improve 3 issue 7 pivot -3 state -1 train 4	improve build 1 effect 6 enforce 2 fund 8 hold 5 improve -2 issue -7 none -4 pivot 3 state -7	issue build 3 connect -3 enforce 1 fund 2 hold 6 improve 3 issue 3 none -2 pivot 4 speech -6 state -4 train 8	none connect -1 effect 1 enforce 3 fund -1 hold -1 improve -1 issue 1 none -2 pivot -2 state -4 train -2	pivot build -1 fund 1 hold 5 improve 4 issue 5 none -1 pivot 2	speech build -1 enforce 4 explore -2 fund -2 hold 1 issue -4 none -1 state -1	state build 2 effect -6 explore 3 fund 1 hold 4 improve -6 issue -2 none -2 speech 3 state -5	train build 4 fund 3 issue 2 state -4

entity build 2 connect -1 enforce 5 fund 2 improve 1 issue -1 none -1 speech -2 state -2 train 4	none build 1 connect 2 effect -2 enforce 1 hold 1 improve 1 issue 2 none -1 speech -2 state -1 train 1	noun build -2 connect -8 effect -1 enforce -2 hold -1 improve -1 none -1 pivot -4 speech -1 state -2 train -2	self build 2 connect 5 enforce 5 explore 3 fund 5 hold 3 improve -6 issue 2 none -2 pivot -2 speech 1 state -1 train 3`;
