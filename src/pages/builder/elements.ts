/** What the elements take, as the builder reads it from `custom-elements.json`. No DOM. */

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

interface Described {
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
    }[];
  }[];
}

const wordsIn = (type: string): string[] => [...type.matchAll(/'([^']*)'/g)].flatMap(([, word]) => word ?? []);

export const elementsIn = ({ modules }: Manifest): ElementInfo[] =>
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
