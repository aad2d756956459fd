import type { FastifyInstance } from 'fastify';
import { findAnswers } from '../../db/command/find-answers.ts';
import { findCommand } from '../../db/command/idempotency.ts';
import type { Deps } from '../deps.ts';
import { signedIn } from '../admit.ts';
import { Refused } from '../../use-cases/refused.ts';
import { COMMAND } from '../schemas/application.ts';
import { BY_ID } from '../schemas/parts.ts';

/** `GET /commands/:id`: what came of a command, for whoever sent it. */
export function readCommand(app: FastifyInstance, deps: Deps): void {
  app.get<{ Params: { id: string } }>(
    '/commands/:id',
    {
      schema: {
        tags: ['applications'],
        summary: 'What came of a command, for whoever sent it',
        params: BY_ID,
        response: { 200: COMMAND },
      },
      config: { permission: 'signedIn' },
    },
    async (request) => {
      const commandId = request.params.id;
      const person = signedIn(request);
      const command = await findCommand(deps.database, commandId, person.id);
      if (command === null) throw new Refused('command.unknown');
      const [answer] = await findAnswers(deps.database, [commandId]);
      const { application } = command;
      if (answer === undefined) {
        const refusedAtDoor = command.status !== null && command.status >= 400;
        return { commandId, application, outcome: refusedAtDoor ? 'refused' : 'pending' };
      }
      const { seq, stateAfter: state, refusal } = answer;
      return {
        commandId,
        application,
        outcome: refusal === null ? 'accepted' : 'refused',
        seq,
        state,
        refusal,
      };
    },
  );
}
