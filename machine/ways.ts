import { getNextTransitions, type AnyMachineSnapshot, type AnyStateMachine, type AnyStateNode } from 'xstate';
import type { Effect } from '../contract/effects.ts';
import type { AwardEvent } from '../contract/event.ts';
import { stateOf, type Definition } from './definition.ts';

/** A way out of a state. */
export interface Way {
  readonly eventType: string;
  readonly source: AnyStateNode;
  readonly target?: readonly AnyStateNode[] | undefined;
  readonly guard?: string | Guarded;
  readonly actions: readonly (string | { readonly type: string; readonly params?: Asked })[];
}

interface Guarded {
  readonly type: string;
  readonly params?: { readonly rules: readonly string[]; readonly route?: string };
}

/** Returns what a way is guarded by; null if by nothing. */
export function guardOf({ guard }: Way): Guarded | null {
  return typeof guard === 'string' ? { type: guard } : (guard ?? null);
}

/** Effects as they stand in an action: listed, or worked out from the event and named by their kinds. */
type Asked = readonly Effect[] | { readonly kinds: readonly Effect['kind'][] };

/** Every way out of every state by its name: state, event, and the route where several lead on. */
export function waysOf({ machine }: Definition): readonly string[] {
  return nodesOf(machine.root).flatMap((node) => waysFrom(node).map(nameOf));
}

/** The ways that an accepted event took: its own, and what led on from there by itself. */
export function waysTaken(
  { machine }: Definition,
  snapshot: AnyMachineSnapshot,
  event: AwardEvent,
  next: AnyMachineSnapshot,
): readonly string[] {
  const taken = (getNextTransitions(snapshot) as readonly Way[]).find(
    (way) => way.eventType === event.type && isOpen(machine, way, snapshot, event),
  );
  if (taken === undefined) return [];
  const reached = taken.target?.[0]?.path.join('.') ?? stateOf(snapshot);
  const onward = `${stateOf(next)}.`.startsWith(`${reached}.`)
    ? []
    : nodesOf(machine.root)
        .filter((node) => reached.startsWith(node.path.join('.')) || node.path.join('.').startsWith(reached))
        .flatMap((node) => ((node.always ?? []) as readonly Way[]).map(nameOf));
  return [nameOf(taken), ...onward];
}

type Guard = (given: { context: unknown; event: AwardEvent }, params: unknown) => boolean;

function isOpen(
  machine: AnyStateMachine,
  way: Way,
  snapshot: AnyMachineSnapshot,
  event: AwardEvent,
): boolean {
  const guard = guardOf(way);
  if (guard === null) return true;
  const check = machine.implementations.guards[guard.type] as Guard;
  return check({ context: snapshot.context, event }, guard.params);
}

/** Returns a state and every state within it, outermost first. */
export function nodesOf(node: AnyStateNode): readonly AnyStateNode[] {
  return [node, ...Object.values(node.states).flatMap(nodesOf)];
}

/** Returns the ways out of a state itself, not those of the states around it, in the order in which they are asked. */
export function waysFrom(node: AnyStateNode): readonly Way[] {
  return [...node.transitions.values(), node.always ?? []].flat() as unknown as readonly Way[];
}

function nameOf(way: Way): string {
  const { source, eventType } = way;
  const route = guardOf(way)?.params?.route;
  const event = eventType === '' ? 'by itself' : eventType;
  return `${source.path.join('.') || 'any state'}: ${event}${route === undefined ? '' : ` [${route}]`}`;
}
