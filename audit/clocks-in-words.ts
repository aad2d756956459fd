import type { WaitingStep } from '../db/step/find-waiting-steps.ts';
import { byAward, daysByParty, type Clocks, type PartyClock } from './clocks.ts';

/** The days of each award by party, a line each. @param now milliseconds since the epoch */
export function daysInWords(steps: readonly WaitingStep[], now: number): string {
  return [...byAward(steps)]
    .map(([application, own]) => {
      const days = Object.entries(daysByParty(own, now)).map(
        ([party, each]) => `${party} ${each.toFixed(2)}`,
      );
      return `${application}  ${days.join(', ')}`;
    })
    .join('\n');
}

/** The clocks by party, by department, and by item and stage, a line each. */
export function clocksInWords({ parties, departments, stages }: Clocks): string {
  return [
    ...parties.map(({ party, days, ...lasting }) =>
      line(`waits for ${party}, ${inDays(days)} in all`, lasting),
    ),
    ...departments.map(({ unit, days, ...lasting }) =>
      line(`of it for ${unit}, ${inDays(days)} in all`, lasting),
    ),
    ...stages.map(({ item, state, ...lasting }) => line(`${item.padEnd(3)} ${state}`, lasting)),
  ].join('\n');
}

function line(
  what: string,
  { p50, p90, ended, open }: Pick<PartyClock, 'p50' | 'p90' | 'ended' | 'open'>,
): string {
  return `${what.padEnd(38)} p50 ${inDays(p50)}  p90 ${inDays(p90)}  (${ended} ended, ${open} open)`;
}

function inDays(days: number | null): string {
  return days === null ? 'not yet' : `${days.toFixed(1)} d`;
}
