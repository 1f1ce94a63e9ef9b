import type {} from 'it-export-charts/types/preact';

export const Story = ({ day, growth }: { day: string; growth: number }) => (
  <article>
    <h1>Freelancers</h1>
    <h2>Earnings</h2>
    <freelance-earnings-chart as-of={day} since-then milestone={1000}>
      <p>Freelancers earned $557 million from July to December 2025.</p>
    </freelance-earnings-chart>
    <it-export-target-gauge as-of={day} growth={growth} headline="Set by the page" />
    <p>
      They earned{' '}
      <cited-figure of="freelance-earnings/2025-07/2025-12" as-of={day}>
        $557 million
      </cited-figure>{' '}
      in half a year.
    </p>
  </article>
);

// @ts-expect-error an attribute that no figure has
export const misspelt = <freelance-earnings-chart as_of="2026-02-25" />;

// @ts-expect-error a value that is none
export const mistaken = <freelance-earnings-chart theme="drak" />;
