import { BY_ID } from '../../../../contract/parts.ts';
import * as drafts from '../../../../use-cases/act-draft/act-drafts.ts';
import { askedFor, signedIn } from '../../../admit.ts';
import { ACT_DRAFT, ACT_TYPE } from '../../../schemas/correspondence.ts';
import { route } from '../../route.ts';

const OF_TYPE = {
  type: 'object',
  additionalProperties: false,
  required: ['type'],
  properties: {
    type: { ...ACT_TYPE, description: 'The act of which it is the draft.', examples: ['office.propose'] },
  },
} as const;
const KEPT = {
  type: 'object',
  additionalProperties: false,
  required: ['type', 'payload'],
  properties: {
    type: { ...ACT_TYPE, examples: ['office.propose'] },
    payload: {
      type: 'object',
      maxProperties: 40,
      additionalProperties: true,
      examples: [{ reasons: '经核实' }],
    },
  },
} as const;

export const readActDraft = route(
  {
    tags: ['applications'],
    summary: 'What I have typed of an act and not sent yet',
    params: BY_ID,
    querystring: OF_TYPE,
    response: { 200: ACT_DRAFT },
  },
  { about: 'application' },
  (deps, request) => drafts.readActDraft(deps, signedIn(request), askedFor(request), request.query.type),
);

export const keepActDraft = route(
  {
    tags: ['applications'],
    summary: 'Keeps what I have typed of an act so far',
    params: BY_ID,
    body: KEPT,
    response: { 200: ACT_DRAFT },
  },
  { about: 'application' },
  (deps, request) => {
    const { type, payload } = request.body;
    return drafts.keepActDraft(deps, signedIn(request), askedFor(request), type, payload);
  },
);

export const dropActDraft = route(
  {
    tags: ['applications'],
    summary: 'Throws the draft of an act away',
    params: BY_ID,
    querystring: OF_TYPE,
    response: { 204: { type: 'null' } },
  },
  { about: 'application' },
  async (deps, request, reply) => {
    await drafts.dropActDraft(deps, signedIn(request), askedFor(request), request.query.type);
    return reply.status(204).send();
  },
);
