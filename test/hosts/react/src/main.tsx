import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import 'it-export-charts/define';
import { Story } from './story';

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Story day="2026-02-25" growth={20} />
  </StrictMode>,
);
