import '@/components/theme.css';
import './library.css';
import { render } from 'preact';
import { openPage } from '@/components/page';
import { App } from './app';
import { start } from './store';

// The first replies are read while the words come.
start();
await openPage('library.pageTitle');
render(<App />, document.getElementById('app')!);
