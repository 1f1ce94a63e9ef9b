import { executeServerCommand } from '@web/test-runner-commands';
import { inChromium } from './engine.js';

/** What a browser tells assistive technology of one thing on the page. */
export interface AccessibilityNode {
  readonly role: string;
  readonly name?: string;
  readonly children?: readonly AccessibilityNode[];
  readonly level?: number;
  readonly value?: string | number;
  readonly valuemin?: number;
  readonly valuemax?: number;
  readonly description?: string;
  readonly expanded?: boolean;
  readonly pressed?: boolean;
  readonly disabled?: boolean;
}

/** Whether the runner can read what a screen reader is given: in Chromium only. Tests that need it stand in an `if` of this. */
export const canReadAccessibilityTree = inChromium;

/** The whole page, as assistive technology is given it. */
export const accessibilityTree = () => executeServerCommand<AccessibilityNode, undefined>('accessibility-tree');

/** The first node of a role. */
export async function accessibleNode(role: string): Promise<AccessibilityNode | undefined> {
  const find = (node: AccessibilityNode): AccessibilityNode | undefined => {
    if (node.role === role) return node;
    for (const child of node.children ?? []) {
      const found = find(child);
      if (found) return found;
    }
    return undefined;
  };
  return find(await accessibilityTree());
}
