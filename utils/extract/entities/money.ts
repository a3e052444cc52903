import { early, ONCE } from '@/utils/text/early';
import { matches, type Looked } from './begins';
import { candidate, RANK, type Candidate } from './candidates';
import { NUMBER, SCALE } from './numbers';

const CURRENCY = '(?:元|美元|欧元|港元|港币|日元|澳元|加元|英镑|卢布|韩元|新台币|台币|人民币)';

/** Amounts of money in every form the genre uses, each with an example. */
const FORMS = [
  /* 1.2亿元, 300-500万元 */ `${NUMBER}(?:[-—~至到](?:${NUMBER}))?(?:余|多)?${SCALE}余?多?${ONCE}${CURRENCY}`,
  /* 10万至20万元 */ `${NUMBER}${SCALE}[-—~至到]${NUMBER}${SCALE}${ONCE}${CURRENCY}`,
  /* 七八毛, */ '[一二两三四五六七八九]{1,2}(?:毛(?=[钱,。;、])|角钱)',
  /* 一毛五, 八厘, 三分钱 */ '(?<![第每])[一二两三四五六七八九](?:[毛角][一二两三四五六七八九](?=[,。;、以左到降涨])|厘(?=[,。;、]|左右)|分(?:钱|[一二三四五六七八九](?=[,。;、]|左右|[降涨提][到至为])))(?!一)',
  /* 省两毛左右 */ '[一二两三四五六七八九]{1,2}[毛角](?=左右|以[内上下]|[降涨提][到至为])',
  /* 近一个亿 */ '[一二两三四五六七八九]个多?亿(?=[,。;、的])',
  /* 200块钱 */ `${NUMBER}${SCALE}余?(?:块钱)`,
  /* 补助资金200万, */ `(?<=(?:资金|经费|投资|补助|奖补|奖励|拨款|授信|放款|贷款|造价|[多少]花|花了|补贴)[\u4e00-\u9fff]{0,2})${NUMBER}[余多来]?[万亿](?=[,。;、)])`,
  /* 十余万元, */ '[一二两三四五六七八九十百千数几]{1,6}[余多]?[万亿]{0,2}元(?=[的以左,。;、钱])',
];
const MONEY = new RegExp(FORMS.join('|'), 'y');
/** 过亿元: a scale alone is no amount. */
const SCALE_ALONE = /^[百千万亿]+元$/;

/** Amounts with a currency; 约 近 超过 and the rate's denominator stay outside. */
export function* money(looked: Looked): Generator<Candidate> {
  for (const { 0: words, index } of matches(MONEY, looked, 'money'))
    if (!SCALE_ALONE.test(words))
      yield candidate('money', index, index + words.length, 'entity.money', RANK.closed + 1);
}

early(MONEY);
