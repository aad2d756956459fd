import { queries } from '../db/queries.ts';
export const wire = queries;
