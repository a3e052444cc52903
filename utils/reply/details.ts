import type { DetailField, Details, Evidence, PageFacts, Span } from '@/utils/reading';
import type { Steps } from '@/utils/text/steps';
import type { Structure } from '@/utils/text/structure';
import { BODY_END, findCoorganisers, findIssuers, findProposers } from './bodies';
import { isoDate } from './dates';
import { divisionOf, within } from './divisions';
import { findDate, findPublicity, findResult } from './handling';
import { bodyOfHost, provinceOfHost } from './hosts';
import {
  bare,
  fieldsOf,
  findDocno,
  findingFields,
  findNumber,
  findSession,
  titleInText,
} from './identity';
import { findDivision } from './place';
import { addressOf } from './signals';
import { readSources, type Found } from './sources';

export interface DetailsReading {
  details: Details;
  evidence: Partial<Record<DetailField, Evidence>>;
}

/** The first content of a meta by any of its names, case ignored. */
function meta(page: PageFacts | undefined, ...names: string[]): string | undefined {
  const metas = Object.entries(page?.metas ?? {});
  for (const name of names) {
    const content = metas
      .find(([key]) => key.toLowerCase() === name)?.[1]
      .find((value) => value.trim() !== '');
    if (content) return content.trim();
  }
  return undefined;
}

/** The title of a page's window without the site's and the column's names after it. */
const titleOfWindow = (title: string | undefined): string | undefined =>
  title
    ?.split(/[_|]|\s[-–—]+\s|-(?=[\u4e00-\u9fff]{2,24}(?:政府|门户网站|局|厅|部|委员会|网)$)/)[0]
    ?.trim() || undefined;

/** Shorter values are marks of a form, not titles. */
const TITLE_MIN = 4;

/** Two sources agree when one's words hold the other's. */
const agrees = (a: string, b: string): boolean => a.includes(b) || b.includes(a);
const withoutPlace = (body: string): string =>
  body.replace(/^.*?(?:省|市|区|县|州|旗)(?=.{2})/, '');

/** 国家卫生健康委员会 signs as 国家卫生健康委, 中华人民共和国教育部 as 教育部. */
const shortBody = (body: string): string =>
  body
    .replace(/^(?:中华人民共和国|国家)/, '')
    .replace(/委员会/, '委')
    .replace(/和/g, '');

type PlainField = 'number' | 'docno' | 'result' | 'session' | 'publicity';

/** Gathers details with their evidence; see `readingDetails`. */
class Gathering {
  readonly details: Details = {};
  readonly evidence: DetailsReading['evidence'] = {};
  readonly #raw: (span: Span) => string;

  constructor(raw: (span: Span) => string) {
    this.#raw = raw;
  }

  note(field: DetailField, { source, rule, span }: Omit<Found, 'value'>): void {
    this.evidence[field] = { source, rule, ...(span ? { span: { ...span } } : {}) };
  }

  conflict(field: DetailField, source: Evidence['source'], value: string): void {
    (this.evidence[field]!.conflict ??= []).push({ source, value });
  }

