/** What a page may have done to the browser before a figure comes, as script: what is missing, and what stands in its place. */

/** What a figure can do without: each is drawn all the same. */
export const ornaments: Readonly<Record<string, string>> = {
  'no animations': 'delete Element.prototype.animate;',
  'animations that are null': 'Element.prototype.animate = () => null;',
  'animations that throw': "Element.prototype.animate = () => { throw new Error('no'); };",
  'no set of fonts': "Object.defineProperty(document, 'fonts', { value: undefined });",
  'a set of fonts with nothing in it': "Object.defineProperty(document, 'fonts', { value: {} });",
  'fonts that throw': "document.fonts.load = () => { throw new Error('no'); };",
  'no media queries': 'matchMedia = undefined;',
  'media queries that are null': 'matchMedia = () => null;',
  'media queries without listeners': 'matchMedia = () => ({ matches: false });',
  'no observer of sizes': 'ResizeObserver = undefined;',
  'an observer of sizes that says nothing': 'ResizeObserver = class { observe() {} };',
  'no observer of what is seen': 'IntersectionObserver = undefined;',
  'an observer of what is seen that says nothing': 'IntersectionObserver = class { observe() {} unobserve() {} disconnect() {} };',
  'an observer of what is seen that throws': "IntersectionObserver = class { constructor() { throw new Error('no'); } };",
  'no observer of changes': 'MutationObserver = undefined;',
  'idle moments that never come': 'requestIdleCallback = () => 1; cancelIdleCallback = () => undefined;',
  'idle moments that throw': "requestIdleCallback = () => { throw new Error('no'); };",
  'no word of what is seen': 'delete Element.prototype.checkVisibility;',
  'no channels': 'MessageChannel = undefined;',
  'channels that carry nothing': 'MessageChannel = class { port1 = { close() {} }; port2 = { postMessage() {} }; };',
  'no frames': 'requestAnimationFrame = undefined;',
  'no head': "Object.defineProperty(document, 'head', { value: null });",
  'no list of scripts': "Object.defineProperty(document, 'scripts', { value: undefined });",
  'a clock that tells no time':
    'Date = class extends Date { constructor(...given) { super(...(given.length > 0 ? given : [NaN])); } static now() { return NaN; } };',
};

/** What old libraries have put in the place of what is built in: each figure is drawn all the same. */
export const oldLibraries: Readonly<Record<string, string>> = {
  'lists as in Prototype':
    "Array.from = (list) => { if (!list) return []; if ('toArray' in Object(list)) return list.toArray(); let { length = 0 } = list; const made = new Array(length); while (length--) made[length] = list[length]; return made; }; Array.prototype.entries = function () { return this.slice(); };",
  'lists as in MooTools':
    "Array.from = (item) => (item == null ? [] : typeof item === 'object' && 'length' in item ? Array.prototype.slice.call(item) : [item]); Array.prototype.each = Array.prototype.forEach; Array.prototype.clone = function () { return this.slice(); };",
  'texts for JSON as in Prototype': "for (const of of [Array, String, Number]) of.prototype.toJSON = function () { return '«' + String(this) + '»'; };",
  'more in every list and text':
    "for (const name of ['each', 'first', 'last', 'include', 'min', 'max', 'contains', 'toArray']) Array.prototype[name] = String.prototype[name] = function () { return this; };",
  'binding of its own':
    'Function.prototype.bind = function (to, ...given) { const own = this; return function (...further) { return own.apply(to, [...given, ...further]); }; };',
  'elements that answer otherwise':
    'Element.prototype.remove = function () { this.parentNode.removeChild(this); return this; }; Element.prototype.toJSON = () => 1;',
  'options in every object': "for (const name of ['headline', 'note', 'plugins', 'display', 'hidden', 'extend', 'each']) Object.prototype[name] = name;",
};

/** What cannot be made good: the figure says what it can by its table, or what the page has in its place stays. */
export const beyondHelp: Readonly<Record<string, string>> = {
  'a getter in every object': 'Object.prototype.get = function () {};',
  'a type in every object': "Object.prototype.type = 'text/javascript';",
  'a value in every object': "Object.prototype.value = '';",
  'addresses of its own': "URL = class { constructor() { throw new Error('no'); } };",
  'no computed styles': 'getComputedStyle = () => null;',
};
