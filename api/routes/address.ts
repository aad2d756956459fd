import type { FastifyInstance } from 'fastify';
import { insertDoorRefusal } from '../../db/step/insert-door-refusal.ts';
import { signedIn } from '../admit.ts';
import { CHANNELS, channelsOf } from '../addresses/channels-of.ts';
import type { Deps } from '../deps.ts';
import { confirmAddress, sendCodeAgain } from '../addresses/own-address.ts';
import { object } from '../schemas/parts.ts';

const CODE = { type: 'string', pattern: '^[0-9A-Za-z -]{10,20}$', examples: ['K7QX2-9MTRD'] } as const;
const CONFIRM = 'POST /notifications/address/confirm';

/** `/notifications/address`: the owner of an e-mail address confirms it by the code of the letter that went there. */
export function address(app: FastifyInstance, deps: Deps): void {
  const { database, vault } = deps;
  const tags = ['notifications'];
  const config = { permission: 'signedIn' } as const;
  const response = { 200: CHANNELS, 409: { $ref: 'Problem#' } };

  const confirm = {
    tags,
    summary: 'Confirms the e-mail address by the code that was sent there; letters go there from now on',
    body: object({ code: CODE }),
    response,
  };
  app.post<{ Body: { code: string } }>(
    '/notifications/address/confirm',
    { schema: confirm, config },
    async (request) => {
      const { id } = signedIn(request);
      const problem = await database.sql.begin((sql) =>
        confirmAddress({ sql }, vault, id, request.body.code),
      );
      if (problem === null) return channelsOf(deps, id);
      const { code } = problem;
      await insertDoorRefusal(database, { person: id, application: null, type: CONFIRM, code });
      throw problem;
    },
  );

  const again = {
    tags,
    summary: 'Has another code sent to the e-mail address that waits to be confirmed; earlier ones are void',
    response,
  };
  app.post('/notifications/address/send-code', { schema: again, config }, async (request) => {
    const { id } = signedIn(request);
    await database.sql.begin((sql) => sendCodeAgain({ sql }, vault, id));
    return channelsOf(deps, id);
  });
}
