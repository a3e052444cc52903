import { describe, expect, it } from 'vitest';
import { readReply } from '..';

/** What an answer to a letter that holds only `body` is read as. */
function readMeasures(body: string) {
  const text = `市民您好：您反映的问题已收悉，现回复如下：\n${body}\n感谢您的来信！\n临溪区城市管理局\n2024年8月1日`;
  return readReply(text).measures.map((measure) => ({
    ...measure,
    words: `${measure.status}|${text.slice(measure.start, measure.end)}`,
  }));
}
const read = (body: string): string[] => readMeasures(body).map(({ words }) => words);

describe('the words and duties of others', () => {
  it.each([
    // What was asked for, to the end of the sentence.
    '你省请求，加大对江堤工程的投资，新建泵站三座；同时申请增设监测点。',
    '乐安市恳请尽快审批热电联产项目，建设换热站八座。',
    '呼吁广大市民爱护路灯，对损坏路灯的行为及时制止，或拨打热线举报。',
    '您可先向街道提交申请，街道依据材料进行核查，并联合社区组织勘查。',
    // What rules bind others to.
    '商品房交付前，开发企业必须委托检测机构检测水压。',
    '参保人员可通过窗口办理转诊备案，退休职工享受免费体检。',
    '招聘条件一律由上级主管部门制定。',
    '已经购买车位的业主又出租车位的，按出租登记。',
    '对占道严重、群众反映强烈的重点路段，情况比较复杂。',
    // What was found, what there is, what is not done.
    '该摊点未办理登记手续，该路段一直未安装护栏，暂未造成积水。',
    '东侧另有临溪超市、百汇商场等大型企业。',
    '该工地是区里引进的重点项目，现将有关材料一并报送您。',
    '在今后的日常工作中，经多方协商，望予以理解。',
    '《临溪市养犬办法》中，已明确“每户限养一只”，区党代会明确提出要打造枢纽。',
    '营业面积300平方米，投资约340万元，居民参与积极性较高，该店仍处于停业状态。',
    '符合条件的可以申请救助，我们将为您进行解答。',
  ])('are no measures: %s', (body) => expect(read(body)).toEqual([]));

  it.each([
    ['我局已处理到位，以消除业主疑虑。', ['done|我局已处理到位']],
    ['一是联动商圈和街区，新建停车场两处。', ['done|新建停车场两处']],
    ['下一步，利用高空车辆抢修路灯。', ['planned|利用高空车辆抢修路灯']],
    ['为改善环境、方便市民，我局已更换路灯30盏。', ['done|我局已更换路灯30盏']],
    ['重点就占道问题，我局安排了专项整治。', ['done|我局安排了专项整治']],
    ['但因资金无法到位，暂不硬化该路。', ['declined|暂不硬化该路']],
  ])('stand beside measures: %s', (body, measures) => expect(read(body)).toEqual(measures));
});

describe('status', () => {
  it.each([
    // What was thought of or given to others to look into is done.
    ['我局在规划中统筹考虑了老旧小区。', 'done|我局在规划中统筹考虑了老旧小区'],
    ['我局已委托设计院对管网作评估论证。', 'done|我局已委托设计院对管网作评估论证'],
    // An attribute tells nothing of the act.
    ['我局将对区内已列入规划的停车场给予补助。', 'planned|我局将对区内已列入规划的停车场给予补助'],
    ['物业公司承诺年底前公开账目。', 'planned|物业公司承诺年底前公开账目'],
    // Who is named has acted, a work is over, whatever the verb.
    ['学校召开了家长会。', 'done|学校召开了家长会'],
    ['区住建局已在新的办法中明确缴费方式。', 'done|区住建局已在新的办法中明确缴费方式'],
    ['北侧绿化回填工程已完成。', 'done|北侧绿化回填工程已完成'],
    ['我局已建设虚拟展厅。', 'done|我局已建设虚拟展厅'],
    ['区人民政府不会出台安置方案。', 'declined|区人民政府不会出台安置方案'],
  ])('%s', (body, measure) => expect(read(body)).toEqual([measure]));

  it('is given by what a lead-in promises or tells', () => {
    expect(read('物业公司作出如下承诺：一是更换电梯钢索；二是修补屋面。')).toEqual([
      'planned|更换电梯钢索',
      'planned|修补屋面',
    ]);
    expect(read('我局采取了一系列措施。如建立联动机制，加强巡检力度。')).toEqual([
      'done|建立联动机制',
      'done|加强巡检力度',
    ]);
  });
});

describe('who acts and when', () => {
  it.each([
    ['区城管局执法人员已查处违规摊点30处。', '区城管局执法人员', undefined],
    ['开发商拟于9月中旬举办开放日。', '开发商', '9月中旬'],
    ['区交警大队定于9月1日前，施划标线三处。', '区交警大队', '9月1日前'],
    ['临江街道、河西街道联合区公安局约谈了经营者。', '临江街道、河西街道', undefined],
    ['报区教育局同意后，可凭派出所证明办理入学登记。', undefined, undefined],
  ])('%s', (body, by, due) => {
    const last = readMeasures(body).at(-1);
    expect([last?.by, last?.due]).toEqual([by, due]);
  });

  it('is not the body that leads a project with a title', () => {
    const [measure] = readMeasures('市文旅局“记忆临溪”项目《桥上人家》已完成拍摄。');
    expect(measure?.by).toBeUndefined();
  });

  it('ends before what 为 gives, where 了 stands behind the verb', () => {
    expect(read('我局为困难家庭开通了补贴、救助等申领渠道。')).toEqual([
      'done|我局为困难家庭开通了补贴、救助等申领渠道',
    ]);
  });
});
