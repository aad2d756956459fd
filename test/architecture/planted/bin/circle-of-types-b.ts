import type { A } from './circle-of-types-a.ts';
export type B = { readonly a: A };
