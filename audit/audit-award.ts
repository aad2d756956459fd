import type { Client } from '@temporalio/client';
import type { Database } from '../db/connect.ts';
import { findCarried } from '../db/queries/find-carried.ts';
import { findVerdicts, sumTransfers } from '../db/queries/find-ledger.ts';
import { findSteps } from '../db/queries/find-steps.ts';
import type { Context } from '../machine/application.v1/context.ts';
import { assess } from '../policy/assess.ts';
import { compareWithJournal, different, same, type Finding } from './compare.ts';
import { fetchHistories, type Run } from './fetch-histories.ts';
import { replay, type CapturedStep } from './replay.ts';

/** Three questions, three answers, and everything that speaks against one of them. */
export interface AwardAudit {
  readonly application: string;
  readonly runs: number;
  readonly steps: number;
  /** Does today's code still take the same path? */
  readonly commands: 'identical' | 'different';
  /** Do history, journal, read model and ledger say the same? */
  readonly data: 'identical' | 'different';
  /** Does the policy, applied to the recorded facts, still give each recorded verdict? */
  readonly law: 'applied' | 'different';
  readonly findings: readonly Finding[];
}

/** Audits one award on its histories as the server has them, or on `runs` where they are given. */
export async function auditAward(
  database: Database,
  client: Client,
  bundlePath: string,
  application: string,
  runs?: readonly Run[],
): Promise<AwardAudit> {
  const journal = await findSteps(database, application);
  const histories = runs ?? (await fetchHistories(client, application, journal));
  const { deviations, captured } = await replay(bundlePath, application, histories);
  const commands = [...deviations].flatMap(([runId, deviation]) =>
    deviation === null
      ? []
      : [{ question: 'commands', seq: null, finding: `run ${runId}: ${deviation}` } as const],
  );
  const data = [
    ...compareWithJournal(captured, journal),
    ...(await compareWithBooks(database, application, captured)),
  ];
  const law = (await findVerdicts(database, application)).flatMap(({ step, input, verdict }) =>
    same(assess(input), verdict)
      ? []
      : [
          {
            question: 'law',
            seq: step,
            finding: 'the policy gives another verdict on the recorded facts',
          } as const,
        ],
  );
  return {
    application,
    runs: histories.length,
    steps: journal.length,
    commands: commands.length === 0 ? 'identical' : 'different',
    data: data.length === 0 ? 'identical' : 'different',
    law: law.length === 0 ? 'applied' : 'different',
    findings: [...commands, ...data, ...law],
  };
}

/** The last accepted step against the read model, and its money against the ledger. */
async function compareWithBooks(
  database: Database,
  application: string,
  captured: readonly CapturedStep[],
): Promise<Finding[]> {
  const model = await findCarried(database, application);
  const last = captured.findLast(({ outcome }) => outcome.result === 'accepted');
  if (model === null) return [different(null, 'the read model has no such application')];
  if (last === undefined || !last.step.decision.accepted || last.outcome.result !== 'accepted')
    return [different(null, 'the replay takes no step at all')];
  const { snapshot } = last.step.decision;
  const sums = await sumTransfers(database, application);
  const paidFen = (sums['post'] ?? 0) - (sums['refund'] ?? 0);
  const { context } = snapshot as { context: Context };
  return [
    ...(same(snapshot, model.snapshot)
      ? []
      : [different(last.step.seq, 'the read model has another snapshot')]),
    ...(last.step.seq === model.version
      ? []
      : [different(last.step.seq, 'the read model has another version')]),
    ...(same(last.outcome.deadlines, model.deadlines)
      ? []
      : [different(last.step.seq, 'the read model has other deadlines')]),
    ...(context.paidFen === paidFen ? [] : [different(last.step.seq, 'the ledger says another sum paid')]),
  ];
}
