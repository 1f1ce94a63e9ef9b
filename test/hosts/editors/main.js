/** The article, once through each tool, and then on a page with the figures. */
import { passThrough as ckeditor } from './ckeditor.js';
import { passThrough as dompurify } from './dompurify.js';
import { passThrough as sanitizeHtml } from './sanitize-html.js';
import { passThrough as tinymce } from './tinymce.js';
import { passThrough as tiptap } from './tiptap.js';

const tools = { ckeditor, dompurify, 'sanitize-html': sanitizeHtml, tinymce, tiptap };
const article = document.querySelector('article').innerHTML;

for (const [name, passThrough] of Object.entries(tools)) {
  const section = document.body.appendChild(Object.assign(document.createElement('section'), { id: name }));
  const html = await passThrough(article, section.appendChild(document.createElement('div')));
  section.innerHTML = html;
}
document.querySelector('article').remove();
await import('it-export-charts/define');
