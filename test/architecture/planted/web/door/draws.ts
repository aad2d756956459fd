import { part } from '../parts/part.ts';

export const drawn = part;
