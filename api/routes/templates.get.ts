import { listTemplates as list } from '../../use-cases/template/templates.ts';
import { signedIn } from '../admit.ts';
import { ACT_TYPE, TEMPLATES } from '../schemas/correspondence.ts';
import { route } from './route.ts';

export const listTemplates = route(
  {
    tags: ['tasks'],
    summary: 'Sentences that the office offers today for the reasons of an act',
    querystring: {
      type: 'object',
      additionalProperties: false,
      properties: { type: { ...ACT_TYPE, description: 'Only of this act.' } },
    },
    response: { 200: TEMPLATES },
  },
  {},
  (deps, request) => list(deps, signedIn(request), request.query.type ?? null),
);
