import { audit } from '../audit/audit.ts';
export const look = audit;
