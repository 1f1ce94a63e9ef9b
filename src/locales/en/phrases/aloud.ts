/** Short amounts and signs in the words that a screen reader would not make of them: `−$100m` is minus 100 million US dollars. */

const units: Readonly<Record<string, string>> = { m: 'million', bn: 'billion' };
const signs: Readonly<Record<string, string>> = { '±': 'plus or minus', '÷': 'divided by', '−': 'minus', '≈': 'about' };

const range = /\$([\d.,]+)(m|bn)?–\$?([\d.,]+)(m|bn)\b/g;
const amount = /\$([\d.,]+)(m|bn)\b/g;

export const aloud = (text: string): string =>
  text
    .replaceAll(range, (_, low: string, lowUnit: string | undefined, high: string, unit: string) => {
      const own = lowUnit && lowUnit !== unit ? ` ${units[lowUnit]}` : '';
      return `${low}${own} to ${high} ${units[unit]} US dollars`;
    })
    .replaceAll(amount, (_, digits: string, unit: string) => `${digits} ${units[unit]} US dollars`)
    .replaceAll(/[±÷−≈] ?/g, (sign) => `${signs[sign.charAt(0)]} `);
