import type { AnyStateNode } from 'xstate';
import type { Effect } from '../contract/effects.ts';
import type { AwardEvent } from '../contract/event.ts';
import type { Capacity } from '../contract/parties.ts';
import type { Definition } from './definition.ts';
import { guardOf, nodesOf, waysFrom, type Way } from './ways.ts';

/** One way out of a state, as somebody reviews it. */
export interface Row {
  /** Dotted; of every state within it, if it has others. */
  readonly state: string;
  /** Empty if the state is left by itself. */
  readonly event: string;
  readonly senders: readonly Capacity[];
  /** What refuses the event, beside what every event must meet. */
  readonly rules: readonly string[];
  /** When this way is taken; null if whenever none before it is. */
  readonly route: string | null;
  /** Null if the award stays where it is. */
  readonly target: string | null;
  readonly does: Doings;
}

/** What a state does while it is entered and left. */
export interface StateRow {
  readonly state: string;
  readonly enters: Doings;
  readonly leaves: Doings;
}

/** What is done, in its order. */
export interface Doings {
  /** What the award remembers. */
  readonly changes: readonly string[];
  /** What is done to the world, in the step's transaction. */
  readonly effects: readonly string[];
}

/** Returns every way of a machine, in the order in which it is asked. */
export function tableOf(definition: Definition): readonly Row[] {
  return nodesOf(definition.machine.root).flatMap((node) =>
    waysFrom(node).map((way) => rowOf(definition, way)),
  );
}

function rowOf(definition: Definition, way: Way): Row {
  const { source, eventType, target, actions } = way;
  const [aim] = target ?? [];
  const guard = guardOf(way);
  return {
    state: nameOf(source),
    event: eventType,
    senders: definition.sendersOf(eventType as AwardEvent['type']),
    rules: guard?.params?.rules ?? [],
    route: guard?.params === undefined ? (guard?.type ?? null) : (guard.params.route ?? null),
    target: aim === undefined ? null : nameOf(aim),
    does: doingsOf(actions),
  };
}

/** Returns what each state does by itself. */
export function statesOf({ machine }: Definition): readonly StateRow[] {
  return nodesOf(machine.root).map((node) => ({
    state: nameOf(node),
    enters: doingsOf(node.entry as readonly Action[]),
    leaves: doingsOf(node.exit as readonly Action[]),
  }));
}

const nameOf = (node: AnyStateNode): string => node.path.join('.');

type Action = Way['actions'][number];

function doingsOf(actions: readonly Action[]): Doings {
  return {
    changes: actions.flatMap((action) => (typeof action === 'string' ? [action] : [])),
    effects: actions.flatMap((action) => (typeof action === 'string' ? [] : wordsOf(action))),
  };
}

function wordsOf({ type, params }: Exclude<Action, string>): readonly string[] {
  if (params === undefined) throw new Error(`the action ${type} does not say what it asks for`);
  return 'kinds' in params ? params.kinds : params.map(wordsFor);
}

/** A task is named with its effect. */
function wordsFor(effect: Effect): string {
  return 'task' in effect ? `${effect.kind} ${effect.task}` : effect.kind;
}
