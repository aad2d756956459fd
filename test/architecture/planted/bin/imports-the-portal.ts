import { page } from '../web/pages/page.ts';

export const shown = page;
