import { describe, expect, it } from 'vitest';
import { measuresOf } from '@/tests/read-sentence';

const words = (body: string): string[] => measuresOf(body).map((measure) => measure.words);

describe('what short replies tell', () => {
  it.each([
    // Who acts stands before the way it acts.
    ['近年来，我们按照先急后缓的原则，大力解决群众出行难问题。', ['done|大力解决群众出行难问题']],
    [
      '我区在充分考虑办学困难的基础上，不断推进移交工作，但因土地性质不明等原因，导致移交困难。',
      ['ongoing|不断推进移交工作'],
    ],
    [
      '我们将继续在绿地的会审会议中，着重提出对老年人友好的设计意见。',
      ['planned|着重提出对老年人友好的设计意见'],
    ],
    // Works on what 对 names.
    [
      '2017年通过贷款3000万元对全县15个村的基础设施进行建设，项目共9项，硬化15公里。',
      ['done|建设', 'done|硬化15公里'],
    ],
    ['根据规划，规划在松林片区易地新建松林小学。', ['planned|规划在松林片区易地新建松林小学']],
    [
      '我单位将向上级部门提请简化流程的建议，尽量减少环节。',
      ['planned|我单位将向上级部门提请简化流程的建议'],
    ],
    [
      '近几个月来，我局开展走访，广泛征求多方面意见建议。',
      ['done|我局开展走访', 'done|广泛征求多方面意见建议'],
    ],
  ])('%s', (body, expected) => expect(words(body)).toEqual(expected));
});

describe('what only leads up to it', () => {
  it.each([
    [
      '对完成加装并检验合格，取得登记证的电梯，将继续给予20万元补助。',
      ['planned|将继续给予20万元补助'],
    ],
    [
      '近年来，我局采取措施推动保护工作。通过举办龙灯节（至今已连续举办20届）、非遗展演、座谈会等活动，普及了非遗知识，扩大了影响。',
      ['done|我局采取措施推动保护工作', 'done|普及了非遗知识', 'done|扩大了影响'],
    ],
    ['改造本着共商共建的原则，由业主自愿申请。', []],
    ['原校址存在隐患，不能再使用。', []],
  ])('%s', (body, expected) => expect(words(body)).toEqual(expected));
});

it('lets nobody act of what is only so', () => {
  const [, applied] = measuresOf(
    '我镇共建设敬老院2家，日间照料站6所，养老机构达到全覆盖，2024年积极申报了照料站项目。',
  );
  expect(applied).toMatchObject({ words: 'done|积极申报了照料站项目' });
  expect(applied!.by).toBeUndefined();
});

it('names all who pay together', () => {
  const [paid] = measuresOf('下一步，由政府、企业、居民共同出资建设电梯。');
  expect(paid!.by).toBe('政府、企业、居民');
});
