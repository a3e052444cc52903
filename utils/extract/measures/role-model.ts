/** Written by scripts/train-roles.ts: features, their values, tenths of a weight. */
export const ROLE_WEIGHTS = `abstract	-1
abstract&class	build -1	effect -3	explore 4	hold 6	improve 4	issue 1	none -3	pivot -4	state -2
actor	1
after	government 2	organisation 3	place 3	policy 4	programme 6	quantity 2	work 9
amount&class	build 2	connect 2	effect 6	enforce 4	fund 4	hold 1	improve 5	issue 2	none 1	pivot -2	speech -4	state -3	train 6
amount-before	5
aspect	为 build 1	了 build 2 effect -11 fund -3 hold -2 improve -8 issue 5 state -7	到 build 5 improve 5	至 fund 7
bare	-1
before	measure 1	other -1	start -1
before&class	measure build 2 connect 1 effect -2 enforce 3 explore 3 fund 1 hold 2 issue 1 none 1 pivot -1 speech -5 state -1	other build 1 effect -3 explore -1 fund 1 improve -1 issue 1 none -2 pivot -1 speech -1 state -2 train 3	start connect -5 effect -1 enforce -2 explore 1 issue 2 none -3 pivot 5 speech -1 train -1
before&last	measure last 1 more 1	other last -2	start last -2
before&verb	measure 加强 4 完善 7 推动 1 提升 -3 支持 5 确保 6 解决 1 鼓励 4	other 做好 -3 减少 -3 加快 6 发展 -2 抓好 -3 推动 3 推进 -10 提升 -4 支持 5 确保 5 缓解 -3 重视 -3	start 坚持 -7 推动 3 支持 1 重视 -3
before-class	build measure 1 other -1	connect measure -1 other -1	effect measure 4 other -3	enforce measure 4 other -2	hold measure 1 other -1	improve other 1	issue measure 1 other 1	none measure 3 start -1	pivot measure -1 other -2	speech measure -7 other -4	state measure 1 other -1	train measure -1
before-opener	2
begins	connect -4	effect -3	enforce 2	explore 2	government 2	improve 1	masked -2	organisation 3	pivot 1	place -2	policy -7	programme 3	quantity 6	speech -1	state -3	train -1	word 1	work 4
begins-with	—— -4	上线 8	不具 16	不宜 5	不断 -1	不能 8	严格 3	中国 5	中央 6	也是 -2	争取 1	人均 -1	代表 -1	优先 5	会同 1	会商 -3	依托 -3	修订 5	先后 -3	全区 -4	全国 7	全市 -2	全省 7	全部 -8	关于 -1	其余 6	出台 3	函复 1	切实 -9	力争 5	办好 5	加大 11	加强 8	加快 6	努力 -3	区公 2	区市 5	区政 5	区级 13	区财 13	原因 -4	县级 -4	县财 10	发展 3	各地 4	同步 5	围绕 -3	国家 2	地区 6	坚持 -4	培育 -4	培训 4	基本 -3	增设 -4	安排 -2	完善 2	完成 1	实施 -1	实现 3	实行 6	对我 -4	对新 5	对连 -6	将在 8	已在 4	已有 -2	市公 -7	市场 1	市财 6	常态 6	平均 -12	并在 4	建成 3	建立 7	建议 -5	建设 2	开展 5	开设 8	引导 1	恳请 -2	您们 -1	您反 -2	您在 -1	您好 1	您建 -1	您的 1	惠及 -3	我们 -1	我区 3	我厅 4	我县 -8	我委 5	我局 2	我市 -2	我省 -1	我部 2	打造 3	拟于 3	持续 5	指导 9	按照 -4	探索 4	推出 6	推动 -1	提供 -5	提升 3	提案 -1	支持 4	改造 2	敬请 -2	新增 8	日均 -11	明确 -15	暂不 3	暂时 4	有效 -7	正在 6	每季 1	每年 1	每月 6	浙江 3	现将 -1	现有 -10	现答 -1	由于 -1	由市 4	真正 -8	督促 2	研究 5	确保 6	积极 4	答复 -1	累计 5	组建 10	组织 6	经会 -4	经商 1	经研 -2	结合 -1	统一 1	编制 4	群众 -7	考虑 2	联合 2	至于 -2	补助 -13	补贴 -2	要求 1	覆盖 -4	计划 6	设立 -5	财政 -1	进一 -9	部分 -4	重点 -7	针对 -1	阿拉 1	难以 5	静安 -2	预计 5	鼓励 5
class	build 1	connect -1	effect -2	enforce 1	explore 1	fund 1	hold 1	improve -1	issue 1	none -1	speech -1	state -1	train 1
class&lead	build done 1 none 1 ongoing 1 planned 3	connect done 1 none 3 ongoing 3 planned -8	effect done -5 ongoing -2 planned -4	enforce none 2 ongoing 4	explore none -1 planned 2	fund done -4 none 1	hold done 4 ongoing 1 planned 3	improve done 1 none -2 ongoing 2	issue ongoing 2 planned 3	none none -1 ongoing -4 planned -3	pivot done -5 none 1 ongoing -4 planned 1	speech none -1 ongoing 1 planned -5	state none -1 ongoing -6 planned -1	train done 3 none 2 ongoing -2 planned -1
class&next	build build 2 connect 1 effect 1 enforce -1 explore 2 fund 2 hold 4 improve -4 pivot 6 speech -3 train 6	connect build -4 none 1 state 2	effect build -4 effect -1 hold 5 improve 4 issue -3 none -2 state -5	enforce build 2 effect 6 fund -2 hold 2 improve 6 issue 6 none 1 pivot 4 state -4	explore build 4 explore 3 hold -4 issue 2 none 2 pivot 3 state 2	fund build 1 effect -2 enforce 10 explore 4 fund 3 hold 5 improve 7 none -1 speech -5 state 1 train 3	hold build 2 effect -3 enforce 5 fund 1 hold -1 improve 5 issue 6 pivot -2 speech -2 train 4	improve build -1 effect 3 enforce -3 explore 3 fund 4 hold 8 improve 2 issue -4 none -3 pivot -1 speech 6 state -9	issue build 2 connect -3 effect -4 enforce 1 fund 2 hold 7 improve 4 issue 3 none -2 pivot 4 speech -5 state -4 train 9	none build 1 connect -2 effect -3 enforce 1 explore 1 fund -1 hold -1 improve -3 issue 2 none -2 pivot -3 speech 1 state -3	pivot build -1 effect 2 fund 1 hold 4 improve 6 issue 4 none -2 pivot 3	speech build -2 connect -3 enforce 3 explore -2 fund -3 hold 1 improve -6 issue -3 none -1 speech -1 state -1	state build 1 effect -5 explore 3 fund 1 hold 3 improve -4 issue -2 none -2 speech 6 state -4	train build 4 fund 3 hold 2 issue -1 none 1 pivot 8 state -5
closer	
 -16	: -6	; 2
complaint	-1
cue	declined strong 4	done strong 2 weak 3	exploring strong 2	ongoing strong 5 weak 5	planned strong 4 weak 2
cut	-5
date	4
de	-1
ends-in-amount	1
ends-in-de	-14
figure	-6
fronted	build 1	fund 4	hold 1	issue -3	none -2
heading	done -3	ongoing -1
intro	-4
intro-actor	-6
joined	3
kind	adverb 2	entity 1	means -3	noun -2	preposition 1	self 1
later-refusal	-6
lead	done -1	planned 1
led	connect -6	fund 7	issue 1	speech -1	state 10
led-bare	-14
length	0 -7	1 -3	3 2	4 2	5 3	6 2
neutral-heading	-1
next	means -2	nothing -2	noun -1	preposition 2	self -2	verb 1
next-refusal	-7
no-cue	-2
opener	会同 -9	依托 -3	关于 -1	围绕 -3	按照 -4	由于 -1	经商 1	至于 -2	针对 -1
opens	-3
own-actor	3
paragraph-first	-1
per	build -3	enforce 3	fund 3	hold 3	issue 2	none -2	speech -1	state -1	train 3
plain	background -1	fact -2	goal 1	measure 1	opening -3	refusal 4	request -2
plain&before	background measure 1 other -2 start -2	fact other -3 start -2	goal measure 1	measure measure 1 other 1 start 1	opening other -4 start -3	refusal measure -12 other 5 start -4	request measure -5 other -3 start 1
reason	-6
refusal	hard adverb 2 noun 8 self 7	soft adverb 5 self 6
request	-2
result	-6
section	opening -3
sentence-has	more 1	none -1	one 3
starts-bing	2
statistic	build -1	fund 3	issue 1	state -5
status	declined 4	done 1	exploring 2	none -2	ongoing 1	planned 2
subject	entity 1	noun -1	self 1
subject&class	entity build 3 connect -2 effect 1 enforce 4 fund 2 hold 1 improve -1 issue -1 none -1 speech -3 state -4 train 4	none build 1 connect 1 effect -3 enforce 1 explore 1 fund 1 hold 1 improve 1 issue 1 none -1 speech -2 train 1	noun build -1 connect -9 explore 7 fund -1 hold -3 improve -1 issue -1 none -1 pivot -5 speech -1 state -2 train -3	self build 3 connect 3 enforce 3 explore 2 fund 4 hold 3 improve -5 issue 3 none -3 pivot 1 state -1 train 3
talk	-3
time-word	4
verb	上线 2	下达 5	主办 -3	举办 2	予以 9	争取 3	优化 12	会商 4	作出 -3	保护 -8	保障 -1	修订 5	做好 7	允许 -3	免收 12	兑现 8	公布 -3	共享 -10	共建 6	具有 -1	减免 9	减少 -8	出台 2	划定 4	列入 8	利用 -6	制作 -8	制定 5	办理 -3	加大 -2	加密 3	加强 8	加快 6	加装 10	助餐 1	协办 -5	协调 6	占 -2	印发 2	压缩 2	反映 9	发动 11	发展 1	发布 3	发布了 4	发放 1	取得 4	召开 5	可 -4	合作 -5	启动 3	启用 7	回复 -3	地处 -3	坚持 -6	培育 5	培训 5	增加 -2	增强 -4	增设 2	增长 -2	奖励 4	奖补 -9	委托 6	存在 -2	安排 1	安置 -4	安装 4	完善 3	完工 -2	完成 4	实施 1	实现 2	实行 6	审批 -4	审查 -5	对接 -7	属于 -1	布局 -1	布设 5	希望 -1	带动 -11	帮助 -11	延长 11	建成 7	建立 7	建议 -1	建设 1	开办 2	开发 4	开展 5	开工 6	开放 3	开设 3	开通 5	引入 7	引导 3	引进 6	形成 -7	影响 -1	恢复 2	恳请 -2	惠及 -3	成立 8	打通 -5	打造 3	执行 8	扩大 -6	扶持 5	承担 1	抓好 2	投放 4	投资 -7	拆除 9	招录 2	拨付 8	拿出 9	指导 6	探索 3	探索建立 3	接入 3	接待 3	推出 2	推动 2	推广 5	推开 8	推行 8	推进 2	推送 12	提升 -3	提高 -6	搬迁 -5	支付 3	支持 4	收到 -5	改为 4	敬请 -2	新增 -2	新建 4	明确 -8	是 -4	更换 9	更新 6	有 -5	查处 6	核定 -12	核对 1	核查 -3	检测 4	沟通 -2	治理 2	测算 -5	涉及 -1	清理 6	满足 2	演出 -6	牵头 -3	理解 -1	用于 -5	登记 -15	监督 -7	督促 5	研究 -1	研究制定 5	确保 6	种植 -14	突破 14	立案 5	答复 -2	签约 -2	签订 6	管理 -4	约谈 7	纳入 3	组建 5	组织 4	结合 -1	给予 7	统筹 -5	维修 -10	缓解 4	编制 2	缩短 -5	考虑 3	落地 -7	落实 2	补助 2	补贴 -1	表示 -4	要求 -1	规划 -10	规定 3	规范 -10	解决 2	认为 -6	让 -5	论证 8	设立 3	设置 -2	评估 4	试行 7	调整 1	调整为 6	调研 -1	负责 8	责令 6	超过 -4	转移 -1	达 -5	达到 3	进行 2	送餐 6	选择 -5	选派 4	配合 8	配备 8	配套 -2	采取 -8	重视 -3	铺设 3	需要 -4	鼓励 4`;
