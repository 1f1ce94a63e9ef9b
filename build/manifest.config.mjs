/**
 * `npm run manifest`: what the elements take, as data (https://github.com/webcomponents/custom-elements-manifest), read from their
 * sources into dist/custom-elements.json. Editors complete attributes with it, Storybook documents them, and the embed builder makes
 * its controls of it.
 */

import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

/** Of a class only what its users meet: neither what is private nor what Lit calls. */
const isPublic = ({ kind, privacy, attribute, static: isStatic, name }) =>
  (kind === 'field' && Boolean(attribute)) || (kind === 'method' && name === 'toPicture' && !privacy && !isStatic);

/** What dispatches an event names its class alone; what its users meet is named in a class comment. */
const isNamed = ({ description }) => Boolean(description);

/** A field as its attribute is written: always text, one of a list where the source says which. */
const attributeOf = ({ attribute, name, type, default: fallback, description }) => ({
  name: attribute,
  fieldName: name,
  type: { text: (type?.text ?? 'string').replace(/ \| undefined$/, '') },
  ...(fallback && { default: fallback }),
  description,
});

/** All elements have it, and no property of their own holds it. */
const language = {
  name: 'lang',
  type: { text: "'en' | 'ur'" },
  description: 'Language of the figure, `en` or `ur`; otherwise that of the text around it.',
};

/** Where a member comes from is a matter of the sources, which do not come with the package. */
const withoutOrigin = ({ inheritedFrom, ...member }) => member;

function elementOf(declaration) {
  const { name, description, slots, events, cssParts, cssProperties, members = [] } = declaration;
  const shown = members.filter(isPublic);
  return {
    kind: 'class',
    customElement: true,
    name,
    tagName: members.find((member) => member.name === 'tag')?.default?.replaceAll("'", ''),
    description,
    attributes: [...shown.filter(({ attribute }) => attribute).map(attributeOf), language],
    members: shown.map(withoutOrigin),
    ...(events && { events: events.filter(isNamed).map(withoutOrigin) }),
    slots: (slots ?? []).map(withoutOrigin),
    cssParts: (cssParts ?? []).map(withoutOrigin),
    cssProperties: (cssProperties ?? []).map(withoutOrigin),
  };
}

/** Leaves of the analysis the elements alone, each at the address a user of the package imports it from. */
const elementsAlone = {
  name: 'elements-alone',
  packageLinkPhase({ customElementsManifest }) {
    // They come in the order in which their files were read, which is another each time.
    const modules = customElementsManifest.modules.toSorted((one, other) => (one.path < other.path ? -1 : 1));
    customElementsManifest.modules = modules.flatMap(({ path, declarations }) => {
      const [, tag] = /^src\/elements\/([\w-]+)\/\1\.ts$/.exec(path) ?? [];
      if (!tag) return [];
      const module = `dist/esm/elements/${tag}/${tag}.js`;
      const elements = declarations.filter(({ kind }) => kind === 'class').map(elementOf);
      return [
        {
          kind: 'javascript-module',
          path: module,
          declarations: elements,
          exports: elements.map(({ name }) => ({ kind: 'js', name, declaration: { name, module } })),
        },
      ];
    });
  },
};

export default {
  globs: ['src/elements/*/*.ts', 'src/element/figure-element.ts', 'src/element/lazy-element.ts'],
  exclude: ['src/elements/*/{draw*,view,plot,numbers,table,figure}.ts'],
  outdir: 'dist',
  // It has the field already, in its place.
  packagejson: false,
  litelement: true,
  plugins: [
    elementsAlone,
    // What editors complete, beside the manifest: https://code.visualstudio.com/api/extension-guides/custom-data-extension, https://plugins.jetbrains.com/docs/intellij/websymbols-web-types.html
    customElementVsCodePlugin({ outdir: 'dist', htmlFileName: 'vscode.html-custom-data.json', cssFileName: 'vscode.css-custom-data.json', hideLogs: true }),
    customElementJetBrainsPlugin({ outdir: 'dist', packageJson: false, hideLogs: true }),
  ],
};
