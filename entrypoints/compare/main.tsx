import { render } from 'preact';
import { i18n } from '#i18n';
import { App } from './app';
import './compare.css';
import './print.css';

document.documentElement.lang = i18n.t('@@ui_locale').replace('_', '-');
document.title = i18n.t('compare.pageTitle');
render(<App />, document.getElementById('app')!);
