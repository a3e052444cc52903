import { early } from '@/utils/text/early';
import type { Ground } from '../ground';
import { COMMON_PLACES } from '../lexicon/place';
import { candidate, RANK, type Candidate } from './candidates';
import { leftEdge } from './edges';
import { isNoItem } from './listed';
import { hasWord, isProper, isWhole } from './proper';

const COMMON = new Set(COMMON_PLACES);

/** 奥体中心站、雁滩家具市场站: where lines and stops are spoken of, the longest name before 站 is one. */
export function* stations(ground: Ground): Generator<Candidate> {
  const { text, mask } = ground;
  for (let at = text.indexOf('站'); at !== -1; at = text.indexOf('站', at + 1)) {
    const end = at + 1;
    if (mask[at] !== 0 || /^(?:点|长(?!沟)|务|区|房|城)/.test(text.slice(end, end + 2))) continue;
    if (
      !LINES.test(text.slice(Math.max(0, at - 30), at)) &&
      !AT_STATION.test(text.slice(end, end + 3))
    )
      continue;
    const start = leftEdge(ground, at);
    const name = text.slice(start, at);
    if (
      !/^[\u4e00-\u9fff]{2,9}$/.test(name) ||
      /[站设建]$/.test(name) ||
      COMMON.has(`${name.slice(-2)}站`) ||
      (COMMON.has(`${name.slice(-1)}站`) && !name.endsWith('市场')) ||
      COMMON.has(`${name}站`) ||
      !isProper(name) ||
      isNoItem(name)
    )
      continue;
    yield candidate('place', start, end, 'entity.station', RANK.name + 3, { start: at, end });
  }
}
const LINES = /号线|地铁|公交|轻轨|轨道交通|换乘|班车|站[、和至]/;
const AT_STATION = /^(?:站?[厅台]|[A-D]\d?口|换乘|出站|进站|方向)/;

/** 云锦里项目, 旭日街道信江天屿工地: what is built bears a name where somebody tells of it. */
export function* sites({ text, mask }: Ground): Generator<Candidate> {
  for (const { 0: words, 1: name = '', index } of text.matchAll(SITE)) {
    const end = index + words.length;
    const start = end - name.length;
    if (
      mask[start] !== mask[index] ||
      !isWhole(name) ||
      hasWord(name) ||
      !isProper(name) ||
      isNoItem(name)
    )
      continue;
    yield candidate('place', start, end, 'entity.site', RANK.known, { start, end: end + 2 });
  }
}
const SITE =
  /(?:反映的?|投诉的?|街道|社区|[镇乡]|位于|关于|督促|您在|居住在)((?!和|与|及|已|将|把|正|拟|也|均|还|会|对|该|此|本|我|你|您|各|某|这)[\u4e00-\u9fff]{3,5}?)(?=项目(?![库资建法负])|工地|小区|楼盘|开发企业|开发商)/g;

/** 长江大学西校区: what the school `one` is called by the side it lies on; null for anything else. */
export function campus(text: string, { type, start, end }: Candidate): Candidate | null {
  if (type !== 'organisation') return null;
  const own = CAMPUS.test(text.slice(start, end));
  if (!own && !CAMPUS.test(text.slice(end - 2, end + 3))) return null;
  return candidate('place', start, own ? end : end + 3, 'entity.campus', RANK.name + 6, {
    start,
    end,
  });
}
const CAMPUS = /(?:大学|学院|中学|小学|学校)[东西南北中新老主]校区$/;

early(SITE);
