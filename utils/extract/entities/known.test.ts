import { describe, expect, it } from 'vitest';
import { entitiesOf } from '@/tests/read-sentence';

const read = (sentence: string): string[] =>
  entitiesOf(sentence).map(({ type, name }) => `${type}|${name}`);

describe('names that everybody knows', () => {
  it.each([
    // Undertakings need no quotation marks, and in a title they are part of it.
    ['学生可在学信网查询。', ['programme|学信网']],
    ['继续实施银龄讲学计划和强基计划。', ['programme|银龄讲学计划', 'programme|强基计划']],
    ['印发《三支一扶工作细则》。', ['policy|《三支一扶工作细则》']],
    // The longer of two.
    ['参与东数西算工程。', ['programme|东数西算工程']],
    ['在全国科普日期间开放。', ['programme|全国科普日']],
    // Organisations without an ending, with and without a branch.
    ['同胖东来、叮咚买菜洽谈。', ['organisation|胖东来', 'organisation|叮咚买菜']],
    ['由特来电怀化分公司运营。', ['organisation|特来电怀化分公司']],
    // A sight behind its city or county is one name with it.
    ['在西安大雁塔周边增设。', ['place|西安大雁塔']],
    ['改造敦煌莫高窟停车场。', ['place|敦煌莫高窟停车场']],
    ['鼓浪屿周边已完成整治。', ['place|鼓浪屿']],
  ])('%s', (sentence, entities) => expect(read(sentence)).toEqual(entities));
});
