import { accessibilityTree, type AccessibilityNode } from './accessibility-tree.js';

/** Boxes that mean nothing, and the lines that text happens to break into. */
const silent = ['generic', 'none', 'InlineTextBox', 'RootWebArea', 'LineBreak'];
const told = ['level', 'value', 'valuemin', 'valuemax', 'description', 'expanded', 'pressed', 'disabled'] as const;

/** One line a node: role, name and what else is told. Text that only repeats a name above it is left out. */
function linesOf(node: AccessibilityNode, depth: number, above: string): string[] {
  const { role, name = '', children = [] } = node;
  if (silent.includes(role)) return children.flatMap((child) => linesOf(child, depth, above));
  if (role === 'StaticText' && above.includes(name.trim())) return [];
  const more = told.flatMap((property) => (node[property] === undefined ? [] : `${property}: ${String(node[property])}`));
  const line = `${'  '.repeat(depth)}${role}${name ? ` “${name}”` : ''}${more.length > 0 ? ` (${more.join('; ')})` : ''}`;
  return [line, ...children.flatMap((child) => linesOf(child, depth + 1, name || above))];
}

/** The page as assistive technology gets it, indented by what stands in what. */
export async function outlineOfPage(): Promise<string> {
  return linesOf(await accessibilityTree(), 0, '').join('\n');
}
