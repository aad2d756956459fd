import { defineSearchAttributeKey } from '@temporalio/common';
import { setCurrentDetails, upsertSearchAttributes, workflowInfo } from '@temporalio/workflow';
import type { AnyMachineSnapshot } from 'xstate';
import { STATION_ATTRIBUTE } from '../contract/station.ts';
import type { Step } from '../contract/step.ts';
import type { Deadline } from '../contract/deadlines.ts';
import { stateOf, type Definition } from '../machine/definition.ts';
import { earliest } from './deadlines.ts';

const STATION = defineSearchAttributeKey(STATION_ATTRIBUTE, 'KEYWORD');

/**
 * Says where an award stands to a reader of Temporal's own tools. The current details cost nothing; the search attribute
 * costs one history event, so it is written only when the station differs from the one that the run has.
 */
export function show(
  { states }: Definition,
  snapshot: AnyMachineSnapshot,
  deadlines: readonly Deadline[],
): void {
  const state = stateOf(snapshot);
  const info = states.get(state);
  if (info === undefined) return;
  const { zh, en, group } = info.meta;
  const party = info.tags.find((tag) => tag.startsWith('waits:'))?.slice('waits:'.length) ?? 'nobody';
  const next = earliest(deadlines);
  const until = next === undefined ? '' : `\n\nNext deadline: ${next.name} at ${next.at}`;
  setCurrentDetails(`**${zh} / ${en}** (${state})\n\nWaits for: ${party}${until}`);
  if (workflowInfo().typedSearchAttributes.get(STATION) !== group)
    upsertSearchAttributes([{ key: STATION, value: group }]);
}

/** Returns one line about a step, as its activity bears it: the event, and what the machine makes of it. */
export function summaryOf({ event, decision }: Step): string {
  return `${event.type} → ${decision.accepted ? decision.to : `refused, ${decision.refusal.code}`}`;
}
