/** TipTap as its starter kit has it, with images; it runs in a browser. */
import { Editor } from '@tiptap/core';
import Image from '@tiptap/extension-image';
import StarterKit from '@tiptap/starter-kit';

/** Markup, as the editor gives it back. */
export function passThrough(content, extensions = [StarterKit, Image]) {
  const editor = new Editor({ element: null, extensions, content });
  const html = editor.getHTML();
  editor.destroy();
  return html;
}

/** Without images, as the kit comes. */
export const passThroughBare = (content) => passThrough(content, [StarterKit]);
