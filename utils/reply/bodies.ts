import { early } from '@/utils/text/early';
import { LETTERHEAD } from '@/utils/text/lines';
import { fieldsOf } from './identity';
import { inField, type Field } from './fields';
import { signersIn } from './signers';
import { findIn, found, withRole, type Found, type Place, type Sources } from './sources';

const PERSON =
  /^[\u4e00-\u9fff]{2,4}$|^[\u4e00-\u9fff]{1,8}·[\u4e00-\u9fff·]{1,12}$|^[\u4e00-\u9fff][xX×*某]{1,2}$/;
/** 乌云其木格: five characters and more are a name only before 委员 or 代表. */
const LONG_NAME = /^(?!.*[省市区县州局厅部委会届次])[\u4e00-\u9fff]{5,7}$/;
/** 全体代表: who is greeted is nobody's name. */
const NOBODY = /^(?:全体|各位|有关|诸位|部分)/;
/** How the names of bodies end. */
export const BODY_END =
  /(?:局|委|委员会|厅|部|办|办公室|政府|院|会|中心|大队|支队|总队|署|处|行|社|馆|公司|集团|区委|市委|县委|省委|街道办事处|管委会|学校|大学|街道|[^乡城集市]镇|乡|分行|分局)$/;
/** Parties and groups that propose as a body. */
const PARTY =
  /民革|民盟|民建|民进|农工党|致公党|九三学社|台盟|工商联|总工会|妇联|共青团|侨联|科协|知联会/;
/** Committees of the conference that propose as bodies; the one for proposals only hands them on. */
const COMMITTEE =
  /政协(?:[\u4e00-\u9fff]{2,12}会)?(?:经济|农业|人口|教科|教育|文化|社会|社法|法制|民族|港澳|外事|文史|科教|城乡|学习)[\u4e00-\u9fff]{0,12}委(?:员会)?[:,]?$/;
/** 妇联界, 区政协经济界别, 白塔镇代表团: a sector of the conference or a delegation. */
const SECTOR = /^[\u4e00-\u9fff]{2,12}(?:代表团|界别|(?<![各社外边世])界)[:,]?$/;
const GROUP = new RegExp(
  `(?:${PARTY.source}|代表团|支社|支部|总支|区委|市委|县委|小组|界别|委员会)`,
);

/** Names before 委员 or 代表, and parties and groups that propose as a body; in a greeting long ones as well. */
function namesIn(words: string, greeted = false): string[] {
  return (
    words
      .replace(/^(?:尊敬的|敬爱的|各位)/, '')
      .replace(/[,:!]?[您你]们?好[!:,。]*$/, '')
      // 沈 燕: two characters set apart
      .replace(
        /(?<![^、,\s])([\u4e00-\u9fff])\s([\u4e00-\u9fff])(?=$|[、,\s]|等|委员|代表)/g,
        '$1$2',
      )
      // 林溪(民革)委员
      .replace(/\([^)]{1,8}\)(?=、|(?:委员|代表))/g, '')
      .replace(
        /\(?等?\s?(?=)(?:\d{0,3}\s?(?:位|名|人)?|(?:十?[一二两三四五六七八九]|十)[位名])(?=)\)?(?:(?:省|市|区|县|州|全国)?(?=)(?:政协|人大))?(?:委员(?!会)|代表(?!团))们?(?![、,;及和与]).*$/,
        '',
      )
      .replace(/(?:委员|代表)(?=[、,;及和与])/g, '')
      .replace(/等$|[:,!的]$/, '')
      .split(/[、,;\s]+/)
      .flatMap((name) =>
        PERSON.test(name) || COMMITTEE.test(name) ? [name] : name.split(/[和及与]/),
      )
      .filter(
        (name) =>
          (PERSON.test(name) || GROUP.test(name) || (greeted && LONG_NAME.test(name))) &&
          !NOBODY.test(name),
      )
  );
}

/** 政协委员林溪:, with what the person is in front. */
const TITLED =
  /^(?:尊敬的)?[\u4e00-\u9fff]{0,8}(?:政协委员|人大代表|提案人|建议人)([\u4e00-\u9fff·]{2,4}?)(?:同志)?[:,]$/;

/** 委员 and 代表 as persons; 委员会 and 代表工作委员会 are bodies. */
const PERSONS = /(?:委员|代表)们?(?!会|团|[\u4e00-\u9fff]{0,4}委员会)/;

/**
 * Who made the proposal, as the greeting or a form names them, and where; null for letters of
 * citizens.
 */
