import { early } from '@/utils/text/early';
import type { Ground } from '../ground';
import { candidate, RANK, type Candidate } from './candidates';
import { CLASS_BEFORE, followed } from './departments';

/** 找派出所、中心小学商量, 在老街划线: a town has one of each, and calls them by what they are; nobody else does. */
export function* townOffices(
  { text, mask }: Ground,
  issuer: string | undefined,
): Generator<Candidate> {
  if (!issuer || !TOWN.test(issuer)) return;
  for (const { 0: words, 1: office, 2: street, index } of text.matchAll(OFFICES))
    if (
      mask[index] === 0 &&
      !followed(text, index + words.length) &&
      !CLASS_BEFORE.test(text.slice(Math.max(0, index - 8), index))
    )
      yield candidate(
        office ? 'government' : street ? 'place' : 'organisation',
        index,
        index + words.length,
        'entity.town-office',
        RANK.known,
      );
}
const TOWN = /(?:[镇乡](?:人民政府)?|街道(?:办事处)?)$/;
const OFFICES =
  /(派出所|司法所|财政所|国土所|税务所|交警中队|水利站|农经站|(?:社管|村建|综治|应急|民政|城管)办)|(?<![\u4e00-\u9fff][和城关镇乡村])([新老]街)(?![道区坊巷村镇社])|[镇乡]?中心(?:小学|校(?!区)|幼儿园)|(?<!乡)[镇乡](?:卫生院|敬老院|畜牧站|农技站|林业站|农机站|兽医站|水管站|文化站|中学|小学|幼儿园)/g;

early(OFFICES);
