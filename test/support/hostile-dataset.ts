/** A sound dataset all of whose texts are markup, as a newsroom’s file may have by mistake or by another’s hand. */
import { datasetSchema } from '../../src/data/validation/dataset-schema.js';
import type { Dataset } from '../../src/data/observation.js';

/** What would run, load, close or open something, were it ever taken for markup: each marks itself by `hostile`, or runs. */
export const hostileMarkup = [
  '<img src=x onerror="globalThis.hostile=1">',
  '</script><script>globalThis.hostile=1</script>',
  '<svg onload=globalThis.hostile=1><a xlink:href="javascript:globalThis.hostile=1">',
  '"\'--></title></style></textarea>]]><b hostile>',
  '&lt;b hostile&gt;&#60;b hostile&#62;<!--',
  '{{constructor.constructor("globalThis.hostile=1")()}}${globalThis.hostile=1}<%= 1 %>[b hostile]',
  '=HYPERLINK("https://evil.example";"<b hostile>")',
  '\u0000\u0007\u202E<b hostile>\u2028\r\n\r\n=1+1;@SUM(A1)',
] as const;

/** What is needed of a schema of Valibot to walk over it. */
interface Schema {
  readonly type: string;
  readonly entries?: Readonly<Record<string, Schema>>;
  readonly item?: Schema;
  readonly wrapped?: Schema;
  readonly pipe?: readonly unknown[];
}

type Texts = (path: string, value: string | undefined) => string | undefined;

/** A value of a schema with each of its texts written anew, also those that may stand there and do not. */
function rewritten(schema: Schema, value: unknown, path: string, text: Texts): unknown {
  if (schema.wrapped) return value === undefined && schema.wrapped.type !== 'string' ? undefined : rewritten(schema.wrapped, value, path, text);
  if (schema.item) return (value as readonly unknown[]).map((each) => rewritten(schema.item!, each, `${path}[]`, text));
  if (schema.entries) {
    const given = value as Readonly<Record<string, unknown>>;
    const pairs = Object.entries(schema.entries).map(([name, entry]) => [name, rewritten(entry, given[name], path ? `${path}.${name}` : name, text)]);
    return Object.fromEntries(pairs.filter(([, each]) => each !== undefined));
  }
  // What has a pattern is no free text.
  return schema.type === 'string' && !schema.pipe ? text(path, value as string | undefined) : value;
}

/** What is looked at by a program as well, and refused where it is not as it should be. */
const isPublished = (path: string): boolean => path.endsWith('.published');
const isAddress = (path: string): boolean => path.endsWith('.url');
const isReference = (path: string): boolean => /(\.|^)(id|series|from\[\]|about\[\])$/.test(path);

/**
 * @param turn by which of the texts each begins: after as many turns as there are, each text has been each of them
 * @param keep ids that figures look for
 * @returns the dataset, and every text of it by what marks it there: where it stands in the schema
 */
export function hostileDataset(dataset: Dataset, turn: number, keep: readonly string[]): { dataset: Dataset; paths: ReadonlySet<string> } {
  const paths = new Set<string>();
  let count = turn;
  const markup = () => hostileMarkup[(count += 1) % hostileMarkup.length]!;
  const mark = (path: string) => (paths.add(path), `${markup()} ¶${path}¶`);
  // An id and what refers to it have to be one text.
  const ids = [...dataset.series, ...dataset.targets, ...dataset.projections, ...dataset.notes].map(({ id }) => id);
  const renamed = new Map(ids.filter((id) => !keep.includes(id)).map((id) => [id, `${mark('id')} ${id}`]));
  const reference = (value: string): string => {
    const [series = '', ...period] = value.split('/');
    return renamed.get(value) ?? [renamed.get(series) ?? series, ...period].join('/');
  };
  const contents = rewritten(datasetSchema, dataset, '', (path, value) => {
    if (isPublished(path)) return value;
    if (isReference(path)) return value && reference(value);
    if (isAddress(path)) return (paths.add(path), `https://evil.example/${markup().replaceAll(/\s/g, '/')}¶${path}¶`);
    return mark(path);
  }) as Dataset;
  // The version is that of the first change.
  return { dataset: { ...contents, changes: contents.changes.map((change, index) => (index > 0 ? change : { ...change, version: contents.version })) }, paths };
}
