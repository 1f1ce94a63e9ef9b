import { Editor, Node } from '@tiptap/core';
import Image from '@tiptap/extension-image';
import StarterKit from '@tiptap/starter-kit';
import { tags } from './tags.js';

/** Keeps the tag, its attributes and the words in it. What is written inside is known to the other extensions, or taken out. */
const nodeFor = (name, names, options) =>
  Node.create({
    name,
    content: 'inline*',
    ...options,
    addAttributes: () => ({
      tag: { rendered: false, parseHTML: ({ localName }) => localName },
      own: {
        rendered: false,
        parseHTML: ({ attributes }) => Object.fromEntries([...attributes].filter((each) => !each.name.startsWith('on')).map((each) => [each.name, each.value])),
      },
    }),
    parseHTML: () => names.map((tag) => ({ tag })),
    renderHTML: ({ node }) => [node.attrs.tag, node.attrs.own, 0],
  });

const inLine = 'cited-figure';
const figures = nodeFor(
  'exportFigure',
  tags.filter((tag) => tag !== inLine),
  { group: 'block' },
);
const numbers = nodeFor('citedFigure', [inLine], { group: 'inline', inline: true });

export const extensions = [figures, numbers, StarterKit, Image.configure({ inline: true })];

/** Markup, as the editor gives it back. */
export function passThrough(content) {
  const editor = new Editor({ element: null, extensions, content });
  const html = editor.getHTML();
  editor.destroy();
  return html;
}
