import type { Outcome, Pending } from '../../use-cases/command/outcome.ts';

/** What a command is answered with. */
export interface Reply {
  readonly status: number;
  readonly body: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Returns 200 with the view after an accepted command, 202 with the command's address while nobody has answered. */
export function replyOf(outcome: Outcome): Reply {
  if (outcome.outcome === 'pending') return pendingReply(outcome);
  const { commandId, checkpoint, missing, view } = outcome;
  return { status: 200, body: { commandId, checkpoint, missing, ...view } };
}

/** Returns 201 with the address of what an accepted command made. */
export function createdReply(outcome: Outcome, location: string): Reply {
  const reply = replyOf(outcome);
  return outcome.outcome === 'pending' ? reply : { ...reply, status: 201, headers: { location } };
}

export function pendingReply(pending: Pending): Reply {
  const location = `/api/commands/${pending.commandId}`;
  return { status: 202, body: { ...pending, location }, headers: { location } };
}
