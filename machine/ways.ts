import { getNextTransitions, type AnyMachineSnapshot, type AnyStateMachine, type AnyStateNode } from 'xstate';
import type { Message } from '../contract/message.ts';
import { stateOf, type Definition } from './definition.ts';

/** A way out of a state. */
interface Way {
  readonly eventType: string;
  readonly source: AnyStateNode;
  readonly target?: readonly AnyStateNode[] | undefined;
  readonly guard?: unknown;
}

/** Every way out of every state by its name: state, event, and the route where several lead on. */
export function waysOf({ machine }: Definition): readonly string[] {
  return nodesOf(machine.root).flatMap((node) => waysFrom(node).map(nameOf));
}

/** The ways that an accepted event took: its own, and what led on from there by itself. */
export function waysTaken(
  { machine }: Definition,
  snapshot: AnyMachineSnapshot,
  message: Message,
  next: AnyMachineSnapshot,
): readonly string[] {
  const taken = (getNextTransitions(snapshot) as readonly Way[]).find(
    (way) => way.eventType === message.type && isOpen(machine, way, snapshot, message),
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

type Guard = (given: { context: unknown; event: Message }, params: unknown) => boolean;

function isOpen(
  machine: AnyStateMachine,
  { guard }: Way,
  snapshot: AnyMachineSnapshot,
  event: Message,
): boolean {
  const { type, params } = guard as { type: string; params: unknown };
  const check = machine.implementations.guards[type] as Guard;
  return check({ context: snapshot.context, event }, params);
}

function nodesOf(node: AnyStateNode): readonly AnyStateNode[] {
  return [node, ...Object.values(node.states).flatMap(nodesOf)];
}

function waysFrom(node: AnyStateNode): readonly Way[] {
  return [...node.transitions.values(), node.always ?? []].flat() as readonly Way[];
}

function nameOf({ source, eventType, guard }: Way): string {
  const route = (guard as { params?: { route?: string } } | undefined)?.params?.route;
  const event = eventType === '' ? 'by itself' : eventType;
  return `${source.path.join('.') || 'any state'}: ${event}${route === undefined ? '' : ` [${route}]`}`;
}
