import {
  CASEWORK,
  DECIDERS,
  DISPUTE,
  EVERY_READER,
  MONEY,
  OFFICERS,
  type Sight,
} from '../../contract/dossier/readers.ts';
import type { AwardEvent } from '../../contract/event.ts';

/** Who reads the words of a step, as the dossier has it; every reader, if it is not named here. */
const WORDS: Readonly<Partial<Record<AwardEvent['type'], Sight>>> = {
  'department.object': OFFICERS,
  'department.requestCorrection': CASEWORK,
  'application.return': CASEWORK,
  'office.propose': DECIDERS,
  'office.sendBack': OFFICERS,
  'policy.move': DECIDERS,
  'objection.file': DISPUTE,
  'objection.answer': DISPUTE,
  'relocation.consent': DISPUTE,
  'irregularity.find': MONEY,
  'relocation.request': DISPUTE,
  'relocation.deny': DISPUTE,
  'relocation.clear': DISPUTE,
  'review.request': DISPUTE,
};

/** Returns who reads the words of a step. What the office proposes to the group is for those who decide. */
export function wordsSight({ type, actor }: AwardEvent): Sight {
  if (type === 'clawback.writeOff' && actor.as === 'approve') return DECIDERS;
  return WORDS[type] ?? EVERY_READER;
}

/** Returns who reads which person took a step: an applicant sees units and no officer, and an objector is kept from the parties. */
export function personSight({ type }: AwardEvent): Sight {
  return type === 'objection.file' ? DECIDERS : OFFICERS;
}
