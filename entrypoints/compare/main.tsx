import { render } from 'preact';
import { openPage } from '@/components/page';
import '@/components/theme.css';
import { App } from './app';
import './compare.css';
import './print.css';

await openPage('compare.pageTitle');
render(<App />, document.getElementById('app')!);
