import { SpanStatusCode, type Span } from '@opentelemetry/api';
import { ApplicationFailure } from '@temporalio/common';

/** Ends a span with its work. Of a failure it keeps the kind alone: messages may quote what people entered. */
export async function endedWith<Value>(span: Span, work: Promise<Value>): Promise<Value> {
  try {
    return await work;
  } catch (error) {
    span.setStatus({ code: SpanStatusCode.ERROR });
    span.setAttribute('error.type', kindOf(error));
    throw error;
  } finally {
    span.end();
  }
}

function kindOf(error: unknown): string {
  if (error instanceof ApplicationFailure) return error.type ?? error.name;
  return error instanceof Error ? error.name : typeof error;
}
