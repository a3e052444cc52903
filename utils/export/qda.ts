import { strToU8, zipSync } from 'fflate';
import type { Capture, Code, Colour, Highlight } from '@/utils/library/types';
import { tellApart } from '@/utils/compare/names';
import { dateOf } from '@/utils/reading';
import { gbt7714 } from './citations';
import { REPLY_COLUMNS, sharedOf } from './columns';
import { codedHighlight, codedMeasures, measureCodes } from './qda-coded';
import { codePoints, guid, guidOf, selection, USER, users } from './qda-parts';
import { redacted } from './redact';
import type { Chunks, ExportOptions, ExportSource, ReplyBundle } from './source';
import { element, escapeXml } from './xml';

/** REFI-QDA 1.5: exchange of codebooks (.qdc) and projects (.qdpx), https://www.qdasoftware.org. */
const CODEBOOK_NAMESPACE = 'urn:QDA-XML:codebook:1.0';
const PROJECT_NAMESPACE = 'urn:QDA-XML:project:1.0';
const XML_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n';

/** How the colours of highlights print. */
export const COLOUR_VALUES: Record<Colour, string> = {
  yellow: '#F2C94C',
  green: '#6FCF97',
  blue: '#56CCF2',
  pink: '#F299C1',
  purple: '#BB6BD9',
};

/** Codes of one codebook stand together: the standard knows no codebooks within a file. */
const byBook = (a: Code, b: Code): number =>
  a.codebook === b.codebook ? a.order - b.order : a.codebook < b.codebook ? -1 : 1;

/** Codes below `parent`, nested as the codebook has them. */
function codeElements(
  codes: readonly Code[],
  parent: string | null,
  seen: ReadonlySet<string>,
): string[] {
  return codes
    .filter((code) => code.parent === parent && !seen.has(code.id))
    .toSorted(byBook)
    .map((code) =>
      element(
        'Code',
        {
          guid: guidOf(code.id),
          name: code.name,
          isCodable: 'true',
          color: COLOUR_VALUES[code.colour],
        },
        [
          ...(code.description
            ? [`<Description>${escapeXml(code.description)}</Description>`]
            : []),
          ...codeElements(codes, code.id, new Set([...seen, code.id])),
        ],
      ),
    );
}

/** Codes with those below them; whose parents lead to no top stand there themselves, so that none is lost. */
function trees(codes: readonly Code[]): string[] {
  const byId = new Map(codes.map((code) => [code.id, code]));
  const leadsUp = (code: Code): boolean => {
    const seen = new Set<string>();
    for (let at: Code | undefined = code; at; at = byId.get(at.parent ?? '')) {
      if (at.parent === null) return true;
      if (seen.has(at.id)) return false;
      seen.add(at.id);
    }
    return false;
  };
  const rooted = codes.map((code) => (leadsUp(code) ? code : { ...code, parent: null }));
  return codeElements(rooted, null, new Set());
}

/** A codebook of several parts, one behind the other; none of no codes. */
function codebook(...parts: (readonly Code[])[]): string[] {
  const codes = parts.flatMap(trees);
  return codes.length === 0 ? [] : [element('Codes', {}, codes)];
}

/** The codebook as REFI-QDA .qdc. */
export async function* qdc(source: ExportSource, { version }: ExportOptions): Chunks {
  yield (
    XML_HEAD +
    element(
      'CodeBook',
      { xmlns: CODEBOOK_NAMESPACE, origin: `Fuwen ${version}` },
      codebook(source.codes),
    )
  );
}

/**
 * The capture that a highlight lies on: the one whose hash it names, of several (one has its contacts
 * covered) its own. Where that is not here, the one it hangs on, if its words stand there in place.
 */
function sourceFor(
  { captureId, selectors: { capture, position, quote } }: Highlight,
  captures: readonly Capture[],
): Capture | undefined {
  const same = captures.filter(({ sha256 }) => sha256 === capture);
  const own = captures.find(({ id }) => id === captureId);
  if (same.length > 0) return own && same.includes(own) ? own : same[0];
  return own?.text.slice(position.start, position.end) === quote.exact ? own : undefined;
}

/** What is known of a reply, as the programs' variables of documents: the columns of the tables. */
const VARIABLES = REPLY_COLUMNS.filter(({ name }) => name !== 'title');
const DATES = new Set(['date', 'published']);
/** A person may have written another; the standard takes no other. */
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;
const variableGuid = (name: string): string => guid('variable', name);

