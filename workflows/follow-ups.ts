import type { Message } from '../contract/message.ts';
import { SYSTEM } from '../contract/parties.ts';
import type { Outcome, Step } from '../contract/step.ts';

type Accepted = Extract<Outcome, { result: 'accepted' }>;

/** Returns what an accepted step sends to other awards, in order. */
export function toOthers({ application, seq, message }: Step, { tells }: Accepted): readonly ToOther[] {
  return tells.map(({ application: other, event }) => {
    const commandId = `${application}/${seq}/${event.type}/${other}`;
    return { other, message: { ...event, actor: SYSTEM, at: message.at, commandId } };
  });
}

interface ToOther {
  readonly other: string;
  readonly message: Message;
}

/** Returns what the award itself takes next, before anything that was sent: the step's reports, then what came too early. */
export function toItself({ application, seq, message }: Step, outcome: Accepted): readonly Message[] {
  const { events, earlier = [] } = outcome;
  const reports = events.map((event): Message => {
    const commandId = `${application}/${seq}/${event.type}`;
    return { ...event, actor: SYSTEM, at: message.at, commandId };
  });
  return [...reports, ...earlier];
}
