import type { FastifyInstance } from 'fastify';
import { findNotifications, markRead, type Notification } from '../../db/notification/notifications.ts';
import { stepInWords } from '../../machine/step-in-words.ts';
import { signedIn } from '../admit.ts';
import type { Deps } from '../deps.ts';
import { placeFrom, placeText } from '../live/watch-tasks.ts';
import { Refused } from '../../use-cases/refused.ts';
import { APPLICATION_ID, INSTANT, list, NAME, nullable, object, TEXT } from '../schemas/parts.ts';

const PLACE = {
  type: 'string',
  minLength: 1,
  maxLength: 150,
  examples: ['1042.3.A0123456789abcde'],
} as const;
const QUERY = {
  type: 'object',
  additionalProperties: false,
  properties: { before: PLACE, limit: { type: 'integer', minimum: 1, maximum: 100, default: 30 } },
} as const;
const BODY = {
  type: 'object',
  additionalProperties: false,
  required: ['until'],
  properties: { until: PLACE },
} as const;
const NOTIFICATIONS = object({
  notifications: list(
    object({
      id: PLACE,
      application: APPLICATION_ID,
      type: TEXT,
      task: nullable(TEXT),
      text: NAME,
      at: INSTANT,
      isNew: { type: 'boolean' },
    }),
  ),
  /** The `before` of the next page; null on the last one. */
  next: nullable(PLACE),
});

/** `GET /notifications` and `POST /notifications/read`: what happened that concerns whoever asks, newest first. */
export function notifications(app: FastifyInstance, deps: Deps): void {
  const tags = ['notifications'];
  const config = { permission: 'signedIn' } as const;
  const read = {
    tags,
    summary: 'What concerns this person, newest first',
    querystring: QUERY,
    response: { 200: NOTIFICATIONS },
  };
  app.get<{ Querystring: { before?: string; limit: number } }>(
    '/notifications',
    { schema: read, config },
    async (request) => {
      const { before, limit } = request.query;
      const place = before === undefined ? null : known(before);
      const found = await findNotifications(deps.database, signedIn(request), place, limit);
      const last = found.length < limit ? undefined : found.at(-1);
      return { notifications: found.map(inWords), next: last === undefined ? null : placeText(last) };
    },
  );

  const mark = {
    tags,
    summary: 'Everything up to a notification was read',
    body: BODY,
    response: { 204: { type: 'null' } },
  };
  app.post<{ Body: { until: string } }>(
    '/notifications/read',
    { schema: mark, config },
    async (request, reply) => {
      await markRead(deps.database, signedIn(request).id, known(request.body.until));
      return reply.status(204).send();
    },
  );
}

function known(text: string) {
  const place = placeFrom(text);
  if (place === null) throw new Refused('request.invalid', { errors: ['there is no such notification'] });
  return place;
}

function inWords(event: Notification): object {
  const { application, type, task, at, isNew } = event;
  return { id: placeText(event), application, type, task, text: stepInWords(event), at, isNew };
}
