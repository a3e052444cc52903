import { readReply } from '@/utils/extract';
import type { Entity, Measure, Section } from '@/utils/reading';

const SLOT_LABELS = ['by', 'due', 'qty'] as const;

/** A measure in one line: status, words, slots, and by which rule and cue. */
function measureLine(text: string, measure: Measure): string {
  const { start, end, status, statusCue, deadline, instrument, reason, specificity } = measure;
  const words = text.slice(start, end).replace(/\s+/g, ' ');
  const cue = statusCue
    ? `${statusCue.level} “${text.slice(statusCue.start, statusCue.end)}”`
    : 'no cue';
  const slots = SLOT_LABELS.flatMap((slot) =>
    measure[slot] === undefined ? [] : [`${slot} ${measure[slot]}`],
  );
  const until = deadline ? [`${deadline.from ?? '…'}/${deadline.to ?? '…'} ${deadline.basis}`] : [];
  const tool = instrument ? [`${instrument.side} ${instrument.tool}`] : [];
  const why = reason ? [`because ${text.slice(reason.start, reason.end)}`] : [];
  return `[${status}: ${cue}] ${words}\n    ${[...slots, ...until, ...tool, ...why, `specificity ${specificity.total}`].join(' | ')}`;
}

const entityLine = (entity: Entity): string =>
  `${entity.type} ${entity.name.replace(/\s+/g, ' ')}${entity.canonical ? ` = ${entity.canonical}` : ''}${entity.role ? ` (${entity.role})` : ''}`;

function headingOf(text: string, section: Section): string {
  const { heading, role, level, status } = section;
  const words = heading ? text.slice(heading.start, heading.end).replace(/\s+/g, ' ') : '';
  return `${'  '.repeat(level)}${role} ${words}${status ? ` [${status}]` : ''}`.trimEnd();
}

/** A reading as text that a person can review line by line. */
export function renderReading(text: string): string {
  const reading = readReply(text);
  const lines = [`kind ${reading.kind} (${reading.score})`];
  for (const [field, value] of Object.entries(reading.details))
    lines.push(`${field} ${Array.isArray(value) ? value.join('|') : value}`);
  const shown = new Set<Measure>();
  reading.outline.forEach((section, at) => {
    lines.push('', headingOf(text, section));
    for (const measure of reading.measures) {
      if (measure.section !== at) continue;
      shown.add(measure);
      lines.push(`  ${measureLine(text, measure)}`);
    }
  });
  lines.push('', 'entities');
  for (const entity of reading.entities) lines.push(`  ${entityLine(entity)}`);
  return `${lines.join('\n')}\n`;
}
