import { render } from 'preact';
import { i18n } from '#i18n';
import { setLanguage } from '@/components/language';
import '@/components/theme.css';
import { App } from './app';
import './compare.css';
import './print.css';

setLanguage(document);
document.title = i18n.t('compare.pageTitle');
render(<App />, document.getElementById('app')!);
