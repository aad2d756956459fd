import { signedIn } from '../../admit.ts';
import { route } from '../route.ts';
import { DUTIES_KEPT } from '../../schemas/audit.ts';
import { readDuties as read } from '../../../use-cases/audit/read-duties.ts';

/** `GET /audit/duties`: who held which duty on which award, and whether anybody held two: the certificate or the counter-examples. */
export const readDuties = route(
  {
    tags: ['audit'],
    summary: 'Who held which duty on which award; nobody two',
    response: { 200: DUTIES_KEPT },
  },
  {},
  async ({ database }, request) => read(database, signedIn(request)),
);
