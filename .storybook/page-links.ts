/**
 * Links of the guide are written as in the repository, `styling.mdx#parts` to a page and `../three-looks.stories.ts` to the first story of
 * a file; Storybook knows both by their titles.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { storyNameFromExport, toId } from 'storybook/internal/csf';

interface MarkdownNode {
  type: string;
  url?: string;
  children?: MarkdownNode[];
}

/** The address of a page in Storybook, of its file. */
function addressOf(file: string, anchor = ''): string {
  const [, title] = /<Meta title="([^"]+)"/.exec(readFileSync(file, 'utf8')) ?? [];
  if (!title) throw new Error(`${file} is linked to and has no title.`);
  return `?path=/docs/${toId(title, 'docs')}${anchor}`;
}

/** The address of the first story of a file. */
function storyIn(file: string): string {
  const text = readFileSync(file, 'utf8');
  const [, title] = /\btitle: '([^']+)'/.exec(text) ?? [];
  const [, story] = /^export const (\w+)/m.exec(text) ?? [];
  if (!title || !story) throw new Error(`${file} is linked to and has no story.`);
  return `?path=/story/${toId(title, storyNameFromExport(story))}`;
}

function mend(node: MarkdownNode, folder: string): void {
  const [, file, anchor] = /^(?!\w+:)([^#]+)(#.*)?$/.exec(node.url ?? '') ?? [];
  if (node.type === 'link' && file) {
    // What is no page is in the repository alone.
    if (file.endsWith('.mdx')) node.url = addressOf(resolve(folder, file), anchor);
    else if (file.endsWith('.stories.ts')) node.url = storyIn(resolve(folder, file));
    else node.type = 'emphasis';
  }
  for (const child of node.children ?? []) mend(child, folder);
}

/** A plugin of remark, which MDX is read with. It is not told which file it reads: all pages stand in one folder. */
export const pageLinks = (folder: string) => () => (tree: MarkdownNode) => mend(tree, folder);
