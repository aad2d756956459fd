import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { StateMachine, type AnyStateMachine } from 'xstate';
import { SIGNAL_TYPES } from '../../contract/signals/catalogue.ts';
import { DEADLINES } from '../../contract/deadlines.ts';
import { define, type Definition } from '../../machine/definition.ts';
import { tableOf } from '../../machine/table.ts';
import { machineOf } from '../../machine/versions.ts';
import { guardOf, nodesOf, waysFrom } from '../../machine/ways.ts';
import { REPORTS } from './table/draw.ts';
import { VERSION_ONE } from './version-one.ts';

const DEFINITION = machineOf(1);
const NODES = nodesOf(DEFINITION.machine.root);
const WAYS = NODES.flatMap(waysFrom).filter(({ eventType }) => eventType !== '');

describe('the machine and the catalogue', () => {
  it('every signal of the catalogue is accepted in some state', () => {
    const accepted = new Set(WAYS.map(({ eventType }) => eventType));
    const unmet = SIGNAL_TYPES.filter((type) => !accepted.has(type));
    expect(unmet, 'give it a sender in senders.ts of the version, and a way in one of its stages/').toEqual(
      [],
    );
  });

  it('every event meets the guard that knows the rules', () => {
    const unguarded = WAYS.filter((way) => guardOf(way)?.type !== 'lawful');
    expect(unguarded.map(({ eventType, source }) => `${source.id} ${eventType}`)).toEqual([]);
  });

  it('nothing in it waits, invokes or spawns by itself', () => {
    expect(NODES.filter((node) => node.after.length > 0 || node.invoke.length > 0)).toEqual([]);
  });

  it('every event that moves it is a signal, a deadline or a report, and the version says who sends it', () => {
    const moving = [...new Set(WAYS.map(({ eventType }) => eventType))].sort();
    const listed = [...SIGNAL_TYPES, ...DEADLINES, ...REPORTS].sort();
    expect(moving, 'what contract/ lists and the stages/ of the version take must be the same').toEqual(
      listed,
    );
    expect(Object.keys(VERSION_ONE.senders).sort()).toEqual(moving);
    expect(Object.keys(VERSION_ONE.signals).sort()).toEqual([...SIGNAL_TYPES].sort());
  });
});

/** The events of a state whose last way has a condition: one that every rule lets pass could lead nowhere. */
function fallingThrough(definition: Definition): readonly string[] {
  const last = new Map(tableOf(definition).map((row) => [`${row.state}: ${row.event}`, row]));
  return [...last].filter(([, { event, route }]) => event !== '' && route !== null).map(([name]) => name);
}

describe('an event that the rules let pass', () => {
  it('always has a way: the last one of every event in every state has no condition', () => {
    expect(fallingThrough(DEFINITION)).toEqual([]);
  });

  it('would be found if it had none', () => {
    const { config, implementations } = VERSION_ONE.machine;
    const approving = config.states?.['officeReview']?.states?.['approving'];
    const ways = (approving?.on as Record<string, object[]>)['office.sendBack'] ?? [];
    const on = { ...approving?.on, 'office.sendBack': ways.slice(0, 1) };
    const review = config.states?.['officeReview'];
    const states = {
      ...config.states,
      officeReview: { ...review, states: { ...review?.states, approving: { ...approving, on } } },
    };
    const machine: AnyStateMachine = new StateMachine(
      { ...config, states } as never,
      implementations as never,
    );
    expect(fallingThrough(define({ ...VERSION_ONE, machine }))).toEqual([
      'officeReview.approving: office.sendBack',
    ]);
  });
});

it('no test names the folder of a version but those of the machine, of the code itself, the list of survivors, and the one that adds an event', async () => {
  const files = (await readdir('test', { recursive: true })).filter((name) => name.endsWith('.ts'));
  const others = files.filter(
    (name) =>
      !/^machine\/|^mutants\/survivors|^architecture\/(planted\/|casts\.ts)|^api\/new-signal\.test/.test(
        name,
      ),
  );
  const naming = await Promise.all(
    others.map(async (name) =>
      (await readFile(`test/${name}`, 'utf8')).includes('application.v1') ? [name] : [],
    ),
  );
  expect(naming.flat()).toEqual([]);
});
