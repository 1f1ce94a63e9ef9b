/** Rules on foreign-currency accounts and tax, which influence how much of the exports is remitted through banks. */
import * as from from '../citations.js';
import { enn20231023, nukta20260612, pkRevenue20240907, profit20231023 } from '../citations/context.js';
import { collected, reported } from '../notation/rows.js';
import type { Series } from '../observation.js';

const rate = (id: string, title: string, definition: string): Series => ({ id, title, definition, unit: 'percent' });

export const retentionLimit = collected(
  rate(
    'retention-limit',
    'Export earnings that may be kept in dollars',
    'Share of export earnings that an IT exporter may keep in a foreign-currency account.',
  ),
  [
    reported('2023-01/2023-10', 35, [enn20231023], { confidence: 'low', note: 'Until 22 October 2023; the start is approximate.' }),
    reported('2023-10/2026-02', 50, [profit20231023, from.ary20260225], { note: 'From 23 October 2023; or $5,000 a month, whichever is higher.' }),
  ],
);

export const taxOnRegistered = collected(
  rate(
    'withholding-tax-registered',
    'Withholding tax on IT exports, registered',
    'Rate on export proceeds of those registered with the Pakistan Software Export Board (section 154A).',
  ),
  [
    reported('2022-07/2026-06', 0.25, [pkRevenue20240907]),
    reported('2026-07/2029-06', 0.25, [nukta20260612], { confidence: 'medium', note: 'As proposed in the budget.' }),
  ],
);

export const taxOnUnregistered = collected(
  rate(
    'withholding-tax-unregistered',
    'Withholding tax on IT exports, not registered',
    'Rate on export proceeds of those who are not registered with the Pakistan Software Export Board.',
  ),
  [reported('2022-07/2026-06', 1, [pkRevenue20240907])],
);
