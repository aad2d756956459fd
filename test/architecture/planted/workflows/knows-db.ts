import { queries } from '../db/queries.ts';
export const drive = queries;
