import { paragraphs, table, type Recipe } from './recipe';

/** The proposals themselves and the work around them: summaries, rules, forms, hand-overs. */
export const WORK: readonly Recipe[] = [
  {
    name: 'proposal-itself',
    url: 'http://www.jxzx.gov.cn/tagz/tanr/202301/t20230115_7731.html',
    shape: 'the proposal, with its reason, author and opinion of admission',
    shell: 'trs',
    site: '某省政协',
    column: '提案选登',
    title: '关于推进中药材标准化种植的提案',
    source: '提案委',
    date: '2023-01-15',
    body: paragraphs(`案　由：关于推进中药材标准化种植的提案
      提案人：民进省委会
      审查意见：拟请省农业农村厅办理，省中医药局会办
      一、存在问题
      我省中药材种植面积较大，但标准不一、品质参差，道地优势未能充分发挥。
      二、建议
      为此，建议：一是制定种植技术规程；二是建设良种繁育基地；三是完善追溯体系。`),
  },
  {
    name: 'suggestion-itself',
    url: 'http://www.wenling.gov.cn/rddb/jy/2024/0217.html',
    shape: 'a deputy’s suggestion with its analysis',
    shell: 'boda',
    site: '温岭市人大常委会',
    column: '代表建议',
    title: '关于加强渔港避风能力建设的建议（第27号）',
    source: '代表工委',
    date: '2024-02-17',
    body: paragraphs(`领衔代表：郏海生　附议代表：林小帆、应天
      建议内容：
      一、问题及分析
      近年来台风频繁，现有渔港泊位不足，渔船避风困难。
      二、具体建议
      1.加快渔港扩建工程；2.建立渔船动态调度平台。
      为此，希望有关部门认真研究并答复代表。
      承办单位：市港航口岸和渔业管理局　答复期限：三个月`),
  },
  {
    name: 'proposal-system',
    url: 'http://ta.bazhong.gov.cn/ta/detail?id=8f2c',
    shape: 'record of a proposal in its system, with rounds of talks and a file to download',
    shell: 'plain',
    site: '巴中市提案办理系统',
    column: '提案查询',
    title: '第151号提案办理信息',
    metas: 'none',
    body: table([
      ['提案编号', '151'],
      ['提案标题', '关于加快农村电商发展的提案'],
      ['提案人', '苟佳'],
      ['承办单位', '市商务局（主办）'],
      ['第一次面商', '2023-04-12 已面商'],
      ['第二次面商', '2023-06-02 已面商'],
      ['答复文件', '第151号提案答复.doc（点击下载）'],
      ['委员评价', '满意'],
    ]),
  },
  {
    name: 'opinion-of-people',
    url: 'http://zx.xinyu.gov.cn/sqmy/202205/t20220518_41.html',
    shape: 'an opinion that was passed on, with its advice',
    shell: 'trs',
    site: '新余市政协',
    column: '社情民意',
    title: '关于规范共享电单车投放的建议',
    source: '市政协委员 敖然',
    date: '2022-05-18',
    body: paragraphs(`政协委员敖然反映：近来共享电单车投放无序，占道停放问题突出，市民意见较大。
      建议：一是由城管部门牵头制定投放总量；二是划定停放区；三是对违规企业实施约谈。
      该信息得到市领导批示，有关部门正在研究答复。`),
  },
  {
    name: 'year-summary',
    url: 'http://jtj.liuan.gov.cn/public/6610301/37702.html',
    shape: 'summary of a year’s work on proposals',
    shell: 'post',
    site: '六安市交通运输局',
    column: '建议提案办理',
    title: '市交通运输局2023年建议提案办理情况总结',
    source: '市交通运输局',
    date: '2023-11-20',
    body: paragraphs(`2023年，我局共承办市人大代表建议31件、政协提案26件，其中主办40件、会办17件，均已按时答复，办复率、面商率均为100%。现将办理情况总结如下：
      一、领导重视，责任到人。收悉建议提案后，局党组专题研究，逐件明确责任领导。
      二、注重沟通，务求实效。对代表委员提出的每一条意见都上门走访，听取意见。
      三、公开透明。所有答复均在门户网站公开。
      感谢代表委员对交通运输工作的关心支持。`),
  },
  {
    name: 'year-overview-untitled',
    url: 'http://www.dafeng.gov.cn/art/2022/12/1/art_15005_40021.html',
    shape: 'overview of proposals handled, under a telling path, with a title that says little',
    shell: 'jcms',
    site: '盐城市大丰区人民政府',
    column: '建议提案办理',
    title: '区民政局2022年人大建议政协提案办理情况',
    source: '区民政局',
    date: '2022-12-01',
    body: paragraphs(`今年区“两会”期间，我局共收到人大代表建议5件、政协委员提案7件，内容涉及养老服务、社会救助、地名管理等方面。截至目前已全部办结并答复代表委员，现将有关情况公布如下：
      一、代表建议5件。第12号《关于新建社区食堂的建议》已落实，建成食堂3家；第33号《关于完善路牌的建议》正在落实。
      二、委员提案7件。第8号《关于加强殡葬管理的提案》已采纳。
      代表、委员对答复均表示满意。`),
  },
  {
    name: 'rules-of-handling',
    url: 'http://www.zhuhai.gov.cn/zwgk/zcfg/content/post_2280417.html',
    shape: 'rules on how replies are to be written, with their formulas',
    shell: 'post',
    site: '珠海市人民政府',
    column: '规范性文件',
    title: '珠海市人民政府办理人大代表建议和政协提案办法',
    source: '市政府办公室',
    date: '2019-09-10',
    body: paragraphs(`第一条　为规范办理人大代表建议和政协提案工作，制定本办法。
      第十二条　承办单位收悉建议提案后，应当在三个月内以公函形式答复代表、委员。
      第十三条　答复应当按照统一格式行文：已经解决的，标注A；正在解决的，标注B；因条件限制留作参考的，标注C。
      第十四条　会办单位应当在一个月内将会办意见函告主办单位。
      第二十条　本办法自印发之日起施行。`),
  },
  {
    name: 'notice-with-template',
    url: 'http://www.yongchuan.gov.cn/zwgk/fdzdgknr/tzgg/202303/t20230301_116.html',
    shape: 'notice whose annex is the empty form of a reply',
    shell: 'trs',
    site: '重庆市永川区人民政府',
    column: '通知公告',
    title: '关于规范建议提案答复格式的通知',
    source: '区政府办公室',
    date: '2023-03-01',
    body: paragraphs(`各承办单位：
      为提高办理质量，现将建议提案答复格式印发给你们，请遵照执行。
      附件：答复格式
      关于区×届×次会议第××号提案的答复
      ×××委员：
      您提出的《关于×××的提案》收悉，现答复如下：
      （正文）
      感谢您对我们工作的关心和支持。
      联系人：×××　联系电话：×××
      （单位名称、印章）
      ×年×月×日`),
  },
  {
    name: 'opinion-form',
    url: 'http://www.changle.gov.cn/xjwz/zwgk/jyta/202206/yjb.htm',
    shape: 'the form on which members say whether they are content',
    shell: 'boda',
    site: '福州市长乐区人民政府',
    column: '建议提案',
    title: '政协提案办理情况征询意见表',
    source: '区政府督查室',
    date: '2022-06-10',
    body: table([
      ['提案编号', ''],
      ['提案标题', ''],
      ['承办单位', ''],
      ['对办理态度是否满意', '满意□　基本满意□　不满意□'],
      ['对答复内容是否满意', '满意□　基本满意□　不满意□'],
      ['委员意见', ''],
      ['委员签名', '年　月　日'],
    ]),
  },
  {
    name: 'handover-letter',
    url: 'http://www.ninghai.gov.cn/art/2024/3/15/art_1229_9014.html',
    shape: 'proposals are passed on to a unit that is asked to answer',
    shell: 'jcms',
    site: '宁海县人民政府',
    column: '公文',
    title: '关于转办县政协十一届三次会议第60号提案的函',
    source: '县政府办公室',
    date: '2024-03-15',
    body: paragraphs(`县交通运输局：
      现将葛云飞委员提出的《关于优化城乡公交的提案》（第60号）转交你局主办。请认真研究，于6月15日前书面答复委员，并将答复件抄送县政协提案委。
      会办单位须于5月15日前将会办意见送主办单位。
      县政府办公室`),
  },
  {
    name: 'circular-quality',
    url: 'http://www.lixin.gov.cn/xxgk/tzgg/202310/66100.html',
    shape: 'circular that praises and blames units for their replies',
    shell: 'post',
    site: '利辛县人民政府',
    column: '督查通报',
    title: '关于建议提案答复质量评查情况的通报',
    source: '县政府督查室',
    date: '2023-10-13',
    body: paragraphs(`各乡镇人民政府，县直各单位：
      近期，县政府督查室对76件答复件进行了评查，现将有关情况通报如下：
      一、总体情况。多数答复内容翔实、措施可行。
      二、存在问题。个别答复“正在研究”“下一步考虑”等表述较多，避重就轻；个别单位未面商即答复。
      三、工作要求。请对评查发现的问题立即整改，重新答复。`),
  },
  {
    name: 'work-plan',
    url: 'http://www.quzhou.gov.cn/art/2025/4/8/art_1229_5520.html',
    shape: 'plan of the year’s key proposals and who leads them',
    shell: 'jcms',
    site: '衢州市人民政府',
    column: '计划总结',
    title: '2025年市领导领衔督办重点建议提案目录',
    source: '市府办',
    date: '2025-04-08',
    body: table([
      ['序号', '建议提案', '领衔领导', '主办单位', '答复时限'],
      ['1', '第21号建议：关于完善托育服务体系的建议', '副市长', '市卫生健康委', '6月30日'],
      ['2', '第48号提案：关于打造北门历史街区的提案', '副市长', '市住建局', '6月30日'],
      ['3', '第90号提案：关于发展硅基新材料的提案', '常务副市长', '市经信局', '7月15日'],
    ]),
  },
];
