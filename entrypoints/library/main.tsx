import '@/components/theme.css';
import './library.css';
import { render } from 'preact';
import { i18n } from '#i18n';
import { setLanguage } from '@/components/language';
import { App } from './app';
import { start } from './store';

setLanguage(document);
document.title = i18n.t('library.pageTitle');
start();
render(<App />, document.getElementById('app')!);
