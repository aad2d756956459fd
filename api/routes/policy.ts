import type { FastifyInstance } from 'fastify';
import type { Deps } from '../deps.ts';
import { dayIn } from '../person-of.ts';
import { Refused } from '../../use-cases/refused.ts';
import { DATE } from '../schemas/parts.ts';
import { ARTICLE, ITEMS, POLICY, RULINGS } from '../schemas/policy.ts';

interface OnDay {
  readonly on?: string;
}

const ON_DAY = {
  type: 'object',
  additionalProperties: false,
  properties: { on: { ...DATE, description: 'The day; today where it is left out.' } },
} as const;
const BY_NUMBER = {
  type: 'object',
  required: ['n'],
  properties: { n: { type: 'string', pattern: '^[0-9]{1,3}$', examples: ['13'] } },
} as const;

/** `GET /policy`, its articles, the schedule and the rulings of a day: for anyone. */
export function policy(app: FastifyInstance, deps: Deps): void {
  const config = { permission: 'anyone' } as const;
  const tags = ['policy'];
  const dayOf = ({ on }: OnDay): string => on ?? dayIn(new Date());

  const whole = {
    tags,
    summary: 'The text, what it rests on, and what it does not say',
    querystring: ON_DAY,
  };
  app.get<{ Querystring: OnDay }>(
    '/policy',
    { schema: { ...whole, response: { 200: POLICY } }, config },
    async ({ query }) => deps.policy.text(dayOf(query)),
  );

  const one = { tags, summary: 'One article with its sentences and passages', params: BY_NUMBER };
  app.get<{ Params: { n: string } }>(
    '/policy/articles/:n',
    { schema: { ...one, response: { 200: ARTICLE } }, config },
    ({ params }) => {
      const article = deps.policy.article(Number(params.n));
      if (article === null) throw new Refused('article.unknown');
      return article;
    },
  );

  const schedule = { tags, summary: 'The schedule of Article 13 on a day', querystring: ON_DAY };
  app.get<{ Querystring: OnDay }>(
    '/policy/items',
    { schema: { ...schedule, response: { 200: ITEMS, 404: { $ref: 'Problem#' } } }, config },
    ({ query }) => {
      const on = dayOf(query);
      const items = deps.policy.items(on);
      if (items === null) throw new Refused('day.unknown');
      return { on, items };
    },
  );

  const rulings = {
    tags,
    summary: 'The answers to the open questions of the text on a day',
    querystring: ON_DAY,
  };
  app.get<{ Querystring: OnDay }>(
    '/policy/rulings',
    { schema: { ...rulings, response: { 200: RULINGS } }, config },
    async ({ query }) => ({ on: dayOf(query), rulings: await deps.policy.rulings(dayOf(query)) }),
  );
}
