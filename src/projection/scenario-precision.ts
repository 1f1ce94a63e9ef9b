/** How exactly a scenario is shown, which is how exactly it is judged: a reader can only check what is on the page. */

/** Without the binary tail of a product: 0.295 * 1000 may be 294.99999999999997. */
const withoutTail = (value: number): number => Number(value.toPrecision(15));

/** A rate to a tenth of a percent. */
export const shownRate = (rate: number): number => Math.round(withoutTail(rate * 1000)) / 1000;

/** An amount in millions to three digits, and to no less than a million. */
export const shownAmount = (amount: number): number => (Math.abs(amount) < 1000 ? Math.round(amount) : Number(amount.toPrecision(3)));
