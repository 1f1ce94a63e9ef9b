import { useRef, useState } from 'react';
import type { ItExportTargetGauge } from 'it-export-charts';
import { fallbackHtml } from 'it-export-charts/fallback';
import type {} from 'it-export-charts/types/react';

/** A gauge with a ref, a handler, and the words that stand in it until it is loaded. */
export function Gauge({ day, growth }: { day: string; growth: number }) {
  const gauge = useRef<ItExportTargetGauge>(null);
  const [tried, setTried] = useState('');
  const words = { __html: fallbackHtml('it-export-target-gauge', { 'as-of': day }) };
  return (
    <>
      <it-export-target-gauge
        ref={gauge}
        as-of={day}
        growth={growth}
        headline="Set by the page"
        onscenario-change={({ scenario }) => setTried(scenario.sentence)}
        dangerouslySetInnerHTML={words}
      />
      <p>{tried}</p>
      <button onClick={() => gauge.current?.scrollIntoView()}>To the target</button>
    </>
  );
}
