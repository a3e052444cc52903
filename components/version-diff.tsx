import { useMemo } from 'preact/hooks';
import { i18n } from '@/components/i18n';
import { coveredAlike } from '@/utils/export/redact';
import { compareVersions } from '@/utils/compare/versions';
import type { Piece } from '@/utils/text/diff';
import type { Capture } from '@/utils/library/types';
import type { Measure } from '@/utils/reading';
import { StatusMark, statusLabel } from './status-mark';
import './version-diff.css';

/** Characters of unchanged text kept on either side of a change. */
const AROUND = 60;

function MeasureList({
  title,
  measures,
}: {
  title: string;
  measures: readonly (Measure & { text: string })[];
}) {
  if (measures.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul>
        {measures.map((m) => (
          <li key={m.start}>
            <StatusMark status={m.status} /> {m.text}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What one capture of a reply has lost and gained against another: measures first, then words. */
export function VersionDiff({ before, after }: { before: Capture; after: Capture }) {
  const { pieces, lost, gained, changed, kept } = useMemo(
    () => compareVersions(...coveredAlike(before, after)),
    [before, after],
  );
  // The hash is that of the whole text, also where contacts were covered in it.
  const same = before.sha256 === after.sha256;
  const isCopy = before.redacted ?? after.redacted ?? (same && before.text !== after.text);
  return (
    <div class="version-diff">
      <output>
        {same
          ? i18n.t(isCopy ? 'compare.sameCovered' : 'compare.sameText')
          : i18n.t('compare.versionCount', [
              String(gained.length),
              String(lost.length),
              String(changed.length),
              String(kept),
            ])}
      </output>
      {isCopy && !same && <p class="soft small">{i18n.t('compare.covered')}</p>}
      <MeasureList title={i18n.t('compare.gained')} measures={gained} />
      <MeasureList title={i18n.t('compare.lost')} measures={lost} />
      {changed.length > 0 && (
        <section>
          <h2>{i18n.t('compare.changed')}</h2>
          <ul class="changed">
            {changed.map(({ before: old, after: now, fields }) => (
              <li key={now.start}>
                <del>{old.text}</del> <ins>{now.text}</ins>
                {fields.includes('status') && (
                  <span class="field-change">
                    {statusLabel(old.status)} → {statusLabel(now.status)}
                  </span>
                )}
                {(['due', 'qty', 'by'] as const).map(
                  (field) =>
                    fields.includes(field) && (
                      <span key={field} class="field-change">
                        {i18n.t(`card.${field}`)} {old[field] ?? '—'} → {now[field] ?? '—'}
                      </span>
                    ),
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {!same && (
        <section>
          <h2>{i18n.t('compare.textDifference')}</h2>
          <div class="diff">
            {pieces.map((piece, i) => (
              <DiffPiece key={i} piece={piece} first={i === 0} last={i === pieces.length - 1} />
            ))}
          </div>
        </section>
      )}
    </div>
  );
}

function DiffPiece({
  piece: { kind, text },
  first,
  last,
}: {
  piece: Piece;
  first: boolean;
  last: boolean;
}) {
  if (kind === 'gone') return <del>{text}</del>;
  if (kind === 'new') return <ins>{text}</ins>;
  if (text.length <= AROUND * 2) return <span>{text}</span>;
  const head = first ? '' : text.slice(0, AROUND);
  const tail = last ? '' : text.slice(-AROUND);
  return (
    <>
      <span>{head}</span>
      <details class="unchanged">
        <summary>
          {i18n.t('compare.unchanged', [String(text.length - head.length - tail.length)])}
        </summary>
        <span>{text.slice(head.length, text.length - tail.length)}</span>
      </details>
      <span>{tail}</span>
    </>
  );
}
