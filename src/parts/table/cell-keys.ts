/** Arrow keys in a table: its numbers and links are one tab stop, as those of the picture are. */
import { styleOf } from '../../page/document/computed-style.js';
import { currentOf, isShortcut, makeCurrent } from '../roving.js';

/**
 * Where a key leads to.
 *
 * @param counts how many controls each row has
 * @param at the row and the place in it
 * @returns undefined for another key
 */
export function cellAt(counts: readonly number[], at: readonly [number, number], key: string, rtl: boolean): readonly [number, number] | undefined {
  const [row, place] = at;
  const last = counts.length - 1;
  const within = (of: number, wanted: number): readonly [number, number] => [of, Math.max(0, Math.min((counts[of] ?? 1) - 1, wanted))];
  switch (key) {
    case 'Home':
      return [0, 0];
    case 'End':
      return within(last, Infinity);
    case 'ArrowUp':
      return within(Math.max(0, row - 1), place);
    case 'ArrowDown':
      return within(Math.min(last, row + 1), place);
    case 'ArrowLeft':
    case 'ArrowRight':
      return within(row, place + ((key === 'ArrowRight') === rtl ? -1 : 1));
    default:
      return undefined;
  }
}

/** The controls of each row that has some. */
const controlsIn = (table: ParentNode): HTMLElement[][] =>
  [...table.querySelectorAll('tr')].map((row) => [...row.querySelectorAll<HTMLElement>('.ask, a')]).filter(({ length }) => length > 0);

export function moveInTable(event: KeyboardEvent): void {
  const table = event.currentTarget as HTMLElement;
  const rows = controlsIn(table);
  const from = event.target as HTMLElement;
  const row = rows.findIndex((controls) => controls.includes(from));
  if (row < 0 || isShortcut(event)) return;
  const counts = rows.map(({ length }) => length);
  const to = cellAt(counts, [row, rows[row]?.indexOf(from) ?? 0], event.key, styleOf(table).direction === 'rtl');
  const next = to && rows[to[0]]?.[to[1]];
  if (!next) return;
  event.preventDefault();
  makeCurrent(rows.flat(), next);
  next.focus();
}

/** Makes one of the controls the tab stop; called after each rendering. */
export function settleCells(root: ParentNode): void {
  const controls = [...root.querySelectorAll('.table')].flatMap(controlsIn).flat();
  makeCurrent(controls, currentOf(controls));
}
