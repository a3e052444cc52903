import { COMMON_NOUNS, isDivisionName } from '@/utils/reply/divisions';
import type { Ground } from '../ground';
import { leftEdge, opensAt } from './edges';
import { hasWord } from './proper';

/** What may stand between a division and its department. */
const LEVEL = /(?:自治区|地区|自治州|自治县|兵团|国家|全国|[省市区县州盟旗镇乡])$/;
/** The longest division name that ends at `end`, as its length; 0 when none does. */
export function divisionBefore({ text, hits }: Ground, end: number): number {
  const length = hits.divisionEnds[end]!;
  if (length === 0) return 0;
  const name = text.slice(end - length, end);
  return !COMMON_NOUNS.has(name) || opensLine(text, name) ? length : 0;
}

/** 和县, 会同县: read as places only where a title or a signature begins with them. */
function opensLine(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + 1)) {
    if (at > 0 && text[at - 1] !== '\n') continue;
    const stop = text.indexOf('\n', at);
    if (!/[,。;!]/.test(text.slice(at, stop === -1 ? text.length : stop))) return true;
  }
  return false;
}

/** The longest name of a town that is taken without a mark before it. */
const TOWN_MAX = 4;

/**
 * Where the town's name before 镇 or 乡 at `at` begins. No table holds the towns: their names reach
 * to the edge, and where none is near they have two characters, as most do.
 */
function townStart(ground: Ground, at: number): number {
  const edge = leftEdge(ground, at);
  const length = at - edge;
  const words = ground.text.slice(edge, at);
  // 已交|镇人民政府: one character is no town's name; nor are 初审后报|镇政府, 材料送|镇政府: a verb goes through them.
  if (length === 1 || /[报送]$/.test(words) || (length > 2 && hasWord(words))) return at;
  if (length <= TOWN_MAX || isDivisionName(ground.text.slice(edge, at - 2))) return edge;
  return at - 2;
}

/** 杨庄示范|区公安局: a zone is no district, but has a name as well. */
const ZONE = /(?:新|经开|集聚|示范|开发|高新|保税|试验|合作|度假|工业园|产业园|经济园|保护)$/;

const BANNER = /[\u4e00-\u9fff]{2}[左右前中后]$/;

/** The length of a county's short name that ends at `at`, behind its city or where a name may begin. */
function countyBefore(ground: Ground, at: number): number {
  for (let length = 2; length <= 3; length++) {
    const start = at - length;
    if (
      ground.hits.counties[start] === length &&
      ((length === 2 && divisionBefore(ground, start) > 2) || opensAt(ground, start))
    )
      return length;
  }
  return 0;
}

/** Takes levels and division names before a body's name into it. */
export function withPlace(ground: Ground, start: number): number {
  let at = start;
  for (let i = 0; i < 4; i++) {
    const division = divisionBefore(ground, at);
    if (division > 0) {
      at -= division;
      continue;
    }
    // 苏州市昆山|生态环境局, 海淀|交通支队: a county by its short name behind its city or an edge.
    const county = countyBefore(ground, at);
    if (county > 0) {
      at -= county;
      continue;
    }
    const level = LEVEL.exec(ground.text.slice(Math.max(0, at - 3), at))?.[0];
    if (!level || i > 0) break;
    if (/[园景社小片厂校矿林库]区$/.test(ground.text.slice(Math.max(0, at - 2), at))) break;
    // 拱墅区: a district that the table does not know still names itself in front of 区.
    at -= level.length;
    if (level === '区' && ZONE.test(ground.text.slice(Math.max(0, at - 2), at))) {
      at = leftEdge(ground, at);
      break;
    }
    if (level === '镇' || level === '乡') at = townStart(ground, at);
    // 科右前|旗
    if (level === '旗') at -= BANNER.exec(ground.text.slice(at - 3, at))?.[0].length ?? 0;
    // 东区|政府: a district that is called by its bearing.
    if (level === '区' && /[东西]/.test(ground.text[at - 1] ?? '') && opensAt(ground, at - 1)) at--;
  }
  return at;
}
