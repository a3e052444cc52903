/** Written by scripts/train-roles.ts: features, their values, tenths of a weight. */
export const ROLE_WEIGHTS = `abstract	-2
abstract&class	build 1	connect -2	effect -3	enforce 4	explore 2	hold 7	improve 1	issue -8	pivot -4	state -3	train -2
actor	1
after	government 1	organisation 4	place 2	policy 3	programme 5	proposal -1	quantity 2	work 6
amount&class	build 2	connect 3	effect 4	enforce 3	fund 4	hold 1	improve 3	issue 2	none 1	speech -4	state -3	train 2
amount-before	4
aspect	为 improve -10	了 build 1 effect -5 fund -1 issue 6 pivot -10 state -6	到 build 3 fund -1 improve 8 issue -13	成 build 5	至 fund 8
bare	-2
before	measure 1	other -1	start -1
before&class	measure build 2 connect -1 effect -1 enforce 2 explore 2 fund 1 hold 2 issue 1 none 2 speech -4 state -1 train 1	other connect 2 effect -1 enforce 1 explore -1 improve -1 none -2 speech -1 state -2 train 1	start connect -6 effect -3 enforce -2 explore 2 fund 1 hold 1 improve -1 issue 2 none -3 pivot 3 speech -1
before&last	measure last 2 more 1	other last -2	start last -2
before&verb	measure 优化 4 保障 -5 做好 14 减少 -10 加强 4 吸纳 -4 增强 -4 完善 7 恢复 -4 推动 -1 推进 8 支持 3 方便 -5 标注 -1 消除 -7 确保 10 解决 1 采取 -5 鼓励 3	other 保护 -5 做好 -1 允许 -7 减少 -3 坚持 -2 增强 -5 恢复 9 抓好 -3 推动 3 推进 -7 提升 -7 支持 6 满足 3 确保 -6 采取 -2 重视 -4	start 严把 -4 保障 4 办好 6 发展 -4 坚持 -5 完善 2 抓好 3 推动 3 推进 6 支持 2 解决 -2 重视 -2
before-class	connect measure 2 other -1	effect measure 3 other -2	enforce measure 4	fund measure 1 other 3	hold measure 1 other -2	improve measure 1 other -1	issue measure 1 other -1	none measure 3 start -1	pivot other -1	speech measure -8 other -4	state measure 1 other -1	train measure -2 other -5
before-opener	2
before-refusal	1
begins	connect -2	effect -2	enforce 1	explore 2	government 2	improve 1	masked -2	organisation 2	person -1	pivot 1	place -2	policy -6	programme 6	quantity 6	speech -2	state -3	word 1	work 4
begins-with	—— -3	上线 8	不具 11	不宜 5	不断 5	不能 8	严把 -4	严格 1	严肃 3	个别 -5	中国 5	中央 8	举办 -3	争取 3	人力 3	人均 4	代表 -1	件是 -1	优先 3	优化 4	会同 2	位于 7	依托 -3	依据 -2	依法 4	保护 -7	修订 4	健全 3	允许 10	先后 -5	党中 -9	入驻 3	全区 -5	全县 -1	全国 10	全市 -1	全省 6	全部 -9	公交 -3	公开 -2	共享 -12	共同 -10	关于 -2	其余 6	具体 1	出台 1	函复 1	切实 -5	利用 1	剩余 7	力争 4	办好 5	办理 -4	加强 8	加快 6	努力 -3	北京 4	区公 3	区城 -9	区市 5	区政 4	区教 1	区级 13	区财 14	协调 10	县人 -3	县级 -3	县财 9	发展 6	发布 5	发放 3	各地 4	同步 5	启动 4	启用 2	吸纳 -4	四川 2	围绕 -2	国务 -9	国家 1	在全 2	地区 6	坚持 -3	培育 5	培训 1	基本 -3	增设 -5	大理 -6	委员 -1	委托 5	学生 -4	安排 -1	完成 2	官渡 2	实施 -2	实现 4	实行 5	家庭 -1	家长 -11	对4 6	对建 3	对我 -3	对接 -6	对提 -2	对新 6	对连 -6	对重 2	将会 6	将在 7	将由 4	将结 10	尚未 -2	居民 -4	工资 1	已函 10	已在 3	已安 4	已开 2	已引 -1	已有 -1	已通 -4	市公 -7	市场 2	市级 4	市财 6	常态 7	平均 -11	并与 2	并在 5	并将 3	建成 3	建立 6	建议 -4	开发 7	开展 1	开设 8	引导 7	形成 -4	总投 7	恢复 -3	恩施 4	恳请 -1	您们 -2	您反 -1	您在 -2	您好 1	您建 -2	您提 -1	惠及 -4	成立 7	成都 9	我们 -2	我会 4	我区 2	我厅 3	我县 -6	我委 4	我局 2	我市 -4	我省 -1	我部 3	我集 1	打造 3	扶持 5	投资 6	拟于 2	拟先 4	持续 4	指导 6	按照 -3	探索 3	推出 5	推动 -1	推行 3	推进 6	提供 -6	提出 9	提升 2	提案 -2	支持 4	收到 -1	改造 4	敬请 -2	新增 8	新疆 -6	日均 -10	明确 -13	暂不 3	暂时 12	更新 2	有效 -9	核定 -5	根据 -3	梧州 -3	检查 1	正在 4	每亩 1	每人 3	每千 3	每月 5	江苏 6	没有 -12	沿线 -3	浙江 2	涉及 -8	热力 13	现回 -5	现将 -2	现提 1	现有 -8	现答 -1	用于 -5	由区 -2	由市 4	由新 4	登记 -4	相关 -3	省人 1	省政 6	省级 3	真正 -10	督促 3	研究 4	确保 3	票价 8	积极 4	立案 3	答复 -1	累计 7	约谈 2	组建 9	组织 4	经会 -3	经商 1	经我 -3	经核 -1	经研 -1	经调 -3	结合 -1	群众 -4	老年 -11	考虑 2	职工 -8	联合 2	聘请 7	自治 -6	至于 -2	落实 -1	行《 -7	行政 -3	补助 -8	补贴 -2	要求 7	覆盖 -3	计划 4	设立 -7	该小 -1	该建 -2	该校 -1	请您 -1	财政 -1	责任 -3	达不 -1	这与 -5	这条 -3	进一 -7	选派 5	通过 -3	避免 -2	部分 -4	配合 6	配备 3	重点 -8	针对 -1	铺设 3	难以 5	面向 -2	预计 4	首批 4	鼓励 6
class	build 1	connect -1	effect -1	enforce 1	explore 1	fund 1	hold 1	issue 1	none -1	speech -1	state -1	train 1
class&lead	build done 1 ongoing 1 planned 2	connect done 2 none 3 ongoing 4 planned -7	effect done -4 none 1 ongoing -5 planned -2	enforce none 1 ongoing 4 planned 2	explore planned 2	fund done 4 none 1 ongoing -1	hold done 5 ongoing 1 planned 2	improve done -1 none -1 ongoing 3	issue done -1 ongoing 3 planned 2	none done 1 none -1 ongoing -5 planned -3	pivot done -3 ongoing -5 planned 2	speech none -1 ongoing -1 planned -1	state done 1 none -1 ongoing -5 planned -2	train none 2
class&next	build build 1 connect 2 effect 2 enforce 2 fund 1 hold 3 improve -4 issue -1 pivot 5 speech -2 state 1 train 4	connect build -6 explore -1 fund 1 issue -11 none 2 pivot 1 speech 2 state 2	effect build -5 effect 1 fund -6 hold 5 improve 5 issue -3 none -2 state -6	enforce effect 6 fund -3 improve 5 issue 4 pivot 7 state 1	explore build 4 effect 4 explore 3 fund 1 hold -3 issue 1 none 2 pivot 2 speech -2 state 1	fund connect -2 effect -1 enforce 8 explore 4 fund 4 hold 3 improve 6 none -1 speech -2 state 1 train 3	hold build 3 connect 5 effect -2 enforce 4 explore 2 fund 2 hold -1 improve 8 issue 6 pivot -3 speech -2 train 2	improve build -1 connect 3 effect 2 enforce -2 explore 9 fund 2 hold 6 issue -2 none -2 pivot -1 speech 10 state -8	issue build 2 connect -3 effect -2 enforce 2 explore 1 fund 3 hold 5 improve 6 issue 3 none -1 pivot 4 speech -6 state -4 train 6	none build 1 connect -5 effect 1 enforce 2 explore 2 fund -2 improve -4 issue 3 none -2 pivot -2 speech -1 state -2 train -2	pivot build -1 explore 2 fund 4 hold 3 improve 5 issue 4 none -2 pivot 4 state -2 train 8	speech connect -2 enforce 1 explore -3 fund -3 improve -1 issue -4 none -1 pivot -6 speech -2 state -1	state build 1 connect -10 effect -6 enforce 6 explore 3 fund 2 hold 3 improve -3 issue -3 none -2 speech 8 state -3 train -6	train build 3 effect -5 enforce 4 explore 2 fund 3 hold 2 issue 2 none 1 pivot 3 state 3 train -1
closer	
 -14	: -6	; 2
cue	declined strong 3	done strong 2 weak 3	exploring strong 2	ongoing strong 5 weak 5	planned strong 4 weak 2
cut	-4
date	4
de	-1
ends-in-amount	1
ends-in-de	-13
figure	-4
fronted	fund 3	hold 1	issue -3	none -2	train -2
heading	done -2	ongoing -1
intro	-4
intro-actor	-5
joined	5
kind	adverb 1	entity 1	means -3	noun -1	preposition 1	self 1
kind&class	adverb build 1 enforce 1 explore -1 hold 2 improve 1 issue 1 none 4 pivot 3 state -1 train 2	entity build 2 connect -2 effect 3 enforce 3 explore 3 fund 2 issue -1 pivot 1 speech -2 state -2 train 3	means connect -2 enforce -5 explore 3 fund -8 hold -4 improve -8 issue 1 none -3 speech -1 state 4	noun build -2 connect -8 effect 1 enforce 1 explore 4 fund -1 hold -1 improve -1 none -2 pivot -2 speech -1 state -2 train -1	preposition build 2 connect 5 effect -4 enforce -1 explore -2 fund 3 improve -1 issue 2 none -2 pivot -6 speech -3 state 4 train 1	self build 3 connect 3 enforce 2 explore 2 fund 5 hold 2 improve -3 issue 2 none -2 pivot 1 speech -1 state -1 train 2	verb connect -2 effect -3 enforce 1 explore 1 fund -1 hold 1 improve 3 issue 2 pivot 1 speech -2 state -2 train 1
last	)》 5	** -1	0% 1	0人 -1	0元 1	0台 5	0名 9	0吨 -9	0处 6	0套 6	0家 4	0户 4	0条 5	0辆 1	1% -11	1家 7	2个 3	2处 4	2家 9	3% -12	3个 5	3家 3	4% -5	4个 6	4处 3	4家 9	4条 8	5% 1	5个 4	5人 3	5元 4	5条 5	6% -3	6个 4	6人 8	6名 9	6处 9	6家 -1	7% -9	7个 6	7件 -4	7处 4	8% -2	8个 2	9% -6	9处 5	》) 4	一次 8	一致 -1	万个 4	万亩 4	万人 1	万件 9	万名 -10	万吨 -5	万张 1	万户 -5	万辆 1	专业 1	专区 5	专班 6	专项 -4	个班 2	中心 4	为主 -9	主办 -3	举措 -15	了之 4	事项 -8	互认 5	交易 3	产品 5	人次 2	以上 -1	以内 -2	以来 -9	价值 -1	任险 -2	企业 -9	优势 -3	会商 1	体系 3	余场 8	余家 -10	作日 2	作用 -5	作社 -7	使用 4	依据 6	保温 -3	保险 -12	保障 -3	值守 8	倾斜 -4	做法 3	公里 2	共享 2	共识 -10	关心 -1	关注 1	内容 -7	农田 1	决定 1	减少 -4	分点 -18	分钟 -5	划》 5	到位 4	制度 4	力量 -9	办” 7	办法 4	办理 -10	功能 14	务工 -12	动工 -1	医院 -6	协议 9	单位 2	原则 -2	参考 2	反映 9	发展 -7	发布 4	发放 8	台” 5	号) -1	名单 7	启发 -5	吸收 -4	四成 -10	图” 3	培训 6	基地 4	基础 -3	基金 -4	大会 3	大赛 6	奖励 3	奖补 -2	套餐 5	如下 -1	存在 -4	学校 -10	学院 5	安排 -10	安装 9	完善 -7	完成 6	定》 -8	定价 1	实施 1	实际 -1	审批 -2	家次 3	小区 -4	小学 -9	小时 -10	岗位 -1	巡查 7	工作 -3	工程 4	左右 -3	帮助 -7	平台 -3	应用 1	延伸 -7	建议 1	建设 6	开发 4	开工 3	开放 5	引》 4	录》 3	思路 -2	情况 -1	意见 -2	成本 -11	成熟 15	手续 6	执行 1	承担 1	技术 3	投产 10	投入 -6	投资 -11	报批 5	拆除 4	挂钩 7	指引 -3	排查 8	推广 2	推开 4	推进 -5	提升 -3	提高 6	收到 -3	收费 1	改造 4	政策 4	数据 5	整改 6	整治 -4	方向 -1	方式 -5	方案 1	方米 -1	方面 -5	施工 13	时间 -1	更新 4	有限 -4	机制 4	条件 5	标箱 -1	核定 -6	核实 -3	核查 -7	案》 1	检查 -1	检测 4	模式 1	水平 -3	沟通 -9	法》 3	流程 1	测算 -8	清单 7	渠道 -4	牵头 -7	环境 -11	环节 -2	理解 -1	申报 -3	电站 1	监控 2	监测 -1	监督 -4	目库 6	目录 8	知》 6	研究 -4	确定 -2	租金 9	程序 8	突出 -2	突破 5	窗口 4	站点 4	管理 -1	系统 5	紧张 -1	细则 4	经营 4	经费 -7	经验 -8	统一 -9	编制 5	老人 -8	考核 7	考虑 2	职能 -3	范》 5	落地 3	落实 4	融合 7	行为 6	行动 3	行性 4	衔接 8	补助 4	补贴 3	表示 -4	要害 -1	要求 -3	覆盖 -5	见》 -2	见是 1	规则 -3	规定 -2	计划 4	议后 -1	论证 4	设备 8	设施 -2	设立 2	设置 8	评估 2	诉求 2	课程 1	调整 4	谅解 -5	责任 7	资源 -11	资金 -2	趋势 -14	踏勘 12	较大 -6	运营 4	送餐 2	选址 6	通行 -2	通道 -1	部署 1	配备 1	采纳 11	重视 -2	问题 -2	限制 5	隐患 -1	难题 -9	集中 -6	需求 1	项目 1	预警 -9	食堂 8
later-refusal	-5
lead	planned 1
led	build -5	connect -7	fund 6	speech 1	state 9
led-bare	-12
length	0 -6	1 -2	3 2	4 2	5 2	6 1
neutral-heading	-1
next	entity 1	nothing -1	noun -2	preposition 1	self -1	verb 2
next-refusal	-6
no-cue	-1
opener	会同 -9	依托 -3	依据 -2	关于 -2	利用 1	围绕 -2	按照 -3	根据 -3	经商 1	至于 -2	通过 -3	针对 -1
opens	-3
own-actor	3
paragraph-first	-1
per	build -3	enforce 1	fund 3	hold 4	issue 5	none -3	pivot 8	speech -1	train 2
plain	background -1	fact -2	goal -2	means 1	measure 1	opening -3	refusal 3	request -1
plain&before	background measure -1 other -1 start -2	fact other -2 start -2	goal measure -2	measure measure 1 other 1 start 1	opening other -3 start -2	refusal measure -6 other 4 start -1	request start -2
reason	-6
refusal	hard adverb 1 entity -9 noun 7 self 7	soft adverb 5 self 7
request	-2
result	-5
section	opening -3
sentence-has	more 1	none -1	one 3
starts-bing	1
statistic	enforce 2	fund 1	hold -6	improve 8	issue -1	state -3
status	declined 3	done 1	exploring 2	none -2	ongoing 1	planned 2
subject	entity 1	noun -1	self 1
subject&class	entity build 2 connect -2 effect 3 enforce 3 explore 3 fund 2 issue -1 pivot 1 speech -2 state -2 train 3	none build 1 connect 1 effect -2 explore 1 fund 1 hold 1 issue 1 none -1 pivot 1 speech -2 state -1 train 1	noun build -2 connect -8 effect 1 enforce 1 explore 4 fund -1 hold -1 improve -1 none -1 pivot -2 speech -1 state -2 train -1	self build 3 connect 3 enforce 2 explore 2 fund 5 hold 2 improve -3 issue 2 none -2 pivot 1 speech -1 state -1 train 2
talk	-2
time-word	3
verb	上线 3	上门 10	下达 9	下降 -8	不足 -2	严把 -4	串联 5	主办 -3	举办 4	予以 8	争取 5	优化 8	会商 3	位于 7	作出 -3	使用 -14	保护 -1	保证 6	保障 1	修订 5	做好 4	健全 6	允许 -1	免收 10	兜底 5	公布 -4	公开 6	共享 -3	共建 7	具有 -2	减免 7	减少 -7	出台 3	函告 6	划定 2	列为 -3	列入 6	利用 -6	制作 -7	制定 5	劝导 4	办好 -4	办理 -3	办起 4	加大 -6	加密 1	加强 8	加快 7	加装 10	动工 -2	助餐 -1	协办 -6	协调 3	占 -2	压缩 3	反映 7	发动 8	发布 1	发布了 7	发放 2	取得 8	取消 1	召开 5	可 -4	合作 -13	听取 -1	启动 2	启用 7	吸纳 -4	回复 -3	地处 -3	坚持 -4	培养 2	培育 6	培训 4	增强 -4	增设 2	增长 -2	奖励 7	委托 5	存在 -2	安排 1	安排资金 3	安置 -6	安装 1	完善 3	完工 -1	完成 3	定价 1	实施 1	实现 3	实行 6	审批 12	对接 -5	尚未 -1	巡查 2	布局 3	布设 4	希望 -1	带动 -9	帮助 -7	应用 -13	延伸 -4	延长 9	建成 5	建立 5	建议 -1	开办 -3	开发 5	开展 4	开工 7	开放 3	开设 3	开通 4	引入 8	引导 4	引进 5	形成 -4	影响 -1	得到 -3	总结 8	恢复 3	恳请 -1	惠及 -4	成为 7	成立 6	打通 -7	打造 3	执行 8	扶持 5	承担 -1	抓好 1	投产 3	投入 2	投放 4	投用 6	投资 -8	投运 5	护理 -10	拆除 8	招录 2	拨付 8	拿出 9	指导 5	排查 2	探索 3	探索建立 2	接入 1	接待 2	接送 -3	推出 3	推动 1	推广 5	推开 7	推行 7	推送 11	提供 -1	提出 1	提到 -4	提升 -2	提高 -6	搬迁 -5	撤并 -6	支付 6	支出 -12	支持 3	收到 -2	改为 4	改造 -2	放宽 -6	敬请 -2	整改 3	整治 3	新增 -2	新建 2	方便 -5	施划 7	明确 -6	是 -5	更换 8	更新 9	有 -6	构建 2	查处 5	标注 -1	核定 -9	核查 1	检查 2	检测 4	沟通 -2	注册 -12	测算 -3	消除 -6	涉及 -1	清理 3	满足 3	牵头 -2	理解 -1	用于 -5	申报 -3	登记 -14	监测 -7	监督 -6	监管 -10	督促 4	研究制定 4	确保 4	确定 1	突破 12	立案 5	立项 -3	符合 1	答复 -2	筛查 1	签约 9	签订 3	管护 -10	管理 -8	约谈 4	纳入 1	组建 5	组织 3	组织实施 3	结合 -2	给予 4	统筹 -11	维修 -10	缓解 8	编制 1	编印 5	缩短 -5	罚款 6	考虑 3	聘请 7	落地 -4	落实 1	补助 3	表示 -4	要求 -1	覆盖 3	规划 -10	规定 1	规范 -8	认为 -6	认定 4	让 -5	让利 7	论证 5	设立 3	设置 -2	设计 -10	评估 4	评审 -15	试点 2	试用 6	试行 6	说明 -5	调整为 7	调研 -1	负责 4	责令 2	责成 3	购置 -2	超过 -3	转移 2	轮训 10	较大 2	达 -3	达到 2	进行 3	送餐 4	选派 4	选聘 -5	避免 -2	邀请 7	配合 5	配备 6	配套 -3	配齐 5	采取 -8	采购 3	重视 -3	铺设 2	降至 -10	需要 -3	鼓励 4`;
