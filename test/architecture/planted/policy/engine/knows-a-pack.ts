import { items } from '../packs/two/items.ts';

export const known = items;
