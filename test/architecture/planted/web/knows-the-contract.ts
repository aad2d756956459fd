import { home } from '../contract/reads-the-environment.ts';

export const known = home;
