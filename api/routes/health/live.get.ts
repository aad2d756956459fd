import { object } from '../../../contract/parts.ts';
import { route } from '../route.ts';

/** `GET /health/live`: this process answers. */
export const answerAlive = route(
  {
    tags: ['operation'],
    summary: 'This process answers',
    response: { 200: object({ status: { const: 'live' } }) },
  },
  { anyHost: true },
  () => ({ status: 'live' }),
);
