import { describe, expect, it } from 'vitest';
import { entitiesOf } from '@/tests/read-sentence';

/** Every named body, place, person and undertaking of a sentence, as `type|words`. */
const read = (sentence: string): string[] =>
  entitiesOf(sentence)
    .filter(({ type }) => /^(?:government|organisation|place|programme|person)$/.test(type))
    .map(({ type, name }) => `${type}|${name}`);

describe('names of replies from everywhere', () => {
  it.each([
    // Offices that every level has, and those of ministries and the State Council.
    ['市轨道办、镇平安办、市邮管局已核实。', ['轨道办', '平安办', '邮管局']],
    ['报国务院安委会、市委人才办同意。', ['国务院安委会', '市委人才办']],
    ['水利部黄河水利委员会、公安部交管局已批复。', ['水利部黄河水利委员会', '公安部交管局']],
    ['市公安局刑警支队、市税务局稽查局已立案。', ['市公安局刑警支队', '市税务局稽查局']],
    ['新疆生产建设兵团第一师与中共秭归县委宣传部共建。', ['第一师', '中共秭归县委宣传部']],
    [
      '由市燃气管理处、县物价局、市防汛办和区排水处处理。',
      ['市燃气管理处', '县物价局', '市防汛办', '区排水处'],
    ],
    // A body by the short name of its county, or by a banner.
    ['由秭归交通运输局、科右前旗政府划定。', ['秭归交通运输局', '科右前旗政府']],
  ])('%s', (sentence, ends) => {
    const found = read(sentence);
    expect(found).toHaveLength(ends.length);
    ends.forEach((end, i) => expect(found[i]).toMatch(new RegExp(`^government\\|.*${end}$`)));
  });

  it.each([
    // What a town has is no act of it.
    ['木吉镇高标准农田已建成，兴隆乡化解率达96%。', ['place|木吉镇', 'place|兴隆乡']],
    // Counties by their short names side by side, or where one sets something up.
    ['为会东、金阳招募教师，在仪征设站。', ['place|会东', 'place|金阳', 'place|仪征']],
    ['县商务局在浦寨、弄怀建设互市点。', ['government|县商务局', 'place|浦寨', 'place|弄怀']],
    // What ends like the place beside it is one, whatever goes on behind it.
    [
      '其中石桥村、余村成效明显，长荡湖、滆湖水质改善。',
      ['石桥村', '余村', '长荡湖', '滆湖'].map((name) => `place|${name}`),
    ],
    ['松川塬、董家塬水土流失严重。', ['place|松川塬', 'place|董家塬']],
    ['察尔森镇、索伦镇草场已禁牧。', ['place|察尔森镇', 'place|索伦镇']],
    // Roads that every town has, one along which something is done, and what traders build.
    [
      '沿江滨路、青年路设置隔离栏，鼓楼转盘改为灯控。',
      ['place|江滨路', 'place|青年路', 'place|鼓楼转盘'],
    ],
    ['串起沿河沿路走廊。', []],
    ['对义乌国际商贸城、三眼井市场开展检查。', ['place|义乌国际商贸城', 'place|三眼井市场']],
    ['寿康养老服务中心运营少城街道的站点。', ['organisation|寿康养老服务中心', 'place|少城街道']],
    ['公办园、普惠园、民办园和农技站、种子站均可申报，整治国道、乡道隐患路段。', []],
    ['不动产登记、户籍等窗口进驻大厅，由市审批局管理。', ['government|市审批局']],
    // What is done to a river or over a road is no part of it; a water’s quality is none either.
    ['精准治理龙溪河水体，下穿宁西铁路。', ['place|龙溪河', 'place|宁西铁路']],
    [
      '建设路（人民路至文昌路段）已完工，已在陈家巷建了路灯。',
      ['建设路', '人民路', '文昌路', '陈家巷'].map((name) => `place|${name}`),
    ],
    ['高新大道、一马路公交站台更名。', ['place|高新大道', 'place|一马路']],
    // Verbs before a name, and what goes on behind one.
    ['先后视察松溪公园、通知柳林镇。', ['place|松溪公园', 'place|柳林镇']],
    ['已征用马家村土地，接管金桂路停车泊位。', ['place|马家村', 'place|金桂路']],
    ['非法侵占兰亭苑一期的土地，支援松溪河治理。', ['place|兰亭苑', 'place|松溪河']],
    [
      '关于金桂路居民反映的问题，关于马家村路灯，关于松溪河北门的标线。',
      ['place|金桂路', 'place|马家村', 'place|松溪河'],
    ],
    ['关于宜昌产业、宜昌学生。', ['place|宜昌', 'place|宜昌']],
    ['秭归县园区已建成，柳林镇、食堂、厂房和摄像头已检查。', ['place|秭归县', 'place|柳林镇']],
    // Zones of two cities; sights known everywhere.
    ['融入西宁—海东都市圈。', ['place|西宁—海东都市圈']],
    [
      '华强北、五大道客流较大，库布其沙漠得到治理。',
      ['华强北', '五大道', '库布其沙漠'].map((name) => `place|${name}`),
    ],
    ['在沙井工业区、云翠文化宫设点。', ['place|沙井工业区', 'place|云翠文化宫']],
    [
      '对可再生能源发电厂给予补贴，支持两地园区（以下统称园区），像邻县那样做好架桥工作，健全老城区巷道、新城区主干道。',
      [],
    ],
    // Works of a lake, and what is only built at a place.
    ['推进环巢湖十大湿地修复项目。', ['programme|环巢湖十大湿地修复项目']],
    ['在海阳建设核能供暖项目。', ['place|海阳']],
    ['环青海湖国际公路自行车赛途经刚察。', ['programme|环青海湖国际公路自行车赛', 'place|刚察']],
    ['云翠糖厂、秭归县妇保院已整改。', ['organisation|云翠糖厂', 'organisation|秭归县妇保院']],
    // Companies, institutes and media by what all call them.
    [
      '省农科院水稻所与铜陵有色、中石油昆仑燃气协商。',
      ['省农科院水稻所', '铜陵有色', '中石油昆仑燃气'].map((name) => `organisation|${name}`),
    ],
    ['铁塔公司、腾讯公益已捐赠。', ['organisation|铁塔公司', 'organisation|腾讯公益']],
    ['老瑞祥、六芳斋等老字号入驻。', ['organisation|老瑞祥', 'organisation|六芳斋']],
    [
      '与和政中学、雄安史家胡同小学结对。',
      ['organisation|和政中学', 'organisation|雄安史家胡同小学'],
    ],
    [
      '哈医大一院、苏大附一院、宜昌农行已入驻，抖音生活服务已公示。',
      ['哈医大一院', '苏大附一院', '宜昌农行', '抖音生活服务'].map(
        (name) => `organisation|${name}`,
      ),
    ],
    [
      '宣武医院托管区医院神经内科，由中国市政工程华北设计研究总院编制规划。',
      ['organisation|宣武医院', 'organisation|中国市政工程华北设计研究总院'],
    ],
    // Events in a row, works by name, and brands with a letter.
    [
      '参加中国国际旅游交易会、海峡旅游博览会。',
      ['programme|中国国际旅游交易会', 'programme|海峡旅游博览会'],
    ],
    [
      '渝西水资源配置工程、藻渡水库工程加快推进。',
      ['programme|渝西水资源配置工程', 'programme|藻渡水库工程'],
    ],
    [
      '“溪江e家”注册用户突破10万，“湘易办”超级服务端已上线。',
      ['programme|“溪江e家”', 'programme|“湘易办”超级服务端'],
    ],
    // Loans in a row, a city's brain, and what is known everywhere, in quotation marks.
    ['“溪农贷”、“惠企e贷”累计发放9亿元。', ['programme|“溪农贷”', 'programme|“惠企e贷”']],
    [
      '“浙政钉”同步上线，“临溪城市大脑”提供数据支撑。',
      ['programme|“浙政钉”', 'programme|“临溪城市大脑”'],
    ],
    ['“双溪走廊”被列入试点，“城市大脑”概念较新。', []],
    ['桐庐国际摄影大展带动民宿发展。', ['programme|桐庐国际摄影大展']],
    ['已安排农网巩固提升工程中央预算内投资。', []],
    // Persons behind their office, before their number, and by a name with a dot.
    ['陈小平等3名委员到场，主任周志强陪同。', ['person|陈小平', 'person|周志强']],
    [
      '阿卜杜拉·买买提代表和古丽娜尔·艾山等代表建议修建。',
      ['person|阿卜杜拉·买买提', 'person|古丽娜尔·艾山'],
    ],
    // Words that end before a name, and names that are none.
    ['我街道已将该小区列入补短板计划，剩余工资公司承诺付清。', ['organisation|工资公司']],
    ['西宁至成都等铁路项目已批复。', ['place|西宁', 'place|成都']],
    ['平陆运河工程正在施工。', ['programme|平陆运河工程']],
    ['养护权限归省公路事业发展中心。', ['organisation|省公路事业发展中心']],
    ['实施普通国省道大修38公里，优良中等路率达92.6%。', []],
    ['我局收到市十五届人大四次会议第88号建议。', ['programme|市十五届人大四次会议']],
    ['对新能源物流车放宽城区通行限制，实行“县招乡管村用”。', []],
    ['请您到居住地派出所办理。', []],
  ])('%s', (sentence, names) => expect(read(sentence)).toEqual(names));
});
