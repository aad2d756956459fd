import { Compile } from 'typebox/schema';
import { DUTIES } from '../../contract/parties.ts';
import type { SignalType } from '../../contract/signals/catalogue.ts';
import type { Person } from '../../db/person/find-person.ts';
import { ROUTINE_SIGNALS } from '../../machine/routine.ts';
import type { Command } from '../command/command.ts';
import type { Outcome } from '../command/outcome.ts';
import { requireForm } from '../fit.ts';
import { requirePermission } from '../permission.ts';
import type { Ports } from '../ports.ts';
import { sendSignal } from './send-signal.ts';

/** Signals of one request that are sent at the same time. */
const AT_ONCE = 5;

/** One signal that needs no words, and the applications that it is sent about, each with the version that its sender saw. */
export const MANY = {
  type: 'object',
  additionalProperties: false,
  required: ['signal', 'applications'],
  properties: {
    signal: { enum: ROUTINE_SIGNALS },
    applications: {
      type: 'array',
      minItems: 1,
      maxItems: 50,
      uniqueItems: true,
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['application', 'version'],
        properties: {
          application: { type: 'string', minLength: 1, maxLength: 100, examples: ['A0123456789abcde'] },
          version: { type: 'integer', minimum: 1, maximum: 999_999_999, examples: [1] },
        },
      },
    },
  },
} as const;
const validator = Compile(MANY);

/**
 * Sends one routine signal about many applications, each as if it had been sent alone.
 * @param sent as `MANY` describes it, as it came from outside
 * @param actsFor the unit, or the person they stand in for, that the sender acts for; null if they do not say
 * @param answerFor gives one application its command and its answer; `act` throws what `sendSignal` throws
 * @throws Refused `duty.missing`, `request.invalid`; the attempt is recorded
 */
export async function acceptMany<Answer>(
  deps: Pick<Ports, 'database' | 'engine' | 'answers' | 'patienceMs'>,
  person: Person,
  sent: unknown,
  actsFor: string | null,
  answerFor: (
    application: string,
    type: SignalType,
    act: (command: Command) => Promise<Outcome>,
  ) => Promise<Answer>,
): Promise<readonly Answer[]> {
  const attempt = { person: person.id, application: null, type: 'tasks.accept' };
  await requirePermission(deps.database, person, DUTIES, attempt);
  const { signal: type, applications } = await requireForm(deps.database, attempt, validator, sent);
  const answers: Answer[] = [];
  for (let from = 0; from < applications.length; from += AT_ONCE) {
    const some = applications
      .slice(from, from + AT_ONCE)
      .map(async ({ application, version }) =>
        answerFor(application, type, async (command) =>
          sendSignal(deps, person, command, { type, payload: {}, version, actsFor }),
        ),
      );
    answers.push(...(await Promise.all(some)));
  }
  return answers;
}
