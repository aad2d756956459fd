import { dayInWords, inBeijing } from '../../contract/in-beijing.ts';
import { CHOICE_LABELS } from '../../contract/labels/choices.ts';
import type { Letter } from '../../contract/letter.ts';
import { beijingDay } from '../../policy/engine/dates.ts';
import type { Name } from '../../policy/engine/items/item.ts';
import { notesOn } from '../../policy/engine/published/notes.ts';
import { eventsOf } from '../dossier/journal.ts';
import type { Given, Particulars } from './given.ts';
import { matter } from './matter.ts';
import { decision } from './of-decision.ts';
import { demandDecision, demandNotice } from './of-demand.ts';
import { release } from './of-release.ts';
import { correction, receipt } from './of-submission.ts';

const PARTICULARS: Readonly<Record<Letter['kind'], (given: Given) => Particulars>> = {
  receipt,
  correction,
  decision,
  demandNotice,
  demandDecision,
  release,
};

/** Below the public address: the hash of a letter stands behind it. */
const CONFIRM = '/api/letters/';

/** Returns what a letter says, from the award as it stood after the step of which it speaks. */
export function letterOf(given: Given): Letter {
  const { kind, application, journal, step, firm, pack, origin } = given;
  const last = journal.at(-1);
  if (last === undefined) throw new Error(`${application} has taken nothing`);
  const { letters, title } = pack;
  const { parts, advice } = PARTICULARS[kind](given);
  return {
    kind,
    application,
    seq: last.seq,
    step,
    day: beijingDay(last.event.at),
    title: CHOICE_LABELS.LETTER_KINDS[kind],
    to: { name: firm.name, code: firm.code },
    opening: filled(letters.opening[kind], 'policy', title),
    parts: [matter(given), ...parts],
    advice: advice.flatMap((each) => advised(letters.advice[each.kind], each.due)),
    notes: notesOn(pack, statusIn(given)),
    system: letters.system,
    office: letters.office,
    confirmAt: `${origin}${CONFIRM}`,
  };
}

/** In what right the policy is applied to the award; before it was accepted, nobody has said. */
function statusIn({ journal, verdict }: Given): Parameters<typeof notesOn>[1] {
  return (
    verdict?.policy.kind ??
    eventsOf(journal, 'departments.routed').at(-1)?.payload.policy.kind ??
    'simulation'
  );
}

/** What has a last instant is left out if that is not set: nobody can keep it. */
function advised(words: Name, due: string | null): readonly Name[] {
  if (due !== null) return [filled(words, 'due', inBeijing(due))];
  return words.zh.includes('{due}') ? [] : [words];
}

function filled({ zh, en }: Name, name: string, value: Name): Name {
  return { zh: zh.replaceAll(`{${name}}`, value.zh), en: en.replaceAll(`{${name}}`, value.en) };
}

/** Returns the line with day and office under which a letter stands. */
export function datedBy({ office, day }: Pick<Letter, 'office' | 'day'>): Name {
  const { zh, en } = dayInWords(day);
  return { zh: `${office.zh}　${zh}`, en: `${office.en}, ${en}` };
}