export function findProposers(sources: Sources): { names: string[]; place: Place } | null {
  const openings = withRole(sources, 'opening');
  // A reply on one line greets and opens in one.
  const greetings = openings.flatMap((place) => {
    const greeting = /^[^。:,;]{2,60}(?:委员|代表)们?(?=:)/.exec(place.text);
    return greeting ? [{ ...place, text: greeting[0] }] : [];
  });
  for (const place of [...withRole(sources, 'salutation'), ...greetings]) {
    const { text } = place;
    if (/网友|市民|先生|女士|群众/.test(text)) continue;
    const titled = TITLED.exec(text)?.[1];
    if (titled) return { names: [titled], place };
    if (PERSONS.test(text)) {
      const names = namesIn(text, true);
      if (names.length > 0) return { names, place };
    } else if (PARTY.test(text) || COMMITTEE.test(text) || SECTOR.test(text)) {
      const whole = text.replace(/^(?:尊敬的|敬爱的)/, '').replace(/[:,!]?$/, '');
      // 林溪、王小五、民盟临溪区委: 委员 is left out behind the body.
      const names = whole.split('、');
      const each = names.every((name) => PERSON.test(name) || GROUP.test(name));
      return { names: each ? names : [whole], place };
    }
  }
  for (const place of sources.head) {
    const names = namesIn(PROPOSER_FIELD.exec(place.text)?.[1] ?? '');
    if (names.length > 0) return { names, place };
  }
  for (const place of [...openings, ...withRole(sources, 'title')]) {
    const match =
      /(?:^(?:[\u4e00-\u9fff]{2,10}代表团)?|[,。:关于]|收到)(?:贵|你)?(?:单位|委|局|办)?(?:转来|交办)?(?:的)?((?:^[\u4e00-\u9fff·]{2,4},){0,9}[\u4e00-\u9fff·、]{2,60}?)(?:等?\(?\d{0,3}[位名人]?\)?)(?:政协|人大)?(?=)(?:委员|代表)们?(?:在[^,。]{2,40}上|于[^,。]{2,40})?(?:提出|提交|领衔|联名|所提|《)/.exec(
        place.text,
      );
    const names = match ? namesIn(`${match[1]}委员`) : [];
    if (match && names.length > 0) {
      const { text, start } = place;
      const at = match.index + match[0].indexOf(match[1]!);
      return {
        names,
        place: { ...place, text: text.slice(at, at + match[1]!.length), start: start! + at },
      };
    }
  }
  return null;
}

/** 代表姓名:张三、李四: a form's own line. */
const PROPOSER_FIELD =
  /^(?:建议|提案)?(?:代表|委员|提案人|建议人|提案者|提建议代表)(?:姓名|名单)?:\s?([\u4e00-\u9fff·、\s]{2,80})$/;

/** Who signs and the day in one line, or run on after the last sentence of a reply on one line. */
export const RUN_ON =
  /(?:^|[。!]\s?)([\u4e00-\u9fff]{2,30}(?:局|委员会|厅|部|政府|大队|支队|中心|会|公司|处|街道|[乡镇]|电视台|馆|办|医院|学校))(?:\(公章\))?\s{0,4}(\d{4}年\d{1,2}月\d{1,2}日?)$/;

