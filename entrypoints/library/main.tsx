import '@/components/theme.css';
import './library.css';
import { render } from 'preact';
import { openPage } from '@/components/page';
import { App } from './app';
import { start } from './store';

await openPage('library.pageTitle');
start();
render(<App />, document.getElementById('app')!);
