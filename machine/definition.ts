import {
  createActor,
  getNextTransitions,
  initialTransition,
  transition,
  type AnyMachineSnapshot,
  type AnyStateMachine,
  type StateValue,
} from 'xstate';
import type { Effect } from '../contract/effects.ts';
import type { Message } from '../contract/message.ts';
import type { Refusal, RefusalCode } from '../contract/refusals.ts';
import { isSignalType, type SignalType } from '../contract/signals/catalogue.ts';

/** What an event comes to: the next snapshot with its effects as data, or the rule that it breaks. */
export type Decision =
  | { readonly accepted: true; readonly next: AnyMachineSnapshot; readonly effects: readonly Effect[] }
  | { readonly accepted: false; readonly refusal: Refusal };

/** A released machine as the driver, the door and the audit use it. Everything here is pure. */
export interface Definition {
  readonly machine: AnyStateMachine;
  start(): AnyMachineSnapshot;
  /** Snapshot from its persisted form. Throws where the form names a state that this version does not have. */
  restore(persisted: unknown): AnyMachineSnapshot;
  persist(snapshot: AnyMachineSnapshot): unknown;
  /** One event, one answer. Throws only where the machine itself is wrong. */
  decide(snapshot: AnyMachineSnapshot, message: Message): Decision;
  /** The signals that this state accepts from somebody, whoever may send them. */
  accepts(snapshot: AnyMachineSnapshot): readonly SignalType[];
}

/** How a machine names what an event would break: null where nothing. */
type Judge<Context, Rule extends string> = (
  rules: readonly Rule[],
  context: Context,
  message: Message,
) => RefusalCode | null;

/** Wraps a machine whose transitions are guarded by `lawful` with their rules as parameters. */
export function define<Context, Rule extends string>(
  machine: AnyStateMachine,
  judge: Judge<Context, Rule>,
): Definition {
  const [initial] = initialTransition(machine) as [AnyMachineSnapshot, unknown];

  function refusalOf(snapshot: AnyMachineSnapshot, message: Message): Refusal | null {
    const state = stateName(snapshot.value as StateValue);
    const ways = candidates(snapshot).filter(({ eventType }) => eventType === message.type);
    if (ways.length === 0) return { code: 'state.notAccepting', state };
    const broken = ways.map(({ guard }) =>
      judge((guard as LawfulGuard<Rule>).params.rules, snapshot.context as Context, message),
    );
    if (broken.includes(null)) return null;
    return { code: broken.find((code) => code !== null) ?? 'state.notAccepting', state };
  }

  return {
    machine,
    start: () => initial,
    restore(persisted) {
      const snapshot = createActor(machine, {
        snapshot: persisted as never,
      }).getSnapshot() as AnyMachineSnapshot;
      if (snapshot.status === 'error') throw new Error('unknown snapshot', { cause: snapshot.error });
      return snapshot;
    },
    persist: (snapshot) => machine.getPersistedSnapshot(snapshot),
    decide(snapshot, message) {
      const refusal = refusalOf(snapshot, message);
      if (refusal !== null) return { accepted: false, refusal };
      const [next, actions] = transition(machine, snapshot, message);
      return { accepted: true, next: next as AnyMachineSnapshot, effects: actions.flatMap(effectsOf) };
    },
    accepts: (snapshot) =>
      [...new Set(candidates(snapshot).map(({ eventType }) => eventType))].filter(isSignalType),
  };
}

interface LawfulGuard<Rule> {
  readonly params: { readonly rules: readonly Rule[] };
}

function candidates(snapshot: AnyMachineSnapshot): { eventType: string; guard?: unknown }[] {
  return snapshot.status === 'active' ? getNextTransitions(snapshot) : [];
}

function effectsOf({ type, params }: { type: string; params?: unknown }): readonly Effect[] {
  if (type !== 'effects') throw new Error(`the machine asked for the action ${type}, which nobody executes`);
  return params as readonly Effect[];
}

/** `{officeReview: 'proposing'}` to `officeReview.proposing`. */
export function stateName(value: StateValue): string {
  if (typeof value === 'string') return value;
  const [outer] = Object.entries(value);
  if (outer === undefined || outer[1] === undefined) throw new Error('a state without a name');
  return `${outer[0]}.${stateName(outer[1])}`;
}
