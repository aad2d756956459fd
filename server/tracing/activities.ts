import { context, ROOT_CONTEXT, SpanKind, trace, type SpanContext, type Tracer } from '@opentelemetry/api';
import type { ActivityInterceptorsFactory } from '@temporalio/worker';
import { CLOCK } from '../../contract/parties.ts';
import type { AwardEvent } from '../../contract/event.ts';
import type { Step } from '../../contract/step.ts';
import { commandTrace } from './command-trace.ts';
import { endedWith } from './ended.ts';

/** Steps that are remembered, so that those which they set off stand beside them. */
const REMEMBERED = 1_000;

/** One span for each attempt of an activity: in the trace of the command that it records, or of the step that set it off. */
export function tracedActivities(tracer: Tracer): ActivityInterceptorsFactory {
  const steps = new Map<string, SpanContext>();

  /** What a person sent has its own trace; what a step set off is named after that step, `application/seq/...`. */
  function parentOf({ commandId, actor }: AwardEvent): SpanContext | undefined {
    const sent = commandTrace(commandId);
    if (sent !== null) return sent;
    // A deadline that passes days after the step that set it begins a trace.
    return actor.as === CLOCK.as ? undefined : steps.get(commandId.split('/').slice(0, 2).join('/'));
  }

  return ({ info }) => ({
    inbound: {
      async execute(input, next) {
        const step = info.activityType === 'recordStep' ? (input.args[0] as Step) : undefined;
        const event = info.activityType === 'send' ? (input.args[1] as AwardEvent) : step?.event;
        const parent = event === undefined ? undefined : parentOf(event);
        const from = parent === undefined ? ROOT_CONTEXT : trace.setSpanContext(ROOT_CONTEXT, parent);
        const attributes = {
          'workflow.id': info.workflowExecution?.workflowId,
          'run.id': info.workflowExecution?.runId,
          attempt: info.attempt,
          ...(event !== undefined && { 'command.id': event.commandId }),
        };
        const span = tracer.startSpan(info.activityType, { kind: SpanKind.CONSUMER, attributes }, from);
        if (step !== undefined) remember(`${step.application}/${step.seq}`, span.spanContext());
        return context.with(trace.setSpan(from, span), () => endedWith(span, next(input)));
      },
    },
  });

  function remember(step: string, span: SpanContext): void {
    steps.set(step, span);
    const [oldest] = steps.keys();
    if (steps.size > REMEMBERED && oldest !== undefined) steps.delete(oldest);
  }
}
