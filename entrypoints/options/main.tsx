import '@/components/theme.css';
import './options.css';
import { render } from 'preact';
import { openPage } from '@/components/page';
import { App } from './app';
import { start } from './store';

await openPage('options.pageTitle');
await start();
render(<App />, document.getElementById('app')!);
// An address with a section is there before the section is.
if (location.hash) document.querySelector(location.hash)?.scrollIntoView();
