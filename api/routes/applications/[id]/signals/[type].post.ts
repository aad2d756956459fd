import { CATALOGUE, signalEntry, type SignalType } from '../../../../../contract/signals/catalogue.ts';
import { CORRECTION, withAnotherThan } from '../../../../../use-cases/application/another-than.ts';
import { needsVersion } from '../../../../../use-cases/application/needs-version.ts';
import { withCodes } from '../../../../../use-cases/claim-codes.ts';
import { sendSignalOn } from '../../../../../use-cases/application/send-signal.ts';
import { signedIn } from '../../../../admit.ts';
import { idempotent } from '../../../../commands/idempotent.ts';
import { replyOf } from '../../../../commands/reply.ts';
import { seenVersion } from '../../../../http/if-match.ts';
import { ACCEPTED, PENDING } from '../../../../schemas/application.ts';
import { ACTS_FOR, BY_ID } from '../../../../../contract/parts.ts';
import { route, type Route } from '../../../route.ts';

const CORRECTED = withAnotherThan(withCodes(CATALOGUE[CORRECTION].payload));

/** One route for each line of the catalogue, but the one that starts. */
export function sendSignal(type: SignalType): Route {
  const { label, payload } = signalEntry(type);
  const versioned = needsVersion(type) ? 'needed' : 'taken';
  return route(
    {
      tags: ['signals'],
      summary: `${label.zh} / ${label.en}`,
      params: BY_ID,
      querystring: ACTS_FOR,
      body: type === CORRECTION ? CORRECTED : withCodes(payload),
      response: { 200: ACCEPTED, 202: PENDING },
    },
    { about: 'application', attempt: type, idempotent: true, versioned, bodyIsCheckedByAct: true },
    (deps, request, reply) =>
      idempotent(deps, request, reply, signedIn(request), request.params.id, async (command) => {
        const version = seenVersion(request);
        const actsFor = request.query.for ?? null;
        const sent = { type, payload: request.body, version, actsFor };
        return replyOf(await sendSignalOn(deps, signedIn(request), request.application, command, sent));
      }),
  );
}
