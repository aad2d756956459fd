import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { Connect, Stream } from '../../use-cases/live/stream.ts';

/** What a client may leave unread before it is dropped; it comes back with its Last-Event-ID and misses nothing. */
const MOST_UNREAD_BYTES = 64 * 1024;

const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store',
  connection: 'close',
  'x-accel-buffering': 'no',
  'x-content-type-options': 'nosniff',
} as const;

/** Begins a response of server-sent events. */
export function eventStream(response: ServerResponse, ...[begins, retryMs]: Parameters<Connect>): Stream {
  response.writeHead(200, HEADERS);
  response.write(`retry: ${retryMs}\nid: ${begins}\n\n`);
  let sentAt = performance.now();
  return {
    get sentAt() {
      return sentAt;
    },
    send(text) {
      if (response.writableEnded || response.destroyed) return;
      if (response.writableLength > MOST_UNREAD_BYTES) {
        response.destroy();
        return;
      }
      sentAt = performance.now();
      response.write(text);
    },
    async drained() {
      if (!response.writableNeedDrain || response.destroyed) return;
      const settled = new AbortController();
      const either = ['drain', 'close'].map(async (event) =>
        once(response, event, { signal: settled.signal }),
      );
      await Promise.race(either);
      settled.abort();
      await Promise.allSettled(either);
    },
    end() {
      if (!response.writableEnded) response.end();
    },
    onClose(closed) {
      response.once('close', closed);
    },
  };
}
