import { paragraphs, type Recipe } from './recipe';

/** Official letters between bodies, courts and companies that answer something else. */
export const DOCUMENTS: readonly Recipe[] = [
  {
    name: 'approval-zone',
    url: 'http://www.gansu.gov.cn/gsszf/c100055/202312/173810022.shtml',
    shape: 'approval of a zone: 收悉 and 现批复如下',
    shell: 'library',
    site: '甘肃省人民政府',
    column: '政策文件',
    title: '甘肃省人民政府关于同意设立某高新技术产业开发区的批复',
    source: '甘肃省人民政府',
    date: '2023-12-04',
    body: paragraphs(`定西市人民政府：
      你市《关于恳请批准设立高新技术产业开发区的请示》收悉。现批复如下：
      一、同意设立高新技术产业开发区，规划面积6.2平方公里。
      二、你市要加强组织领导，严格用地管理，及时解决发展中的问题。
      甘肃省人民政府
      2023年12月1日`),
  },
  {
    name: 'approval-company',
    url: 'http://jrj.tj.gov.cn/zwgk/xzxk/202204/t20220412_5855.html',
    shape: 'approval for a company',
    shell: 'trs',
    site: '天津市地方金融管理局',
    column: '行政许可',
    title: '关于同意某商业保理公司变更股东的批复',
    source: '市地方金融管理局',
    date: '2022-04-12',
    body: paragraphs(`某某商业保理有限公司：
      你公司《关于变更股东的申请》及相关材料收悉。经研究，批复如下：
      一、同意股东变更。二、请在三十日内办理变更登记。
      特此批复。`),
  },
  {
    name: 'letter-to-province',
    url: 'http://www.gov.cn/zhengce/content/2010-06/18/content_7751.htm',
    shape: 'a higher office answers what a province raised in a visit',
    shell: 'library',
    site: '中国政府网',
    column: '政府信息公开专栏',
    title: '关于某省所提问题和建议办理情况的函',
    source: '某办公厅',
    date: '2010-06-18',
    metas: 'none',
    body: paragraphs(`青海省人民政府：
      你省在国务院领导同志考察期间提出的关于支持生态移民后续产业发展等问题和建议收悉。有关部门进行了认真研究，现将办理情况函告如下：
      一、关于支持生态移民后续产业发展的建议。发展改革委在安排投资时将给予适当倾斜。
      二、关于提高草原补奖标准的建议。财政部、农业农村部将统筹研究。`),
  },
  {
    name: 'letter-to-committee',
    url: 'http://www.chengde.gov.cn/art/2021/5/19/art_360_7044.html',
    shape: 'consent to a department: 你委…请示收悉，现函复如下',
    shell: 'jcms',
    site: '承德市人民政府',
    column: '市政府办公室文件',
    title: '关于同意建立家政服务业联席会议制度的复函',
    source: '市政府办公室',
    date: '2021-05-19',
    body: paragraphs(`市发展改革委：
      你委《关于建立家政服务业联席会议制度的请示》收悉。经市政府同意，现函复如下：
      市政府同意建立联席会议制度。联席会议不刻制印章，不正式行文。
      此函。`),
  },
  {
    name: 'letter-comments',
    url: 'http://slj.ankang.gov.cn/Content-2511820.html',
    shape: 'a bureau’s comments on another’s draft',
    shell: 'post',
    site: '安康市水利局',
    column: '公文公告',
    title: '关于《城市防洪规划（征求意见稿）》修改建议的复函',
    source: '市水利局',
    date: '2023-02-23',
    body: paragraphs(`市住房和城乡建设局：
      贵局《关于征求城市防洪规划（征求意见稿）意见的函》收悉。经研究，现将修改建议函复如下：
      一、建议第三章补充月河流域超标准洪水预案。
      二、建议将堤防等级与国土空间规划衔接一致。
      特此函复。`),
  },
  {
    name: 'letter-scholar',
    url: 'http://www.gov.cn/zhengce/content/2011-03/09/content_6020.htm',
    shape: 'an office thanks a person of rank for advice that is no deputy’s',
    shell: 'library',
    site: '中国政府网',
    column: '政府信息公开专栏',
    title: '某办公厅关于盐碱地利用建议的复函',
    source: '某办公厅',
    date: '2011-03-09',
    metas: 'none',
    body: paragraphs(`尤怀远副主席：
      国务院领导同志对您关于盐碱地综合利用的建议十分重视，批示有关部门认真研究。有关部门进行了实地调研，提出了具体意见。现将有关情况函复如下：
      一、盐碱地改良技术进展。近五年来，耐盐品种选育取得突破，示范面积达到三十万亩。
      二、下一步工作。有关部门将扩大试点，完善水盐调控体系。
      感谢您对农业工作的关心和支持。`),
  },
  {
    name: 'council-report',
    url: 'http://www.huzhou.gov.cn/art/2022/10/27/art_1229_5113.html',
    shape: 'a government reports to the congress on its proposals; greets all members',
    shell: 'jcms',
    site: '湖州市人民政府',
    column: '人大报告',
    title: '关于市九届人大一次会议代表建议办理情况的报告',
    source: '市政府办公室',
    date: '2022-10-27',
    body: paragraphs(`主任、各位副主任、各位委员：
      受市政府委托，现将市九届人大一次会议以来代表建议办理情况报告如下，请予审议。
      市九届人大一次会议期间，代表共提出建议286件，交由市政府系统办理271件，已全部答复。从办理结果看，已解决或基本解决的198件，正在解决的61件，留作参考的12件。
      一、主要做法。二、存在问题。三、下一步打算。
      以上报告，请予审议。`),
  },
  {
    name: 'deliberation-report',
    url: 'http://www.tongling.gov.cn/xxgk/detail/content/63f07a.html',
    shape: 'answer to the opinion that a congress’s committee passed',
    shell: 'post',
    site: '铜陵市人民政府',
    column: '其他法定信息',
    title: '关于市人大常委会固废管理审议意见研究处理情况的报告',
    source: '市生态环境局',
    date: '2023-02-18',
    body: paragraphs(`市人大常委会：
      《关于全市固体废物污染防治工作的审议意见》（铜人常〔2022〕31号）收悉。市政府高度重视，责成有关部门认真研究，现将研究处理情况报告如下：
      一、关于完善分类体系。已新建分拣中心两座。
      二、关于严格监管执法。开展专项行动三次，查处违法行为19起。`),
  },
  {
    name: 'judicial-suggestion',
    url: 'http://rsj.bengbu.gov.cn/zfxxgk/5011/50443312.html',
    shape: 'a bureau answers a court’s judicial suggestion',
    shell: 'post',
    site: '蚌埠市人力资源和社会保障局',
    column: '依法行政',
    title: '关于司法建议书的复函',
    source: '市人社局',
    date: '2023-09-05',
    body: paragraphs(`市中级人民法院：
      贵院《司法建议书》（〔2023〕皖03司建7号）收悉。贵院提出的关于规范工伤认定程序的建议，我局高度重视，经研究，现将有关情况函复如下：
      一、立即组织自查，梳理近三年案件214件。
      二、完善送达程序，统一文书格式。
      感谢贵院对我局工作的支持。`),
  },
  {
    name: 'court-answer',
    url: 'http://www.court.gov.cn/zixun/xiangqing/41877.html',
    shape: 'a higher court answers a lower one on the law',
    shell: 'plain',
    site: '最高人民法院',
    column: '司法解释',
    title: '关于建设工程价款优先受偿权问题请示的答复',
    body: `<div id="zoom" class="txt_txt">${paragraphs(`某某省高级人民法院：
      你院《关于建设工程价款优先受偿权行使期限问题的请示》收悉。经研究，答复如下：
      同意你院审判委员会的多数意见，即行使期限自应当给付工程价款之日起计算。
      此复。`)}</div>`,
  },
  {
    name: 'information-disclosure',
    url: 'http://www.ezhou.gov.cn/gk/ysqgk/dfgs/202403/t20240320_611.html',
    shape: 'answer to a request for a document under the disclosure rules',
    shell: 'trs',
    site: '鄂州市人民政府',
    column: '依申请公开答复',
    title: '政府信息公开申请答复书',
    source: '市政府办公室',
    date: '2024-03-20',
    body: paragraphs(`鄂政公开告〔2024〕第6号
      全某某：
      本机关于2024年3月4日收到您提交的政府信息公开申请，申请公开“某地块征收补偿方案”。根据《中华人民共和国政府信息公开条例》第三十六条的规定，现答复如下：
      您申请的信息属于主动公开范围，可在本机关门户网站查阅。
      如对本答复不服，可以在收到本答复之日起六十日内申请行政复议。`),
  },
  {
    name: 'exchange-inquiry',
    url: 'http://www.csrc.gov.cn/guangxi/c104530/c7455/content.shtml',
    shape: 'a company answers a regulator’s inquiry letter',
    shell: 'trs',
    site: '某证监局',
    column: '监管信息',
    title: '某股份公司关于年报问询函回复的公告',
    source: '某股份公司',
    date: '2024-05-30',
    body: paragraphs(`本公司及董事会全体成员保证信息披露内容真实、准确、完整。
      公司于2024年5月16日收到《关于对某股份公司的年报问询函》。公司收悉后高度重视，对问询函提出的问题逐项核查，现回复如下：
      问题一：请说明存货跌价准备计提的充分性。
      回复：公司按照成本与可变现净值孰低计量。
      特此公告。`),
  },
  {
    name: 'tax-interpretation',
    url: 'http://www.chinatax.gov.cn/chinatax/n810341/c101441/c5190.html',
    shape: 'interpretation of a rule for a provincial office',
    shell: 'boda',
    site: '某税务总局',
    column: '税收法规',
    title: '关于个人转让股权有关个人所得税问题的批复',
    source: '某税务总局',
    date: '2019-11-05',
    body: paragraphs(`某省税务局：
      你局《关于个人转让股权有关问题的请示》收悉。现批复如下：
      个人因各种原因终止投资取得的收入，应当依法计算缴纳个人所得税。`),
  },
  {
    name: 'environment-consultation',
    url: 'http://sthj.yibin.gov.cn/hjgl/hpsp/202108/t20210831_1533.html',
    shape: 'approval of an impact report with answers to what the public wrote',
    shell: 'trs',
    site: '宜宾市生态环境局',
    column: '环评审批',
    title: '关于某污水处理厂环境影响报告书公众意见采纳情况的说明',
    source: '市生态环境局',
    date: '2021-08-31',
    body: paragraphs(`公示期间共收到公众意见4条，建设单位逐条研究，现将采纳情况说明如下：
      1.公众提出的关于加盖除臭的意见，予以采纳，已在设计中增加生物滤池。
      2.公众提出的关于搬迁厂址的意见，未予采纳，理由是现厂址符合规划。`),
  },
];
