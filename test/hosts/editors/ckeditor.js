import { Bold, ClassicEditor, Essentials, GeneralHtmlSupport, Heading, Image, Link, Paragraph, Table } from 'ckeditor5';

export const options = {
  htmlSupport: {
    // The editor knows no custom element by its name, only all of them, as $customElement.
    allow: [{ name: /^(\$customElement|cited-figure|it-export-target-gauge|projection-scorecard|[a-z-]+-chart)$/, attributes: true }],
  },
};

const plugins = [Bold, Essentials, GeneralHtmlSupport, Heading, Image, Link, Paragraph, Table];

/** Markup, as the editor gives it back. */
export async function passThrough(html, target) {
  const editor = await ClassicEditor.create(target, { licenseKey: 'GPL', plugins, ...options });
  editor.setData(html);
  const content = editor.getData();
  await editor.destroy();
  return content;
}
