import type { ApplicationRow } from '../../db/application/find-application.ts';
import { findFirm } from '../../db/enterprise/find-firm.ts';
import { findVerdicts } from '../../db/ledger/find-ledger.ts';
import { findLetters, insertLetter, type IssuedLetter } from '../../db/letter/letters.ts';
import { findNotifiedAwards } from '../../db/notification/find-notified-awards.ts';
import { findUnits } from '../../db/person/units.ts';
import { findSteps, type JournalRow } from '../../db/step/find-steps.ts';
import { packIn } from '../dossier/pack-in.ts';
import type { BankAccount } from '../payment/payment-file.ts';
import type { Ports } from '../ports.ts';
import type { Given } from './given.ts';
import { hashOf } from './hash.ts';
import { letterOf } from './letter-of.ts';
import { lettersIn, type DueLetter } from './letters-in.ts';

/** What letters are made from. */
export interface LetterDeps extends Pick<Ports, 'database'> {
  /** The account that pays, and takes repayments; null if none is set. */
  readonly payer: BankAccount | null;
  /** Where the letters are confirmed: scheme, host and port of the public address. */
  readonly portal: { readonly origin: string };
}

/**
 * Returns every letter that the journal of an award calls for, and issues those that are not issued yet: from then on each says
 * what it says for ever, and its row is sealed in the log.
 */
export async function issueLetters(
  deps: LetterDeps,
  row: Pick<ApplicationRow, 'id' | 'enterprise' | 'machineVersion'>,
): Promise<readonly IssuedLetter[]> {
  const { database } = deps;
  const [steps, issued] = await Promise.all([findSteps(database, row.id), findLetters(database, row.id)]);
  const journal = steps.filter(({ accepted }) => accepted);
  const missing = lettersIn(journal, row.machineVersion).filter(
    ({ kind, seq }) => !issued.some((letter) => letter.kind === kind && letter.step === seq),
  );
  if (missing.length === 0) return issued;
  const given = await givenBy(deps, row, journal);
  for (const letter of missing) await issue(deps, given(letter));
  return findLetters(database, row.id);
}

async function issue({ database }: LetterDeps, given: Given): Promise<void> {
  const content = letterOf(given);
  await insertLetter(database, { content, hash: hashOf(content) });
}

/** Returns what each letter is made from: the award as it stood after the step of which it speaks. */
async function givenBy(
  { database, payer, portal }: LetterDeps,
  { id, enterprise }: Pick<ApplicationRow, 'id' | 'enterprise'>,
  journal: readonly JournalRow[],
): Promise<(letter: DueLetter) => Given> {
  const [firm, units, verdicts, [award]] = await Promise.all([
    findFirm(database, enterprise),
    findUnits(database),
    findVerdicts(database, id),
    findNotifiedAwards(database, [id]),
  ]);
  if (firm === null) throw new Error(`${id} is of ${enterprise}, which is not registered`);
  return ({ kind, seq }) => {
    const until = journal.filter((step) => step.seq <= seq);
    return {
      application: id,
      kind,
      journal: until,
      step: until.at(-1)?.hash ?? '',
      firm,
      pack: packIn(until),
      verdict: verdicts.findLast(({ step }) => step <= seq)?.verdict ?? null,
      tasks: (award?.tasks ?? []).filter(
        ({ openedBy, closedBy }) => openedBy <= seq && (closedBy === null || closedBy > seq),
      ),
      units,
      account: payer,
      origin: portal.origin,
    };
  };
}
