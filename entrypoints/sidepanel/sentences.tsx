import { i18n } from '@/components/i18n';
import { useState } from 'preact/hooks';
import { excerpt } from '@/components/describe';
import type { PageReading } from '@/utils/messages';
import type { Span } from '@/utils/reading';
import { sentencesIn } from '@/utils/text/sentences';
import type { Link } from './link';
import { More, STEP } from './more';
import { Tools } from './tools';

/** The text sentence by sentence: for pages that forbid selecting, and for keyboards. */
export function Sentences({ page, link }: { page: PageReading; link: Link }) {
  const [open, setOpen] = useState(false);
  const [most, setMost] = useState(STEP);
  const sentences = open ? sentencesIn(page.text, { start: 0, end: page.text.length }) : [];
  return (
    <details class="block" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{i18n.t('panel.sentences')}</summary>
      <p class="soft small">{i18n.t('panel.sentencesHint')}</p>
      <ul class="measures">
        {sentences.slice(0, most).map((span) => (
          <Sentence key={span.start} page={page} link={link} span={span} />
        ))}
      </ul>
      <More left={sentences.length - most} onMore={() => setMost(most + STEP)} />
    </details>
  );
}

function Sentence({ page, link, span }: { page: PageReading; link: Link; span: Span }) {
  const words = excerpt(page.text.slice(span.start, span.end), 120);
  return (
    <li class="with-tools">
      <button type="button" class="measure" onClick={() => void link.showSpan(span)}>
        <span class="words">{words}</span>
      </button>
      <Tools page={page} link={link} span={span} keep={span} words={words} />
    </li>
  );
}
