import { expect, it } from 'vitest';
import { readReply } from '@/utils/extract';
import { askedOf, tellsMore } from './asked';

it('what was asked is the title of the proposal, which the reply may name by its number alone', () => {
  const text =
    '对徐汇区政协十五届三次会议第0287号提案的答复\n李明委员：\n您提出的《关于完善社区老年助餐服务体系的提案》收悉，现答复如下：\n我局已建成食堂12家。\n';
  const reading = readReply(text);
  expect(reading.details.title).not.toContain('助餐');
  expect(askedOf(reading, text)).toBe('《关于完善社区老年助餐服务体系的提案》');
  expect(askedOf({ entities: [] }, text)).toBe('');
});

it('a title that says it needs no second line', () => {
  const asked = '《关于完善社区老年助餐服务体系的提案》';
  expect(tellsMore(asked, '对徐汇区政协十五届三次会议第0287号提案的答复')).toBe(true);
  expect(tellsMore(asked, '关于“完善社区老年助餐服务体系”提案的答复')).toBe(false);
  expect(tellsMore('', '答复')).toBe(false);
});
