import { items } from '../policy/packs/two/items.ts';

export const read = items;
