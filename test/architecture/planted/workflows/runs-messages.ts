import { tell } from '../notify/tell.ts';
export const told = tell;
