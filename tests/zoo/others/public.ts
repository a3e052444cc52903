import { paragraphs, table, type Recipe } from './recipe';

/** What a site tells everyone: consultations, policies, questions, figures, notices. */
export const PUBLIC: readonly Recipe[] = [
  {
    name: 'consultation-feedback',
    url: 'http://www.zibo.gov.cn/gongkai/yjzj/jgfk/202409/t20240905_29.html',
    shape: 'what became of the opinions that were asked for',
    shell: 'trs',
    site: '淄博市人民政府',
    column: '征集反馈',
    title: '《淄博市电动自行车管理办法（征求意见稿）》意见征集反馈',
    source: '市司法局',
    date: '2024-09-05',
    body:
      paragraphs(
        `征求意见期间，共收到意见建议23条，经认真研究，采纳14条，现将意见采纳情况反馈如下：`,
      ) +
      table([
        ['序号', '留言内容', '处理结果', '理由'],
        ['1', '建议延长过渡期至三年', '采纳', '已修改第二十八条'],
        ['2', '建议统一安装芯片', '未采纳', '缺乏上位法依据'],
        ['3', '建议小区增设充电设施', '部分采纳', '已在第十六条体现'],
      ]),
  },
  {
    name: 'consultation-call',
    url: 'http://www.qiannan.gov.cn/hdjl/yjzj/202501/t20250106_8664.html',
    shape: 'a call for ideas for next year’s list of projects',
    shell: 'trs',
    site: '黔南州人民政府',
    column: '民意征集',
    title: '关于公开征集民生实事项目建议的公告',
    source: '州政府办公室',
    date: '2025-01-06',
    body: paragraphs(`为办好民生实事，现向社会公开征集项目建议。
      一、征集时间：即日起至1月25日。
      二、提交方式：市民可通过信件、邮箱或网站留言提出建议，请注明姓名和联系方式。
      三、意见处理：对收悉的建议，将逐条整理研究，并适时公布采纳情况。
      感谢您的关心与支持。`),
  },
  {
    name: 'consultation-batch',
    url: 'http://zrzy.sanming.gov.cn/hdjl/fk/202310/t20231018_199.html',
    shape: 'answers to many letters on one plan, in the form of a notice',
    shell: 'boda',
    site: '三明市自然资源局',
    column: '公示反馈',
    title: '关于列东片区规划公示期间公众意见的答复公告',
    source: '市自然资源局',
    date: '2023-10-18',
    body: paragraphs(`列东片区控制性详细规划公示期间，我局共收到书面意见11份，网络留言36条。现就集中反映的问题统一公告如下：
      一、关于建筑高度。方案已将沿江建筑高度降至36米。
      二、关于学校配套。规划新增九年制学校一所。
      三、关于日照影响。经测算满足规范要求。
      特此公告。`),
  },
  {
    name: 'policy-notice',
    url: 'http://www.gov.cn/zhengce/content/2020-07/20/content_9982.htm',
    shape: 'policy text in the library’s table',
    shell: 'library',
    site: '中国政府网',
    column: '政府信息公开专栏',
    title: '关于全面推进老旧小区改造工作的指导意见',
    source: '某办公厅',
    date: '2020-07-20',
    metas: 'none',
    body: paragraphs(`各省、自治区、直辖市人民政府，各部委、各直属机构：
      为全面推进老旧小区改造，现提出以下意见：
      一、明确改造任务。二、建立共担机制。三、完善配套政策。
      各地要认真吸收人大代表建议和政协提案，及时回应群众关切。`),
  },
  {
    name: 'policy-questions',
    url: 'http://ylbzj.jingmen.gov.cn/art/2024/7/9/art_4511_97.html',
    shape: 'policy explained in questions and answers',
    shell: 'jcms',
    site: '荆门市医疗保障局',
    column: '政策解读',
    title: '门诊慢特病政策问答',
    source: '市医保局',
    date: '2024-07-09',
    body: paragraphs(`问：哪些病种可以申请？
      答：高血压、糖尿病等46种。
      问：如何申请？
      答：参保人携带病历到定点医院提出申请，符合条件的当场办结。
      问：待遇标准是多少？
      答：职工报销比例为80%，居民为65%。`),
  },
  {
    name: 'faq-hotline',
    url: 'http://www.jiaozuo.gov.cn/zsk/detail/20771.html',
    shape: 'entry of a hotline’s book of answers',
    shell: 'letters',
    site: '焦作市',
    column: '12345知识库',
    title: '常见问题：居住证怎么办理',
    metas: 'none',
    body: paragraphs(`问题：居住证办理需要哪些材料？
      解答：本人身份证、居住地住址证明。
      业务单位：市公安局　更新时间：2024-03-12
      问题：居住证多久签注一次？
      解答：每年签注一次。`),
  },
  {
    name: 'hotline-statistics',
    url: 'http://www.tongren.gov.cn/hdjl/tjfx/202406/t20240603_50.html',
    shape: 'figures of a month’s calls and letters',
    shell: 'trs',
    site: '铜仁市人民政府',
    column: '统计分析',
    title: '5月份网民来信办理情况统计分析',
    source: '市政务服务中心',
    date: '2024-06-03',
    body:
      paragraphs(`5月份，市长信箱共收悉群众来信328件，已答复301件，答复率91.8%。来信反映的问题主要集中在城市管理、物业纠纷等方面。现将有关情况分析如下：
      一、总体情况。咨询类占41%，投诉类占38%，建议类占21%。`) +
      table([
        ['来信类别', '数量', '答复数量'],
        ['咨询', '135', '130'],
        ['投诉', '124', '106'],
        ['建议', '69', '65'],
      ]),
  },
  {
    name: 'petition-statistics',
    url: 'http://xfj.huaihua.gov.cn/xfj/c105/202401/9f00a1.shtml',
    shape: 'a petition office’s year in figures',
    shell: 'boda',
    site: '怀化市信访局',
    column: '工作总结',
    title: '2023年全市信访工作情况',
    source: '市信访局',
    date: '2024-01-11',
    body: paragraphs(`2023年，全市信访系统共受理群众来信来访1.2万件次，同比下降6.4%，及时受理率99.8%，按期答复率99.1%。
      一是畅通渠道，对群众反映的诉求件件回复；二是源头治理，化解积案213件；三是强化督查。
      下一步，将继续做好群众来信的办理答复工作。`),
  },
  {
    name: 'disclosure-report',
    url: 'http://www.shaoguan.gov.cn/zfxxgk/ndbg/content/post_2400331.html',
    shape: 'a year’s report on disclosure, with a section on proposals',
    shell: 'post',
    site: '韶关市人民政府',
    column: '政府信息公开年报',
    title: '2022年政府信息公开工作年度报告',
    source: '市政府办公室',
    date: '2023-01-30',
    body: paragraphs(`根据《中华人民共和国政府信息公开条例》，现将2022年工作情况报告如下：
      一、主动公开。公开人大代表建议答复98件、政协提案答复121件。
      二、依申请公开。共收到申请77件，均按时答复。
      三、行政复议和诉讼。被申请行政复议2件，结果维持。`),
  },
  {
    name: 'penalty-notice',
    url: 'http://scjgj.hebi.gov.cn/xzcf/2024/0613.html',
    shape: 'notice of a penalty',
    shell: 'jcms',
    site: '鹤壁市市场监督管理局',
    column: '行政处罚',
    title: '行政处罚决定书',
    source: '市市场监管局',
    date: '2024-06-13',
    body: paragraphs(`鹤市监罚〔2024〕33号
      当事人：某某食品店
      2024年5月9日，本局收到群众来信反映当事人销售过期食品。经查，情况属实。
      依据《中华人民共和国食品安全法》，决定没收违法所得并处罚款五千元。
      如不服本决定，可在六十日内申请行政复议。`),
  },
  {
    name: 'tender-answers',
    url: 'http://ggzy.suining.gov.cn/jyxx/cq/20240402/4471.html',
    shape: 'answers to what bidders asked',
    shell: 'post',
    site: '遂宁市公共资源交易中心',
    column: '澄清答疑',
    title: '某道路工程招标文件澄清答疑（第1号）',
    source: '某建设公司',
    date: '2024-04-02',
    body: paragraphs(`各潜在投标人：
      我单位收到潜在投标人提出的问题，现就有关问题答复如下：
      问题1：投标保证金可否采用保函？
      答复：可以，以招标文件第三章为准。
      问题2：工期是否包含雨季？
      答复：包含。
      特此答复。`),
  },
  {
    name: 'letter-box-rules',
    url: 'http://www.yulin.gov.cn/hd/notice.html',
    shape: 'how to write to the mayor',
    shell: 'letters',
    site: '榆林市',
    column: '市长信箱',
    title: '写信须知',
    body: paragraphs(`一、来信请填写真实姓名、联系电话，来信内容应当客观真实。
      二、来信收悉后，将在五个工作日内转交有关部门办理，十五个工作日内答复来信人。
      三、来信标题应简明扼要，一信一事。
      四、涉及提案、建议的，请通过人大、政协渠道反映。`),
  },
  {
    name: 'letter-box-form',
    url: 'http://www.yulin.gov.cn/hd/write.html',
    shape: 'the form for a letter, all fields empty',
    shell: 'letters',
    site: '榆林市',
    column: '市长信箱',
    title: '我要写信',
    body: `<form><p><label>来信标题：<input name="t"></label></p><p><label>来信人：<input name="n"></label></p><p><label>来信内容：<textarea name="c"></textarea></label></p><p><label>是否公开答复内容：<input type="checkbox"></label></p><p><label>答复方式：<select><option>短信</option><option>邮件</option></select></label></p><button>提交</button></form>`,
  },
];
