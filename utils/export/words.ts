import type { Status } from '@/utils/reading';

/**
 * The words of exported documents. The source is Chinese and so are they, whatever language the
 * interface speaks: a file goes to other people.
 */
export const WORDS = {
  by: '主体',
  due: '期限',
  time: '时间',
  dueOrTime: '期限／时间',
  qty: '数量',
  reason: '理由',
  proposer: '提出人',
  session: '会议届次',
  result: '办理结果',
  measures: '举措',
  highlights: '摘录',
  source: '来源',
  notes: '备注',
  question: '问题',
  topic: '事项',
  statusLabel: '状态',
  none: '未提及',
  asRead: '举措（复文读出）',
  asReadMeans: '由复文按规则读出，未经人工核对；人工编码在其他编码之下。',
  outcomeLabel: '落实情况',
  outcome: { kept: '已兑现', broken: '未兑现' },
  status: {
    done: '已完成',
    ongoing: '推进中',
    planned: '计划',
    exploring: '研究探索',
    unstated: '未说明',
    declined: '不予办理',
  } satisfies Record<Status, string>,
} as const;
