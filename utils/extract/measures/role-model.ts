/** Written by scripts/train-roles.ts: features, their values, tenths of a weight. */
export const ROLE_WEIGHTS = `abstract	-2
abstract&class	build -2	effect -3	explore 2	hold 6	improve 3	issue -7	none -2	pivot -3	state -2
actor	1
after	government 2	organisation 3	place 3	policy 3	programme 5	proposal -1	quantity 2	work 9
amount&class	build 2	connect 2	effect 6	enforce 4	fund 4	hold 1	improve 5	issue 2	none 1	pivot -2	speech -4	state -3	train 6
amount-before	5
aspect	为 build 2	了 build 2 effect -10 fund -3 hold -2 improve -8 issue 6 state -7	到 build 5 fund -1 improve 6	至 fund 5
bare	-2
before	measure 1	other -1	start -1
before&class	measure build 2 effect -1 enforce 3 explore 2 fund 1 hold 2 issue 1 none 1 pivot -1 speech -4 state -1 train 1	other connect 1 effect -2 fund 1 improve -1 issue 1 none -1 speech -1 state -2 train 3	start connect -5 effect -2 enforce -2 explore 1 fund -1 hold 1 issue 2 none -3 pivot 4 speech -1 train -1
before&last	measure last 1 more 1	other last -2	start last -2 more -1
before&verb	measure 推动 1 提升 -1 支持 4 确保 6 鼓励 3	other 做好 -2 减少 -3 发展 -3 推动 4 推进 -10 提升 -5 支持 7 确保 4 重视 -3	start 推动 4 支持 1 重视 -3
before-class	build measure 1 other -1	connect measure -1 other -1	effect measure 4 other -3	enforce measure 3 other -2	hold measure 1 other -1	improve measure 1 other 1	issue measure 1	none measure 3 start -1	pivot measure -1 other -1	speech measure -8 other -4	state measure 1 other -1	train measure -1
before-opener	1
before-reason	1
begins	build 1	connect -3	effect -2	enforce 1	explore 2	government 2	improve 1	masked -1	organisation 3	pivot 1	place -2	policy -6	programme 5	quantity 5	speech -2	state -3	word 1	work 4
begins-with	—— -3	上线 8	不具 12	不宜 4	不断 1	不能 9	严格 1	中国 5	中央 6	争取 4	代表 -1	优先 4	会同 2	会商 -2	依托 -2	修订 5	先后 -5	全区 -5	全国 7	全市 -2	全省 6	全部 -9	关于 -2	其余 6	具体 -1	出台 3	函复 1	切实 -8	利用 1	力争 5	办好 6	加强 10	加快 6	努力 -4	区公 2	区市 4	区政 4	区级 13	区财 13	原因 -4	县级 -3	县财 10	发展 2	各地 4	同步 5	同比 1	围绕 -2	国家 2	地区 5	坚持 -3	培育 -3	培训 4	基本 -3	增设 -4	安排 -1	完善 1	完成 1	实施 1	实现 4	实行 4	对我 -4	对新 5	对连 -6	将在 7	尚未 -1	已在 3	已有 -1	市公 -7	市财 6	常态 6	平均 -10	并在 4	建成 3	建议 -5	建设 2	开展 3	开设 8	引导 7	恳请 -1	您们 -1	您反 -2	您在 -2	您好 1	您建 -1	您提 -1	您的 1	惠及 -3	我们 -2	我区 2	我厅 3	我县 -6	我委 4	我局 2	我市 -2	我省 -1	我部 2	打造 3	拟于 3	持续 5	指导 8	按照 -3	探索 3	推出 5	推动 -1	提供 -5	提升 3	提案 -1	支持 4	改造 2	敬请 -2	新增 8	日均 -11	明确 -15	暂不 3	有效 -8	正在 5	每年 2	每月 6	浙江 3	现将 -1	现有 -10	现答 -1	由市 4	真正 -8	督促 2	研究 4	确保 5	积极 5	累计 7	组建 9	组织 5	经会 -3	经商 1	经研 -1	结合 -1	统一 1	编制 2	群众 -5	考虑 2	联合 2	至于 -1	补助 -12	补贴 -2	覆盖 -4	计划 5	设立 -5	进一 -8	部分 -3	重点 -7	阿拉 2	难以 5	静安 -1	预计 4	鼓励 6
class	build 1	connect -1	effect -2	enforce 1	explore 1	fund 1	hold 1	issue 1	none -1	speech -1	state -1	train 1
class&lead	build done 2 ongoing 1 planned 2	connect done 1 none 3 ongoing 2 planned -8	effect done -5 ongoing -4 planned -3	enforce none 1 ongoing 4	explore planned 2	fund done -2 none 1 planned 1	hold done 6 planned 3	improve done 1 none -1 ongoing 1	issue done -3 none 1 ongoing 2 planned 2	none done 1 none -1 ongoing -5 planned -3	pivot done -5 none 1 ongoing -4 planned 1	speech none -1 planned -5	state none -1 ongoing -5 planned -1	train done 1 none 2 ongoing 1 planned -1
class&next	build build 1 connect 1 effect 1 enforce -3 explore 1 fund 2 hold 4 improve -3 issue -1 pivot 6 speech -4 state -1 train 5	connect build -4 hold -1 none 2 state 3	effect build -4 effect -2 hold 4 improve 3 issue -3 none -2 state -6	enforce build 1 effect 6 fund -2 hold 1 improve 5 issue 5 pivot 4 state -2	explore build 4 explore 3 hold -4 issue 1 none 2 pivot 2 state 1	fund effect 1 enforce 9 explore 3 fund 3 hold 4 improve 6 none -1 speech -4 state 2 train 2	hold build 2 effect -5 enforce 5 fund 1 hold -2 improve 5 issue 6 pivot -1 speech -1 train 3	improve build -1 effect 2 enforce -3 explore 3 fund 4 hold 8 improve 1 issue -5 none -2 pivot -1 speech 6 state -7	issue build 1 connect -3 effect -4 enforce 2 fund 2 hold 6 improve 6 issue 3 none -2 pivot 4 speech -7 state -2 train 8	none build 1 connect -2 effect -2 enforce 2 explore 1 improve -3 issue 3 none -2 pivot -3 state -3	pivot build -1 effect 2 fund 1 hold 3 improve 5 issue 4 none -2 pivot 4	speech build -2 connect -3 enforce 1 explore -1 fund -3 hold 1 improve -5 issue -4 none -1 speech -1 state -2	state build 1 effect -5 explore 3 fund 1 hold 3 improve -3 issue -3 none -2 speech 6 state -3	train build 2 fund 2 hold 2 issue -1 none 1 pivot 6 state -5 train -1
closer	
 -14	: -6	; 2
cue	declined strong 3	done strong 2 weak 3	exploring strong 2	ongoing strong 5 weak 5	planned strong 4
cut	-5
date	4
de	-1
ends-in-amount	1
ends-in-de	-14
figure	-5
fronted	build 1	fund 3	hold 1	issue -2	none -1
heading	done -2	ongoing -1
intro	-4
intro-actor	-5
joined	4
kind	adverb 1	entity 1	means -2	noun -2	preposition 1	self 1
kind&class	adverb build 1 connect 2 explore -1 fund 1 hold 1 issue 2 none 4 pivot 1 speech 1 state -1 train 2	entity build 2 connect -1 effect 2 enforce 3 fund 2 hold 1 none -1 speech -2 state -2 train 3	means connect -3 fund -2 hold -3 improve -8 issue 2 none -3 state 4	noun build -1 connect -6 effect -1 enforce -1 explore 3 fund -1 hold -2 improve -2 issue -1 none -2 pivot -3 speech -1 state -2 train -2	preposition build 2 connect 3 effect -3 explore -2 fund 2 hold 1 issue 1 none -1 pivot -5 speech -2 state 7 train 1	self build 3 connect 1 enforce 2 explore 2 fund 3 hold 2 improve -3 issue 2 none -2 pivot 1 state -1 train 3	verb connect -4 effect -5 enforce 1 explore 1 hold 1 improve 4 issue 1 pivot 1 speech -2 state -2
last	)》 4	0% 1	0个 1	0亩 5	0人 -2	0台 5	0名 2	0处 5	0家 6	0户 4	0辆 1	1% -11	1个 2	2个 3	2处 4	2家 9	3% -11	3个 4	3家 2	4% -4	4处 4	4家 9	5% -1	5个 3	5元 6	6个 5	6家 1	7% -8	7个 6	8% -3	8个 2	》) 4	一次 8	万个 5	万亩 4	万人 -2	万件 8	万吨 -4	万家 -4	万户 -4	上线 1	专区 4	中心 4	产品 4	人次 -1	亿元 -1	以上 -2	以内 4	企业 -7	优势 -5	体系 4	余人 1	余家 -11	作日 2	作用 -5	使用 5	依据 5	保险 -9	保障 -4	公里 2	关注 1	内容 -9	分点 -16	分钟 -8	到位 1	制度 4	办法 1	办理 -9	动工 3	协议 9	单位 2	原则 -4	参考 3	反映 9	发展 -8	启发 -3	品牌 -4	培训 6	基地 4	基础 -3	基金 -2	大会 2	奖励 2	奖补 -1	如下 -1	存在 -4	学校 -8	学院 6	安排 -10	完成 7	定》 -10	实施 1	小区 -4	小时 -7	岗位 -3	巡查 7	工作 -2	工程 6	左右 -5	市场 -1	平台 -3	建议 1	建设 7	开放 8	引》 5	得好 -5	思路 -2	您好 1	情况 -2	意见 -2	成熟 7	执行 2	承担 5	投产 11	挂钩 7	指引 -5	推广 -2	提升 -3	支持 -2	改造 6	政策 4	数据 3	整改 7	方式 -3	方案 1	方米 -3	方面 -7	施》 3	施工 13	更新 6	服务 -2	机制 5	机构 -2	条件 4	核定 -6	核查 -7	案》 1	模式 1	水平 -2	沟通 -9	法》 3	清单 8	牵头 -8	理解 -1	申报 -3	监测 -2	监督 -4	目录 7	研究 -3	确定 -1	租金 5	程序 5	空间 -3	突出 -3	突破 6	管理 1	系统 4	细则 5	经验 -6	考核 7	考虑 1	范》 4	落地 2	落实 3	融合 5	行为 6	行动 4	行性 4	补助 4	补贴 3	表示 -3	要求 -3	覆盖 -4	规定 -2	计划 4	论证 4	设立 2	评价 -6	评估 2	诉求 4	试点 1	课程 2	调整 3	谅解 -5	责任 8	贷款 4	资源 -10	资金 -3	较大 -7	运营 4	通行 -2	通道 -2	采纳 10	重视 -2	问题 -1	限制 4	需求 5	项目 -1
later-refusal	-6
lead	planned 1
led	connect -5	fund 5	issue 2	state 8
led-bare	-13
length	0 -6	1 -3	2 -1	3 2	4 2	5 3	6 1
next	entity 1	means -2	nothing -2	noun -1	preposition 2	self -2	verb 1
next-refusal	-7
no-cue	-1
opener	会同 -10	依托 -2	关于 -2	围绕 -2	按照 -3	经商 1	考虑到 1	至于 -1
opens	-3
own-actor	3
paragraph-first	-1
per	build -3	enforce 2	fund 2	hold 4	issue 2	none -3	speech -1	state -2	train 2
plain	background -2	fact -1	measure 1	opening -3	refusal 3	request -2
plain&before	background measure 1 other -2 start -3	fact other -2 start -2	measure measure 1 other 1 start 1	opening other -3 start -3	refusal measure -12 other 4 start -3	request measure -5 other -1
reason	-6
refusal	hard adverb 2 noun 8 self 6	soft adverb 5 self 6
request	-2
result	-6
section	opening -3
sentence-has	more 1	none -2	one 3
starts-bing	3
statistic	build -1	fund 4	state -3
status	declined 3	done 1	exploring 2	none -2	ongoing 1	planned 2
subject	entity 1	noun -1	self 1
subject&class	entity build 2 connect -1 effect 2 enforce 3 fund 2 hold 1 none -1 speech -2 state -2 train 3	none build 1 connect 1 effect -2 enforce 1 explore 1 fund 1 hold 1 issue 1 none -2 speech -2 state -1 train 1	noun build -1 connect -6 effect -1 enforce -1 explore 3 fund -1 hold -2 improve -2 issue -1 none -1 pivot -3 speech -1 state -2 train -2	self build 3 connect 1 enforce 2 explore 2 fund 3 hold 2 improve -3 issue 2 none -2 pivot 1 state -1 train 3
talk	-3
time-word	4
verb	上线 2	下达 5	不足 -1	主办 -4	举办 4	予以 8	争取 5	优化 11	会商 2	作出 -1	保护 -9	修订 5	做好 7	允许 -2	免收 11	兑现 8	公布 -2	共享 -8	共建 5	具有 -2	减免 8	减少 -9	出台 2	划定 2	列入 8	利用 -6	制作 -7	制定 5	办好 -2	办理 -2	加大 -5	加强 8	加快 7	加装 10	助餐 -1	协办 -6	协调 5	印发 1	压缩 1	反映 7	发动 10	发布 3	发布了 4	取得 4	召开 5	可 -4	合作 -6	同比 1	启动 3	启用 6	回复 -3	地处 -3	坚持 -5	培育 5	培训 5	增强 -4	增设 3	增长 -2	奖励 3	奖补 -9	委托 6	存在 -3	安排 1	安置 -4	安装 3	完善 2	完工 -2	完成 3	实施 1	实现 3	实行 7	审批 -3	审查 -5	对接 -6	尚未 -1	属于 -1	布局 3	布设 4	希望 -1	带动 -11	帮助 -10	延长 11	建成 6	建立 6	建议 -1	建设 -1	开办 2	开发 6	开展 4	开工 7	开放 3	开设 3	开通 5	引入 7	引导 5	引进 6	形成 -5	影响 -1	恢复 1	恳请 -1	惠及 -3	成立 8	打通 -7	打造 3	执行 8	扩大 -6	扶持 5	承担 -1	抓好 1	投入 2	投放 3	投资 -7	拆除 9	招录 2	拨付 7	拿出 9	指导 6	探索 2	探索建立 2	接入 3	接待 3	推出 2	推动 2	推广 5	推开 8	推行 7	推进 2	推送 12	提供 1	提出 1	提升 -2	提高 -6	搬迁 -4	支付 6	支持 4	收到 -5	改为 4	敬请 -2	新增 -2	新建 3	明确 -7	是 -4	更换 10	更新 6	有 -5	查处 5	核定 -9	核对 2	核查 -1	检测 5	沟通 -1	治理 2	测算 -5	涉及 -1	演出 -6	牵头 -3	理解 -1	用于 -6	登记 -14	监督 -4	督促 5	研究制定 3	确保 6	突破 12	立案 5	答复 -2	签约 -1	签订 2	管理 -4	约谈 5	纳入 2	组建 5	组织 4	结合 -1	给予 6	维修 -10	缓解 4	编制 1	缩短 -6	考虑 3	落地 -5	落实 1	补助 2	补贴 -1	表示 -3	要求 2	覆盖 2	规划 -10	规定 3	规范 -9	解决 1	认为 -6	让 -4	论证 6	设立 3	设置 -2	评估 3	试行 7	调整为 7	调研 -1	负责 7	责令 2	超过 -5	转移 -1	较大 3	达 -5	达到 4	进行 1	送餐 5	选择 -5	选派 5	配合 9	配备 7	配套 -2	采取 -8	重视 -3	铺设 2	需要 -4	鼓励 5`;
