import { early } from '@/utils/text/early';
import { PLACE_KIND_FORMS, PLACE_KINDS } from '../lexicon/kinds';
import { COMMON_PLACES } from '../lexicon/place';
import { isWordOf } from '../lexicon/scan';
import { Endings } from './dictionary';

const KINDS = new Endings(PLACE_KINDS.split(/\s+/));
/** Words that end like places and are none. */
export const COMMON = new Set(COMMON_PLACES);

/** The length of the word of kind that closes `stem`, 0 without one. */
export function kindAt(stem: string): number {
  const kind = KINDS.before(stem, stem.length)?.length ?? 0;
  for (let length = Math.min(4, stem.length); length > Math.max(1, kind); length--)
    if (isWordOf('generic', stem.slice(-length))) return length;
  return kind || (PLACE_KIND_FORMS.exec(stem)?.[0].length ?? 0);
}

/** 四大片区, 一条通村, 特色林园: what is counted or only described has no name. */
export const COUNTED =
  /^(?:[性型式]|[\u4e00-\u9fff]{2}[省市]级|(?:特色|数字|智慧|外贸|牧民)(?!谷)|废弃|后?(?:破损|损毁|受损)|等级?外|国?家?\dA|[国省市县区]级\dA|[国省市县]家?级|[十百千万]+亩|[一二两三四五六七八九十几数每]+[条段家个座处所事]|[两三四五六七八九十]大|[\u4e00-\u9fff]{1,4}变(?!电))/;
/** 文化路, 建设街, 纬四街: what towns everywhere call their streets. */
export const STREETS =
  /^[\u4e00-\u9fff]{2}(?<![路道街口门向往边院区段])[东西南北中]路$|^(?:[东西南北中经纬][一二三四五六七八九十]{1,2}|文化|体育|公园|民主|友谊|建设|人民|和平|解放|新华|学院|站前|环城|迎宾|工业|健康|八一|团结|胜利|幸福|振兴|创业|科技|教育|商业|府前|滨河|滨江|联合|青年|中山|高新|[一二三四五六七八九]马)[路街镇乡]$/;

/** 两山七河, 万企兴万村: a number and what it counts, twice or more. */
export const NUMBERS =
  /^(?:[一二两三四五六七八九十百千万][^一二两三四五六七八九十百千万]{1,2}){2,}$/;

early(COUNTED, STREETS);
