import { strToU8, zipSync } from 'fflate';
import type { Capture, Code, Colour, Highlight } from '@/utils/library/types';
import { tellApart } from '@/utils/compare/names';
import { codersOf } from '@/utils/library/coder';
import { dateOf } from '@/utils/reading';
import { gbt7714 } from './citations';
import { REPLY_COLUMNS } from './columns';
import { redacted } from './redact';
import type { Chunks, ExportOptions, ExportSource, ReplyBundle } from './source';
import { element, escapeXml } from './xml';

/** REFI-QDA 1.5: exchange of codebooks (.qdc) and projects (.qdpx), https://www.qdasoftware.org. */
const CODEBOOK_NAMESPACE = 'urn:QDA-XML:codebook:1.0';
const PROJECT_NAMESPACE = 'urn:QDA-XML:project:1.0';
const XML_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n';
/** Whoever did not sign, and the program itself. */
const USER = '6f0f2f4e-5b0a-4a53-9a55-66757765656e';

/** How the colours of highlights print. */
export const COLOUR_VALUES: Record<Colour, string> = {
  yellow: '#F2C94C',
  green: '#6FCF97',
  blue: '#56CCF2',
  pink: '#F299C1',
  purple: '#BB6BD9',
};

const GUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** An id as the standard asks for it: those of the bundled codebooks and of some imports are words. */
export const guidOf = (id: string): string => (GUID.test(id) ? id : guid(id));

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

/** Codes whose parents lead to no top stand at the top themselves, so that none is lost. */
function codebook(codes: readonly Code[]): string[] {
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
  return codes.length === 0 ? [] : [element('Codes', {}, codeElements(rooted, null, new Set()))];
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

/** REFI-QDA counts Unicode code points where we count UTF-16 code units. */
function codePoints(text: string): (offset: number) => number {
  const astral: number[] = [];
  for (let i = 0; i < text.length - 1; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0xd800 && code < 0xdc00) astral.push(i);
  }
  return (offset) => {
    let low = 0;
    let high = astral.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (astral[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return offset - low;
  };
}

/** A GUID that the same parts always give, for records that have none of their own (FNV-1a). */
function guid(...parts: string[]): string {
  const hex = [0, 1, 2, 3].map((salt) => {
    let hash = 0x811c9dc5 ^ salt;
    for (const char of parts.join('\u0000'))
      hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193);
    return (hash >>> 0).toString(16).padStart(8, '0');
  });
  const all = hex.join('');
  return [
    all.slice(0, 8),
    all.slice(8, 12),
    `4${all.slice(13, 16)}`,
    `8${all.slice(17, 20)}`,
    all.slice(20, 32),
  ].join('-');
}

/** Who did something, as the standard's users: each name is one. */
const userGuid = (name: string | undefined): string =>
  name === undefined ? USER : guid('user', name);

/** The users that the file names: the program and everybody who signed. */
function users(highlights: readonly Highlight[]): string {
  const names = new Set(highlights.flatMap(codersOf));
  return element('Users', {}, [
    element('User', { guid: USER, name: 'Fuwen' }),
    ...[...names].map((name) => element('User', { guid: userGuid(name), name })),
  ]);
}

function selection(
  highlight: Highlight,
  at: (offset: number) => number,
  codes: ReadonlySet<string>,
): string {
  const { start, end } = highlight.selectors.position;
  const by = (name: string | undefined) => ({
    creatingUser: userGuid(name),
    creationDateTime: highlight.createdAt,
  });
  return element(
    'PlainTextSelection',
    {
      guid: guidOf(highlight.id),
      name: highlight.selectors.quote.exact.slice(0, 60),
      startPosition: at(start),
      endPosition: at(end),
      ...by(highlight.createdBy),
    },
    [
      ...(highlight.note ? [`<Description>${escapeXml(highlight.note)}</Description>`] : []),
      ...highlight.codes
        .filter((id) => codes.has(id))
        .map((id) =>
          element('Coding', { guid: guid(highlight.id, id), ...by(highlight.codedBy?.[id]) }, [
            element('CodeRef', { targetGUID: guidOf(id) }),
          ]),
        ),
    ],
  );
}

/** A highlight lies on the capture whose hash it names; others cannot be placed by offset. */
const liesOn = (highlight: Highlight, capture: Capture): boolean =>
  highlight.selectors.capture === capture.sha256;

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
 * source, its highlights as coded selections. Memory: all texts of the export at once, as a zip's
 * directory stands at its end.
 */
export async function* qdpx(source: ExportSource, options: ExportOptions): Chunks {
  const codes = new Set(source.codes.map(({ id }) => id));
  const files: Record<string, Uint8Array> = {};
  const sources: Source[] = [];
  const placed: Highlight[] = [];
  for await (const raw of source.bundles({ highlights: true, older: true })) {
    const bundle = redacted(raw, options);
    for (const [index, capture] of bundle.captures.entries()) {
      const own = bundle.highlights.filter((highlight) => liesOn(highlight, capture));
      if (index > 0 && own.length === 0) continue;
      placed.push(...own);
      files[`sources/${guidOf(capture.id)}.txt`] = strToU8(capture.text);
      const at = codePoints(capture.text);
      const selections = own.map((highlight) => selection(highlight, at, codes));
      sources.push({ bundle, capture, selections });
    }
  }
  const names = namesOf(sources);
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
      users(placed),
      ...(source.codes.length > 0 ? [element('CodeBook', {}, codebook(source.codes))] : []),
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
