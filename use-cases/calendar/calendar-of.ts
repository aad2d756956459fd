import { icsOf, type CalendarEntry } from './ics.ts';
import { inBeijing } from '../../contract/in-beijing.ts';
import { NEXT_STEPS } from '../../contract/labels/next-steps.ts';
import { PARTY_LABELS } from '../../contract/labels/parties.ts';
import { TASK_LABELS } from '../../contract/labels/tasks.ts';
import { awardPage } from '../../contract/pages.ts';
import { findDeadlines, type Deadline } from '../../db/calendar/find-deadlines.ts';
import type { Person } from '../../db/person/find-person.ts';
import type { Name } from '../../policy/engine/items/item.ts';
import { packOfNewAwards } from '../../policy/packs/versions.ts';
import { namedItem } from '../dossier/named.ts';
import { shownNameOf } from '../dossier/shown-name.ts';
import type { Language } from '../letter/pdf.ts';
import type { Ports } from '../ports.ts';
import type { Portal } from '../session/portal.ts';

/** What a calendar is made from. */
export interface CalendarDeps extends Pick<Ports, 'database'> {
  readonly portal: Pick<Portal, 'origin'>;
}

/** Returns the deadlines of a person as a calendar file, of one award or of all. */
export async function calendarOf(
  { database, portal }: CalendarDeps,
  person: Person,
  { application, language }: { readonly application: string | null; readonly language: Language },
): Promise<string> {
  const deadlines = await findDeadlines(database, person, application);
  const name = packOfNewAwards().letters.system[language];
  return icsOf(
    name,
    deadlines.map((deadline) => entryOf(deadline, language, portal.origin)),
  );
}

const tasks: Readonly<Record<string, Name>> = TASK_LABELS;
const steps: Readonly<Record<string, Name | null>> = NEXT_STEPS;
const parties: Readonly<Record<string, Name>> = PARTY_LABELS;

const WORDS = {
  zh: { due: '最迟：', by: '办理方：', provisional: '（工作日安排公布后可能调整）' },
  en: { due: 'Due: ', by: 'Waits for: ', provisional: ' (may move once working days are published)' },
} as const;

function entryOf(deadline: Deadline, language: Language, origin: string): CalendarEntry {
  const { application, openedBy, task, unit, waitsFor, due, provisional, openedAt, firm } = deadline;
  const words = WORDS[language];
  const url = `${origin}${awardPage(application)}`;
  const thing = shownNameOf(deadline.recognition);
  const step = steps[task]?.[language];
  return {
    uid: `${[application, openedBy, task, unit].filter((part) => part !== '').join('.')}@gongshu-awards`,
    at: openedAt,
    due,
    url,
    summary: `${tasks[task]?.[language] ?? task} · ${firm} · ${thing}`,
    description: [
      firm,
      `${namedItem(deadline.item)[language]} · ${thing}`,
      `${words.by}${parties[waitsFor]?.[language] ?? waitsFor}`,
      `${words.due}${inBeijing(due)[language]}${provisional ? words.provisional : ''}`,
      ...(step === undefined ? [] : [step]),
      url,
    ].join('\n'),
  };
}
