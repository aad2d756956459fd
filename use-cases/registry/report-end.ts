import { SYSTEM } from '../../contract/parties.ts';
import { endCommand, endOf, type RegisterEvent } from '../../contract/register-event.ts';
import { findAwardsOf } from '../../db/application/find-awards-of.ts';
import { findAnswers } from '../../db/command/find-answers.ts';
import type { BareSnapshot } from '../../machine/definition.ts';
import { pendingOf } from '../command/outcome.ts';
import { nowOf } from '../now-of.ts';
import type { Ports } from '../ports.ts';
import { Refused } from '../refused.ts';

export type ReportDeps = Pick<Ports, 'database' | 'engine' | 'answers' | 'patienceMs'>;

export interface ReportedAward {
  readonly application: string;
  readonly outcome: 'reported' | 'refused' | 'pending';
  readonly code: string | null;
}

/** Reports the end of an enterprise to each of its awards that has not ended, once each; nothing if an event reports no end. */
export async function reportEnd(
  deps: ReportDeps,
  enterprise: string,
  event: RegisterEvent,
): Promise<readonly ReportedAward[]> {
  const end = endOf(event);
  if (end === null) return [];
  const awards = await findAwardsOf(deps.database.sql, enterprise);
  const open = awards.filter(({ snapshot }) => (snapshot as BareSnapshot).status === 'active');
  return Promise.all(
    open.map(async ({ id: application, skippedMs }) => {
      const commandId = endCommand(event, application);
      return reported(deps, commandId, application, async () => {
        const at = nowOf({ skippedMs });
        const type = 'enterprise.ended';
        await deps.engine.deliver(application, { type, payload: end, actor: SYSTEM, at, commandId });
        return (await pendingOf(deps, NOBODY, commandId, application)) !== null;
      });
    }),
  );
}

/** No person reads what a report is answered. */
const NOBODY = { id: SYSTEM.person, isStaff: false };

/**
 * Returns what became of a report at an award: what the journal says of its command, if anything, else what sending it says.
 * @param send sends it and returns whether its answer is still pending
 */
export async function reported(
  { database }: ReportDeps,
  commandId: string,
  application: string,
  send: () => Promise<boolean>,
): Promise<ReportedAward> {
  const [known] = await findAnswers(database, [commandId]);
  if (known !== undefined) {
    const code = known.refusal?.code ?? null;
    return { application, outcome: code === null ? 'reported' : 'refused', code };
  }
  try {
    return { application, outcome: (await send()) ? 'pending' : 'reported', code: null };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return { application, outcome: 'refused', code: error.code };
  }
}
