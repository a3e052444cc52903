import '@/components/theme.css';
import './style.css';
import { render } from 'preact';
import { openPage } from '@/components/page';
import { Popup } from './popup';

await openPage('extension.name');
render(<Popup />, document.getElementById('app')!);
