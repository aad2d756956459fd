import type { Evidence } from '../audit/audit-award.ts';
import { OF_FORGERIES, REFUSALS, type RefusalCode } from '../contract/refusals.ts';
import type { Definition } from '../machine/definition.ts';
import { machineOf, NEWEST_MACHINE } from '../machine/versions.ts';
import { waysOf, waysTaken } from '../machine/ways.ts';
import type { TourStep } from './visitors.ts';

/** What of the machine was reached, of all there is; with the names of what was not. */
export interface Coverage {
  readonly states: Reached;
  readonly transitions: Reached;
  readonly refusals: Reached;
}

interface Reached {
  readonly reached: number;
  readonly of: number;
  readonly missing: readonly string[];
}

/** Follows every journal through the machine again, and counts where it led. */
export function coverageOf(awards: readonly Evidence[], steps: readonly TourStep[]): Coverage {
  const definition = machineOf(NEWEST_MACHINE);
  const lives = awards.map(({ journal }) => walk(definition, journal));
  const refused = [
    ...steps.flatMap(({ refused: code }) => code ?? []),
    ...awards.flatMap(({ journal }) => journal.flatMap(({ refusal }) => refusal?.code ?? [])),
  ];
  return {
    states: reach(
      leafStates(definition),
      lives.flatMap(({ states }) => states),
    ),
    transitions: reach(
      waysOf(definition),
      lives.flatMap(({ ways }) => ways),
    ),
    refusals: reach(
      (Object.keys(REFUSALS) as RefusalCode[]).filter((code) => !OF_FORGERIES.includes(code)),
      refused,
    ),
  };
}

function walk(
  definition: Definition,
  journal: Evidence['journal'],
): { readonly states: readonly string[]; readonly ways: readonly string[] } {
  const states: string[] = [];
  const ways: string[] = [];
  let snapshot = definition.start();
  for (const { event, refusal, stateBefore, stateAfter } of journal) {
    states.push(stateBefore, stateAfter);
    const decision = refusal === null ? definition.decide(snapshot, event) : null;
    if (decision?.accepted !== true) continue;
    ways.push(...waysTaken(definition, snapshot, event, decision.next));
    snapshot = decision.next;
  }
  return { states, ways };
}

/** States that an award can stand in: those without states of their own. */
function leafStates({ states }: Definition): readonly string[] {
  const names = [...states.keys()];
  return names.filter((name) => !names.some((other) => other.startsWith(`${name}.`)));
}

function reach(all: readonly string[], seen: readonly string[]): Reached {
  const missing = all.filter((name) => !seen.includes(name));
  return { reached: all.length - missing.length, of: all.length, missing };
}
