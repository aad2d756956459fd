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
import type { Columns } from '../contract/columns.ts';
import type { Effect } from '../contract/effects.ts';
import type { AwardEvent } from '../contract/event.ts';
import type { Actor, Capacity, Party } from '../contract/parties.ts';
import type { Refusal, RefusalCode } from '../contract/refusals.ts';
import { isSignalType, type SignalType } from '../contract/signals/catalogue.ts';
import { checkOf, type Check } from '../contract/signals/check.ts';
import type { Facts, StateMeta, Version } from './version.ts';

/** What an event comes to: the next snapshot with its effects as data, or the rule that it breaks. */
export type Decision =
  | { readonly accepted: true; readonly next: AnyMachineSnapshot; readonly effects: readonly Effect[] }
  | { readonly accepted: false; readonly refusal: Refusal };

/** A released machine as the driver, the API and the audit use it. Everything here is pure. */
export interface Definition {
  readonly machine: AnyStateMachine;
  start(): AnyMachineSnapshot;
  /** Snapshot from its persisted form. Throws if the form names a state that this version does not have. */
  restore(persisted: unknown): AnyMachineSnapshot;
  persist(snapshot: AnyMachineSnapshot): unknown;
  /** One event, one answer. Throws only if the machine itself is wrong. */
  decide(snapshot: AnyMachineSnapshot, event: AwardEvent): Decision;
  /** Returns why an event is refused in a state, given the rules of each way that it can take there; null if one is open. */
  refusalOf(
    state: string,
    ways: readonly (readonly string[])[],
    context: unknown,
    event: AwardEvent,
  ): Refusal | null;
  /**
   * The signals that somebody may try now in any of their capacities; what they carry may still be refused. A persisted
   * form will do.
   */
  allowed(bare: BareSnapshot, actorsFor: (type: SignalType) => readonly Actor[]): readonly SignalType[];
  /**
   * The signals that somebody has a capacity for and may not send in any of them, whatever they carry: with the rule that stands
   * in the way of the first, or because the state takes none of the kind. A persisted form will do.
   */
  blocked(bare: BareSnapshot, actorsFor: (type: SignalType) => readonly Actor[]): readonly Blocked[];
  /** What an event would break of these rules, and of those that every event must meet: null if nothing. */
  judge(rules: readonly string[], context: unknown, event: AwardEvent): RefusalCode | null;
  /** Whether a signal carries what it must. What this system itself reports is typed, and always fits. */
  fits(event: Pick<AwardEvent, 'type' | 'payload'>): boolean;
  /** The capacities that may send an event; none if nobody may. */
  sendersOf(type: AwardEvent['type']): readonly Capacity[];
  /** What people and programs read of an award. A persisted form will do. */
  facts(bare: BareSnapshot): Facts;
  /** What queries ask of an award. A persisted form will do. */
  columns(bare: BareSnapshot): Columns;
  /** The version of the policy that an award is on; null before it was accepted. */
  policy(bare: BareSnapshot): string | null;
  /** What a state is, by its dotted name. Throws if this version has no such state. */
  stateInfo(state: string): StateInfo;
  /** Every state by its dotted name, outermost first. */
  readonly states: ReadonlyMap<string, StateInfo>;
}

/** A signal that somebody may not send, and why. */
export interface Blocked {
  readonly type: SignalType;
  readonly code: RefusalCode;
  readonly actor: Actor;
}

/** What of a snapshot says where an award stands; its persisted form has it too. */
export type BareSnapshot = Pick<AnyMachineSnapshot, 'status' | 'value' | 'context'>;

export interface StateInfo {
  readonly meta: StateMeta;
  readonly tags: readonly string[];
  /** Whom an award waits for in this state. */
  readonly waitsFor: readonly Party[];
}

