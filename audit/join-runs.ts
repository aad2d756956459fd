import { defaultPayloadConverter } from '@temporalio/common';
import type { Carried, Start } from '../contract/step.ts';
import type { Run } from './fetch-histories.ts';
import { different, whereDifferent, type Finding } from './finding.ts';

/**
 * The runs of one award are one life: each is given what the one before it carried out, and the read model is where the
 * last one ended. Pure.
 */
export function joinRuns(runs: readonly Run[], model: Carried | null): Finding[] {
  const joints = runs.map((run, index) => jointOf(runs[index - 1], run));
  return [...joints, endOf(runs.at(-1), model)].flatMap((finding) =>
    finding === null ? [] : [different(null, finding)],
  );
}

function jointOf(before: Run | undefined, run: Run): string | null {
  if (before === undefined) return isNew(run) ? null : `run ${run.runId} continues one that is missing`;
  const next = continuedIn(before);
  if (next !== null && next !== run.runId) return `run ${next} is missing, which continues ${before.runId}`;
  const given = givenTo(run);
  const place = given === null ? null : whereDifferent(given, carriedOutOf(before));
  if (place === null) return null;
  return `run ${run.runId} was not given what run ${before.runId} carried out${placed(place)}`;
}

function endOf(last: Run | undefined, model: Carried | null): string | null {
  if (last === undefined) return null;
  const next = continuedIn(last);
  if (next !== null) return `run ${next} is missing, which continues ${last.runId}`;
  const ended = carriedOutOf(last);
  const place = ended === null ? null : whereDifferent(ended, model === null ? null : carriedBy(model));
  return place === null ? null : `the last run ended otherwise than the read model says${placed(place)}`;
}

function continuedIn({ history }: Run): string | null {
  const ended = history.events?.at(-1)?.workflowExecutionContinuedAsNewEventAttributes;
  return ended?.newExecutionRunId ?? null;
}

/** What the next run would load. */
function carriedBy(model: Carried): Carried {
  const { machineVersion, snapshot, deadlines, seq, version, at, head } = model;
  return { machineVersion, snapshot, deadlines, seq, version, at, head };
}

const placed = (place: string): string => (place === '' ? '' : ` (${place})`);

function startOf({ history }: Run): Start | null {
  const [started] = history.events ?? [];
  return decode(started?.workflowExecutionStartedEventAttributes?.input) as Start | null;
}

function isNew(run: Run): boolean {
  return startOf(run)?.first !== undefined;
}

/** What a run began with: handed over by the one before it, or loaded where a signal woke the award; null before that. */
function givenTo(run: Run): Carried | null {
  return startOf(run)?.carried ?? loadedBy(run);
}

function loadedBy({ history }: Run): Carried | null {
  const events = history.events ?? [];
  const asked = events.find(
    ({ activityTaskScheduledEventAttributes: scheduled }) => scheduled?.activityType?.name === 'loadCarried',
  );
  const answered = events.find(
    ({ activityTaskCompletedEventAttributes: completed }) =>
      completed != null && asked != null && String(completed.scheduledEventId) === String(asked.eventId),
  );
  return decode(answered?.activityTaskCompletedEventAttributes?.result) as Carried | null;
}

/** What a run left behind; null while it is under way. */
function carriedOutOf({ history }: Run): Carried | null {
  const ended = history.events?.at(-1);
  const next = decode(ended?.workflowExecutionContinuedAsNewEventAttributes?.input) as Start | null;
  const result = decode(ended?.workflowExecutionCompletedEventAttributes?.result) as Carried | null;
  return next?.carried ?? result;
}

type Payloads = NonNullable<
  NonNullable<
    NonNullable<NonNullable<Run['history']['events']>[number]['workflowExecutionStartedEventAttributes']>
  >['input']
>;

function decode(payloads: Payloads | null | undefined): unknown {
  const [payload] = payloads?.payloads ?? [];
  return payload === undefined ? null : defaultPayloadConverter.fromPayload(payload);
}
