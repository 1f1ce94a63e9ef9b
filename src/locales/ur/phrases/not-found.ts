/** That something was not found, in Urdu. */
import { day } from './periods.js';

export const nothingFoundOn = (what: string, known: string) => `${day(known)} تک کا ایسا کوئی صفحہ نہیں ملا جس میں ${what} ہوں۔`;
/** Of a figure that has nothing to show. */
export const nothingToShow = (what: string, known: string) => `${nothingFoundOn(what, known)} اس لیے یہاں کچھ نہیں دکھایا گیا۔`;
