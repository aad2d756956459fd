import {
  createActor,
  getNextTransitions,
  initialTransition,
  transition,
  type AnyMachineSnapshot,
  type AnyStateMachine,
  type AnyStateNode,
  type StateValue,
} from 'xstate';
import type { Effect } from '../contract/effects.ts';
import type { Message } from '../contract/message.ts';
import type { Actor } from '../contract/parties.ts';
import type { Refusal, RefusalCode } from '../contract/refusals.ts';
import { isSignalType, type SignalType } from '../contract/signals/catalogue.ts';
import type { StateMeta } from './application.v1/states.ts';

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
  /**
   * The signals that somebody may try now in any of their capacities; what they carry may still be refused. A persisted
   * form will do.
   */
  allowed(standing: Standing, actorsFor: (type: SignalType) => readonly Actor[]): readonly SignalType[];
  /** What an event would break of these rules: null where nothing. */
  judge(rules: readonly string[], context: unknown, message: Message): RefusalCode | null;
  /** Every state by its dotted name, outermost first. */
  readonly states: ReadonlyMap<string, StateInfo>;
}

/** What of a snapshot says where an award stands; its persisted form has it too. */
export type Standing = Pick<AnyMachineSnapshot, 'status' | 'value' | 'context'>;

export interface StateInfo {
  readonly meta: StateMeta;
  readonly tags: readonly string[];
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
  /** The rules that look at the sender alone. */
  personal: readonly Rule[],
): Definition {
  const [initial] = initialTransition(machine) as [AnyMachineSnapshot, unknown];
  const waysFrom = new Map<string, readonly Candidate[]>();

  function restore(persisted: unknown): AnyMachineSnapshot {
    const snapshot = createActor(machine, {
      snapshot: persisted as never,
    }).getSnapshot() as AnyMachineSnapshot;
    if (snapshot.status === 'error') throw new Error('unknown snapshot', { cause: snapshot.error });
    return snapshot;
  }

  /** What an event can set off, which the state alone says; what a state does by itself has no event, and nobody can send it. */
  function candidates(standing: Standing): readonly Candidate[] {
    if (standing.status !== 'active') return [];
    const state = stateOf(standing);
    const known = waysFrom.get(state);
    if (known !== undefined) return known;
    const snapshot = restore({ ...standing, historyValue: {}, children: {} });
    const ways = getNextTransitions(snapshot).filter(({ eventType }) => eventType !== '');
    waysFrom.set(state, ways);
    return ways;
  }

  function refusalOf(snapshot: AnyMachineSnapshot, message: Message): Refusal | null {
    const state = stateOf(snapshot);
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
    restore,
    persist: (snapshot) => machine.getPersistedSnapshot(snapshot),
    decide(snapshot, message) {
      const refusal = refusalOf(snapshot, message);
      if (refusal !== null) return { accepted: false, refusal };
      const [next, actions] = transition(machine, snapshot, message);
      return { accepted: true, next: next as AnyMachineSnapshot, effects: actions.flatMap(effectsOf) };
    },
    allowed(standing, actorsFor) {
      const mayTry = ({ eventType: type, guard }: Candidate): boolean => {
        const rules = (guard as LawfulGuard<Rule>).params.rules.filter((rule) => personal.includes(rule));
        const mayTryAs = (actor: Actor): boolean =>
          judge(rules, standing.context as Context, { type, actor } as Message) === null;
        return isSignalType(type) && actorsFor(type).some(mayTryAs);
      };
      const types = candidates(standing)
        .filter(mayTry)
        .map(({ eventType }) => eventType);
      return [...new Set(types)].filter(isSignalType);
    },
    judge: (rules, context, message) => judge(rules as readonly Rule[], context as Context, message),
    states: new Map(statesBelow(machine.root, '')),
  };
}

function statesBelow(node: AnyStateNode, prefix: string): [string, StateInfo][] {
  return Object.values(node.states).flatMap((state) => {
    const name = `${prefix}${state.key}`;
    const info: StateInfo = { meta: state.meta as StateMeta, tags: state.tags };
    return [[name, info] as [string, StateInfo], ...statesBelow(state, `${name}.`)];
  });
}

interface LawfulGuard<Rule> {
  readonly params: { readonly rules: readonly Rule[] };
}

interface Candidate {
  eventType: string;
  guard?: unknown;
}

function effectsOf({ type, params }: { type: string; params?: unknown }): readonly Effect[] {
  if (type !== 'effects') throw new Error(`the machine asked for the action ${type}, which nobody executes`);
  return params as readonly Effect[];
}

/** The state as a dotted name, such as `officeReview.proposing`. */
export function stateOf({ value }: Pick<Standing, 'value'>): string {
  return stateName(value as StateValue);
}

function stateName(value: StateValue): string {
  if (typeof value === 'string') return value;
  const [outer] = Object.entries(value);
  if (outer === undefined || outer[1] === undefined) throw new Error('a state without a name');
  return `${outer[0]}.${stateName(outer[1])}`;
}
