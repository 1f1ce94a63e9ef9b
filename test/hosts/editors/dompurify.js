import DOMPurify from 'dompurify';
import { tags } from './tags.js';

export const options = {
  CUSTOM_ELEMENT_HANDLING: {
    tagNameCheck: (tag) => tags.includes(tag),
    attributeNameCheck: /^(?!on)[a-z]+(?:-[a-z]+)*$/,
  },
};

export const passThrough = (html) => DOMPurify.sanitize(html, options);
