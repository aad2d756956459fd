import { randomUUID } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { CLAIM } from '../../contract/signals/claim.ts';
import { DOCUMENTS } from '../../contract/signals/schema.ts';
import {
  deleteDraft,
  findDrafts,
  insertDraft,
  updateDraft,
  type Draft,
  type DraftContent,
} from '../../db/application/drafts.ts';
import { signedIn } from '../admit.ts';
import type { Deps } from '../deps.ts';
import { Refused } from '../../use-cases/refused.ts';
import { BY_ID, COUNT, INSTANT, list, nullable, object, TEXT } from '../schemas/parts.ts';
import { PROBLEM_ANSWER } from '../schemas/people.ts';

const MOST = 50;
const TYPED = {
  anyOf: [
    { type: 'string', maxLength: 200, examples: ['C1'] },
    { type: 'number' },
    { type: 'boolean' },
    { type: 'null' },
  ],
} as const;
const MEMBERS = [...new Set(CLAIM.anyOf.flatMap(({ properties }) => Object.keys(properties)))];
/** Everything that a claim has, none of it needed yet, each as far as it was typed. Null takes a member away. */
const CONTENT = {
  type: 'object',
  additionalProperties: false,
  properties: {
    claim: {
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(MEMBERS.map((name) => [name, TYPED])),
      examples: [{ item: 'C1' }],
    },
    documents: DOCUMENTS,
  },
  examples: [{ claim: { item: 'C1' } }],
} as const;
const DRAFT = object({
  id: TEXT,
  version: COUNT,
  content: {
    type: 'object',
    additionalProperties: true,
    examples: [{ claim: { item: 'C1' }, documents: [] }],
  },
  submittedAs: nullable(TEXT),
  updatedAt: INSTANT,
});
const TAGS = ['drafts'];
const config = { permission: ['applicant'] } as const;

/** `/drafts`: forms under way. Each save names the version that it saw; one that another save overtook loses nothing. */
export function drafts(app: FastifyInstance, { database }: Deps): void {
  const draftBy = async (person: string, id: string): Promise<Draft> => {
    const [draft] = await findDrafts(database, person, { id });
    if (draft === undefined) throw new Refused('draft.unknown');
    return draft;
  };

  app.post<{ Body: Partial<DraftContent> }>(
    '/drafts',
    {
      schema: {
        tags: TAGS,
        summary: 'Begins a draft',
        body: CONTENT,
        response: { 201: DRAFT, 409: PROBLEM_ANSWER },
      },
      config,
    },
    async (request, reply) => {
      const person = signedIn(request).id;
      const id = `F${randomUUID()}`;
      const content = merged({ claim: {}, documents: [] }, request.body);
      if (!(await insertDraft(database, { id, person, content, most: MOST })))
        throw new Refused('draft.tooMany');
      const draft = await draftBy(person, id);
      return reply
        .status(201)
        .header('location', `/api/drafts/${id}`)
        .header('etag', etagOf(draft))
        .send(draft);
    },
  );

  app.get(
    '/drafts',
    {
      schema: {
        tags: TAGS,
        summary: 'My drafts, the one touched last first',
        response: { 200: object({ drafts: list(DRAFT) }) },
      },
      config,
    },
    async (request) => ({ drafts: await findDrafts(database, signedIn(request).id) }),
  );

  app.get<{ Params: { id: string } }>(
    '/drafts/:id',
    { schema: { tags: TAGS, summary: 'One draft of mine', params: BY_ID, response: { 200: DRAFT } }, config },
    async (request, reply) => {
      const draft = await draftBy(signedIn(request).id, request.params.id);
      return reply.header('etag', etagOf(draft)).send(draft);
    },
  );

  app.patch<{ Params: { id: string }; Body: Partial<DraftContent> }>(
    '/drafts/:id',
    {
      schema: {
        tags: TAGS,
        summary: 'Saves what was typed since (JSON merge patch), over the version that If-Match names',
        params: BY_ID,
        body: CONTENT,
        response: { 200: DRAFT, 409: PROBLEM_ANSWER, 412: PROBLEM_ANSWER, 428: PROBLEM_ANSWER },
      },
      config: { ...config, versioned: true },
    },
    async (request, reply) => {
      const person = signedIn(request).id;
      const { id } = request.params;
      const before = await draftBy(person, id);
      const version = /^"(\d{1,9})"$/.exec(request.headers['if-match'] ?? '')?.[1];
      if (version === undefined) throw new Refused('precondition.missing');
      if (before.submittedAs !== null)
        throw new Refused('draft.submitted', { application: before.submittedAs });
      const content = merged(before.content, request.body);
      const isSaved =
        before.version === Number(version) &&
        (await updateDraft(database, { id, person, content, version: before.version }));
      const draft = await draftBy(person, id);
      if (!isSaved) throw new Refused('draft.changed', { draft });
      return reply.header('etag', etagOf(draft)).send(draft);
    },
  );

  app.delete<{ Params: { id: string } }>(
    '/drafts/:id',
    {
      schema: {
        tags: TAGS,
        summary: 'Throws a draft away',
        params: BY_ID,
        response: { 204: { type: 'null' }, 409: PROBLEM_ANSWER },
      },
      config,
    },
    async (request, reply) => {
      const person = signedIn(request).id;
      const { submittedAs } = await draftBy(person, request.params.id);
      if (submittedAs !== null) throw new Refused('draft.submitted', { application: submittedAs });
      await deleteDraft(database, request.params.id, person);
      return reply.status(204).send();
    },
  );
}

function etagOf({ version }: Draft): string {
  return `"${version}"`;
}

/** RFC 7396, as far as a draft is deep. */
function merged(before: DraftContent, { claim = {}, documents }: Partial<DraftContent>): DraftContent {
  const typed = Object.entries({ ...before.claim, ...claim }).filter(([, value]) => value !== null);
  return { claim: Object.fromEntries(typed), documents: documents ?? before.documents };
}
