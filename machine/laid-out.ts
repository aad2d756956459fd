import type { AnyMachineSnapshot, AnyStateNode } from 'xstate';
import type { Effect } from '../contract/effects.ts';
import type { AwardEvent } from '../contract/event.ts';
import type { Refusal } from '../contract/refusals.ts';
import type { Definition } from './definition.ts';

/** Where a machine stands, without what XState carries along: its innermost state and what it remembers. */
export interface LaidOutState {
  readonly place: Place;
  readonly context: object;
}

/** As `Decision`, between such states. */
export type Move =
  | { readonly accepted: true; readonly next: LaidOutState; readonly effects: readonly Effect[] }
  | { readonly accepted: false; readonly refusal: Refusal };

/** A definition with every way from every state worked out beforehand: the same answers many times faster. */
export interface LaidOut {
  start(): LaidOutState;
  /** From a persisted snapshot. @throws Error if it names a state that this version does not have */
  restore(persisted: unknown): LaidOutState;
  /** The snapshot as the definition itself would persist it. */
  persist(current: LaidOutState): unknown;
  decide(current: LaidOutState, event: AwardEvent): Move;
}

interface Place {
  /** Dotted, outermost first. */
  readonly name: string;
  readonly node: AnyStateNode;
  readonly isEnd: boolean;
  /** What each event can set off, in the order in which XState asks: the innermost state first. */
  readonly ways: ReadonlyMap<string, readonly Way[]>;
  /** What the state does by itself. */
  readonly always: readonly Way[];
}

interface Given {
  readonly context: object;
  readonly event: AwardEvent;
}

interface Way {
  readonly isOpen: (given: Given) => boolean;
  readonly rules: readonly string[];
  readonly doings: readonly Doing[];
  readonly to: AnyStateNode;
}

/** One action: it changes the context, or it asks for effects. */
type Doing =
  | { readonly changes: (given: Given) => object; readonly asks?: never }
  | { readonly asks: (given: Given) => readonly Effect[]; readonly changes?: never };

const known = new WeakMap<Definition, LaidOut>();

/**
 * Lays a definition out from its own states, guards and actions. It knows what the machines here consist of: states within states,
 * guarded transitions, assignments and effects; whatever else a definition has is refused rather than left out.
 * @throws Error if the definition has something else
 */
export function layOut(definition: Definition): LaidOut {
  const laidOut = known.get(definition) ?? laidOutFrom(definition);
  known.set(definition, laidOut);
  return laidOut;
}

