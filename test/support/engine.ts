/** The engine the tests run in, where it matters: each is driven in another way, and not each way can do everything. */

export const inChromium = navigator.userAgent.includes('Chrome/');
export const inWebKit = !inChromium && navigator.userAgent.includes('AppleWebKit/');
