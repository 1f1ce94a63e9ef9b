import { a11ySnapshot, findAccessibilityNode } from '@web/test-runner-commands';
import { inChromium } from './engine.js';

export interface AccessibilityNode {
  readonly role: string;
  readonly name?: string;
  readonly description?: string;
  readonly children: AccessibilityNode[];
}

/** Whether the runner can read what a screen reader is given: in Chromium only. Tests that need it stand in an `if` of this. */
export const canReadAccessibilityTree = inChromium;

/** The first node of a role, as a screen reader is given it. */
export async function accessibleNode(role: string): Promise<AccessibilityNode | null> {
  // Its types say that it returns nothing.
  const page = await (a11ySnapshot({}) as unknown as Promise<AccessibilityNode>);
  return findAccessibilityNode(page, (node) => node.role === role);
}
