/** Whether code has Chart.js in it, wherever that was bundled: an option that only Chart.js reads outlives minification. */
export const hasChartJs = (code) => code.includes('maintainAspectRatio');
