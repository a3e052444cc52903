import '@/components/theme.css';
import './style.css';
import { render } from 'preact';
import { openPage } from '@/components/page';
import { App } from './app';
import { createLink } from './link';

await openPage('extension.name');
render(<App link={createLink()} />, document.getElementById('app')!);
