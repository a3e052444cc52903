import '@/components/theme.css';
import './style.css';
import { render } from 'preact';
import { setLanguage } from '@/components/language';
import { App } from './app';
import { createLink } from './link';

setLanguage(document);
render(<App link={createLink()} />, document.getElementById('app')!);
