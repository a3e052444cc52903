import { describe, expect, it } from 'vitest';
import { measuresOf } from '@/tests/read-sentence';

const read = (body: string): string[] => measuresOf(body, 'letter').map(({ words }) => words);

describe('what is done in the case that a letter tells of', () => {
  it.each([
    // Officers act, with or without a cue.
    ['民警随即赶赴该宿舍楼。', 'done|民警随即赶赴该宿舍楼'],
    ['我局依法对该店作出停业五日的行政处罚。', 'done|我局依法对该店作出停业五日的行政处罚'],
    // Proceedings that are opened look into nothing.
    [
      '我局下达了停工通知书，并对施工单位立案调查。',
      'done|我局下达了停工通知书',
      'done|并对施工单位立案调查',
    ],
    ['planned|您提出的线路问题我局会积极向市交通局汇报'],
    // What others give their word on, and what is striven for without a day.
    ['物业公司承诺今后会及时清理楼道。', 'planned|物业公司承诺今后会及时清理楼道'],
    ['公交公司也会根据客流增开班次。', 'planned|公交公司也会根据客流增开班次'],
    [
      '我局会继续向上级反映，争取尽早打通该路。',
      'planned|我局会继续向上级反映',
      'planned|争取尽早打通该路',
    ],
    ['预计该路段的改造工程将列入明年的计划。', 'planned|预计该路段的改造工程将列入明年的计划'],
    // A day on which it was put somewhere, or a point of time that it reached.
    ['我公司于7月2日将该线的首站移回老车站。', 'done|我公司于7月2日将该线的首站移回老车站'],
    // 员工 and 车主 are whom it is asked of.
    [
      '我局要求员工文明服务，督促车主规范停放。',
      'unstated|我局要求员工文明服务',
      'unstated|督促车主规范停放',
    ],
    // 目前 may stand behind what it is about.
    ['关于外墙脱落一事正在调查之中。', 'ongoing|正在调查之中'],
    // 了 says that it is done, whatever stands in the object.
    ['我区制定和实施了统筹考虑的安置政策。', 'done|我区制定和实施了统筹考虑的安置政策'],
    // An aim may stand between what opens a list and the list.
    [
      '我队采取了以下两条措施，确保出行安全。1.根据车流量，适当调整各驾校通行证数量。',
      'done|适当调整各驾校通行证数量',
    ],
    // Whoever of the replying side was named acts on, whatever stands between.
    [
      '我镇将按照先急后缓的思路，疏浚东门水渠；优化规划设计，邀请专家团队，编制控制性规划。',
      'planned|疏浚东门水渠',
      'planned|优化规划设计',
      'planned|邀请专家团队',
      'planned|编制控制性规划',
    ],
    ['我街道根据区里的安排，对柳园小区道路进行硬化。', 'unstated|对柳园小区道路进行硬化'],
    // 施工单位 need not say 将; what it promises goes on.
    [
      '施工单位承诺每次浇筑前在小区门口张贴公告，并在泵车一侧加装围挡。',
      'planned|施工单位承诺每次浇筑前在小区门口张贴公告',
      'planned|并在泵车一侧加装围挡',
    ],
    // A body whose name holds a verb; what somebody is told to leave is no refusal.
    ['区市政维护处对该路段进行了翻修。', 'done|区市政维护处对该路段进行了翻修'],
    ['我局已要求该厂清理余沙后不再生产。', 'done|我局已要求该厂清理余沙后不再生产'],
    // What came of looking into it is more than handling.
    [
      '接到举报后，我局于7月2日对该厂进行检查，并研究制定了整治方案。',
      'done|我局于7月2日对该厂进行检查',
      'done|并研究制定了整治方案',
    ],
    // Whom somebody is to move acts by order.
    ['我社区动员业主自行拆除雨棚4处。', 'unstated|我社区动员业主自行拆除雨棚4处'],
    // A day in front, a thing, and that it is over.
    ['去年11月主体工程竣工。', 'done|主体工程竣工'],
    ['以后我们将加强湖面清洁。', 'planned|我们将加强湖面清洁'],
  ])('is told: %s', (body, ...measures) => expect(read(body)).toEqual(measures));

  it.each([
    // What was found, what a rule says, what a thing cannot do.
    '经现场检查发现油烟管道老化。软管的使用年限不能超过2年。补考成绩不作为录取依据。',
    '该幼儿园无法容纳两个小区的幼儿，双方未能达成一致意见。',
    '我县居民医保报销比例为60%，住院报销比例分别为50%和40%。',
    // What the other side says of it, and what those who live there agreed to.
    '协调会上有61户同意统一建房，投诉人表示不再上访，该棚已经过大部分业主同意。',
    // What those did who asked or were dealt with, and what is left to them.
    '三户村民都自愿签订了征收协议，并全额领取了补偿款。王女士曾到窗口办理手续。',
    '建议您收集考勤记录，向仲裁委员会申请仲裁，仲裁不收取费用。',
    // What has not been done, what a thing measures, and how a list goes on.
    '业主单位仍未按计划拨付资金，建设中未能将两区隔开，验收面积为305平方米，以及访客信息的登记。',
    // What it cost, under which condition, and what all of it is for.
    '该工程共投资2000万元，公厕待设计完成，应广大群众的强烈要求，还居民一个安静的环境。',
    '给您带来不便尽请谅解。接到投诉后，我局迅速与派出所联系。',
    // To whom the letter was passed on.
    '您所反映的问题，我们已转交相关单位。',
  ])('is not: %s', (body) => expect(read(body)).toEqual([]));
});