/** Makes a version of the machine usable. Throws if a signal of it has a schema that cannot be checked. */
export function define<Context, Rule extends string>(version: Version<Context, Rule>): Definition {
  const { machine, senders } = version;
  const [initial] = initialTransition(machine) as [AnyMachineSnapshot, unknown];
  const waysFrom = new Map<string, readonly Candidate[]>();
  const triesOf = new Map<string, readonly Try[]>();
  const checks = new Map<string, Check>(
    Object.entries(version.signals).map(([type, { payload }]) => [type, checkOf(payload)]),
  );
  const states = new Map(statesBelow(machine.root, ''));

  function restore(persisted: unknown): AnyMachineSnapshot {
    const snapshot = createActor(machine, {
      snapshot: persisted as never,
    }).getSnapshot() as AnyMachineSnapshot;
    if (snapshot.status === 'error') throw new Error('unknown snapshot', { cause: snapshot.error });
    return snapshot;
  }

  /** What an event can set off, which the state alone says; what a state does by itself has no event, and nobody can send it. */
  function candidates(bare: BareSnapshot): readonly Candidate[] {
    if (bare.status !== 'active') return [];
    const state = stateOf(bare);
    const known = waysFrom.get(state);
    if (known !== undefined) return known;
    const snapshot = restore({ ...bare, historyValue: {}, children: {} });
    const ways = getNextTransitions(snapshot).filter(({ eventType }) => eventType !== '');
    waysFrom.set(state, ways);
    return ways;
  }

  /** The ways that a signal can take, each with its rules about the sender; every read of a status asks, so they are kept. */
  function triesFrom(bare: BareSnapshot): readonly Try[] {
    if (bare.status !== 'active') return [];
    const state = stateOf(bare);
    const known = triesOf.get(state);
    if (known !== undefined) return known;
    const tries = candidates(bare).flatMap((candidate): readonly Try[] => {
      const { eventType: type } = candidate;
      if (!isSignalType(type)) return [];
      return [{ type, rules: rulesOf(candidate).filter((rule) => version.personal.includes(rule as Rule)) }];
    });
    triesOf.set(state, tries);
    return tries;
  }

  const judge = (rules: readonly string[], context: unknown, event: AwardEvent): RefusalCode | null =>
    version.judge(rules as readonly Rule[], context as Context, event);

  const fits: Definition['fits'] = ({ type, payload }) => checks.get(type)?.(payload) ?? true;

  /** Whether a signal is the one with which an award begins: no award that is there takes it. */
  const begins = (type: string): boolean =>
    machine.root.initial.target.some(({ ownEvents }) => ownEvents.includes(type));

  /** The sender comes first: nobody learns what an event must carry by sending what is not theirs to send. */
  const refusalOf: Definition['refusalOf'] = (state, ways, context, event) => {
    if (ways.length === 0) return { code: 'state.notAccepting', state };
    if (!fits(event)) return { code: judge([], context, event) ?? 'payload.invalid', state };
    const broken = ways.map((rules) => judge(rules, context, event));
    if (broken.includes(null)) return null;
    return { code: broken.find((code) => code !== null) ?? 'state.notAccepting', state };
  };

  return {
    machine,
    start: () => initial,
    restore,
    persist: (snapshot) => machine.getPersistedSnapshot(snapshot),
    decide(snapshot, event) {
      const ways = candidates(snapshot).filter(({ eventType }) => eventType === event.type);
      const refusal = refusalOf(stateOf(snapshot), ways.map(rulesOf), snapshot.context, event);
      if (refusal !== null) return { accepted: false, refusal };
      const [next, actions] = transition(machine, snapshot, event);
      return { accepted: true, next: next as AnyMachineSnapshot, effects: actions.flatMap(effectsOf) };
    },
    refusalOf,
    allowed(bare, actorsFor) {
      const open = triesFrom(bare).filter(({ type, rules }) =>
        actorsFor(type).some((actor) => judge(rules, bare.context, { type, actor } as AwardEvent) === null),
      );
      return [...new Set(open.map(({ type }) => type))];
    },
    blocked(bare, actorsFor) {
      const ways = candidates(bare).filter(({ eventType }) => isSignalType(eventType));
      const plain = [...version.personal, ...version.ofTheAward];
      const brokenBy = (type: string, actor: Actor): RefusalCode | null => {
        const broken = ways
          .filter(({ eventType }) => eventType === type)
          .map(rulesOf)
          .map((rules) => rules.filter((rule) => plain.includes(rule as Rule)))
          .map((rules) => judge(rules, bare.context, { type, actor } as AwardEvent));
        return broken.includes(null) ? null : (broken.find((code) => code !== null) ?? 'state.notAccepting');
      };
      const types = Object.keys(version.signals).filter(isSignalType);
      return types
        .filter((type) => !begins(type))
        .flatMap((type) => {
          const tried = actorsFor(type).map((actor) => ({ type, actor, code: brokenBy(type, actor) }));
          if (tried.some(({ code }) => code === null)) return [];
          return tried.slice(0, 1).flatMap(({ code, ...way }) => (code === null ? [] : [{ ...way, code }]));
        });
    },
    judge,
    fits,
    sendersOf: (type) => senders[type] ?? [],
    stateInfo(state) {
      const info = states.get(state);
      if (info === undefined) throw new Error(`the machine has no state ${state}`);
      return info;
    },
    facts: (bare) => version.facts(bare.context as Context),
    columns: (bare) => version.columns(stateOf(bare), bare.context as Context),
    policy: (bare) => version.policy(bare.context as Context),
    states,
  };
}

function statesBelow(node: AnyStateNode, prefix: string): [string, StateInfo][] {
  return Object.values(node.states).flatMap((state) => {
    const name = `${prefix}${state.key}`;
    const { tags } = state;
    const waitsFor = tags.flatMap((tag) => (tag.startsWith(WAITS) ? [tag.slice(WAITS.length) as Party] : []));
    const info: StateInfo = { meta: state.meta as StateMeta, tags, waitsFor };
    return [[name, info] as [string, StateInfo], ...statesBelow(state, `${name}.`)];
  });
}

const WAITS = 'waits:';

interface Candidate {
  eventType: string;
  guard?: unknown;
}

interface Try {
  readonly type: SignalType;
  readonly rules: readonly string[];
}

const rulesOf = ({ guard }: Candidate): readonly string[] =>
  (guard as { readonly params: { readonly rules: readonly string[] } }).params.rules;

function effectsOf({ type, params }: { type: string; params?: unknown }): readonly Effect[] {
  if (type !== 'effects') throw new Error(`the machine asked for the action ${type}, which nobody executes`);
  return params as readonly Effect[];
}

/** The state as a dotted name, such as `officeReview.proposing`. */
export function stateOf({ value }: Pick<BareSnapshot, 'value'>): string {
  return stateName(value as StateValue);
}

function stateName(value: StateValue): string {
  if (typeof value === 'string') return value;
  const [outer] = Object.entries(value);
  if (outer === undefined || outer[1] === undefined) throw new Error('a state without a name');
  return `${outer[0]}.${stateName(outer[1])}`;
}
