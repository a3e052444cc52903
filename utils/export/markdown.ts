import type { Code, Highlight } from '@/utils/library/types';
import type { Measure, Section, Span } from '@/utils/reading';
import { gbt7714 } from './citations';
import { redacted } from './redact';
import { slotsOf } from './said';
import type { Chunks, ExportOptions, ExportSource, ReplyBundle } from './source';
import { WORDS } from './words';

/** Characters that Markdown or a Wikilink would take for markup. */
const escape = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|~$^]|={2,}|^[=>+-]/g, '\\$&');

/** The citation with its address as a link, which no escape may touch. */
function citation({ reply, captures }: ReplyBundle): string {
  const [before = '', after = ''] = gbt7714(reply, captures[0]).split(reply.url);
  return `${escape(before)}<${reply.url.replace(/[<>\s]/g, encodeURIComponent)}>${escape(after)}`;
}

/** A YAML double-quoted scalar: JSON strings are valid YAML. */
const yaml = (value: string | readonly string[]): string => JSON.stringify(value);

function frontMatter({ reply, captures }: ReplyBundle): string {
  const { details } = reply;
  const [capture] = captures;
  const fields: [string, string | readonly string[] | undefined][] = [
    ['title', details.title ?? capture.title],
    ['kind', reply.kind],
    ['number', details.number],
    ['docno', details.docno],
    ['proposer', details.proposer],
    ['issuer', details.issuer],
    ['division', details.division],
    ['date', details.date],
    ['result', details.result],
    ['url', reply.url],
    ['captured', capture.takenAt],
    ['sha256', capture.sha256],
    ['tags', reply.tags],
  ];
  const lines = fields.flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${yaml(value)}`],
  );
  return `---\n${lines.join('\n')}\n---\n`;
}

const slice = (text: string, { start, end }: Span): string => escape(text.slice(start, end));

function measureLine(measure: Measure, text: string): string {
  const slots = slotsOf(measure, text).map(escape);
  return `- **${WORDS.status[measure.status]}** ${slice(text, measure)}${slots.length ? `（${slots.join('；')}）` : ''}`;
}

/** Measures under the headings they stand under, in the order of the text. */
function measuresBySection({ captures: [{ text, reading }] }: ReplyBundle): string {
  const lines: string[] = [];
  let current: Section | undefined;
  for (const measure of reading.measures) {
    const section = reading.outline[measure.section];
    if (section !== current && section?.heading)
      lines.push('', `### ${slice(text, section.heading)}`, '');
    current = section;
    lines.push(measureLine(measure, text));
  }
  return lines.join('\n').trim();
}

function highlightBlock(highlight: Highlight, codes: ReadonlyMap<string, Code>): string {
  const { exact } = highlight.selectors.quote;
  const labels = [
    ...highlight.codes.map((id) => `#${(codes.get(id)?.name ?? id).replace(/[\s#]+/g, '-')}`),
    ...highlight.tags.map((tag) => `#${tag.replace(/[\s#]+/g, '-')}`),
  ].join(' ');
  const note = highlight.note ? `\n\n${escape(highlight.note)}` : '';
  return `> ${escape(exact)}${labels ? `\n>\n> ${labels}` : ''}${note}`;
}

/** Markdown with front matter for Obsidian and its like, one part a reply. */
export async function* markdown(source: ExportSource, options: ExportOptions): Chunks {
  const codes = new Map(source.codes.map((code) => [code.id, code]));
  let first = true;
  for await (const raw of source.bundles({ highlights: true })) {
    const bundle = redacted(raw, options);
    const { reply, captures, highlights } = bundle;
    // Front matter may stand at the head of a file only; further replies follow after a rule.
    const head = first ? frontMatter(bundle) : '\n---\n';
    first = false;
    const parts = [
      `${head}\n# ${escape(reply.details.title ?? captures[0].title)}`,
      citation(bundle),
      ...(reply.note ? [escape(reply.note)] : []),
      `## ${WORDS.measures}\n\n${measuresBySection(bundle)}`,
      ...(highlights.length
        ? [
            `## ${WORDS.highlights}\n\n${highlights.map((h) => highlightBlock(h, codes)).join('\n\n')}`,
          ]
        : []),
    ];
    yield `${parts.join('\n\n')}\n`;
  }
}
