import tinymce from 'tinymce';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'tinymce/icons/default';
import { tags } from './tags.js';

export const options = {
  // A tilde marks what stands in a line of text.
  custom_elements: tags.map((tag) => (tag === 'cited-figure' ? `~${tag}` : tag)).join(','),
  extended_valid_elements: [...tags.map((tag) => `${tag}[*]`), 'span[*]', 'table[*]', 'picture', 'source[*]'].join(','),
};

/** Markup, as the editor gives it back. */
export async function passThrough(html, target) {
  const plain = { target, license_key: 'gpl', skin: false, content_css: false, convert_urls: false, promotion: false };
  const [editor] = await tinymce.init({ ...plain, ...options });
  editor.setContent(html);
  const content = editor.getContent();
  editor.remove();
  return content;
}
