import type { AwardEvent } from '../contract/event.ts';
import { SYSTEM } from '../contract/parties.ts';
import type { Outcome, Step } from '../contract/step.ts';

type Accepted = Extract<Outcome, { result: 'accepted' }>;

/** Returns what an accepted step sends to other awards, in order. */
export function toOthers({ application, seq, event }: Step, { sends }: Accepted): readonly ToOther[] {
  return sends.map(({ application: other, event: report }) => {
    const commandId = `${application}/${seq}/${report.type}/${other}`;
    return { other, event: { ...report, actor: SYSTEM, at: event.at, commandId } };
  });
}

interface ToOther {
  readonly other: string;
  readonly event: AwardEvent;
}

/** Returns what the award itself takes next, before anything that was sent: the step's reports, then what came too early. */
export function toItself({ application, seq, event }: Step, outcome: Accepted): readonly AwardEvent[] {
  const { events, earlier = [] } = outcome;
  const reports = events.map((report): AwardEvent => {
    const commandId = `${application}/${seq}/${report.type}`;
    return { ...report, actor: SYSTEM, at: event.at, commandId };
  });
  return [...reports, ...earlier];
}
