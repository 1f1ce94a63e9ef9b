import { html, type TemplateResult } from 'lit';
import { withCode } from './showroom/figure-stories.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';

/** Three finished looks, to copy: a few lines of CSS each, for light and dark. `light-dark()` needs a browser of 2024; in an older one the figures have their own colours. */
const meta: Meta = { title: 'Three looks' };
export default meta;

type Story = StoryObj;

const figures = (look: string): TemplateResult => html`
  <div class=${look}>
    <freelance-earnings-chart as-of="2026-02-25"></freelance-earnings-chart>
    <it-export-target-gauge as-of="2026-02-25"></it-export-target-gauge>
  </div>
`;

/** A broadsheet: a serif throughout, ink and one dark red. */
export const Broadsheet: Story = {
  parameters: withCode,
  render: () => html`
    <style>
      .broadsheet {
        --figure-font: 'Source Serif 4 Variable', Georgia, serif;
        --figure-label-font: 'Source Serif 4 Variable', Georgia, serif;
        --figure-accent: light-dark(#22262b, #d9d5cc);
        --figure-on-accent: light-dark(#fff, #17191c);
        --figure-accent-2: light-dark(#b9b4a8, #6d6a63);
        --figure-on-accent-2: light-dark(#17191c, #fff);
        --figure-milestone: light-dark(#8f1d1a, #f09a8f);
      }
    </style>
    ${figures('broadsheet')}
  `,
};

/** A business daily: sans serif labels, blue on a warm ground. */
export const BusinessDaily: Story = {
  render: () => html`
    <style>
      .business-daily {
        padding: 1rem;
        background: light-dark(#fff4e8, #241f1a);
        --figure-font: 'Source Sans 3 Variable', 'Helvetica Neue', Arial, sans-serif;
        --figure-headline-font: 'Source Serif 4 Variable', Georgia, serif;
        --figure-accent: light-dark(#0f4c75, #8cc4ea);
        --figure-on-accent: light-dark(#fff, #0b1c28);
        --figure-accent-2: light-dark(#93b7cf, #3f6d8c);
        --figure-on-accent-2: light-dark(#0b1c28, #fff);
        --figure-milestone: light-dark(#990f3d, #ff9db8);
      }
    </style>
    ${figures('business-daily')}
  `,
};

/** A public broadcaster: large plain type, violet, rounded buttons. */
export const Broadcaster: Story = {
  render: () => html`
    <style>
      .broadcaster {
        font-size: 1.125rem;
        --figure-font: 'Source Sans 3 Variable', 'Helvetica Neue', Arial, sans-serif;
        --figure-accent: light-dark(#4b2a8c, #c3abff);
        --figure-on-accent: light-dark(#fff, #1d1038);
        --figure-accent-2: light-dark(#b7a3e0, #6a4fb0);
        --figure-on-accent-2: light-dark(#1d1038, #fff);
        --figure-milestone: light-dark(#a3420a, #ffb27d);
      }
      .broadcaster > ::part(button) {
        border-radius: 999px;
      }
    </style>
    ${figures('broadcaster')}
  `,
};
