import { items } from '../two/items.ts';

export const borrowed = items;
