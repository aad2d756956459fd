import { DOSSIER, type Dossier } from '../../contract/dossier/dossier.ts';
import { seenPart } from '../../contract/dossier/definition.ts';
import type { ApplicationRow } from '../../db/application/find-application.ts';
import { findVerdict } from '../../db/application/find-verdict.ts';
import { findStored } from '../../db/document/find-stored.ts';
import { findFirm } from '../../db/enterprise/find-firm.ts';
import { findEarlierAwards } from '../../db/ledger/find-earlier-awards.ts';
import { findNoticeOf } from '../../db/notice/find-notice-of.ts';
import type { Person } from '../../db/person/find-person.ts';
import { findRemarks } from '../../db/remark/remarks.ts';
import { findNotes, type Note } from '../../db/note/notes.ts';
import { findUnits, type Unit } from '../../db/person/units.ts';
import { findAcceptedSteps } from '../../db/step/find-accepted-steps.ts';
import type { BareSnapshot } from '../../machine/definition.ts';
import { machineOf } from '../../machine/versions.ts';
import { hashesOf } from '../../policy/engine/evidence.ts';
import { missingOf } from '../application/missing-of.ts';
import { requireParty } from '../may.ts';
import { nowOf } from '../now-of.ts';
import type { BankAccount } from '../payment/payment-file.ts';
import type { Ports } from '../ports.ts';
import { claimSection, formsOf } from './claim-section.ts';
import { decisionsIn } from './decisions.ts';
import type { Journal } from './journal.ts';
import { mayDo } from './may-do.ts';
import { namedUnit } from './named.ts';
import { moneySection } from './money-section.ts';
import { objectionsIn } from './objections.ts';
import { progressSection } from './progress-section.ts';
import { lookOf } from './look-of.ts';
import { reviewSection } from './review-section.ts';
import { similarSection } from './similar-section.ts';

/** What a dossier is read from. */
export interface DossierDeps extends Pick<Ports, 'database'> {
  /** The account that pays, and takes repayments; null if none is set. */
  readonly payer: BankAccount | null;
}

/**
 * Returns what a person may read of an award, from its journal. Amounts in fen, instants in UTC.
 * @throws Refused `duty.missing`, `application.unknown` if they are no party
 */
export async function readDossier(
  deps: DossierDeps,
  person: Person,
  row: ApplicationRow,
): Promise<Readonly<Record<string, unknown>>> {
  await requireParty(deps.database, person, 'application.readDossier', row.id);
  const journal = await findAcceptedSteps(deps.database, row.id);
  const look = lookOf(person, row, journal);
  return seenPart(DOSSIER, await dossierOf(deps, person, row, journal), look);
}

async function dossierOf(
  { database, payer }: DossierDeps,
  person: Person,
  row: ApplicationRow,
  journal: Journal,
): Promise<Dossier> {
  const forms = formsOf(journal);
  const newest = forms.at(-1);
  if (newest === undefined) throw new Error(`${row.id} has no form`);
  const now = nowOf(row);
  const units = await findUnits(database);
  const [firm, found, notice, earlier, notes, remarks, missing, beside, ways, stored] = await Promise.all([
    findFirm(database, row.enterprise),
    findVerdict(database, row.id),
    findNoticeOf(database, row.id),
    findEarlierAwards(database, row.id),
    findNotes(database, row.id),
    findRemarks(database, row.id),
    missingOf(database, row),
    similarSection(database, row, newest.payload.claim),
    mayDo(database, journal, row, { person, units, now }),
    findStored(
      database,
      hashesOf(forms.flatMap(({ payload }) => payload.documents)),
      forms.map(({ actor }) => actor.person),
    ),
  ]);
  if (firm === null) throw new Error(`${row.id} is of ${row.enterprise}, which is not registered`);
  const columns = machineOf(row.machineVersion).columns(row.snapshot as BareSnapshot);
  const verdict = found?.verdict ?? null;
  const decided = decisionsIn(journal);
  const isContested = columns.notice === 'contested';
  return {
    ...progressSection(row, units, now),
    ...ways,
    ...claimSection(journal, firm, stored),
    missing,
    ...reviewSection(journal, decided, { tasks: row.tasks, units, verdict, notice, isContested }),
    ...beside,
    objections: objectionsIn(journal),
    // A person who acts for the firm reads no note, whatever else they are.
    notes: person.enterprises.includes(row.enterprise) ? [] : notes.map((note) => noteInWords(note, units)),
    remarks: remarks.map(({ person: officer, ...remark }) => ({ ...remark, officer })),
    ...moneySection(journal, { columns, verdict, earlier, account: payer }),
  };
}

function noteInWords(
  { person: officer, unit, ...note }: Note,
  units: readonly Unit[],
): Dossier['notes'][number] {
  return { ...note, officer, unit: unit === null ? null : namedUnit(units, unit) };
}
