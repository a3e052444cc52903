import '@/components/theme.css';
import './style.css';
import { render } from 'preact';
import { openPage } from '@/components/page';
import { App } from './app';

await openPage('print.title');
render(<App />, document.getElementById('app')!);