/** The body that answers: as signed, as a field states it, as the title begins; surest first. */
export function findIssuers(sources: Sources, fields: readonly Field[]): Found[] {
  const issuers: Found[] = [];
  for (const place of withRole(sources, 'signature')) {
    const signed = place.text.replace(/[(（].*$/, '');
    for (const [i, { start, end }] of signersIn(signed).entries()) {
      const value = signed.slice(start, end);
      if (i === 0 ? !BODY_END.test(value) && value.length < 4 : !LETTERHEAD.test(value)) continue;
      issuers.push({ ...found(place, start, value, 'details.signature'), source: 'signature' });
    }
  }
  const last = sources.lines.findLast(({ text }) => RUN_ON.test(text));
  const runOn = last && RUN_ON.exec(last.text);
  if (runOn && issuers.length === 0)
    issuers.push({
      ...found(
        last,
        runOn.index + runOn[0].indexOf(runOn[1]!),
        runOn[1]!,
        'details.signature-run-on',
      ),
      source: 'signature',
    });
  const stated = fieldsOf(fields, 'issuer').flatMap((field) => {
    // The foot of the page names whoever runs the site.
    if (field.place.role === 'furniture' && field.label.startsWith('主办')) return [];
    const [first] = field.value.split(/[(,、;\s]/);
    return first && /^[\u4e00-\u9fff]{3,30}$/.test(first) && BODY_END.test(first)
      ? [inField(field, first, 'details.answering-field')]
      : [];
  });
  issuers.push(...stated.filter(({ source }) => source === 'text'));
  const titles = withRole(sources, 'title');
  for (const place of [...titles, ...sources.heading]) {
    const match =
      /^([\u4e00-\u9fff]{3,30}?)(?:关于|对)(?=.{0,80}(?:提案|建议|议案|答复|意见))/.exec(
        place.text,
      );
    if (match && BODY_END.test(match[1]!))
      issuers.push(found(place, 0, match[1]!, 'details.title-issuer'));
  }
  const official = findIn(
    sources.lines,
    /^官方[答回]复:?([\u4e00-\u9fff]{4,24})$/,
    'details.answering-line',
  );
  if (official && BODY_END.test(official.value)) issuers.push(official);
  const letterhead = titles.find(({ text }) => LETTERHEAD.test(text));
  if (letterhead) issuers.push(found(letterhead, 0, letterhead.text, 'details.letterhead'));
  issuers.push(...stated.filter(({ source }) => source !== 'text'));
  if (issuers.length === 0) issuers.push(...publishers(fields));
  const contact = withRole(sources, 'contact').find(({ text }) => BEFORE_CONTACT.test(text));
  if (issuers.length === 0 && contact)
    issuers.push(found(contact, 0, BEFORE_CONTACT.exec(contact.text)![1]!, 'details.contact'));
  return issuers;
}

/** 桃源县教育局 联系电话:…: who answers stands in front. */
const BEFORE_CONTACT = /^([\u4e00-\u9fff]{4,20}(?:局|委员会|厅|部|办公室|中心))\s+联系/;

/** A department that publishes its own reply, where nobody signs. */
const publishers = (fields: readonly Field[]): Found[] =>
  fieldsOf(fields, 'publisher').flatMap((field) => {
    const [first] = field.value.split(/[(,、;\s]|发布/);
    return first && LETTERHEAD.test(first) && !/(?:政府|办公室|融媒体中心)$/.test(first)
      ? [inField(field, first, 'details.publisher')]
      : [];
  });

/** Bodies heard or joined before the answer: 经商A、B, 会同C认真研究, 汇总D会办意见. */
const TOGETHER =
  /(?:经(?:征求|汇总|商|会商|函商)|会同|[经并]与|商请|会商)((?:[^,。;:]|,(?=[^,。;:]{2,20}[、,]))+?)(?:等(?:单位|部门|有关单位|有关部门)?)?(?:的?会办意见|意见|(?:进行了?|作了|共同|联合|专题|认真|仔细|逐条|逐项|反复|深入|及时|会商|协商|调查|现场)*(?:研究|会商|协商|办理|核查|核实|调研|商议|讨论)|后|[,。;:])/g;
const NOT_BODY = /^(?:有关|相关|各|等|我|本|贵|你)|的|接受|方式|沟通/;

/** Bodies named one after the other; 和 parts them only where a whole name stands before it. */
function bodiesIn(words: string): string[] {
  const names: string[] = [];
  for (const piece of words.replace(/\([^)]*\)/g, '').split(/[、,]/)) {
    let name = '';
    for (const part of piece.split(/(?<=.)(?=[和与])/)) {
      if (BODY_END.test(name)) {
        names.push(name);
        name = part.slice(1);
      } else name += part;
    }
    names.push(name);
  }
  return names
    .map((name) => name.trim().replace(/^[会协分]办(?:单位|部门):?|^请(?=.?[省市县区州])/, ''))
    .filter((name) => name.length >= 2 && BODY_END.test(name) && !NOT_BODY.test(name));
}

/** The bodies that answer or are heard together with the issuer. */
export function findCoorganisers(
  sources: Sources,
  fields: readonly Field[],
  issuers: readonly Found[],
): { names: string[]; found: Found } | null {
  const names: string[] = [];
  let first: Found | null = null;
  const take = (more: readonly string[], from: Found): void => {
    for (const name of more) {
      const same = names.findIndex(
        (known) => known.endsWith(name) || name.endsWith(known) || tail(known) === tail(name),
      );
      if (same === -1) names.push(name);
      else if (name.length > names[same]!.length) names[same] = name;
    }
    if (more.length > 0) first ??= from;
  };
  for (const place of withRole(sources, 'opening'))
    for (const match of place.text.matchAll(TOGETHER)) {
      const at = match.index + match[0].indexOf(match[1]!);
      take(bodiesIn(match[1]!), found(place, at, match[1]!, 'details.together'));
    }
  for (const field of fieldsOf(fields, 'coorganisers')) take(bodiesIn(field.value), field);
  for (const field of fieldsOf(fields, 'issuer')) {
    // 区城管局(主办),区公安分局、区教育局(会办)
    const marked = /(?:\(主办\)|主办[:,;、])[,;、\s]*(.+?)\((?:会办|协办|分办)/.exec(field.value);
    if (marked) take(bodiesIn(marked[1]!), field);
  }
  const [issuer, ...others] = issuers.filter(({ source }) => source === 'signature');
  for (const other of others) if (other.value !== issuer!.value) take([other.value], other);
  const joined = names.filter((name) => !issuer || tail(name) !== tail(issuer.value));
  return first && joined.length > 0 ? { names: joined, found: first } : null;
}

/** A body's name without the place before it. */
const tail = (body: string): string => body.replace(/^.*?(?:省|市|区|县|州|旗)(?=.{2})/, '');

early(TOGETHER, RUN_ON, BODY_END);
