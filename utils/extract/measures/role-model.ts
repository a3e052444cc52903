/** Written by scripts/train-roles.ts: features, their values, tenths of a weight. */
export const ROLE_WEIGHTS = `abstract	-1
abstract&class	build 2	effect -7	enforce 6	explore 4	hold 11	improve 10	none -2	state -7	train -3
actor	1
after	government 2	organisation 6	place 2	policy 4	programme 6	quantity 2	work 7
amount&class	build 2	connect 4	effect 5	enforce 4	fund 4	hold 1	improve 3	issue 2	none 1	pivot -1	speech -8	state -4	train 3
amount-before	6
aspect	为 build 7 improve -15	了 build 3 hold 2 issue 8	到 build 5 fund 1 improve 8	至 fund 9
bare	-2
before	measure 1	other -1	start -1
before&class	measure build 2 connect -1 effect -2 enforce 3 explore 3 fund 1 hold 2 issue 2 none 2 pivot -1 speech -2 state -2 train 3	other build 1 connect 2 effect 2 enforce 1 explore -1 improve -1 none -3 pivot 2 speech -2 state -3 train 3	start connect -8 effect -4 enforce -2 explore 1 fund 1 hold 2 issue 3 none -3 pivot 6 speech -3 train -1
before&last	measure last 2 more 1	other last -3	start last -4
before&verb	measure 做好 16 减少 -12 加强 8 吸纳 -7 完善 5 推动 -3 推进 10 支持 4 标注 -2 确保 11 解决 3 采取 -4 鼓励 5	other 保护 -7 做好 -3 允许 -10 减少 -10 恢复 14 抓好 -5 推动 7 推进 -11 支持 7	start 办好 6 发展 -6 坚持 -7 推动 7 推进 6 支持 6
before-class	build other -1	connect measure 3 other -2	effect measure 7 other -3	enforce measure 5 other 1	explore measure 1 other -1	fund measure 1 other 3	hold measure 1 other -3	improve measure 2 other -1	issue measure 2 other -1	none measure 5 start -1	pivot measure 1 other 1	speech measure -13 other -6	state other -1	train measure -1 other -6
before-opener	2
before-reason	-2
before-refusal	2
begins	connect -3	effect -1	enforce 1	explore 3	fund -1	government 3	improve 1	masked -2	organisation 4	person -1	pivot 1	place -3	policy -8	programme 8	proposal -1	quantity 10	speech -3	state -5	train 2	word 1	work 4
begins-with	—— -5	《关 -1	上线 8	不具 14	不能 10	严格 -1	个别 -6	中国 6	中央 9	举办 -3	也是 -2	人均 5	优先 4	会同 2	会商 -1	位于 6	依托 -3	依法 6	保护 -9	修订 4	允许 11	先后 -6	入驻 5	全区 -6	全县 -2	全国 10	全市 -2	全省 8	全部 -7	公开 -1	共享 -15	共同 -14	其余 8	农村 -1	出台 2	函复 -1	利用 1	剩余 10	办好 5	办理 -4	加强 10	加快 7	北京 6	区公 3	区城 -12	区市 8	区教 3	区级 14	区财 18	协调 13	县人 -4	县财 8	发展 9	发布 7	发放 4	同步 6	启动 5	启用 4	吸纳 -7	四川 3	围绕 -3	国家 1	在全 3	地区 5	培育 6	培训 3	增设 -6	大理 -7	委托 7	安排 3	完善 5	完成 1	官渡 6	实施 -3	实行 5	家长 -17	对建 4	对我 -6	对接 -8	对新 8	对连 -7	对重 2	将会 7	将在 9	将由 5	将结 13	居民 -7	工资 -1	已函 12	已在 4	已安 5	已开 4	已引 2	已有 -1	已通 -6	市公 4	市水 1	市财 9	常态 8	平均 -13	并在 6	并将 4	建成 3	建立 7	建议 -5	建设 1	开发 9	开展 2	开设 10	引导 7	恢复 -6	恩施 6	惠及 -5	成立 8	成都 13	我们 -3	我会 4	我区 3	我厅 6	我县 -11	我委 4	我局 3	我市 -6	我省 -2	我部 4	我集 4	所提 -2	打造 6	扬州 2	扶持 7	投资 9	拟于 3	拟先 5	持续 5	指导 8	按照 -5	探索 5	推出 7	推动 -2	推行 5	推进 5	提供 -5	提出 10	提升 2	支持 5	改造 4	新增 9	新疆 -11	无法 -1	日均 -14	明确 -18	更新 4	根据 -4	梧州 -1	检查 3	正在 4	每亩 1	每人 5	每千 1	每月 7	江苏 8	没有 -15	沿线 -5	浙江 4	涉及 -9	热力 17	现将 -3	现提 -1	现有 -11	现答 -3	由区 -2	由市 6	由新 6	登记 -5	省人 3	省政 6	着力 1	督促 4	研究 4	票价 8	积极 5	立案 5	累计 9	约谈 4	组建 12	组织 6	经会 -3	经商 -1	经我 -3	经核 -3	经研 -2	结合 -3	编制 -2	群众 -11	老年 -14	考虑 1	联合 4	聘请 9	至于 -5	落实 -1	行《 -8	补贴 -3	要求 5	覆盖 -4	计划 5	设立 -9	该小 -2	该建 -5	财政 1	责任 -5	这一 -3	这与 -5	这条 -4	进一 -8	选派 8	部分 -5	配合 9	配备 5	重点 -7	针对 -2	铺设 4	阿拉 2	难以 7	需要 -2	面向 -3	预计 12	首批 5	鼓励 6
class	build 1	connect -2	effect -1	enforce 1	explore 1	fund 1	hold 1	improve -1	issue 1	none -2	pivot 1	speech -3	state -2	train 2
class&lead	build done 1 none 1 ongoing 2 planned 3	connect done 4 none 3 ongoing 3 planned -11	effect done -8 none 3 planned -4	enforce none 2 ongoing 5 planned 3	explore none -1 planned 3	fund done 5 none 1 planned -1	hold done 7 none 1 ongoing 1 planned 2	improve none -2 ongoing 6	issue done -2 ongoing 3 planned 4	none done 1 none -1 ongoing -7 planned -3	pivot ongoing -4 planned 3	speech none -3	state done 3 none -1 ongoing -9 planned -4	train none 3 ongoing -3 planned 3
class&next	build build 2 connect 1 effect 2 enforce 5 explore 3 fund 1 hold 4 improve -6 issue -2 pivot 8 speech -5 state 2 train 6	connect build -9 explore -1 fund 3 none 3 speech -1 state 5	effect effect 3 hold 4 improve 7 none -3	enforce build 1 effect 9 fund -5 hold -2 improve 7 issue 3 none 2 pivot 9 state 3	explore build -1 effect 4 explore 4 fund 3 hold -4 issue 2 none 3 pivot 3 state 2	fund build 1 connect -1 effect 7 enforce 9 explore 6 fund 3 hold 9 improve 5 issue -1 none -1 pivot 1 speech -3 state -1 train 6	hold build 4 connect 6 effect -6 enforce 6 explore 4 fund 3 hold -1 improve 11 issue 8 none -1 pivot -4 speech -1 train 3	improve build -1 effect 3 enforce -8 explore 15 hold 8 improve 2 issue -3 none -3 pivot -5 speech 16 state -9	issue build 1 connect -3 fund 4 hold 6 improve 10 issue 4 none -3 pivot 5 speech -4 state -5 train 8	none build 1 connect -6 effect 4 enforce 2 explore 1 fund -3 improve -7 issue 3 none -3 pivot -2 speech -7 state -3 train -4	pivot build -1 effect 10 fund 5 hold 5 improve 6 issue 7 none -3 pivot 4 train 11	speech build -1 connect -3 enforce 8 explore -5 fund -6 hold 2 issue -7 none -3 state -1	state connect -10 enforce 7 explore 5 fund 2 hold 4 improve -7 issue -4 none -4 speech 11 state -7	train build 4 enforce 4 explore 4 fund 4 hold 1 issue 1 none 1 pivot 4 state 4 train 2
closer	
 -18	: -9	; 3
complaint	1
cue	declined strong 4	done strong 3 weak 5	exploring strong 2	ongoing strong 6 weak 4	planned strong 5 weak 3
cut	-6
date	5
de	-2
ends-in-amount	1
ends-in-de	-17
figure	-7
fronted	fund 5	issue -3	none -2	train -5
heading	ongoing -1	planned 1
intro	-6
intro-actor	-6
joined	5
kind	adverb 2	entity 1	means -4	noun -2	preposition 1	self 1
kind&class	adverb build 2 enforce 1 explore -1 fund 2 hold 2 improve 1 issue 1 none 5 pivot 3 speech -4 state -3 train 4	entity build 3 connect -2 effect 2 enforce 5 explore 5 fund 3 improve -1 none -1 pivot 3 state -3 train 4	means connect -4 enforce -8 explore 2 fund -8 hold -6 improve -11 issue 1 none -5 state 7	noun build -2 connect -12 enforce 1 explore 5 fund -1 hold -2 improve -1 issue 1 none -3 pivot -4 speech -2 state -3 train -2	preposition build 2 connect 6 effect -7 enforce -2 explore -4 fund 3 hold 1 issue 2 none -2 pivot -3 speech -4 state 6 train 2	self build 4 connect 2 enforce 5 explore 3 fund 5 hold 3 improve -4 issue 2 none -2 pivot 1 speech -1 state -1 train 4	verb connect -1 effect -4 enforce 2 explore 2 fund -2 hold 1 improve 5 issue 2 pivot 2 speech -3 state -3
last	)》 6	** -2	0% 2	0亩 1	0台 6	0名 13	0处 9	0套 8	0家 7	0户 4	0条 6	0辆 1	1% -17	1家 11	2个 5	2处 6	2家 12	3% -16	3个 6	3家 3	4个 7	4处 5	4家 12	5% 2	5个 7	5人 5	5元 6	6个 5	6人 14	6名 12	6家 -1	7个 7	7件 -5	7处 5	8个 3	9处 7	》) 5	一次 11	万个 7	万亩 6	万人 2	万件 11	万名 -10	万吨 -6	万张 3	万户 -6	万辆 1	专业 2	专区 6	专班 8	个班 4	中心 7	为主 -11	事项 -11	交易 4	产品 7	人次 3	以上 -3	以内 -1	任险 -2	企业 -11	优势 -7	体系 -3	余人 2	余场 11	余家 -13	作日 2	作社 -9	使用 2	例》 1	依据 13	保温 -2	保险 -11	保障 -8	值守 9	公里 3	内容 -11	决定 -6	分点 -21	分钟 -7	划》 6	到位 6	制度 5	办” 9	办法 5	办理 -12	功能 17	务工 -15	医院 -6	协议 11	单位 3	参考 6	反映 10	发展 -5	发放 11	台” 7	号) -4	名单 9	启发 -9	吸收 -4	四成 -14	图” 5	培训 7	基地 5	基础 -3	基金 -5	大会 4	大赛 8	奖励 6	奖补 -2	套餐 3	如下 -3	存在 -9	学校 -14	学院 11	安排 -14	安装 11	完善 -10	完工 -2	完成 8	定》 -13	实施 2	实际 -3	审批 -2	家次 4	小区 -6	小时 -13	岗位 -1	巡查 9	工作 -6	工程 9	左右 -3	帮助 -9	平台 -5	应用 1	延伸 -12	建设 7	开放 7	引》 5	录》 5	性强 -3	情况 7	情形 2	意见 -2	手续 7	执行 3	技术 -4	投产 14	拆除 7	挂钩 9	指引 -5	排查 9	推广 3	推开 6	推进 -9	支持 1	收悉 -1	改造 7	政策 5	数据 6	整改 9	整治 -6	方式 -4	方案 5	方米 -1	方面 -8	施工 15	更新 5	有限 -7	服务 -1	机制 6	条件 8	核定 -7	核实 -2	核对 -2	核查 -8	案》 5	检查 2	检测 6	模式 2	沟通 -11	法》 4	活动 -1	测算 -11	清单 10	热线 3	牵头 -9	申报 -3	监控 6	监测 1	监督 -7	目库 8	目录 13	知》 6	研究 -3	租金 12	程序 8	突出 -4	系统 7	紧张 1	细则 6	经验 -11	老人 -10	考核 8	考虑 4	职能 -4	范》 7	落地 -3	落实 8	行为 7	行动 5	行性 6	衔接 10	补助 4	补贴 5	要求 -8	覆盖 -10	见》 4	见是 -2	规则 -4	规定 -10	计划 7	论证 6	设备 11	设施 -3	评估 3	试点 -1	调整 6	调研 1	责任 12	资源 -14	资金 -6	踏勘 15	较大 -12	运营 6	送餐 3	选址 9	通行 -3	通道 -3	部署 5	配备 3	问题 -2	限制 3	难题 -12	集中 -10	项目 1	食堂 12
later-refusal	-8
lead	planned 1
led	build -5	connect -9	fund 12	issue 1	state 10
led-bare	-14
length	0 -8	1 -3	2 -1	3 2	4 3	5 4	6 1
next	means 1	nothing -3	noun -2	preposition 2	self -1	verb 2
next-refusal	-9
no-cue	-2
opener	会同 -13	依托 -3	利用 2	围绕 -3	按照 -5	根据 -4	经商 -1	考虑到 -1	至于 -5	针对 -2
opens	-4
own-actor	3
paragraph-first	-1
per	build -4	enforce 3	fund 4	hold 5	issue 6	none -4	pivot 10	train 3
plain	background -1	fact -2	goal -3	means 2	measure 2	opening -5	refusal 5	request -1
plain&before	background measure -1 other -1 start -2	fact other -3 start -3	goal measure -3	measure measure 2 other 1 start 1	opening other -5 start -6	refusal measure -8 other 6 start -5	request measure -3 other 1 start 2
reason	-8
refusal	hard adverb -9 noun 10	soft adverb 6 noun 2 self 8
request	-5
result	-8
section	opening -5
sentence-has	more 1	none -2	one 3
starts-bing	2
statistic	build -2	enforce 6	fund 4	hold -7	improve 11	issue -1	state -9
status	declined 4	done 2	exploring 2	none -2	ongoing 1	planned 3
subject	entity 1	noun -2	self 1
subject&class	entity build 3 connect -2 effect 2 enforce 5 explore 5 fund 3 improve -1 none -1 pivot 3 state -3 train 4	none build 1 connect 1 effect -3 enforce 1 explore 1 fund 1 hold 1 improve 1 issue 1 none -2 pivot 1 speech -4 state -2 train 2	noun build -2 connect -12 enforce 1 explore 5 fund -1 hold -2 improve -1 issue 1 none -1 pivot -4 speech -2 state -3 train -2	self build 4 connect 2 enforce 5 explore 3 fund 5 hold 3 improve -4 issue 2 none -2 pivot 1 speech -1 state -1 train 4
talk	-6
time-word	5
verb	上线 7	上门 11	下达 10	不足 -2	串联 8	主办 -4	举办 4	予以 9	争取 8	优化 15	会商 2	位于 6	低于 -2	作出 -5	保护 -2	保障 1	修订 6	做好 4	健全 10	允许 -3	免收 9	公布 -6	公开 8	共享 -5	共建 12	减免 10	减少 -12	出台 7	函告 7	列为 -2	列入 7	利用 -8	制作 -9	制定 7	劝导 5	办好 -5	办理 -3	办起 5	加密 3	加强 9	加快 9	加装 13	助餐 -2	协办 -6	协调 4	占 -3	印发 3	压缩 4	反映 11	发动 9	发展 1	发布 1	发布了 9	发放 1	取得 10	取消 2	受理 -1	召开 7	可 -4	合作 -17	听取 -5	启动 5	启用 8	吸纳 -7	地处 -9	坚持 -7	培养 2	培育 6	培训 6	增加 1	增设 2	奖励 9	委托 6	存在 -6	安排 3	安排资金 4	安置 -7	完善 5	完工 -2	完成 4	实现 8	实行 8	审批 16	对接 -6	属于 -2	巡查 5	布局 5	布设 6	带动 -11	帮助 -9	应用 -16	延长 10	建成 8	建立 6	建议 -1	开办 -4	开发 7	开展 6	开工 11	开放 3	开设 5	开通 7	引入 9	引导 5	引进 6	影响 -2	总结 10	恢复 4	惠及 -5	成立 8	打通 -9	打造 8	执行 9	扶持 7	承担 -1	抓好 -1	投产 6	投入 3	投放 6	投资 -11	投运 6	拆除 9	招录 4	拨付 8	拿出 11	指导 7	排查 4	探索 2	探索建立 3	接入 1	接待 4	接送 -4	推出 2	推动 1	推广 7	推开 8	推行 8	推进 -2	推送 14	提供 -2	提出 4	提升 -1	提高 -7	搬迁 -4	撤并 -9	支付 9	支出 -15	支持 5	收悉 -1	改为 5	改造 -3	放宽 -6	整改 4	整治 4	新增 -2	新建 3	施划 9	明确 -7	是 -7	更换 9	更新 9	有 -8	构建 3	查处 8	标注 -2	核定 -12	核对 -1	核查 1	检查 3	检测 5	沟通 -2	治理 3	注册 -13	测算 -5	涉及 -2	清理 4	牵头 -4	用于 -7	申报 -3	登记 -16	监测 -9	监管 -14	督促 6	研究 1	研究制定 4	确保 11	确定 -3	立案 5	立项 -6	答复 -4	签约 11	签订 4	管理 -8	约谈 6	纳入 1	组建 6	组织 5	组织实施 3	结合 -2	给予 5	维修 -13	编制 2	编印 6	缩短 -7	罚款 7	考虑 5	聘请 9	落地 -5	落实 1	补助 4	补贴 -1	要求 3	覆盖 6	规划 -14	规定 -4	规范 -9	解决 -1	认为 -8	让 -9	让利 9	论证 6	设立 4	设置 1	评估 4	评审 -18	试点 2	试行 7	说明 -7	调整 3	调整为 9	调研 -6	负责 7	责令 3	购置 -2	超过 -3	转移 5	轮训 9	较大 -1	达 -5	达到 3	进行 4	送餐 7	选派 5	选聘 -2	邀请 9	配合 9	配备 7	配套 -4	采取 -11	铺设 3	降至 -9	需要 -4	鼓励 5`;
