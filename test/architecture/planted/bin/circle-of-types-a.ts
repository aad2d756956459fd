import type { B } from './circle-of-types-b.ts';
export type A = readonly B[];
