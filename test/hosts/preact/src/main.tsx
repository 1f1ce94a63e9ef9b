import { render } from 'preact';
import 'it-export-charts/define';
import { Story } from './story';

render(<Story day="2026-02-25" growth={20} />, document.getElementById('root')!);
