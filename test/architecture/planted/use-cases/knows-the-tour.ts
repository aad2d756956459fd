import { measured } from '../tour/knows-benches.ts';
export const seen = measured;
