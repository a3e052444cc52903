import * as v from 'valibot';
import { equal } from '@/utils/library/equal';
import { withCodes } from '@/utils/library/coder';
import { highlightSchema, personSchema } from '@/utils/library/schemas';
import type { Code, Highlight, Id } from '@/utils/library/types';
import { decodeUtf8, parseJson } from '@/utils/text/decode';
import { place, SavedReplies } from './highlights';
import { codesOf, type SavedLibrary } from './library';
import { PlanBuilder, refused, type ImportPlan } from './plan';

/** One value or a list of them: JSON-LD may write either. */
const many = <T>(item: v.GenericSchema<unknown, T>) =>
  v.optional(
    v.union([
      v.array(item),
      v.pipe(
        item,
        v.transform((one) => [one]),
      ),
    ]),
    [],
  );

const bodySchema = v.object({
  value: v.optional(v.string(), ''),
  purpose: v.optional(v.string(), 'commenting'),
});

const selectorSchema = v.object({
  type: v.string(),
  exact: v.optional(v.string()),
  prefix: v.optional(v.string(), ''),
  suffix: v.optional(v.string(), ''),
  start: v.optional(v.number()),
  end: v.optional(v.number()),
});

const targetSchema = v.object({ source: v.string(), selector: many(selectorSchema) });

/** The standard's form and, beside it, the one of Hypothesis' API (`uri`, `text`, `tags`). */
const annotationSchema = v.object({
  id: v.optional(v.string(), ''),
  motivation: v.optional(v.string(), 'highlighting'),
  // Others name a creator by an address, or several: those are passed over.
  creator: v.fallback(v.optional(v.object({ name: v.optional(personSchema) })), undefined),
  created: v.optional(v.string()),
  modified: v.optional(v.string()),
  updated: v.optional(v.string()),
  body: many(bodySchema),
  target: many(targetSchema),
  uri: v.optional(v.string()),
  text: v.optional(v.string()),
  tags: v.optional(v.array(v.string()), []),
  'urn:fuwen:record': v.optional(
    v.object({
      capture: v.optional(v.string(), ''),
      section: v.optional(v.array(v.string()), []),
      rival: v.exactOptional(v.number()),
      colour: v.optional(v.string(), 'yellow'),
      codes: v.optional(v.array(v.string())),
      codedBy: v.exactOptional(v.record(v.string(), v.string())),
      proposed: v.optional(v.array(v.string()), []),
      origin: v.optional(v.string(), 'selection'),
      anchor: v.optional(v.string()),
    }),
  ),
});
type Annotation = v.InferOutput<typeof annotationSchema>;

/** The file's annotations: an array, an AnnotationPage, Hypothesis' `rows`, or one a line. */
function items(text: string): unknown[] | null {
  const whole = parseJson(text);
  if (Array.isArray(whole)) return whole;
  if (whole !== null && typeof whole === 'object') {
    for (const key of ['rows', 'items'] as const) {
      const list = (whole as Record<string, unknown>)[key];
      if (Array.isArray(list)) return list;
    }
    return [whole];
  }
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const parsed = lines.map(parseJson);
  return lines.length > 0 && parsed.every((line) => line !== undefined) ? parsed : null;
}

const byPurpose = ({ body }: Annotation, purpose: string): string[] =>
  body.filter((b) => b.purpose === purpose && b.value !== '').map((b) => b.value);

/** Codes named in an annotation: ours by id, others by name where a code bears it; the rest are tags. */
function codesNamed(
  annotation: Annotation,
  known: readonly Code[],
): { codes: string[]; tags: string[] } {
  const own = annotation['urn:fuwen:record']?.codes;
  if (own) return { codes: own, tags: [...byPurpose(annotation, 'tagging'), ...annotation.tags] };
  const names = [
    ...byPurpose(annotation, 'classifying'),
    ...byPurpose(annotation, 'tagging'),
    ...annotation.tags,
  ];
  const codes: string[] = [];
  const tags: string[] = [];
  for (const name of names) {
    const code = known.find((c) => c.name === name);
    if (code) codes.push(code.id);
    else tags.push(name);
  }
  return { codes, tags };
}

const idOf = ({ id }: Annotation): Id => id.replace(/^urn:uuid:/, '');

/** The highlights that are here of annotations without what the standard has no term for. */
async function known(
  annotations: readonly Annotation[],
  library: SavedLibrary,
): Promise<ReadonlyMap<Id, Highlight>> {
  const bare = annotations.filter((one) => idOf(one) && !one['urn:fuwen:record']);
  const found = bare.length > 0 ? await library.records('highlights', bare.map(idOf)) : [];
  return new Map(found.map((highlight) => [highlight.id, highlight]));
}

