import { route } from '../api/knows-policy.ts';
export const send = route;
