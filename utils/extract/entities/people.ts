import { early } from '@/utils/text/early';
import type { Ground } from '../ground';
import { matches } from './begins';
import { candidate, RANK, type Candidate } from './candidates';
import { hasWord, isProper } from './proper';

const NAME = /[\u4e00-\u9fff]{1,8}·[\u4e00-\u9fff·]{1,12}|[\u4e00-\u9fff]{2,4}/g;
const TITLE =
  /(?:等?\(?\d{0,3}(?=)[位名]?\)?)?[省市区县]?(?:政协|人大)?(?:委员(?!会)|代表(?!团))们?(?!、)/;
/** 罗小满女士: whoever wrote a letter, by full name. */
const CITIZEN = /^((?:尊敬的)?[\u4e00-\u9fff]{2,3})(?:女士|先生|同志)[:,]?$/;
/** 胡桂琳委员: 您提出…: greeted in the line that goes on. */
const GREETED =
  /^((?:尊敬的)?[\u4e00-\u9fff·、,]{2,50}?)等?(?:政协)?(?:委员|代表)[:,!]\s?(?=[您你])/;
/** 罗扎西、李文远代表:, where the head of a page was not understood. */
const ALONE = /^((?:[\u4e00-\u9fff·]{2,6}、){1,8}[\u4e00-\u9fff·]{2,6}?)(?:委员|代表):$/;
/** 段小满、九三学社山西省委员会:, a party behind persons. */
const WITH_PARTY =
  /^((?:[\u4e00-\u9fff·]{2,4}、){1,8})[\u4e00-\u9fff]{2,24}(?:委员会|[省市区县]委|总支|支部):$/;
const NOT_NAME =
  /^(?:尊敬|敬爱|各位|政协|人大|代表|委员|你们|您好|全体|联名|收悉|区政协|市政协|民盟|民建|民革|民进|农工党|致公党|九三学社|台盟|工商联|主任|网友|市民|居民|村民|业主|群众|家长|来信)|(?:区委|市委|支部|总支|小组|委员会|党派)$/;

/** The persons who are greeted or named as proposers (guideline: the name without the title). */
export function* people(ground: Ground): Generator<Candidate> {
  const { text, lines } = ground;
  for (const { 0: name, index } of matches(NEAR_TITLE, ground, 'surname'))
    if (!hasWord(name) && isProper(name) && !COMMON.test(name))
      yield candidate('person', index, index + name.length, 'entity.titled', RANK.title - 1);
  for (const { 0: name, index } of text.includes('·') ? text.matchAll(DOTTED) : [])
    yield candidate('person', index, index + name.length, 'entity.titled', RANK.title - 1);
  for (const { 1: name, index } of text.matchAll(LEADER))
    yield candidate('person', index, index + name!.length, 'entity.titled', RANK.title - 1);
  for (const { 1: row, index } of text.matchAll(ROW))
    if (!hasWord(row!)) yield* namesIn(text, index, index + row!.length);
  for (const { role, start, end } of lines) {
    const opening = text.slice(start, Math.min(end, start + 80));
    const greeted = role === 'salutation' ? null : GREETED.exec(opening);
    const alone = role === 'body' ? ALONE.exec(text.slice(start, end)) : null;
    if (alone && !hasWord(alone[1]!)) yield* namesIn(text, start, start + alone[1]!.length);
    if (greeted) yield* namesIn(text, start, start + greeted[1]!.length);
    if (role === 'salutation') {
      const line = text.slice(start, end);
      const citizen = CITIZEN.exec(line);
      if (citizen) yield* namesIn(text, start, start + citizen[1]!.length);
      const persons = WITH_PARTY.exec(line)?.[1];
      if (persons) yield* namesIn(text, start, start + persons.length);
      const title = TITLE.exec(line);
      if (!title || /先生|女士|网友/.test(line)) continue;
      yield* namesIn(text, start, start + title.index);
    } else if (role === 'opening') {
      const head = text.slice(start, Math.min(end, start + 80));
      const match =
        /(?:[你贵]\S转[来交]的?|上,|^)(?:您好[!,])?((?:[\u4e00-\u9fff·]{2,12}、){0,7}[\u4e00-\u9fff·]{2,12}?)(?:等?\(?\d{0,3}[位名]?\)?)(?:政协)?(?:委员|代表)们?所?(?:提出|提交|领衔|联名|在|《)/.exec(
          head,
        );
      if (match) {
        const at = start + match.index + match[0].indexOf(match[1]!);
        yield* namesIn(text, at, at + match[1]!.length);
      }
    }
  }
}

