import type { Letter } from '../../contract/letter.ts';
import { machineOf } from '../../machine/versions.ts';
import { decisionsIn } from '../dossier/decisions.ts';
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

/** @param journal up to the step in question */
function kindOf(journal: Journal, machineVersion: number): Letter['kind'] | null {
  const last = journal.at(-1);
  if (last === undefined) return null;
  switch (last.event.type) {
    case 'application.submit':
      return 'receipt';
    case 'application.return':
    case 'department.requestCorrection':
      return 'correction';
    case 'clawback.assessed':
    case 'irregularity.find':
      return 'demandNotice';
    case 'clawback.decide':
      return 'demandDecision';
    case 'watch.elapsed':
    case 'relocation.approve':
    case 'relocation.report':
      return isOver(last.stateAfter, machineVersion) ? 'release' : null;
    default:
      return isDecided(journal) ? 'decision' : null;
  }
}

/** A refusal is decided when people decide so; a grant once its money is committed: until then its amount may still change. */
function isDecided(journal: Journal): boolean {
  const [before, now] = [decisionsIn(journal.slice(0, -1)), decisionsIn(journal)];
  if (now.decisions.length > before.decisions.length && now.decisions.at(-1)?.outcome === 'refuse') return true;
  return journal.at(-1)?.event.type === 'funds.committed' && (now.decision?.amountFen ?? 0) > 0;
}

function isOver(state: string, machineVersion: number): boolean {
  return machineOf(machineVersion).states.get(state)?.waitsFor.length === 0;
}
