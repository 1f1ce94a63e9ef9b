'use client';

import 'it-export-charts/define';

/** Registers the figures in the browser; on the server nothing happens. */
export const Figures = () => null;
