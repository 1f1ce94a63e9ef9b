/** Takes the curly quotes off attributes, and tells of a missing end tag. Loaded where there is something to mend. */
import { warnOnce } from '../console.js';

const quote = '(?:[“”„‟‘’‛″′«»]|&(?:#82(?:1[6-9]|2[0-3]|4[23])|#x201[89a-f]|#x203[23]|[lr][sd]quo|[bs]dquo|[Pp]rime|quot);)';
const opening = new RegExp(`^${quote}`, 'i');
const closing = new RegExp(`${quote}/?$`, 'i');

/** In them a quotation mark may be meant. */
const inWords: readonly string[] = ['headline', 'summary', 'byline'];

/**
 * What was meant, where a value has no blanks, as it cannot have any without straight quotes.
 *
 * @param isCut whether words after the first became attributes of their own
 * @returns undefined where nothing is left to be understood; the value itself where it is as it should be
 */
function meantBy(name: string, value: string, isCut: boolean): string | undefined {
  if (/\s/.test(value)) return value;
  const [opens, closes] = [opening.test(value), closing.test(value)];
  if (inWords.includes(name) && opens !== closes) return opens && isCut ? undefined : value;
  return value.replace(opening, '').replace(closing, '');
}

/** Sets the attributes to what was meant, and says in the console how they have to be written. */
export function mendAttributes(element: Element): void {
  const isCut = [...element.attributes].some(({ name }) => closing.test(name));
  for (const { name, value } of [...element.attributes]) {
    const meant = meantBy(name, value, isCut);
    if (meant === value) continue;
    const told = `<${element.localName}> ${name}=${value} stands in curly quotes, which HTML takes for a part of the value.`;
    if (meant === undefined) {
      element.removeAttribute(name);
      warnOnce(`${told} Its words were cut off at the first blank, so it is left out. Write ${name}="…" with straight quotes.`);
    } else {
      element.setAttribute(name, meant);
      warnOnce(`${told} “${meant}” is understood. Write ${name}="${meant}" with straight quotes.`);
    }
  }
}

/** Says what is wrong with an element that holds the rest of the page. */
export const tellUnclosed = ({ localName: tag }: Element): void =>
  warnOnce(
    `<${tag}> holds more of the page than what stands in its place: its end tag </${tag}> is missing. HTML knows no <${tag} />. What it holds is shown under the figure.`,
  );
