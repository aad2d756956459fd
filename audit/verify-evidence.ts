import type { AwardRecords } from '../db/step/find-records.ts';
import type { CapturedStep } from './captured-step.ts';
import { checkJournal } from './check-journal.ts';
import type { SenderKey } from '../db/sender/sender-keys.ts';
import { checkLaw } from './check-law.ts';
import { checkSignatures } from './check-signatures.ts';
import { compareWithJournal } from './compare-journal.ts';
import { compareWithLedger } from './compare-ledger.ts';
import { compareWithReadModel } from './compare-read-model.ts';
import type { Finding } from './finding.ts';
import type { PackOf } from './pack-at.ts';
import type { Run } from './history/run.ts';
import type { JournalRow } from '../db/step/find-steps.ts';
import type { Walked } from './history/walk.ts';
import { walkThrough, type Rejoin } from './rejoined.ts';

/** Three questions, three answers, and everything that speaks against one of them. */
export interface AwardAudit {
  readonly application: string;
  readonly runs: number;
  readonly steps: number;
  readonly verdicts: number;
  /** Does today's code still take the same path? */
  readonly commands: 'identical' | 'different' | 'not asked';
  /** Do history, journal, read model and ledger say the same? */
  readonly data: 'identical' | 'different';
  /** Does the policy, applied to the recorded facts, still give each recorded verdict? */
  readonly law: 'applied' | 'different';
  readonly findings: readonly Finding[];
}

/** Everything on record about one award at one moment. */
export interface Evidence extends AwardRecords {
  readonly application: string;
  readonly runs: readonly Run[];
  /** The public keys by which its events were signed, and their root. */
  readonly senders: readonly SenderKey[];
  /** When journal and histories were brought together; left out if never. */
  readonly rejoins?: readonly Rejoin[];
  /** The rows that were recorded after the records were read and before the histories were. */
  readonly later?: readonly Pick<JournalRow, 'seq' | 'hash'>[];
}

/**
 * Answers the second and the third question without the engine, from a walk through the histories. Pure.
 * @param packs by which it is judged: those of this program, or those that came with the evidence
 */
export function verifyEvidence(evidence: Evidence, packs: PackOf): AwardAudit {
  return verifyWalked(evidence, walkThrough(evidence), packs);
}

/** The same of histories that were walked through already. Pure. */
export function verifyWalked(
  evidence: Evidence,
  { captured: walked, findings }: Walked,
  packs: PackOf,
): AwardAudit {
  const captured = upToRecords(walked, evidence);
  return answersOf(evidence, 'not asked', [
    ...compareWithRecords(evidence, captured, packs),
    ...findings,
    ...whereItCan('law', () => checkLaw(captured, evidence.verdicts, packs)),
  ]);
}

/** What the steps of an award came to against everything that the records say. */
export function compareWithRecords(
  { journal, model, transfers, verdicts, senders }: Evidence,
  captured: readonly CapturedStep[],
  packs: PackOf,
): readonly Finding[] {
  return [
    ...whereItCan('data', () => checkJournal(journal)),
    ...whereItCan('data', () => checkSignatures(journal, senders)),
    ...whereItCan('data', () => compareWithJournal(captured, journal)),
    ...whereItCan('data', () => compareWithReadModel(captured, model, packs)),
    ...whereItCan('data', () => compareWithLedger(captured, transfers, verdicts, packs)),
  ];
}

/**
 * The steps that the records can know. A step behind the newest row is left out if its row was recorded later, and stays, as one that
 * has no row, if it was not.
 */
function upToRecords(
  captured: readonly CapturedStep[],
  { journal, later = [] }: Evidence,
): readonly CapturedStep[] {
  const last = journal.length;
  const rows = new Map(later.map(({ seq, hash }) => [seq, hash]));
  return captured.filter(({ step, outcome }) => {
    if (step.seq <= last) return true;
    return outcome.result === 'duplicate' ? step.seq === last + 1 : rows.get(step.seq) !== outcome.head;
  });
}

/** Falsified evidence can say what no policy and no calendar knows, such as a day that does not exist: that is a finding as well. */
function whereItCan(question: Finding['question'], check: () => readonly Finding[]): readonly Finding[] {
  try {
    return check();
  } catch (error) {
    const because = error instanceof Error ? error.message : String(error);
    return [{ question, seq: null, finding: `what is on record cannot be judged: ${because}` }];
  }
}

/** The answers to which findings lead. */
export function answersOf(
  { application, journal, verdicts, runs }: Evidence,
  commands: AwardAudit['commands'],
  findings: readonly Finding[],
): AwardAudit {
  const isClear = (question: Finding['question']) =>
    findings.every((finding) => finding.question !== question);
  return {
    application,
    runs: runs.length,
    steps: journal.length,
    verdicts: verdicts.length,
    commands,
    data: isClear('data') ? 'identical' : 'different',
    law: isClear('law') ? 'applied' : 'different',
    findings,
  };
}
