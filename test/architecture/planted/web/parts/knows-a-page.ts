import { page } from '../pages/page.ts';

export const known = page;
