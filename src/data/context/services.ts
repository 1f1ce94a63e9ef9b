/** Services as a whole, of which IT exports are a part: by table, because the totals of two tables differ a little. */
import * as from from '../citations.js';
import { dawn20260305, sbp20260727 } from '../citations/context.js';
import { collected, provisional, reported } from '../notation/rows.js';
import type { Series } from '../observation.js';

const services = (id: string, title: string, definition: string): Series => ({ id, title, definition, unit: 'USD million' });
const rounded = { tolerance: 5 } as const;

export const servicesExports = collected(
  services('services-exports', 'Exports of all services', 'Export receipts for all services: the central bank’s trade in services (EBOPS).'),
  [
    reported('2024-07/2025-03', 6275.66, [from.sbp20260417]),
    reported('2024-07/2025-05', 7750.14, [from.sbp20260818]),
    reported('2025-07/2026-02', 6463.43, [from.sbp20260416]),
    reported('2025-07/2026-03', 7345.35, [from.sbp20260417]),
    reported('2025-07/2026-04', 8269.63, [from.sbp20260518]),
    reported('2025-07/2026-05', 9097.02, [from.sbp20260617]),
  ],
);

export const servicesExportsBureau = collected(
  services(
    'services-exports-bureau',
    'Exports of all services, Bureau of Statistics',
    'Export receipts for all services, as the Pakistan Bureau of Statistics prints them.',
  ),
  [
    reported('FY2024', 7680, [dawn20260305], rounded),
    reported('FY2025', 8390, [dawn20260305], rounded),
    reported('2024-07/2025-01', 4760, [dawn20260305], rounded),
    reported('2025-07/2026-01', 5660, [dawn20260305], rounded),
  ],
);

export const servicesExportsPayments = collected(
  services(
    'services-exports-bpm6',
    'Exports of all services, balance of payments',
    'Export receipts for all services in the central bank’s balance of payments (BPM6).',
  ),
  [provisional('FY2026', 10034, [sbp20260727])],
);

export const servicesImportsPayments = collected(
  services(
    'services-imports-bpm6',
    'Imports of all services, balance of payments',
    'Payments for all services in the central bank’s balance of payments (BPM6).',
  ),
  [provisional('FY2026', 11925, [sbp20260727])],
);
