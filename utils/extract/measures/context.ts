import type { Section, Span, Status } from '@/utils/reading';
import { early } from '@/utils/text/early';
import type { Part } from '@/utils/text/outline';

/** A status with the words that gave it. */
export interface Given {
  status: Status;
  cue: Span;
}

/** What headings say of the measures below them. The later word in a heading wins. */
const HEADINGS: readonly { status: Status; pattern: RegExp }[] = [
  {
    status: 'planned',
    pattern:
      /下一?步|下阶段|下一阶段|今后|打算|工作计划|工作安排|工作思路|努力方向|后续工作|未来(?!产业|技术|社区|城市|学校|之城)|改进措施|整改措施|拟采取|将采取|工作建议|推进计划|工作举措/,
  },
  { status: 'done', pattern: /已(?:经)?(?:做|完成)的?(?:主要)?工作/ },
  {
    status: 'ongoing',
    pattern:
      /目前|当前|现状|已开展|已采取|已做|已经|开展的工作|所做|工作开展|开展情况|工作情况|进展|做法|落实情况|推进情况|工作成效|取得|主要工作|基本情况|近年来|前期|工作基础|现有|工作现状|采取的措施|实施情况|完成情况|办理情况/,
  },
];

/** 2025年重点工作安排, “十五五”时期主要目标任务: headings that name the years they speak of. */
const OF_YEAR = /(20\d\d)年度?[^\d,]{0,12}(?:工作|任务|安排|目标|打算|计划|举措)$/;
const OF_PLAN = /“十([三四五六])五”[^,]{0,12}(?:目标|任务|考虑|举措|安排|要求|打算)$/;
/** “十三五” began in 2016, and so on. */
const PLAN_BEGINS: Readonly<Record<string, number>> = { 三: 2016, 四: 2021, 五: 2026, 六: 2031 };
/** 2024年工作回顾 */
const LOOKS_BACK = /(?:20\d\d年|“十.五”|工作)[^,]*(?:回顾|总结(?!提升|推广))/;
/** 2024年已开展的工作, told in that year. */
const OVER = /完成|情况|成效|进展|开展|已|做法/;

/** What the years that a heading names say of what stands below, seen from the day of the answer. */
function statusOfYears(text: string, { start, end }: Span, written: string): Given | null {
  const words = text.slice(start, end);
  const year = Number(written.slice(0, 4));
  const given = (match: RegExpExecArray, status: Status): Given => ({
    status,
    cue: { start: start + match.index, end: start + match.index + match[0].length },
  });
  const back = LOOKS_BACK.exec(words);
  if (back) return given(back, 'done');
  const ofYear = OVER.test(words) ? null : OF_YEAR.exec(words);
  if (ofYear && Number(ofYear[1]) >= year) return given(ofYear, 'planned');
  const ofPlan = OF_PLAN.exec(words);
  return ofPlan && PLAN_BEGINS[ofPlan[1]!]! >= year ? given(ofPlan, 'planned') : null;
}

/** Headings over the requests of others or over obstacles: nothing below them is a current practice. */
const NEUTRAL = /困难|问题|需要说明|说明的|不足|意见的?说明|背景/;

/** 提案的主要内容: what stands below such a heading are the words of the one who asks. */
const REQUESTS =
  /(?:提案|建议|议案|来信|诉求|反映)(?:的|所提)?(?:主要|基本|具体)?(?:内容|诉求|问题|观点)$/;

/** 关于您提的几条建议: each item below begins with what was asked for. */
const TOPICS =
  /(?:[您你]们?所?(?:提|反映)|(?:提案|建议|来信)(?:中|里)?(?:所?提)?|代表所?提)[^,]{0,6}(?:建议|意见|问题|诉求|事项)$/;

const YET_TO_HAVE = /^(?:聚力|努力|推动|推进|着力|奋力|力争|争取|加快|全力|促进)/;

/** Reads what the words of a heading or lead-in say, or null. */
export function statusOfHeading(text: string, { start, end }: Span): Given | null {
  const words = text.slice(start, end);
  if (/^关于(?!下一?步|今后|下阶段)|的建议$/.test(words) || NEUTRAL.test(words)) return null;
  for (const { status, pattern } of HEADINGS) {
    const match = pattern.exec(words);
    // 聚力在节能上取得新突破: what is yet to be had.
    if (match && !(match[0] === '取得' && YET_TO_HAVE.test(words)))
      return {
        status,
        cue: { start: start + match.index, end: start + match.index + match[0].length },
      };
  }
  return null;
}

