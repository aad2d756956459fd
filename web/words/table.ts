import type { zh } from './zh.ts';

type Said<Of> = Of extends (...values: infer Values) => string ? (...values: Values) => string : string;
/** Every word of the portal. A language that lacks one does not compile. */
export type Words = { readonly [Key in keyof typeof zh]: Said<(typeof zh)[Key]> };
