/** The code of each form. */
import { archiveCode } from './archive-code.js';
import { figureCode, inlineCode } from './figure-code.js';
import { frameCode } from './frame-code.js';
import { integrityCode } from './integrity-code.js';
import { oembedCode } from './oembed-code.js';
import { pictureCode } from './picture-code.js';
import type { BuilderState, Form } from '../chosen/state.js';
import type { Facts } from './facts.js';

const writers: Readonly<Record<Form, (state: BuilderState, facts: Facts) => string>> = {
  figure: (state, facts) => figureCode(state, facts),
  integrity: integrityCode,
  frame: frameCode,
  picture: pictureCode,
  archive: archiveCode,
  oembed: oembedCode,
  inline: inlineCode,
};

export const codeOf = (state: BuilderState, facts: Facts): string => writers[state.form](state, facts);
