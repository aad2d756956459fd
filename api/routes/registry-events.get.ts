import { CREDIT_CODE, DATE, INSTANT, list, nullable, object, TEXT } from '../../contract/parts.ts';
import { SEARCHED_PAGE } from '../../use-cases/list-page.ts';
import { listReports as read } from '../../use-cases/registry/list-reports.ts';
import { signedIn } from '../admit.ts';
import { codeOf } from '../schemas/codes.ts';
import { CURSOR, LIMIT } from '../schemas/page.ts';
import { route } from './route.ts';

const EVENT = object({
  id: TEXT,
  enterprise: CREDIT_CODE,
  name: TEXT,
  kind: codeOf('REGISTER_EVENTS'),
  effectiveOn: DATE,
  district: nullable(TEXT),
  address: nullable(TEXT),
  successor: nullable(CREDIT_CODE),
  person: TEXT,
  key: TEXT,
  at: INSTANT,
});

/** `GET /registry-events`: what registers reported of firms, with the key under which each report was signed. */
export const listReports = route(
  {
    tags: ['administration'],
    summary: 'What registers reported, the newest first',
    querystring: {
      type: 'object',
      additionalProperties: false,
      properties: { text: SEARCHED_PAGE.properties.text, cursor: CURSOR, limit: LIMIT },
    },
    response: { 200: object({ events: list(EVENT), next: nullable(TEXT) }) },
  },
  {},
  async ({ database }, request) => read(database, signedIn(request), request.query),
);