function laidOutFrom(definition: Definition): LaidOut {
  const { machine } = definition;
  const { guards, actions } = machine.implementations as unknown as Implementations;
  const places = new Map<AnyStateNode, Place>();
  const byName = new Map<string, Place>();
  for (const node of below(machine.root))
    if (Object.keys(node.states).length === 0) {
      const place = placeOf(node);
      places.set(node, place);
      byName.set(place.name, place);
    }

  function placeOf(node: AnyStateNode): Place {
    const lineage = [node, ...ancestorsOf(node)];
    const ways = new Map<string, Way[]>();
    const isEnd = node.type === 'final';
    for (const each of isEnd ? [] : lineage)
      for (const [type, transitions] of each.transitions as ReadonlyMap<string, readonly Transition[]>) {
        if (type.includes('*')) throw unlike(node, `takes events named ${type}`);
        ways.set(type, [...(ways.get(type) ?? []), ...transitions.map((taken) => wayOf(node, taken))]);
      }
    const always = lineage.flatMap((each) => (each.always ?? []) as unknown as readonly Transition[]);
    const name = node.path.join('.');
    return { name, node, isEnd, ways, always: always.map((taken) => wayOf(node, taken)) };
  }

  /** What leaving, the transition itself and entering do, in this order. */
  function wayOf(from: AnyStateNode, { source, target, reenter, guard, actions: own }: Transition): Way {
    const named = typeof guard === 'string' ? { type: guard } : guard;
    const check = named === undefined ? undefined : guards[named.type];
    if (named !== undefined && check === undefined) throw unlike(from, 'has a guard without a name');
    if (reenter || (target?.length ?? 0) > 1) throw unlike(from, 'enters a state anew, or several at once');
    const rules = (named?.params as { readonly rules?: readonly string[] } | undefined)?.rules ?? [];
    const isOpen = (given: Given): boolean => check?.(given, named?.params) ?? true;
    const [aim] = target ?? [];
    if (aim === undefined) return { isOpen, rules, doings: own.map(doingOf), to: from };
    const isWithin = aim === source || ancestorsOf(aim).includes(source);
    const domain = isWithin ? source : ancestorsOf(aim).find((each) => ancestorsOf(source).includes(each));
    const isInside = (node: AnyStateNode): boolean =>
      domain !== undefined && ancestorsOf(node).includes(domain);
    const left = [from, ...ancestorsOf(from)].filter(isInside);
    const entered = [...[aim, ...ancestorsOf(aim)].filter(isInside).reverse(), ...initialBelow(aim)];
    const to = entered.at(-1) ?? from;
    const ending = to.type === 'final' ? [to, ...ancestorsOf(to)].flatMap(({ exit }) => exit) : [];
    const all = [
      ...left.flatMap(({ exit }) => exit),
      ...own,
      ...entered.flatMap(({ entry }) => entry),
      ...ending,
    ];
    return { isOpen, rules, doings: (all as readonly Action[]).map(doingOf), to };
  }

  function doingOf(action: Action): Doing {
    const { type, params } = typeof action === 'string' ? { type: action, params: undefined } : action;
    const { assignment } = actions[type] ?? {};
    if (typeof assignment === 'function') return { changes: assignment };
    if (assignment !== undefined) return { changes: () => assignment };
    if (type !== 'effects') throw new Error(`the machine asks for the action ${type}, which nobody executes`);
    return {
      asks:
        typeof params === 'function'
          ? (params as NonNullable<Doing['asks']>)
          : () => params as readonly Effect[],
    };
  }

  function take(current: LaidOutState, event: AwardEvent, way: Way, effects: Effect[]): LaidOutState {
    const context = { ...current.context };
    for (const { changes, asks } of way.doings)
      if (changes !== undefined) Object.assign(context, changes({ context, event }));
      else effects.push(...asks({ context, event }));
    return { place: placeAt(way.to), context };
  }

  function placeAt(node: AnyStateNode): Place {
    const place = places.get(node);
    if (place === undefined) throw new Error(`${node.id} is no state to stand in`);
    return place;
  }

  const currentAt = ({ value, context }: Pick<AnyMachineSnapshot, 'value' | 'context'>): LaidOutState => {
    const place = byName.get(pathOf(value));
    if (place === undefined) throw new Error('unknown snapshot');
    return { place, context: context as object };
  };

  return {
    start: () => currentAt(definition.start()),
    restore: (persisted) => currentAt(persisted as AnyMachineSnapshot),
    persist: ({ place: { node, isEnd }, context }) => ({
      status: isEnd ? 'done' : 'active',
      output: undefined,
      error: undefined,
      value: valueOf(node.path),
      historyValue: {},
      context,
      children: {},
    }),
    decide(current, event) {
      const ways = current.place.ways.get(event.type) ?? [];
      const given = { context: current.context, event: event };
      const open = definition.fits(event) ? ways.find(({ isOpen }) => isOpen(given)) : undefined;
      const refusal =
        open === undefined
          ? definition.refusalOf(
              current.place.name,
              ways.map(({ rules }) => rules),
              current.context,
              event,
            )
          : null;
      if (refusal !== null) return { accepted: false, refusal };
      const effects: Effect[] = [];
      let next = open === undefined ? current : take(current, event, open, effects);
      for (;;) {
        const { context } = next;
        const own = next.place.always.find(({ isOpen }) => isOpen({ context, event: event }));
        if (own === undefined) return { accepted: true, next, effects };
        next = take(next, event, own, effects);
      }
    },
  };
}

/** Every state below one, which must be of the kinds known here. */
function below(node: AnyStateNode): readonly AnyStateNode[] {
  return (Object.values(node.states) as AnyStateNode[]).flatMap((state) => {
    const isKnown = ['atomic', 'compound', 'final'].includes(state.type) && state.invoke.length === 0;
    if (!isKnown || (state.type === 'final' && state.parent?.parent !== undefined))
      throw unlike(state, 'is of another kind');
    return [state, ...below(state)];
  });
}

/** The states that one lies in, the nearest first. */
function ancestorsOf({ parent }: AnyStateNode): readonly AnyStateNode[] {
  return parent === undefined ? [] : [parent, ...ancestorsOf(parent)];
}

function initialBelow(node: AnyStateNode): readonly AnyStateNode[] {
  if (node.type !== 'compound') return [];
  const [first] = node.initial.target;
  if (first === undefined || node.initial.actions.length > 0)
    throw unlike(node, 'does something at its start');
  return [first, ...initialBelow(first)];
}

const unlike = ({ id }: AnyStateNode, because: string): Error =>
  new Error(`${id} cannot be laid out: it ${because}`);

const valueOf = ([first = '', ...rest]: readonly string[]): string | object =>
  rest.length === 0 ? first : { [first]: valueOf(rest) };

function pathOf(value: unknown): string {
  if (typeof value === 'string') return value;
  const [[outer, inner] = ['', '']] = Object.entries(value as object);
  return `${outer}.${pathOf(inner)}`;
}

type Action = string | { readonly type: string; readonly params?: unknown };

interface Transition {
  readonly source: AnyStateNode;
  readonly target?: readonly AnyStateNode[];
  readonly reenter: boolean;
  readonly guard?: string | { readonly type: string; readonly params?: unknown };
  readonly actions: readonly Action[];
}

interface Implementations {
  readonly guards: Readonly<Record<string, (given: Given, params: unknown) => boolean>>;
  readonly actions: Readonly<
    Record<string, { readonly assignment?: Readonly<Record<string, unknown>> | ((given: Given) => object) }>
  >;
}
