import { act } from '../activities/act.ts';
export const drive = act;
