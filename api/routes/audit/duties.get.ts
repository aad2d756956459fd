import { signedIn } from '../../admit.ts';
import { route } from '../route.ts';
import { DUTIES_KEPT } from '../../schemas/audit.ts';
import { DUTY_FILTER, readDuties as read } from '../../../use-cases/audit/read-duties.ts';

/** `GET /audit/duties`: whether anybody held two duties on one award, and who held which: the certificate or the counter-examples. */
export const readDuties = route(
  {
    tags: ['audit'],
    summary: 'Who held which duty on which award; nobody two',
    querystring: { type: 'object', additionalProperties: false, properties: DUTY_FILTER },
    response: { 200: DUTIES_KEPT },
  },
  {},
  async ({ database }, request) => read(database, signedIn(request), request.query),
);