  /** The words as the page has them, without the white space of the layout. */
  asPrinted({ span, printed, value }: Found): string {
    return (span ? this.#raw(span) : (printed ?? value)).replace(/\s+/g, '');
  }

  take(field: PlainField, found: Found | null): void {
    if (!found) return;
    this.details[field] = this.asPrinted(found);
    this.note(field, found);
  }
}

/**
 * Reads what a reply says about itself: from its lines, then from what the page prints beside it,
 * then from the page's metas. Values are as printed (dates ISO); each has its evidence, and what
 * another source says instead stands there as a conflict. `raw` gives a span's words as the page
 * has them.
 */
export function* readingDetails(
  structure: Structure,
  page: PageFacts | undefined,
  raw: (span: Span) => string,
): Steps<DetailsReading> {
  const sources = readSources(structure, page);
  yield;
  const fields = yield* findingFields(sources);
  yield;
  const gathering = new Gathering(raw);
  const { details, evidence } = gathering;
  const { host } = addressOf(page?.url);
  const metaTitle = meta(page, 'articletitle') ?? titleOfWindow(page?.title);

  // A letter's title is a field of it; a reply's own title line is believed before a field.
  const titles = fieldsOf(fields, 'title').filter(({ value }) => bare(value).length >= TITLE_MIN);
  const stated = titles.filter(({ source }) => source === 'text');
  const inText = titleInText(sources);
  const labelled = stated.find(({ value }) => !inText || inText.value.includes(value));
  const title = labelled ?? inText ?? titles[0] ?? null;
  const heading = page?.heading?.trim();
  if (title && !(title.source === 'page' && heading)) {
    details.title = gathering.asPrinted(title);
    gathering.note('title', title);
  }
  // A title that was broken over lines, or stands for itself, gives way to the same in full.
  for (const [source, rule, other] of [
    ['page', 'details.heading', heading],
    ['meta', 'details.meta', metaTitle],
  ] as const) {
    if (!other || (details.title && !bare(other).includes(bare(details.title)))) continue;
    if (details.title && bare(other) === bare(details.title)) continue;
    details.title = other;
    gathering.note('title', { rule, source });
  }
  for (const [source, other] of [
    ['page', heading],
    ['meta', metaTitle],
  ] as const)
    if (details.title && other && !labelled && !agrees(bare(details.title), bare(other)))
      gathering.conflict('title', source, other);

  const titleOfMeta = heading || inText ? undefined : metaTitle;
  yield;
  gathering.take('number', findNumber(sources, fields, titleOfMeta));
  gathering.take('docno', findDocno(sources, fields));
  yield;
  gathering.take('result', findResult(sources, fields));
  gathering.take('session', findSession(sources, fields, inText, titleOfMeta));
  gathering.take('publicity', findPublicity(sources, fields));
  yield;

  const proposers = findProposers(sources);
  if (proposers) {
    const { names, place } = proposers;
    details.proposer = names;
    gathering.note('proposer', {
      span: { start: place.start!, end: place.start! + place.text.length },
      rule: 'details.salutation',
      source: 'text',
    });
  }

  yield;
  readIssuer();
  yield;
  readPublished();
  readDate();
  yield;
  readDivision();
  return { details, evidence };

  function readIssuer(): void {
    const issuers = findIssuers(sources, fields);
    const source = meta(page, 'contentsource', 'source');
    const [issuer] = issuers;
    if (issuer) {
      details.issuer = gathering.asPrinted(issuer);
      gathering.note('issuer', issuer);
      const others = issuers.slice(1).filter(({ rule }) => rule !== 'details.signature');
      const differs = (value: string): boolean =>
        BODY_END.test(value) && !agrees(withoutPlace(issuer.value), withoutPlace(value));
      for (const other of others)
        if (
          differs(other.value) &&
          !evidence.issuer?.conflict?.some(({ value }) => value === other.value)
        )
          gathering.conflict('issuer', other.source, other.value);
      if (source && differs(source)) gathering.conflict('issuer', 'meta', source);
      const owner = bodyOfHost(host);
      if (owner && !agrees(shortBody(owner), shortBody(issuer.value)))
        gathering.conflict('issuer', 'host', owner);
    } else if (source && BODY_END.test(source)) {
      details.issuer = source;
      gathering.note('issuer', { rule: 'details.meta', source: 'meta' });
    }
    const together = findCoorganisers(sources, fields, issuers);
    if (!together) return;
    details.coorganisers = together.names;
    gathering.note('coorganisers', together.found);
  }

  function readPublished(): void {
    const ofMeta = isoDate(meta(page, 'pubdate', 'publishdate') ?? '');
    const printed = fieldsOf(fields, 'published').find(({ value }) => isoDate(value));
    const above = isoDate(page?.dayLine ?? '');
    const date = (printed && isoDate(printed.value)) ?? above ?? ofMeta;
    if (!date) return;
    details.published = date;
    gathering.note(
      'published',
      printed ??
        (above
          ? { rule: 'details.day-line', source: 'page' }
          : { rule: 'details.meta', source: 'meta' }),
    );
    if (ofMeta && ofMeta !== date) gathering.conflict('published', 'meta', ofMeta);
  }

  function readDate(): void {
    const date = findDate(sources, fields);
    if (!date) return;
    details.date = date.value;
    gathering.note('date', date);
    // Publication follows the reply by days or years; only one before it contradicts it.
    if (details.published && details.published < date.value)
      gathering.conflict('date', evidence.published!.source, details.published);
    if (date.rule === 'details.date-field') return;
    for (const field of fieldsOf(fields, 'date')) {
      const other = isoDate(field.value);
      if (other && other !== date.value) gathering.conflict('date', field.source, other);
    }
  }

  function readDivision(): void {
    const division = findDivision(structure, details.issuer, {
      site: meta(page, 'sitename') ?? '',
      siteCode: meta(page, 'siteidcode') ?? '',
    });
    if (!division) return;
    details.division = division.name;
    details.divisionCode = division.code;
    gathering.note('division', division);
    if (division.conflict) gathering.conflict('division', 'meta', division.conflict);
    const province = provinceOfHost(host);
    if (province && !within(division.code, province))
      gathering.conflict('division', 'host', divisionOf(province)!.name);
  }
}
