/** How attributes may be spelt, as types. */

/** `headingLevel` as `heading-level`. */
export type Hyphenated<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? Rest extends Uncapitalize<Rest>
    ? `${Uncapitalize<First>}${Hyphenated<Rest>}`
    : `${Uncapitalize<First>}-${Hyphenated<Uncapitalize<Rest>>}`
  : Name;

/** What may be written: a number stands for its digits. */
export type Written<Value> = Value extends boolean
  ? boolean
  : Value extends `${infer Digits extends number}`
    ? Value | Digits
    : string extends Value
      ? Value | number
      : Value;

/** Attributes as they are written in markup, `as-of`, or as properties, `asOf`. */
export type EitherSpelling<Attributes> = { readonly [Name in keyof Attributes]?: Written<Attributes[Name]> } & {
  readonly [Name in keyof Attributes as Name extends string ? Hyphenated<Name> : never]?: Written<Attributes[Name]>;
};
