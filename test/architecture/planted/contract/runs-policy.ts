import { rules } from '../policy/rules.ts';
export const wire = rules;
