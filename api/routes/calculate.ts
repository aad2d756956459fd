import type { FastifyInstance } from 'fastify';
import type { Deps } from '../deps.ts';
import { dayIn } from '../person-of.ts';
import { CALCULATE, CALCULATION } from '../schemas/policy.ts';

/** `POST /calculator`: what a set of recognitions would pay, with the explanation. Nothing is stored. */
export function calculate(app: FastifyInstance, deps: Deps): void {
  const schema = {
    tags: ['policy'],
    summary: 'What a set of recognitions would pay, everything being proven; nothing is stored',
    body: CALCULATE,
    response: { 200: CALCULATION },
  };
  app.post<{ Body: { on?: string } }>(
    '/calculator',
    { schema, config: { permission: 'anyone' } },
    async ({ body: { on, ...recognitions } }) => deps.policy.calculate(on ?? dayIn(new Date()), recognitions),
  );
}