/** Codes and tags as they are here, where the annotation names the same. */
function labelsOf(
  annotation: Annotation,
  codes: readonly Code[],
  here: Highlight | undefined,
): Pick<Highlight, 'codes' | 'tags'> {
  if (!here) return codesNamed(annotation, codes);
  const names = here.codes.map((id) => codes.find((code) => code.id === id)?.name ?? id);
  const isSame = equal([...names, ...here.tags], annotation.tags);
  return isSame ? { codes: here.codes, tags: here.tags } : codesNamed(annotation, codes);
}

const isoTime = (time: string | undefined, otherwise: string): string => {
  const parsed = time === undefined ? Number.NaN : Date.parse(time);
  return Number.isNaN(parsed) ? otherwise : new Date(parsed).toISOString();
};

/** Reads W3C Web Annotations, ours and Hypothesis', as highlights of replies that are saved. */
export async function importAnnotations(
  bytes: Uint8Array,
  library: SavedLibrary,
): Promise<ImportPlan> {
  const text = decodeUtf8(bytes);
  if (text === null) return refused('not-text');
  const list = items(text);
  if (list === null) return refused('not-json');
  const read = list.map((value) => v.safeParse(annotationSchema, value));
  const codes = await codesOf(library);
  const sound = read.flatMap(({ success, output }) => (success ? [output] : []));
  const saved = await SavedReplies.at(library, sound.map(addressOf));
  const here = await known(sound, library);
  const plan = new PlanBuilder();
  for (const [index, parsed] of read.entries()) {
    const record = index + 1;
    if (!parsed.success) plan.reject(record, 'wrong-shape', v.getDotPath(parsed.issues[0]) ?? '');
    // Our measures travel as annotations too; the engine reads them anew.
    else if (!/^urn:fuwen:.*:measure:\d+$/.test(parsed.output.id))
      readOne(parsed.output, record, { codes, saved, here }, plan);
  }
  return plan.done(library);
}

const addressOf = ({ target: [first], uri = '' }: Annotation): string => first?.source || uri;

/** What of the library annotations are read against. */
interface Known {
  codes: readonly Code[];
  saved: SavedReplies;
  here: ReadonlyMap<Id, Highlight>;
}

function readOne(
  annotation: Annotation,
  record: number,
  { codes, saved, here }: Known,
  plan: PlanBuilder,
): void {
  const [target] = annotation.target;
  const own = annotation['urn:fuwen:record'];
  const quote = target?.selector.find(({ type }) => type === 'TextQuoteSelector');
  if (!target || !quote?.exact) return plan.reject(record, 'no-quote', 'target.selector');
  const capture = saved.find(addressOf(annotation), own?.capture ?? '');
  if (!capture) return plan.reject(record, 'reply-not-saved', 'target.source');
  const at = target.selector.find(({ type }) => type === 'TextPositionSelector');
  const span =
    at?.start !== undefined && at.end !== undefined ? { start: at.start, end: at.end } : null;
  const { anchor, position } = place(capture, quote.exact, span);
  const created = isoTime(annotation.created, capture.takenAt);
  const id = idOf(annotation);
  const before = here.get(id);
  const { codes: given, tags } = labelsOf(annotation, codes, before);
  const result = v.safeParse(highlightSchema, {
    // What the annotation says nothing of stays as it is here.
    ...(before
      ? withCodes(before, given)
      : {
          id:
            id || `anno-${capture.sha256.slice(0, 12)}-${position.start}-${position.end}-${record}`,
          replyId: capture.replyId,
          captureId: capture.id,
          selectors: {
            quote: { exact: quote.exact, prefix: quote.prefix, suffix: quote.suffix },
            position,
            capture: own?.capture || capture.sha256,
            section: own?.section ?? [],
            ...(own?.rival === undefined ? {} : { rival: own.rival }),
          },
          colour: own?.colour ?? 'yellow',
          codes: given,
          ...(own?.codedBy && { codedBy: own.codedBy }),
          proposed: own?.proposed ?? [],
          origin: own?.origin ?? 'selection',
          anchor: anchor === 'orphan' ? 'orphan' : (own?.anchor ?? anchor),
          ...(annotation.creator?.name && { createdBy: annotation.creator.name }),
          createdAt: created,
        }),
    tags,
    note: annotation.text ?? byPurpose(annotation, 'commenting').join('\n\n'),
    changedAt: isoTime(annotation.modified ?? annotation.updated, before?.changedAt ?? created),
  });
  if (result.success) plan.put('highlights', result.output);
  else plan.reject(record, 'wrong-shape', v.getDotPath(result.issues[0]) ?? '');
}
