import { stage } from '../bench/measure.ts';
export const measured = stage;
