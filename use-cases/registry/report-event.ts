import { Validator, type XSchema } from 'typebox/schema';
import {
  reportCommand,
  reportOf,
  REGISTER_EVENTS,
  type RegisterEvent,
} from '../../contract/register-event.ts';
import type { FieldError } from '../../contract/field-errors.ts';
import { DATE } from '../../contract/parts.ts';
import { findFarthestClock, findWatched, insertRegisterEvent } from '../../db/enterprise/register-feed.ts';
import type { Person } from '../../db/person/find-person.ts';
import { codeError } from '../code-error.ts';
import { dayIn } from '../day-in.ts';
import { hasCome } from '../has-come.ts';
import { requireForm } from '../fit.ts';
import { REGISTRIES } from '../may.ts';
import { requirePermission } from '../permission.ts';
import { refuseOnRecord } from '../refuse-on-record.ts';
import { Refused } from '../refused.ts';
import { packOfAward } from '../application/pack-of-award.ts';
import { sendSignal } from '../application/send-signal.ts';
import { districtError, tooEarlyError } from '../unit/place-errors.ts';
import { requirePlace } from '../unit/require-unit.ts';
import { mayEnd } from './may-end.ts';
import { reportEnd, reported, type ReportDeps, type ReportedAward } from './report-end.ts';
import { typedError } from '../typed-error.ts';

const SHORT = { type: 'string', minLength: 1, maxLength: 100 } as const;
/** What a registry reports; a change of address names the new one. */
export const REPORT_EVENT = {
  type: 'object',
  additionalProperties: false,
  required: ['id', 'kind', 'effectiveOn'],
  properties: {
    id: { ...SHORT, examples: ['SAMR-2026-000001'] },
    kind: { enum: REGISTER_EVENTS },
    effectiveOn: DATE,
    address: { type: 'string', minLength: 1, maxLength: 200, examples: ['江南大道3号'] },
    district: { ...SHORT, examples: ['滨江区'] },
    street: SHORT,
    successor: SHORT,
  },
  if: { properties: { kind: { const: 'addressChange' } } },
  then: { required: ['address', 'district'] },
  examples: [
    {
      id: 'SAMR-2026-000001',
      kind: 'addressChange',
      effectiveOn: '2026-03-02',
      address: '江南大道3号',
      district: '滨江区',
    },
  ],
} as const;

/** TypeScript cannot read `if` and `then`: the type is that of the contract. */
const validator = new Validator<XSchema, RegisterEvent>({}, REPORT_EVENT);

/** What came of an event: whether it was new, and each award that it was reported to. */
export interface Reported {
  /** The id that the registry gave it. */
  readonly event: string;
  readonly outcome: 'new' | 'known';
  readonly awards: readonly ReportedAward[];
}

/**
 * Files what a registry reports of an enterprise, and reports it to each of its awards that is within its five years, once
 * each; its end reaches every award that has not ended. What has not taken effect yet is refused: its sender keeps it until then. So
 * is what cannot be: a day before anything that is known of the territory, and a code that no place has.
 * @param sent as `REPORT_EVENT` describes it, as it came from outside
 * @param signature of the registry's program over the report, verified
 * @throws Refused `duty.missing`, `enterprise.unknown`, `request.invalid`, `registry.notYetEffective`, `registry.otherEvent`
 */
export async function reportEvent(
  deps: ReportDeps,
  person: Person,
  enterprise: string,
  sent: unknown,
  signature: Parameters<typeof insertRegisterEvent>[4],
): Promise<Reported> {
  const { database } = deps;
  const attempt = { person: person.id, application: null, type: 'registry.event' };
  await requirePermission(database, person, REGISTRIES, attempt);
  const event = await requireForm(database, attempt, validator, sent);
  const errors = [
    tooEarlyError('/effectiveOn', event.effectiveOn),
    districtError('/district', event.district),
    successorError(enterprise, event),
  ].filter((error) => error !== null);
  if (errors.length > 0) await refuseOnRecord(database, attempt, new Refused('request.invalid', { errors }));
  if ((await findFarthestClock(database, enterprise)) === null)
    throw new Refused('enterprise.unknown', { enterprise });
  const { street, effectiveOn } = event;
  await requirePlace(database, street, '/street');
  if (!(await hasCome(database, effectiveOn, [enterprise], dayIn(new Date()))))
    await refuseOnRecord(database, attempt, new Refused('registry.notYetEffective', { effectiveOn }));
  const outcome = await insertRegisterEvent(database, enterprise, event, person.id, signature);
  if (outcome === 'other') throw new Refused('registry.otherEvent');
  const watched = await reportToWatched(deps, person, enterprise, event);
  const ended = await reportEnd(deps, enterprise, event);
  const others = ended.filter(({ application }) =>
    watched.every((award) => award.application !== application),
  );
  return { event: event.id, outcome, awards: [...watched, ...others] };
}

/** A report is kept as it was signed: its successor is a code, written as codes are. */
function successorError(enterprise: string, { successor }: RegisterEvent): FieldError | null {
  if (successor === undefined) return null;
  return successor === enterprise
    ? typedError('/successor', 'sameFirm', { typed: successor })
    : codeError('/successor', successor);
}

/** A repeated event meets the same commands: the journal takes each once. */
async function reportToWatched(
  deps: ReportDeps,
  person: Person,
  enterprise: string,
  event: RegisterEvent,
): Promise<readonly ReportedAward[]> {
  const { database } = deps;
  const signal = {
    type: 'relocation.report',
    payload: reportOf(event),
    version: null,
    actsFor: null,
  } as const;
  const found = await findWatched(database, enterprise);
  const watched = found.filter((award) => mayEnd(packOfAward(award), event));
  return Promise.all(
    watched.map(async ({ id: application }): Promise<ReportedAward> => {
      const commandId = reportCommand(event, application);
      return reported(deps, commandId, application, async () => {
        const sent = await sendSignal(deps, person, { commandId, application, repeated: false }, signal);
        return sent.outcome === 'pending';
      });
    }),
  );
}
