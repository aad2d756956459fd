import { act } from '../activities/act.ts';
export const life = act;
