import { readFile, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { AnyStateNode } from 'xstate';
import { replayMany } from '../../audit/replay.ts';
import { workflowBundle } from '../../server/workflow-bundle.ts';
import type { CapturedStep } from '../../audit/captured-step.ts';
import type { AwardEvent } from '../../contract/event.ts';
import {
  brokenRule,
  GUARDS,
  ROUTES,
  RULES,
  UNIVERSAL,
  VERSION_ONE,
  type Context,
  type Law,
  type RuleName,
} from '../machine/version-one.ts';
import { define, stateOf, type Definition } from '../../machine/definition.ts';
import '../support/quiet-engine.ts';
import { readGolden, recordedOf, runsOf } from './golden.ts';

const NAMES = await recordedOf(1);
const GOLDENS = await Promise.all(NAMES.map(async (name) => readGolden(1, name)));
type Given = { context: Context; event: AwardEvent };
type Judge = (rules: readonly RuleName[], context: Context, event: AwardEvent) => RuleName | null;

/** Every guard of the machine, as often as it is written down. */
function lawsOf(node: AnyStateNode): Law[] {
  const own = [...node.transitions.values(), node.always ?? []].flat();
  const laws = own.flatMap(({ guard }) => (guard as { params?: Law } | undefined)?.params ?? []);
  return [...laws, ...Object.values(node.states).flatMap(lawsOf)];
}
const LAWS = [...new Set(lawsOf(VERSION_ONE.machine.root))];

/** Where a guard stands, for the person who reads what failed. */
function placesOf(law: Law, node: AnyStateNode = VERSION_ONE.machine.root): string[] {
  const own = [...node.transitions.values()]
    .flat()
    .filter(({ guard }) => (guard as { params?: Law }).params === law);
  const places = own.map(({ eventType }) => `${node.path.join('.') || 'anywhere'}: ${eventType}`);
  return [...places, ...Object.values(node.states).flatMap((state) => placesOf(law, state))];
}

function withGuards(guards: Partial<typeof GUARDS>, judge: Judge = brokenRule): Definition {
  const machine = VERSION_ONE.machine.provide({ guards: { ...GUARDS, ...guards } as object });
  return define({ ...VERSION_ONE, machine, judge });
}

/** Whether a machine decides every step of a life as it was decided when it was recorded. */
function follows(definition: Definition, steps: readonly CapturedStep[]): boolean {
  let snapshot = definition.start();
  for (const { step, outcome } of steps) {
    const { event, decision: recorded } = step;
    // What the database alone refused, or a version did, the machine has let pass or never seen.
    if (!recorded.accepted && recorded.refusal.code === 'version.changed') continue;
    const decision = definition.decide(snapshot, event);
    const said = decision.accepted
      ? [stateOf(decision.next), decision.effects, definition.persist(decision.next)]
      : decision.refusal;
    const was = recorded.accepted ? [recorded.to, recorded.effects, recorded.snapshot] : recorded.refusal;
    if (!isDeepStrictEqual(JSON.parse(JSON.stringify(said)), was)) return false;
    if (decision.accepted && outcome.result === 'accepted') snapshot = decision.next;
  }
  return true;
}
const followed = (definition: Definition): boolean =>
  GOLDENS.every(({ steps }) => follows(definition, steps));

describe('the recorded lives', () => {
  it('are followed by the machine as it is', () => {
    expect(NAMES.filter((_, index) => !follows(withGuards({}), GOLDENS[index]?.steps ?? []))).toEqual([]);
  });

  it.each(
    LAWS.map(
      (law) => [placesOf(law).join(', ') + (law.route === undefined ? '' : ` [${law.route}]`), law] as const,
    ),
  )('are not followed by a machine that takes the contrary of the guard of %s', (_, negated) => {
    const lawful = ({ context, event }: Given, law: Law): boolean =>
      GUARDS.lawful({ context, event }, law) !== (law === negated);
    expect(followed(withGuards({ lawful }))).toBe(false);
  });

  it('are not followed by a machine that takes the contrary of having all answers', () => {
    expect(
      followed(withGuards({ allAnswered: (given: { context: Context }) => !GUARDS.allAnswered(given) })),
    ).toBe(false);
  });

  it.each(Object.keys(RULES) as RuleName[])('are not followed where %s means its contrary', (name) => {
    const judge: Judge = (rules, context, event) => {
      const applying = [...UNIVERSAL, ...rules];
      return applying.find((rule) => RULES[rule](context, event) === (rule === name)) ?? null;
    };
    const lawful = ({ context, event }: Given, { rules, route }: Law): boolean =>
      judge(rules, context, event) === null && (route === undefined || ROUTES[route](context, event));
    expect(followed(withGuards({ lawful }, judge))).toBe(false);
  });
});

describe('a worker whose code has one guard changed', () => {
  const awards = GOLDENS.map((golden) => ({ application: golden.application, runs: runsOf(golden) }));

  async function changed(from: string, to: string): Promise<string> {
    const code = await readFile(await workflowBundle('.data/cache'), 'utf8');
    expect(code.split(from)).toHaveLength(2);
    const path = join(await mkdtemp(join(tmpdir(), 'gongshu-mutant-')), 'bundle.js');
    await writeFile(path, code.replace(from, to));
    return path;
  }

  it.each([
    ['const isWatched = ({ verdict })=>', 'const isWatched = ({ verdict })=>!'],
    ["event.type === 'funds.committed' && event.payload.verdict.amountFen > 0", 'false'],
  ])('%s, cannot follow the recorded histories', async (from, to) => {
    expect(await replayMany(await changed(from, to), awards)).not.toEqual([]);
  });
});
