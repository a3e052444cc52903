/** Written by scripts/train-roles.ts: features, their values, tenths of a weight. */
export const ROLE_WEIGHTS = `abstract	-1
abstract&class	build -2	connect -5	effect -2	enforce 4	explore 2	hold 8	improve 1	issue -5	none -2	pivot -4	state -2	train 2
actor	1
after	government 2	organisation 3	place 2	policy 3	programme 5	proposal -1	quantity 2	work 9
amount&class	build 2	connect 3	effect 6	enforce 3	fund 4	hold 2	improve 4	issue 2	speech -4	state -2	train 5
amount-before	4
aspect	为 improve -9	了 build 1 effect -9 fund -3 hold -2 improve -9 issue 5 pivot -10 state -4	到 build 4 effect -1 fund -1 improve 6 issue -13	好 improve -9	成 build 5 connect -1	至 fund 5
bare	-2
before	measure 1	other -1	start -1
before&class	measure build 2 connect 1 enforce 2 explore 2 fund 1 hold 2 issue 1 none 1 speech -4	other connect 1 effect -2 explore -1 fund 1 improve -1 issue 1 none -1 speech -1 state -2 train 3	start connect -6 effect -2 enforce -1 explore 2 fund -1 hold 1 improve -1 issue 2 none -3 pivot 3 speech -1 train -1
before&last	measure last 1 more 1	other last -2	start last -2 more -1
before&verb	measure 优化 4 保障 -4 做好 13 减少 -9 办好 -1 加强 4 发动 1 吸引 -5 吸纳 -4 增强 -4 完善 6 带动 -13 恢复 1 推进 9 提升 -1 支持 3 方便 -5 消除 -6 确保 6 缩短 -9 采取 -5 鼓励 3	other 保护 -10 做好 -2 允许 -4 减少 -3 办好 -1 加快 6 发展 -3 坚持 -1 增强 -4 延长 4 恢复 5 抓好 -2 推动 2 推进 -8 提升 -5 支持 6 满足 -8 确保 4 缓解 -5 重视 -3	start 严把 -4 保障 4 办好 4 加快 3 发展 -3 坚持 -5 完善 1 抓好 4 推动 4 推进 5 支持 1 解决 -2 重视 -2
before-class	build measure 1	connect other -1	effect measure 5 other -3	enforce measure 3 other -2	fund other 1	hold measure 1 other -2	improve measure 2 other 1	issue measure 1	none measure 3 start -1	speech measure -6 other -4	state measure 1 other -1	train measure -2 other -1
before-opener	1
begins	connect -1	effect -2	enforce 1	explore 2	fund -1	government 2	improve 1	masked -1	organisation 3	pivot 1	place -2	policy -5	programme 4	quantity 5	speech -2	state -3	train -1	word 1	work 4
begins-with	—— -3	《中 -5	一个 7	一律 -4	上海 -5	上线 9	下架 3	不具 12	不宜 4	不断 2	不能 8	不足 7	严把 -4	严格 1	严肃 4	个别 -5	中国 4	中央 7	中小 -5	举办 -1	争取 4	交通 -1	产业 -2	产品 1	人力 3	代表 -1	件是 -2	企业 -9	优先 4	优化 4	会同 2	位于 6	依托 -3	依据 -1	依法 3	保护 -3	修订 5	健全 3	允许 8	充分 2	先后 -3	兑现 7	党中 -10	入驻 4	全区 -6	全县 -3	全国 6	全市 -1	全年 13	全省 6	全部 -8	公交 -4	公开 -3	共享 -13	共同 -7	关于 -2	其余 5	养殖 -2	农村 -1	出台 3	函复 1	切实 -7	利用 1	剩余 8	力争 5	办好 5	办理 -2	加大 1	加强 9	加快 5	努力 -3	包括 -7	北京 5	区公 3	区城 -9	区市 4	区政 4	区教 1	区级 12	区财 13	协同 -7	协调 8	印发 5	原因 -4	县人 -4	县级 -3	县财 10	发动 1	发展 1	发布 5	发放 -4	各地 4	同步 4	同比 1	启动 5	启用 3	吸纳 -4	四川 2	四要 -6	因国 -1	围绕 -3	国务 -10	国家 1	在全 3	地区 5	地方 -6	坚持 -2	培育 -3	培训 4	基本 -3	增设 -4	夜间 -8	大理 -6	如果 -8	委员 -1	委托 6	学生 -5	安排 -1	完成 2	官渡 1	定向 1	定期 2	实现 3	实行 4	家庭 -2	家长 -11	对4 5	对建 2	对我 -2	对接 -2	对提 -1	对新 5	对连 -6	对重 2	将会 5	将在 8	将把 13	将由 4	将结 9	尚不 4	尚未 -2	居民 -6	山西 -5	已函 11	已在 3	已安 4	已完 6	已将 8	已开 2	已有 -1	已通 -2	市公 -7	市场 1	市水 1	市级 6	市财 6	市里 -2	带动 -8	常态 6	平均 -9	并与 1	并在 6	并将 2	建成 4	建立 6	建议 -4	建设 2	开发 9	开展 3	开设 8	引入 5	引导 8	引进 7	强化 -3	形成 -4	总投 6	恢复 -8	恩施 2	恳请 -1	您们 -1	您反 -2	您在 -2	您好 1	您希 -2	您建 -1	您提 -1	您的 1	您还 -1	惠及 -4	成立 8	成都 10	我们 -1	我会 4	我分 5	我区 2	我厅 3	我县 -6	我委 4	我局 2	我市 -3	我省 -2	我部 2	我镇 -11	我集 2	打造 4	扬州 1	扶持 7	投资 6	拟于 3	拟先 4	拟在 1	拟由 4	持续 4	指导 9	按照 -3	换电 -1	探索 3	推出 5	推动 -2	推行 4	推进 6	提供 -5	提出 9	提升 3	提案 -2	支持 4	收到 -5	改造 2	政府 8	敬请 -2	新增 8	新建 7	新疆 -10	无法 -1	日均 -11	明确 -14	暂不 3	暂无 2	暂时 11	更新 3	最高 -9	有效 -8	核定 -4	根据 -3	梧州 -3	检查 1	正在 4	正如 -10	正对 -1	每亩 3	每人 5	每千 2	每季 1	每年 2	每月 6	江苏 6	沟通 2	没有 -10	沿线 -4	注册 -13	洪山 3	测算 -7	浙江 3	涉及 -6	热力 14	现回 -4	现场 -1	现将 -1	现提 1	现有 -8	现答 -1	现结 -1	用于 -3	由于 -2	由市 3	由新 9	登记 -3	相关 -3	省人 1	省政 6	省级 3	真正 -7	着力 2	督促 3	研究 4	确保 5	票价 11	积极 4	立案 3	累计 7	约谈 3	组建 8	组织 5	经会 -3	经商 1	经我 -3	经核 -1	经研 -2	经调 -4	结合 -1	综合 -5	编制 2	罚没 4	群众 -5	老年 -7	考虑 2	职工 -9	联合 3	聘请 8	自治 -5	至于 -2	落实 -1	行《 -7	行政 -2	补助 -10	补贴 -2	要求 6	覆盖 -5	计划 5	设立 -5	评估 -2	该事 -2	该小 -1	该建 -2	该校 1	财政 1	责任 -2	资金 3	超出 4	还将 2	这与 -5	这条 -2	进一 -7	选派 6	通过 -3	遴选 4	避免 -2	邀请 7	部分 -3	配合 3	配备 3	重点 -7	鉴于 -1	针对 -1	铺设 3	长宁 -1	阿拉 3	难以 5	静安 1	面向 -3	项目 -15	预计 3	首批 5	黑龙 -2	鼓励 5
class	build 1	effect -1	enforce 1	explore 1	fund 1	hold 1	issue 1	none -1	pivot 1	speech -1	state -1	train 1
class&lead	build done 1 ongoing 1 planned 2	connect done 2 none 2 ongoing 2 planned -6	effect done -5 ongoing -3 planned -2	enforce none 1 ongoing 4 planned 1	explore planned 2	fund done -2 none 1 planned 1	hold done 6 planned 2	improve none -1 planned 1	issue done -2 ongoing 2 planned 2	none done 1 none -1 ongoing -4 planned -3	pivot done -3 none 1 ongoing -4 planned 1	speech none -1 planned -5	state none -1 ongoing -5 planned -1	train done 1 none 2 planned -2
class&next	build build 1 connect 2 effect 2 enforce -2 explore 1 fund 2 hold 3 improve -4 pivot 6 speech -4 train 4	connect build -4 effect 6 explore -1 fund -1 issue -11 none 1 pivot -1 speech 2 state 2	effect build -4 effect -1 fund -6 hold 3 improve 3 issue -3 none -1 state -5	enforce effect 5 fund -3 hold 2 improve 7 issue 4 pivot 2 speech -6 state -1	explore build 4 effect 3 explore 3 fund 2 hold -4 issue 1 none 2 pivot 2 speech -1 state 1	fund connect -1 effect 2 enforce 7 explore 2 fund 2 hold 4 improve 7 issue 1 none -1 pivot 1 speech -5 state 2 train 1	hold build 2 connect 4 effect -4 enforce 5 explore 1 fund 1 hold -2 improve 4 issue 6 speech -3 state 1 train 2	improve build -1 connect 5 effect 1 enforce -2 explore 3 fund 5 hold 7 improve 1 issue -2 none -2 pivot -1 speech 7 state -6	issue build 2 connect -2 effect -2 enforce 1 explore 1 fund 2 hold 6 improve 5 issue 4 none -2 pivot 5 speech -7 state -3 train 8	none build 1 connect -2 effect -2 enforce 1 explore 2 fund -1 improve -3 issue 2 none -2 pivot -2 state -3	pivot build -1 connect -1 effect 1 explore 3 fund 2 hold 2 improve 4 issue 4 none -2 pivot 5 state -2 train 8	speech build -2 connect -3 explore -1 fund -3 improve -5 issue -4 none -1 pivot -6 speech -1 state -2	state build 1 connect -9 effect -3 enforce 6 explore 2 fund 1 hold 3 improve -3 issue -3 none -2 speech 5 state -3 train -6	train build 3 effect -2 enforce 5 explore 3 fund 3 hold 2 issue -1 pivot 6 state -4
closer	
 -15	: -5	; 2
cue	declined strong 3	done strong 2 weak 3	exploring strong 2	ongoing strong 5 weak 5	planned strong 4
cut	-4
date	4
de	-1
ends-in-amount	1
ends-in-de	-14
figure	-4
fronted	fund 3	hold 1	issue -2	none -1	state 6	train -2
heading	done -3	ongoing -1
intro	-4
intro-actor	-5
joined	3
kind	adverb 1	entity 1	means -2	noun -2	preposition 1	self 1
kind&class	adverb build 1 explore -1 fund 1 hold 1 improve 1 issue 1 none 4 pivot 2 speech 2 state -1 train 3	entity build 2 connect -1 effect 2 enforce 3 explore 2 fund 2 hold 1 pivot 2 speech -2 state -2 train 2	means connect -2 enforce -5 explore 3 fund -1 hold -2 improve -7 issue 1 none -3 speech -1 state 3 train -1	noun build -1 connect -6 enforce 1 explore 4 fund -1 hold -1 improve -2 issue -1 none -2 pivot -4 speech -1 state -2 train -2	preposition build 2 connect 3 effect -3 explore -2 fund 3 hold 1 improve 1 issue 1 none -1 pivot -6 speech -3 state 6 train 1	self build 3 connect 3 enforce 2 explore 2 fund 3 hold 2 improve -3 issue 2 none -2 pivot 2 state -1 train 2	verb connect -2 effect -4 enforce 1 explore 2 fund -1 hold 1 improve 3 issue 1 pivot 1 speech -2 state -2
last	)》 4	** -1	0% 1	0个 1	0亩 2	0人 -2	0台 5	0名 3	0吨 -6	0场 -1	0处 6	0家 4	0户 4	0条 5	0辆 2	1% -10	1个 2	1家 8	2个 3	2处 4	2家 8	2条 6	2起 1	3% -11	3个 6	3家 3	3条 5	4% -5	4个 6	4处 4	4家 8	4条 9	5个 4	5人 4	5元 6	5条 5	6% -4	6个 5	6人 9	6名 9	6处 7	6家 2	7% -8	7个 5	7件 -3	7处 4	8% -4	8个 1	8家 -1	9% -6	9处 4	》) 4	一次 8	一致 -2	万个 6	万亩 4	万人 -1	万件 8	万元 1	万名 -6	万吨 -5	万场 -4	万家 -4	万张 1	万户 -4	万辆 1	万间 -4	三成 -1	上线 1	下来 -4	下达 -6	不符 -3	专业 2	专区 4	专班 7	专项 -5	个班 4	中心 4	为主 -7	主办 -3	举措 -17	之一 -5	了之 4	事项 -7	互认 4	交付 2	交易 3	产品 4	人才 -8	人次 -1	亿元 -1	亿次 -12	以上 -3	以内 3	以来 -8	件事 -7	价值 -2	任险 -1	企业 -6	优势 -5	会商 -1	体系 3	余个 7	余人 1	余场 8	余家 -11	作日 1	作用 -5	作社 -8	使用 5	依据 4	保温 -3	保险 -6	保障 -1	修班 3	值守 7	倾斜 -2	做法 4	入驻 -5	公里 2	共享 3	共识 -12	关心 -1	关注 1	内容 -10	减少 -5	分析 -5	分点 -16	分钟 -9	划》 5	则》 2	到位 2	制度 4	力度 3	力量 -7	办” 8	办好 -12	办法 2	办理 -9	功能 13	务工 -11	动工 6	医院 -6	协办 -4	协议 9	单位 2	原则 -2	参考 2	反映 8	发展 -8	发布 4	发放 9	台” 5	合作 -2	名单 8	启发 -4	吸收 -6	品牌 -3	响力 -10	四成 -9	图” 3	培训 6	基地 4	基础 -4	基金 -2	大会 2	大赛 4	奖励 2	奖补 -1	套餐 2	如下 -1	存在 -3	学校 -9	学生 -1	学院 5	安排 -9	安装 9	完善 -8	完工 1	完成 6	定》 -8	定价 2	实情 -2	实际 -2	审批 4	家次 3	小区 -4	小学 -5	小时 -7	岗位 -3	巡查 7	工作 -3	工程 4	左右 -5	帮助 -8	平台 -3	应用 2	延伸 -7	建议 1	建设 6	开发 4	开工 3	开放 6	引》 5	录》 3	得好 -5	思路 -2	您好 1	情况 -1	意义 -3	意见 -2	成后 -12	成本 -13	成熟 7	所限 1	手续 7	执行 2	承担 5	技术 2	投产 10	投入 -6	投用 4	投资 -12	报告 4	报批 6	拆除 4	挂钩 7	指出 1	指引 -5	指标 3	排查 9	推广 -3	推开 4	推进 -5	提升 -3	支持 -2	收到 -2	收费 2	改造 5	政策 4	数据 4	整改 6	整治 -5	方向 -1	方式 -3	方案 1	方米 -2	方面 -7	施》 3	施工 12	时段 6	时间 -1	时限 -3	普查 6	更新 5	有限 -5	服务 -1	机制 4	机构 -2	条件 3	板块 3	标箱 -1	核定 -6	核实 -3	核对 -2	核查 -7	案》 1	检查 -1	检测 4	模式 2	氛围 -4	水平 -3	沟通 -8	法》 3	流程 2	测算 -8	消费 -4	清单 7	渠道 -3	热线 -1	片区 9	牵头 -7	环境 -13	环节 -3	班列 3	理解 -2	申报 -3	电站 1	监控 3	监测 -2	监督 -6	监管 -6	目库 6	目录 8	督员 7	知》 6	研究 -4	确定 -2	租金 7	程序 5	空间 -3	突出 -3	突破 6	窗口 4	站点 3	竣工 8	签约 1	管局 1	管理 1	系统 4	紧张 1	细则 4	经营 3	经费 -7	经验 -7	统一 -7	统筹 -8	缓解 -2	编制 3	老人 -8	考核 7	考虑 -1	职能 -3	联盟 4	聘会 -3	范》 4	落地 1	落实 4	融合 4	行为 5	行动 4	行性 4	衔接 8	补助 3	补贴 3	表示 -3	要害 -1	要求 -3	覆盖 -4	见是 -1	规则 -2	规定 -2	誉度 -6	计划 4	认定 6	论坛 3	论证 4	设备 8	设施 -2	设立 2	设置 8	评价 -5	评估 2	诉求 4	试行 1	课程 2	调整 3	调研 3	谅解 -5	负担 -7	责任 8	质量 -2	贷” 2	贷款 7	资助 5	资源 -10	资金 -3	赞同 -5	起来 -2	趋势 -13	踏勘 13	较大 -8	运营 3	运行 4	送餐 1	选址 5	通行 -1	通道 -2	道理 -3	配合 10	配套 -6	采纳 10	里” -2	重视 -2	问题 -2	队伍 3	限制 4	隐患 -1	难题 -7	集中 -7	需求 4	项目 -2	预警 -8	领域 -4	食堂 10	验室 4
later-refusal	-6
led	build -6	connect -8	fund 5	hold 6	issue 1	state 7
led-bare	-11
length	0 -6	1 -3	3 2	4 2	5 3	6 1
next	entity 1	means -2	nothing -1	noun -1	preposition 2	self -1	verb 1
next-refusal	-7
no-cue	-1
opener	会同 -9	依托 -3	依据 -1	关于 -2	利用 1	围绕 -3	按照 -3	根据 -3	由于 -2	经商 1	联合 -8	至于 -2	通过 -3	鉴于 -1	针对 -1
opens	-3
own-actor	3
paragraph-first	-1
per	build -3	enforce 1	fund 2	hold 4	issue 1	none -4	pivot 7	speech -1	state -1	train 3
plain	background -1	fact -1	goal -1	means 1	measure 1	opening -3	refusal 3	request -2
plain&before	background measure 1 other -3 start -2	fact other -2 start -2	goal measure -1	measure measure 1 other 1 start 1	opening other -3 start -3	refusal measure -10 other 4 start -2	request measure -5 other 1 start -2
reason	-5
refusal	hard adverb 1 entity -8 noun 7 self 6 verb 7	soft adverb 5 self 6
request	-2
result	-5
section	opening -3
sentence-has	more 1	none -1	one 2
starts-bing	3
statistic	build -1	effect -2	enforce 3	fund 2	hold -5	improve 7	issue -1	state -3
status	declined 3	done 1	exploring 2	none -2	ongoing 1	planned 2
subject	entity 1	noun -1	self 1
subject&class	entity build 2 connect -1 effect 2 enforce 3 explore 2 fund 2 hold 1 pivot 2 speech -2 state -2 train 2	none build 1 effect -2 explore 1 fund 1 hold 1 issue 1 none -2 pivot 1 speech -2 state -1 train 1	noun build -1 connect -6 enforce 1 explore 4 fund -1 hold -1 improve -2 issue -1 none -1 pivot -4 speech -1 state -2 train -2	self build 3 connect 3 enforce 2 explore 2 fund 3 hold 2 improve -3 issue 2 none -2 pivot 2 state -1 train 2
talk	-2
time-word	4
verb	上线 2	上门 8	下架 3	下达 6	下降 -6	不足 -2	严把 -4	串联 4	主办 -3	举办 4	予以 8	争取 5	交付 2	优化 8	会商 3	位于 6	作出 -1	使 -6	使用 -14	促成 7	保护 -3	保持 4	保留 7	保证 6	保障 1	修好 -9	修缮 4	修订 5	做好 4	健全 5	允许 -4	免收 11	免除 -5	兑付 4	兑现 6	兜底 1	公布 -2	公开 8	公开征求意见 10	共享 -4	共建 5	具有 -2	减免 8	减少 -6	出台 2	出租 -5	函告 5	分析 -5	分配 -2	划定 3	列入 7	利用 -5	制作 -7	制定 5	劝导 5	办理 -3	办起 6	加大 -3	加密 1	加强 8	加快 4	加装 10	动工 -3	包括 -7	协办 -5	协同 -9	协调 2	占 -2	压缩 2	参与 -4	反映 7	发动 7	发布 3	发布了 3	发放 1	发起 4	取得 4	取消 -1	受益 -7	叠加 1	召开 4	可 -4	合作 -8	同比 1	听取 -2	启动 2	启用 6	吸引 -5	吸纳 -4	回复 -2	地处 -4	坚持 -4	培养 4	培育 4	培训 4	增强 -4	增设 2	增长 -2	处理 -5	奖励 3	奖补 -8	委托 5	存在 -3	安排 1	安排资金 4	安置 -4	安装 2	完善 3	完工 -2	完成 3	定价 2	定向培养 4	实施 2	实现 2	实行 6	审批 -4	审查 -6	对外开放 8	对接 -6	尚未 -1	巡查 1	布局 3	布设 5	希望 -1	带动 -9	帮助 -9	应用 -16	延伸 -4	延长 10	建成 6	建立 5	建议 -1	开办 1	开发 4	开展 4	开工 7	开放 2	开行 -3	开设 3	开通 4	引入 6	引导 5	引进 5	强化 -3	形成 -3	得到 -3	总结 8	恢复 2	恳请 -1	惠及 -4	成为 5	成立 5	打通 -7	打造 4	执行 8	扩大 -5	扶持 3	批准 -4	抓好 1	投产 4	投入 2	投入使用 5	投放 4	投用 5	投资 -7	投运 5	拆除 7	招录 3	招聘 6	拨付 5	拿出 8	指导 6	排查 2	探索 2	探索建立 2	接入 2	接待 3	接送 -2	推出 3	推动 1	推广 5	推开 7	推行 7	推送 11	提供 1	提到 -4	提升 -2	提高 -5	搬迁 -5	撤并 -5	播放 -6	支付 8	支出 -13	支持 3	收到 -4	收取 3	改为 4	放宽 -7	敬请 -2	整改 3	整治 1	新增 -2	新建 3	方便 -5	施划 7	明确 -5	是 -4	更换 8	更新 5	有 -6	构建 3	查处 5	核定 -8	核对 1	检查 3	检测 4	汇报 -4	汇聚 -10	沟通 -2	注册 -9	测算 -3	消除 -6	清理 5	满足 1	演出 -6	牵头 -2	理解 -1	用于 -5	申报 -1	登记 -13	监测 -7	监督 -7	监管 -12	直播 -6	看到 -5	督促 5	研究制定 3	确保 5	确定 2	禁止 -6	突破 11	立案 7	立项 -2	符合 1	答复 -2	筛查 2	筹集 5	签订 1	管护 -9	管理 -6	约谈 4	纳入 2	组建 4	组织 3	组织实施 3	结合 -2	给予 6	统筹 -9	维修 -10	维护 -2	缓解 4	编制 1	编印 6	缩短 -3	罚款 6	罚没 4	考虑 3	聘请 8	腾退 -12	营造 -3	落地 -2	落实 1	补助 2	补贴 -2	表示 -3	覆盖 2	规划 -10	规定 4	规范 -10	认为 -6	认定 3	让 -5	让利 8	论证 5	设立 3	设置 -2	设计 -7	评估 2	评审 -13	试点 1	试用 6	试行 6	说明 -5	调整 -1	调整为 7	调查 1	调研 -1	负责 6	责令 5	责成 3	购置 -1	贯通 5	贷款 -11	赴 -10	超过 -4	转移 -1	轮训 12	较大 2	达 -4	达到 3	进行 1	送餐 5	选择 -4	选派 3	选聘 -3	遴选 4	避免 -2	邀请 7	配合 5	配备 6	配套 -2	配齐 5	采取 -7	采购 4	重视 -2	铺设 1	降至 -8	集聚 -7	需要 -3	高于 -4	鼓励 4`;
