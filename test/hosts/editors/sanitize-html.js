import sanitizeHtml from 'sanitize-html';
import { tags } from './tags.js';

const { allowedTags, allowedAttributes } = sanitizeHtml.defaults;

/** Of all elements; one that does not know an attribute does not mind it. */
const attributes =
  'lang as-of since-then headline summary byline heading-level theme view loading period definition milestone compare highlight target growth of parts series';

export const options = {
  allowedTags: [...allowedTags, ...tags, 'picture', 'source', 'img'],
  allowedAttributes: {
    ...allowedAttributes,
    ...Object.fromEntries(tags.map((tag) => [tag, attributes.split(' ')])),
    source: ['media', 'srcset', 'width', 'height'],
    '*': ['slot', 'lang', 'dir', 'data-at'],
  },
  allowedEmptyAttributes: ['alt', 'since-then'],
};

export const passThrough = (html) => sanitizeHtml(html, options);
