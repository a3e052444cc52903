import type { Code, Highlight } from '@/utils/library/types';
import type { Measure } from '@/utils/reading';
import { redacted } from './redact';
import type { Chunks, ExportOptions, ExportSource, ReplyBundle } from './source';

/** How much context a quote carries on each side, as the W3C examples and Hypothesis have it. */
const CONTEXT = 32;

interface TextQuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  prefix: string;
  suffix: string;
}

interface TextPositionSelector {
  type: 'TextPositionSelector';
  start: number;
  end: number;
}

/** Who coded, by the name that they sign with. */
interface Person {
  type: 'Person';
  name: string;
}

interface TextualBody {
  type: 'TextualBody';
  value: string;
  purpose: 'commenting' | 'tagging' | 'classifying';
  creator?: Person;
  format?: 'text/plain';
}

/** One annotation of the W3C Web Annotation Data Model (REC 2017-02-23). */
export interface Annotation {
  '@context': 'http://www.w3.org/ns/anno.jsonld';
  id: string;
  type: 'Annotation';
  motivation: 'highlighting' | 'classifying';
  creator?: Person;
  created: string;
  modified: string;
  body: TextualBody[];
  target: {
    source: string;
    selector: [TextQuoteSelector, TextPositionSelector];
    /** SHA-256 of the text that the positions count in, by the standard's TimeState. */
    state: { type: 'TimeState'; sourceDate: string };
  };
  /** What the standard has no term for; readers that do not know it pass it over. */
  'urn:fuwen:record': Record<string, unknown>;
}

const by = (name: string | undefined): { creator?: Person } =>
  name === undefined ? {} : { creator: { type: 'Person', name } };

const body = (purpose: TextualBody['purpose'], value: string): TextualBody => ({
  type: 'TextualBody',
  value,
  purpose,
  ...(purpose === 'commenting' ? { format: 'text/plain' as const } : {}),
});

function ofHighlight(
  highlight: Highlight,
  { reply, captures }: ReplyBundle,
  codes: ReadonlyMap<string, Code>,
): Annotation {
  const { quote, position, capture, section, rival } = highlight.selectors;
  const taken = captures.find(({ sha256 }) => sha256 === capture) ?? captures[0];
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:uuid:${highlight.id}`,
    type: 'Annotation',
    motivation: 'highlighting',
    ...by(highlight.createdBy),
    created: highlight.createdAt,
    modified: highlight.changedAt,
    body: [
      ...(highlight.note ? [body('commenting', highlight.note)] : []),
      ...highlight.codes.map((id) => ({
        ...body('classifying', codes.get(id)?.name ?? id),
        ...by(highlight.codedBy?.[id]),
      })),
      ...highlight.tags.map((tag) => body('tagging', tag)),
    ],
    target: {
      source: reply.url,
      selector: [
        { type: 'TextQuoteSelector', ...quote },
        { type: 'TextPositionSelector', ...position },
      ],
      state: { type: 'TimeState', sourceDate: taken.takenAt },
    },
    'urn:fuwen:record': {
      capture,
      section,
      ...(rival === undefined ? {} : { rival }),
      colour: highlight.colour,
      codes: highlight.codes,
      ...(highlight.codedBy && { codedBy: highlight.codedBy }),
      proposed: highlight.proposed,
      origin: highlight.origin,
      anchor: highlight.anchor,
    },
  };
}

function ofMeasure(measure: Measure, index: number, { reply, captures }: ReplyBundle): Annotation {
  const [capture] = captures;
  const { start, end } = measure;
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: `urn:fuwen:${capture.sha256}:measure:${index}`,
    type: 'Annotation',
    motivation: 'classifying',
    created: capture.takenAt,
    modified: capture.takenAt,
    body: [body('classifying', measure.status)],
    target: {
      source: reply.url,
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: capture.text.slice(start, end),
          prefix: capture.text.slice(Math.max(0, start - CONTEXT), start),
          suffix: capture.text.slice(end, end + CONTEXT),
        },
        { type: 'TextPositionSelector', start, end },
      ],
      state: { type: 'TimeState', sourceDate: capture.takenAt },
    },
    'urn:fuwen:record': {
      capture: capture.sha256,
      by: measure.by,
      due: measure.due,
      qty: measure.qty,
      specificity: measure.specificity.total,
    },
  };
}

/** Highlights and measures of the library as annotations, in the order of the library. */
export async function* annotations(
  source: ExportSource,
  options: ExportOptions,
): AsyncGenerator<Annotation> {
  const codes = new Map(source.codes.map((code) => [code.id, code]));
  for await (const raw of source.bundles({ highlights: true, older: true })) {
    const bundle = redacted(raw, options);
    for (const highlight of bundle.highlights) yield ofHighlight(highlight, bundle, codes);
    for (const [index, measure] of bundle.captures[0].reading.measures.entries())
      yield ofMeasure(measure, index, bundle);
  }
}

/** W3C Web Annotation as one JSON-LD array. */
export async function* jsonLd(source: ExportSource, options: ExportOptions): Chunks {
  let separator = '[\n';
  for await (const annotation of annotations(source, options)) {
    yield separator + JSON.stringify(annotation);
    separator = ',\n';
  }
  yield separator === '[\n' ? '[]\n' : '\n]\n';
}

/**
 * The highlights as Hypothesis' API takes them, one JSON object a line. It passes over the id and the
 * times; by them an import knows which highlights are ours.
 */
export async function* hypothesis(source: ExportSource, options: ExportOptions): Chunks {
  for await (const annotation of annotations(source, options)) {
    if (annotation.motivation !== 'highlighting') continue;
    const { id, created, modified, target, body: bodies } = annotation;
    const of = (...purposes: TextualBody['purpose'][]): string[] =>
      bodies.filter(({ purpose }) => purposes.includes(purpose)).map(({ value }) => value);
    yield `${JSON.stringify({
      id,
      created,
      updated: modified,
      uri: target.source,
      text: of('commenting').join('\n\n'),
      tags: of('classifying', 'tagging'),
      target: [{ source: target.source, selector: target.selector }],
    })}\n`;
  }
}