/** 沈 燕: a name of two characters is set apart to fill the place of three. */
const PART = /(?<![^、,\s])[\u4e00-\u9fff] [\u4e00-\u9fff](?![^、,\s])|[^、,\s]+/g;

function* namesIn(text: string, start: number, end: number): Generator<Candidate> {
  const words = text.slice(start, end).replace(/^尊敬的/, '   ');
  for (const part of words.matchAll(PART)) {
    const name = part[0].replace(/等.*$|(?:委员|代表)$/, '');
    if (name.length > 4 && /[和及]/.test(name)) {
      const joint = part.index + name.search(/[和及]/);
      yield* namesIn(text, start + part.index, start + joint);
      yield* namesIn(text, start + joint + 1, start + part.index + name.length);
      continue;
    }
    NAME.lastIndex = 0;
    const match = NAME.exec(name.replace(' ', ''));
    if (!match || match[0] !== name.replace(' ', '') || NOT_NAME.test(name)) continue;
    const at = start + part.index;
    yield candidate('person', at, at + name.length, 'entity.greeted', RANK.title);
  }
}

/** Words that begin like a name. */
const COMMON = /^(?:周[末边围]|高[度中校]|万一|马路|易[于地受货]|段[落位])|(?:籍|代表|委员)$/;
const TITLES =
  '(?:传承人|专家|教授|院士|研究员|[局县市区镇乡院校厅处科股所站部]长|书记|主席|主任|常委|委员|代表|秘书长|总经理|党组成员|调研员|诗人|[漫作画曲]家|大师|导演|编剧|演员|教练|[瓜果茶菜]农|劳模|冠军|歌手|村医|民警|网格员|护士长|队长|律师|工程师|选手|工作人员|负责人|经办人|联系人|志愿者)';
/**
 * 非遗传承人刘桂兰授课, 由杨立军局长审定: a frequent surname right behind a title, and what closes or
 * follows the name, or the name between a mark and its title.
 */
const NEAR_TITLE = new RegExp(
  `.(?!.?[等副总和])(?:(?<=(?:${TITLES}|股).)[\\u4e00-\\u9fff]{1,2}(?=[,。、)等和与及带率担兼任当作主授就说指介表的于先执家已获陪到赴所参审]|联系|代表|电话|团队|同志|委员)|(?<=(?:^|[,。、;:)由向与和对请经的局]).)[\\u4e00-\\u9fff]{1,2}(?=副?${TITLES}(?![会团席])|等\\d+[名位](?:委员|代表)))`,
  'my',
);

const LEADER = /(习近平|毛泽东|邓小平|周恩来)(?=总书记|主席|总理|同志)/g;
/** 宣传沈小满、白秀兰等先进典型: what is said of a row tells that persons stand in it. */
const ROW =
  /((?:[\u4e00-\u9fff]{2,3}、){1,5}[\u4e00-\u9fff]{2,3})(?=等[^,。;:、]{0,8}(?:先进典型|典型人物|劳模|楷模|标兵|好医生|好教师))/g;

/** 阿卜杜拉·买买提代表 */
const DOTTED =
  /(?<=^|[,。;:、和与由\n])[\u4e00-\u9fff]{2,6}·[\u4e00-\u9fff]{2,6}?(?=等?(?:委员|代表|书记|主任|同志)(?!会))/g;

early(GREETED);
