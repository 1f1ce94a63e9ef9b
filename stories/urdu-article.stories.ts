import { html } from 'lit';
import type { Meta, StoryObj } from '@storybook/web-components-vite';

const meta: Meta = { title: 'An article in Urdu' };
export default meta;

/** A short article from right to left, with figures in it and cited numbers in its sentences. */
export const Article: StoryObj = {
  render: () => html`
    <article lang="ur" dir="rtl" style="max-width:38rem;margin:auto;font:1.125rem/2.2 'Noto Nastaliq Urdu','Jameel Noori Nastaleeq',serif">
      <h1 style="font-size:1.75rem;line-height:1.9">کیا آئی ٹی برآمدات 10 ارب ڈالر تک پہنچ سکتی ہیں؟</h1>
      <p>
        جولائی تا دسمبر 2025 کے دوران پاکستان کے فری لانسرز نے
        <cited-figure of="freelance-earnings/2025-07/2025-12" as-of="2026-02-25">55 کروڑ 70 لاکھ ڈالر</cited-figure> کمائے۔ ایک سال پہلے کے اسی عرصے میں یہ رقم
        <cited-figure of="freelance-earnings/2024-07/2024-12" as-of="2026-02-25">35 کروڑ 20 لاکھ ڈالر</cited-figure> تھی۔
      </p>
      <freelance-earnings-chart as-of="2026-02-25" heading-level="2"></freelance-earnings-chart>
      <p>
        آئی ٹی برآمدات کا ہدف اس سے کہیں بڑا ہے:
        <cited-figure of="it-exports-fy2029" as-of="2026-02-25">10 ارب ڈالر</cited-figure> سالانہ۔ نیچے کا خاکہ بتاتا ہے کہ اس کے لیے ہر سال کتنا اضافہ درکار
        ہے۔
      </p>
      <it-export-target-gauge as-of="2026-02-25" heading-level="2"></it-export-target-gauge>
    </article>
  `,
};
