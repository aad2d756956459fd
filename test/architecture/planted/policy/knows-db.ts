import { queries } from '../db/queries.ts';
export const rule = queries;