const variables = (): string =>
  element(
    'Variables',
    {},
    VARIABLES.map(({ name }) =>
      element('Variable', {
        guid: variableGuid(name),
        name,
        typeOfVariable: DATES.has(name) ? 'Date' : 'Text',
      }),
    ),
  );

const variableValues = (bundle: ReplyBundle): string[] =>
  VARIABLES.flatMap(({ name, value }) => {
    const words = value({ bundle });
    if (words === null || words === '') return [];
    if (DATES.has(name) && !ISO_DATE.test(String(words))) return [];
    const kind = DATES.has(name) ? 'DateValue' : 'TextValue';
    return element('VariableValue', {}, [
      element('VariableRef', { targetGUID: variableGuid(name) }),
      `<${kind}>${escapeXml(String(words))}</${kind}>`,
    ]);
  });

/** A capture as a text source: how it is cited, its selections, what is known of its reply. */
interface Source {
  bundle: ReplyBundle;
  capture: Capture;
  selections: string[];
}

function textSource({ bundle, capture, selections }: Source, name: string): string {
  const { reply } = bundle;
  const about = [gbt7714(reply, capture), reply.note].filter(Boolean).join('\n');
  return element(
    'TextSource',
    {
      guid: guidOf(capture.id),
      name,
      plainTextPath: `internal://${guidOf(capture.id)}.txt`,
      creatingUser: USER,
      creationDateTime: capture.takenAt,
    },
    [
      `<Description>${escapeXml(about)}</Description>`,
      ...selections,
      // The hash and the time are those of this capture.
      ...variableValues({ ...bundle, captures: [capture] }),
    ],
  );
}

/** Titles, for the programs want names that differ: with the day of the reply, of the capture, a number. */
function namesOf(sources: readonly Source[]): string[] {
  const titles = sources.map(({ bundle, capture }) => bundle.reply.details.title ?? capture.title);
  const dated = tellApart(titles, (i) => dateOf(sources[i]!.bundle.reply.details));
  const captured = tellApart(dated, (i) => sources[i]!.capture.takenAt.slice(0, 10));
  return tellApart(captured, (i) => `#${i + 1}`);
}

/**
 * A REFI-QDA project: every capture that has highlights (and the newest of each reply) as a text
 * source, its highlights and the measures of the newest as coded selections. Memory: all texts of the export at once, as a zip's
 * directory stands at its end.
 */
export async function* qdpx(source: ExportSource, options: ExportOptions): Chunks {
  const codes = new Set(source.codes.map(({ id }) => id));
  const files: Record<string, Uint8Array> = {};
  const sources: Source[] = [];
  const shared = sharedOf(source);
  const signed = new Set<string>();
  const used = new Set<string>();
  for await (const raw of source.bundles({ highlights: true, older: true })) {
    const bundle = redacted(raw, options);
    for (const [index, capture] of bundle.captures.entries()) {
      const own = bundle.highlights
        .filter((highlight) => sourceFor(highlight, bundle.captures) === capture)
        .map((highlight) => codedHighlight(highlight, codes));
      if (index > 0 && own.length === 0) continue;
      const coded = index === 0 ? [...own, ...codedMeasures(bundle, shared)] : own;
      for (const { by, codings } of coded) {
        for (const name of [by, ...codings.map((one) => one.by)]) if (name) signed.add(name);
        for (const { code } of codings) used.add(code);
      }
      files[`sources/${guidOf(capture.id)}.txt`] = strToU8(capture.text);
      const at = codePoints(capture.text);
      const selections = coded.map((one) => selection(one, at));
      sources.push({ bundle, capture, selections });
    }
  }
  const names = namesOf(sources);
  const book = codebook(source.codes, measureCodes(used));
  const project = element(
    'Project',
    {
      xmlns: PROJECT_NAMESPACE,
      name: 'Fuwen',
      origin: `Fuwen ${options.version}`,
      creatingUserGUID: USER,
      creationDateTime: options.generatedAt,
    },
    [
      users(signed),
      ...(book.length > 0 ? [element('CodeBook', {}, book)] : []),
      variables(),
      ...(sources.length > 0
        ? [
            element(
              'Sources',
              {},
              sources.map((one, i) => textSource(one, names[i]!)),
            ),
          ]
        : []),
    ],
  );
  yield zipSync(
    { 'project.qde': strToU8(XML_HEAD + project), ...files },
    { mtime: new Date(options.generatedAt) },
  );
}
