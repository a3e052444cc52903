import { render } from 'preact';
import { openPage } from '@/components/page';
import '@/components/theme.css';
import './compare.css';
import { App } from './app';
import './print.css';

await openPage('compare.pageTitle');
render(<App />, document.getElementById('app')!);
