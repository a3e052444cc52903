import { i18n } from '@/components/i18n';
import { Reasons } from '@/components/reasons';
import { Actions } from './actions';
import { verdictTitle } from '@/components/verdict-title';
import { Answer } from './answer';
import { DetailsList } from './details';
import { EntityIndex } from './entities';
import type { Link, View } from './link';
import { Outline } from './outline';
import { Promises } from './promises';
import { Save } from './save';
import { Sentences } from './sentences';

/** The side panel: the answer in ten seconds, and the way into the text. */
export function App({ link }: { link: Link }) {
  const view = link.view.value;
  if (view.state === 'loading')
    return (
      <p class="state" role="status">
        {i18n.t('panel.loading')}
      </p>
    );
  if (view.state === 'restricted') return <p class="state">{i18n.t('panel.restricted')}</p>;
  if (view.state === 'lost')
    return (
      <div class="state" role="alert">
        <p>{i18n.t('panel.lost')}</p>
        <button type="button" onClick={() => void link.refresh()}>
          {i18n.t('panel.retry')}
        </button>
      </div>
    );
  if (view.state === 'noReply') return <Unread view={view} link={link} />;
  const { page, tabId } = view;
  return (
    <main>
      <Answer page={page} />
      <Save page={page} link={link} />
      <Actions page={page} tabId={tabId} />
      <Promises page={page} link={link} />
      <Outline page={page} link={link} />
      <EntityIndex page={page} link={link} />
      <DetailsList page={page} link={link} />
      <Sentences page={page} link={link} />
    </main>
  );
}

/** A page that is not read: what it was taken for and why, and the way to read it all the same. */
function Unread({ view, link }: { view: Extract<View, { state: 'noReply' }>; link: Link }) {
  const { verdict, siteOff } = view;
  const isReply = verdict.kind !== 'none';
  const unread = siteOff ? 'panel.switchedOff' : 'panel.notRead';
  const why = isReply ? unread : 'panel.noReplyHint';
  return (
    <main class="state">
      <h1>{verdictTitle(verdict)}</h1>
      <p class="soft">{i18n.t(verdict.trusted ? why : 'panel.untrusted')}</p>
      <button type="button" class="primary" onClick={() => void link.readByHand()}>
        {i18n.t('panel.readByHand')}
      </button>
      <Reasons reasons={verdict.reasons} title={i18n.t('panel.whyDecided')} open={!isReply} />
    </main>
  );
}
