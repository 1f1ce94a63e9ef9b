/** What the elements take, as the builder reads it from `custom-elements.json`. No DOM. */

/** The element that is no figure but a number in running text. */
export const inlineTag = 'cited-figure';

export interface AttributeInfo {
  readonly name: string;
  /** The words it takes, where those are few. */
  readonly values: readonly string[];
  /** Whether it says something by standing there. */
  readonly isSwitch: boolean;
  readonly fallback: string | undefined;
  readonly description: string;
}

export interface ElementInfo {
  readonly tag: string;
  readonly description: string;
  readonly attributes: readonly AttributeInfo[];
  /** Whether its reader can try rates of growth. */
  readonly hasWhatIf: boolean;
}

export interface Described {
  readonly name: string;
  readonly description?: string;
}

/** As much of the format as is read here: https://github.com/webcomponents/custom-elements-manifest */
export interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly {
      readonly tagName?: string;
      readonly description?: string;
      readonly attributes?: readonly (Described & { readonly type?: { readonly text: string }; readonly default?: string })[];
      readonly cssParts?: readonly Described[];
      readonly cssProperties?: readonly Described[];
    }[];
  }[];
}

const wordsIn = (type: string): string[] => [...type.matchAll(/'([^']*)'/g)].flatMap(([, word]) => word ?? []);

/** Figures in the order in which an editor may look for them; a further one stands behind them, the one for running text at the end. */
const order = [
  'freelance-earnings-chart',
  'it-export-target-gauge',
  'it-exports-chart',
  'it-exports-growth-chart',
  'projection-scorecard',
  'freelancer-count-chart',
];
const placeOf = ({ tag }: ElementInfo): number => (tag === inlineTag ? Infinity : order.includes(tag) ? order.indexOf(tag) : order.length);

const describedIn = ({ modules }: Manifest): ElementInfo[] =>
  modules.flatMap(({ declarations = [] }) =>
    declarations.flatMap(({ tagName, description = '', attributes = [], cssParts = [] }) =>
      tagName === undefined
        ? []
        : {
            tag: tagName,
            description,
            hasWhatIf: cssParts.some(({ name }) => name === 'what-if'),
            attributes: attributes.map(({ name, type, default: fallback, description: told = '' }) => ({
              name,
              values: wordsIn(type?.text ?? ''),
              isSwitch: type?.text === 'boolean',
              fallback: fallback?.replaceAll("'", ''),
              description: told,
            })),
          },
    ),
  );

export const elementsIn = (manifest: Manifest): ElementInfo[] => describedIn(manifest).toSorted((a, b) => placeOf(a) - placeOf(b));
