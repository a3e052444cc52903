import '@/components/theme.css';
import './style.css';
import { render } from 'preact';
import { setLanguage } from '@/components/language';
import { Popup } from './popup';

setLanguage(document);
render(<Popup />, document.getElementById('app')!);
