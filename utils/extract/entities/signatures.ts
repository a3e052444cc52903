import { signersIn } from '@/utils/reply/signers';
import type { Structure } from '@/utils/text/structure';
import { candidate, RANK, type Candidate } from './candidates';

/** What a line of signatures ends with when no government signs. */
const NO_GOVERNMENT =
  /(?:公司|集团|大学|学院|医院|学校|中学|小学|协会|学会|(?<!公积金管理|不动产登记)中心|银行|总工会|妇联|工商联|联合会|红十字会|供销社|供销合作社(?:联合社)?|贸促会|社科联|慈善总会|残联|科协|文联|博物馆|图书馆)$/;

/** 苏河水岸办: whose own reply this one goes into. */
const GREETED = /^[\u4e00-\u9fff]{2,14}(?:[局委办厅]|街道|[镇乡]|界别|指挥部|专班):$/;

const SEAL = /\((?:章|盖章|公章)\)$/;

/** Whoever signs a reply or is greeted as a body, whole, whatever the lexicons know of it. */
export function signatures({ text, lines }: Structure): Candidate[] {
  return (
    lines
      .filter(
        ({ role, start, end }) =>
          role === 'signature' || (role === 'salutation' && GREETED.test(text.slice(start, end))),
      )
      .flatMap(({ role, start, end: stop }) => {
        const end = stop - Number(role === 'salutation');
        return signersIn(text.slice(start, end)).map((span) => ({
          start: start + span.start,
          end: start + span.end,
        }));
      })
      // 临溪区教育局(章)
      .map(({ start, end }) => ({
        start,
        end: end - (SEAL.exec(text.slice(start, end))?.[0].length ?? 0),
      }))
      .map(({ start, end }) => {
        const type = NO_GOVERNMENT.test(text.slice(start, end)) ? 'organisation' : 'government';
        return candidate(type, start, end, 'entity.signature', RANK.title);
      })
  );
}
