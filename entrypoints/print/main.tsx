import '@/components/theme.css';
import './style.css';
import { render } from 'preact';
import { i18n } from '#i18n';
import { setLanguage } from '@/components/language';
import { App } from './app';

setLanguage(document);
document.title = i18n.t('print.title');
render(<App />, document.getElementById('app')!);
