import type { act } from '../activities/act.ts';
export type Act = typeof act;
