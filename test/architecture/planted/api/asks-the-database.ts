import { queries } from '../db/queries.ts';

export const route = queries;
