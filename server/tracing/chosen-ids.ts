import { RandomIdGenerator, type IdGenerator } from '@opentelemetry/sdk-trace-node';

interface Ids {
  readonly traceId?: string;
  readonly spanId?: string;
}

/** Random ids, unless a span is started with chosen ones. */
export class ChosenIds implements IdGenerator {
  readonly #random = new RandomIdGenerator();
  #chosen: Ids = {};

  readonly generateTraceId = (): string => this.#chosen.traceId ?? this.#random.generateTraceId();
  readonly generateSpanId = (): string => this.#chosen.spanId ?? this.#random.generateSpanId();

  /** Gives the span that `start` starts these ids; a span with a parent has the trace of its parent. */
  choose<Span>(ids: Ids, start: () => Span): Span {
    this.#chosen = ids;
    try {
      return start();
    } finally {
      this.#chosen = {};
    }
  }
}
