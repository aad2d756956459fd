import { act } from '../activities/act.ts';
export const acting = act;
