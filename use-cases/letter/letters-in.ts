import type { AwardEvent } from '../../contract/event.ts';
import type { Letter } from '../../contract/letter.ts';
import { machineOf } from '../../machine/versions.ts';
import { decisionsIn, DECISIVE } from '../dossier/decisions.ts';
import type { Journal } from '../dossier/journal.ts';

/** A letter that the journal calls for, and the number of the step of which it speaks. */
export interface DueLetter {
  readonly kind: Letter['kind'];
  readonly seq: number;
}

/** Returns the letters that an award calls for, oldest first: each speaks of one step that it has taken. */
export function lettersIn(journal: Journal, machineVersion: number): readonly DueLetter[] {
  return journal.flatMap((step, index) => {
    const kind = kindOf(journal.slice(0, index + 1), machineVersion);
    return kind === null ? [] : [{ kind, seq: step.seq }];
  });
}

/** What follows from an event alone. */
const OF_EVENT: Readonly<Partial<Record<AwardEvent['type'], Letter['kind']>>> = {
  'application.submit': 'receipt',
  'application.return': 'correction',
  'department.requestCorrection': 'correction',
  'clawback.assessed': 'demandNotice',
  'irregularity.find': 'demandNotice',
  'clawback.decide': 'demandDecision',
};

/** What may end the five years. */
const ENDS_WATCH: readonly AwardEvent['type'][] = [
  'watch.elapsed',
  'relocation.approve',
  'relocation.report',
];

/** Whether a step may call for a letter, by its event alone. */
export function mayCall(type: string): boolean {
  return [...Object.keys(OF_EVENT), ...ENDS_WATCH, ...DECISIVE].includes(type);
}

/** @param journal up to the step in question */
function kindOf(journal: Journal, machineVersion: number): Letter['kind'] | null {
  const last = journal.at(-1);
  if (last === undefined) return null;
  const { event, stateAfter } = last;
  if (ENDS_WATCH.includes(event.type)) return isOver(stateAfter, machineVersion) ? 'release' : null;
  return OF_EVENT[event.type] ?? (isDecided(journal) ? 'decision' : null);
}

/** A refusal is decided when people decide so; a grant once its money is committed: until then its amount may still change. */
function isDecided(journal: Journal): boolean {
  const [before, now] = [decisionsIn(journal.slice(0, -1)), decisionsIn(journal)];
  if (now.decisions.length > before.decisions.length && now.decisions.at(-1)?.outcome === 'refuse')
    return true;
  return journal.at(-1)?.event.type === 'funds.committed' && (now.decision?.amountFen ?? 0) > 0;
}

function isOver(state: string, machineVersion: number): boolean {
  return machineOf(machineVersion).states.get(state)?.waitsFor.length === 0;
}
