import { act } from '../activities/act.ts';
export const check = act;
