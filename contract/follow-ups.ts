import type { AwardEvent } from './event.ts';
import { SYSTEM } from './parties.ts';
import type { Outcome, Step } from './step.ts';

type Accepted = Extract<Outcome, { result: 'accepted' }>;

/** The step that sets something off, as history and journal both know it. */
type Cause = Pick<Step, 'application' | 'seq' | 'event'>;

/** A report of an award to itself or to another one. */
export interface Report {
  readonly to: string;
  readonly event: AwardEvent;
}

/** Returns what an accepted step sends to other awards, in order. */
export function toOthers({ application, seq, event }: Cause, { sends }: Accepted): readonly Report[] {
  return sends.map(({ application: to, event: report }) => {
    const commandId = `${application}/${seq}/${report.type}/${to}`;
    return { to, event: { ...report, actor: SYSTEM, at: event.at, commandId } };
  });
}

/** Returns what an accepted step reports to its own award, in order. */
export function toItself({ application, seq, event }: Cause, { events }: Accepted): readonly Report[] {
  return events.map((report) => {
    const commandId = `${application}/${seq}/${report.type}`;
    return { to: application, event: { ...report, actor: SYSTEM, at: event.at, commandId } };
  });
}