/** 一是…, 1.…, ——…: a paragraph of the list that a colon opened. */
const ENUMERATED =
  /^\s*(?:——|[—•·●○◆◇■□▲△★☆※▶►]|[一二三四五六七八九十]{1,2}[是要]|[(]?[一二三四五六七八九十\d]{1,2}[)、.])/;

/** The first item of a list inside a part; 一、 opens a part of its own. */
const LIST_START = /^\s*(?:——|[•·●○◆◇■□▲△★☆※▶►]|一是|第一|[(]?1[)、.]|[(]一[)])/;

/** The outline's statuses, passed down from headings; lead-ins add to them while reading. */
export class Scope {
  private readonly given = new Map<number, Given>();
  /** What a part's own heading says: no lead-in above it speaks for it. */
  private readonly own = new Set<number>();
  private readonly reasons = new Set<number>();
  constructor(
    private readonly parts: readonly Part[],
    private readonly text: string,
    /** The day of the reply, or of its page. */
    written: string | undefined,
  ) {
    parts.forEach(({ section: { heading } }, i) => {
      if (!heading) return;
      const own =
        (written ? statusOfYears(text, heading, written) : null) ?? statusOfHeading(text, heading);
      if (!own) return;
      this.given.set(i, own);
      this.own.add(i);
    });
  }

  /** What the nearest heading or lead-in above `part` says. */
  of(part: number): Given | null {
    for (let i = part; i >= 0; i = this.section(i).parent) {
      const given = this.given.get(i);
      if (given) return given;
    }
    return null;
  }

  /** A lead-in that announces what follows speaks for the part's children and later siblings. */
  announce(part: number, given: Given): void {
    const { parent, heading } = this.section(part);
    if (heading) {
      // 三是…。 下一步,我们将做好以下工作: and a list that begins anew.
      const next = this.parts[part + 1]?.section;
      const anew =
        next?.parent === parent && LIST_START.test(this.text.slice(next.start, next.start + 4));
      if (!anew) {
        this.given.set(part, given);
        return;
      }
    }
    for (let i = part + 1; i < this.parts.length; i++) {
      const section = this.section(i);
      if (section.role !== 'body') break;
      if (section.parent === part) this.given.set(i, given);
      if (section.parent !== parent) continue;
      if (this.own.has(i)) break;
      if (!section.heading && !this.isItem(i)) break;
      this.given.set(i, given);
    }
  }

  /** The list behind `part` says why something is so. */
  explain(part: number): void {
    const { level } = this.section(part);
    for (let i = part + 1; i < this.parts.length; i++) {
      if (this.section(i).level <= level || !this.isItem(i)) return;
      this.reasons.add(i);
    }
  }

  isReason(part: number): boolean {
    return this.reasons.has(part);
  }

  private isItem(part: number): boolean {
    const { start, role } = this.section(part);
    return role === 'body' && ENUMERATED.test(this.text.slice(start, start + 4));
  }

  /** Whether a list begins right behind `part`, which is no item itself. */
  listBehind(part: number): boolean {
    const next = this.parts[part + 1]?.section;
    const { start, level } = this.section(part);
    return (
      next?.role === 'body' &&
      next.level >= level &&
      LIST_START.test(this.text.slice(next.start, next.start + 4)) &&
      (next.parent === part || !ENUMERATED.test(this.text.slice(start, start + 4)))
    );
  }

  /** Whether a heading above speaks of difficulties or of what others ask. */
  isNeutral(part: number): boolean {
    return this.isUnder(part, NEUTRAL);
  }

  /** Whether a heading above announces what was asked for. */
  isRequest(part: number): boolean {
    return this.isUnder(part, REQUESTS);
  }

  /** Whether a heading above says that each item below begins with what was asked for. */
  hasTopics(part: number): boolean {
    return this.isUnder(part, TOPICS);
  }

  private isUnder(part: number, pattern: RegExp): boolean {
    for (let i = part; i >= 0; i = this.section(i).parent) {
      const { heading } = this.section(i);
      if (heading && pattern.test(this.text.slice(heading.start, heading.end))) return true;
    }
    return false;
  }

  statusOf(part: number): Given | null {
    return this.given.get(part) ?? null;
  }

  private section(index: number): Section {
    return this.parts[index]!.section;
  }
}

early(REQUESTS);
