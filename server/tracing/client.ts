import { context, ROOT_CONTEXT, SpanKind, trace, type Span, type Tracer } from '@opentelemetry/api';
import type { WorkflowClientInterceptor } from '@temporalio/client';
import type { AwardEvent } from '../../contract/event.ts';
import type { Start } from '../../contract/step.ts';
import type { ChosenIds } from './chosen-ids.ts';
import { commandTrace } from './command-trace.ts';
import { endedWith } from './ended.ts';
import { requestUnderWay } from './requests.ts';

/**
 * One span for each workflow that is started or sent a signal. Nothing is written into the headers of what is sent: it would
 * stay in the award's history for ever, where nobody reads it.
 */
export function tracedClient(tracer: Tracer, ids: ChosenIds): WorkflowClientInterceptor {
  function begin(name: string, workflowId: string, commandId: string | undefined): Span {
    const attributes = {
      'workflow.id': workflowId,
      ...(commandId !== undefined && { 'command.id': commandId }),
    };
    const kind = SpanKind.PRODUCER;
    const command = commandId === undefined ? null : commandTrace(commandId);
    const request = requestUnderWay();
    const parent = request ?? trace.getSpanContext(context.active());
    const isWithin = parent !== undefined && (command === null || parent.traceId === command.traceId);
    const from = isWithin ? trace.setSpanContext(ROOT_CONTEXT, parent) : ROOT_CONTEXT;
    // One of many commands of one request has a trace of its own.
    const links = parent === undefined || isWithin ? [] : [{ context: parent }];
    return ids.choose(command ?? {}, () => tracer.startSpan(name, { kind, attributes, links }, from));
  }

  return {
    startWithDetails: (input, next) => {
      const [start] = input.options.args as [Partial<Start> | undefined];
      const command = input.workflowType === 'application' ? start?.first?.commandId : undefined;
      const span = begin(`start ${input.workflowType}`, input.options.workflowId, command);
      return endedWith(span, next(input));
    },
    signalWithStart: (input, next) => {
      const [event] = input.signalArgs as [AwardEvent];
      const span = begin(`signal ${input.signalName}`, input.options.workflowId, event.commandId);
      return endedWith(span, next(input));
    },
  };
}
