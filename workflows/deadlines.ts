import type { AwardEvent } from '../contract/event.ts';
import { CLOCK } from '../contract/parties.ts';
import type { Carried } from '../contract/step.ts';
import type { Deadline } from '../contract/deadlines.ts';

/** Returns an instant in milliseconds since 1970. */
export const instant = (iso: string): number => Date.parse(iso);

/** Returns the deadline that passes first; of two at the same instant, the one that was set first. */
export function earliest(deadlines: readonly Deadline[]): Deadline | undefined {
  return deadlines.reduce<Deadline | undefined>(
    (a, b) => (a && instant(a.at) <= instant(b.at) ? a : b),
    undefined,
  );
}

/** Returns the deadline that passed before the next event was sent, or before now if nothing was sent. */
export function passed({ deadlines }: Carried, next: AwardEvent | undefined): Deadline | undefined {
  const deadline = earliest(deadlines);
  const until = next === undefined ? Date.now() : instant(next.at);
  return deadline !== undefined && instant(deadline.at) <= until ? deadline : undefined;
}

/** Whether a deadline lies ahead of the engine's clock. */
export function liesAhead(deadline: Deadline | undefined): boolean {
  return deadline !== undefined && instant(deadline.at) > Date.now();
}

/** Returns what the clock says when a deadline passes. */
export function passing({ seq }: Carried, application: string, { name, at, ...rest }: Deadline): AwardEvent {
  const commandId = `${application}/${seq}/${name}`;
  return { type: name, payload: { due: at, ...rest }, actor: CLOCK, at, commandId };
}
