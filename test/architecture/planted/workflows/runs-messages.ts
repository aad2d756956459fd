import { tell } from '../messages/tell.ts';
export const told = tell;
