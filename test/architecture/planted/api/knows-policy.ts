import { rules } from '../policy/rules.ts';
export const route = rules;
