import type { Columns } from '../../contract/columns.ts';
import { DECIDING } from '../../contract/dossier/deciding.ts';
import { sees } from '../../contract/dossier/definition.ts';
import { VERDICT, type Sight } from '../../contract/dossier/readers.ts';
import { signalEntry, type SignalType } from '../../contract/signals/catalogue.ts';
import type { ApplicationRow, OpenTask } from '../../db/application/find-application.ts';
import type { Person } from '../../db/person/find-person.ts';
import type { BareSnapshot } from '../../machine/definition.ts';
import type { Facts, PublicGroup } from '../../machine/version.ts';
import { machineOf, NEWEST_MACHINE } from '../../machine/versions.ts';
import { readersOf } from '../dossier/readers-of.ts';
import { nowOf } from '../now-of.ts';
import { freeActorsFor } from './acting-as.ts';

const { states } = machineOf(NEWEST_MACHINE);

/** Whether the award leaves this state by itself. */
export function isSystemState(state: string): boolean {
  return states.get(state)?.waitsFor.includes('system') ?? false;
}

/** What a party sees of an application. Amounts in fen, instants in UTC. */
export interface ApplicationView {
  readonly id: string;
  readonly enterprise: string;
  readonly item: string;
  readonly state: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly group: PublicGroup;
  readonly version: number;
  /** The award's own clock, by which its deadlines pass. */
  readonly now: string;
  /** What the rules grant; null before, and for the firm and a department until people have decided so. */
  readonly amountFen: number | null;
  /** The reason code of the verdict; null as `amountFen` is. */
  readonly reason: string | null;
  /** Who can supply what a pending verdict waits for. */
  readonly missingFrom: Facts['missingFrom'];
  readonly paidFen: number;
  readonly owedFen: number;
  readonly consent: Facts['consent'];
  readonly ended: Facts['ended'];
  /** The open tasks, each with the proofs that a department is asked to confirm. */
  readonly waitsFor: readonly (Omit<OpenTask, 'duty' | 'claim'> & { readonly proofs: readonly string[] })[];
  /** What this person may send now. */
  readonly allowed: readonly { readonly type: SignalType; readonly zh: string; readonly en: string }[];
  readonly submittedAt: string;
  readonly at: string;
}

export function viewOf(row: ApplicationRow, person: Person): ApplicationView {
  const definition = machineOf(row.machineVersion);
  const current = row.snapshot as BareSnapshot;
  const facts = definition.facts(current);
  const isDecided = facts.missingFrom === 'applicant' || isGranted(row.tasks, definition.columns(current));
  const isShown = sees({ readers: readersOf(person, row), isDecided }, ESTIMATE);
  const { amountFen, reason } = isShown ? facts : NOTHING_YET;
  const { name, group } = stateInWords(row.machineVersion, row.state);
  return {
    id: row.id,
    enterprise: row.enterprise,
    item: row.item,
    state: row.state,
    name,
    group,
    version: row.version,
    now: nowOf(row),
    amountFen,
    reason,
    missingFrom: facts.missingFrom,
    paidFen: facts.paidFen,
    owedFen: facts.owedFen,
    consent: facts.consent,
    ended: facts.ended,
    waitsFor: row.tasks.map(({ task, unit, waitsFor, due, provisional, escalatedTo }) => ({
      task,
      unit,
      waitsFor,
      due,
      provisional,
      escalatedTo,
      proofs: facts.asks[unit] ?? [],
    })),
    allowed: definition
      .allowed(current, (type) => freeActorsFor(person, type, row))
      .map((type) => {
        const { zh, en } = signalEntry(type).label;
        return { type, zh, en };
      }),
    submittedAt: row.submittedAt,
    at: row.at,
  };
}

const NOTHING_YET = { amountFen: null, reason: null };

/** Who reads what an award comes to: what was granted is for every reader. */
const ESTIMATE: Sight = { ...VERDICT, department: 'decided' };

/** A grant that nobody has to propose, approve or decide any more: before that a verdict promises nothing. */
function isGranted(tasks: readonly OpenTask[], { approvedAt }: Columns): boolean {
  return approvedAt !== null && !tasks.some(({ task }) => DECIDING.some((open) => open === task));
}

/** What a state is called, and in which of the five stages it lies. */
export function stateInWords(machineVersion: number, state: string): Pick<ApplicationView, 'name' | 'group'> {
  const { meta } = machineOf(machineVersion).stateInfo(state);
  return { name: { zh: meta.zh, en: meta.en }, group: meta.group };
}
