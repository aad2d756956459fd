import { act } from '../activities/act.ts';
export const table = act;
