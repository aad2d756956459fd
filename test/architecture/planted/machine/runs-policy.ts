import { rules } from '../policy/rules.ts';
export const life = rules;
