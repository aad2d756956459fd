import { rules } from '../policy/rules.ts';
export const table = rules;
