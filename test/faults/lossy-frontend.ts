import { once } from 'node:events';
import * as http2 from 'node:http2';
import type { AddressInfo } from 'node:net';
import { gunzipSync } from 'node:zlib';
import proto from '@temporalio/proto';

const { RespondWorkflowTaskCompletedRequest } = proto.temporal.api.workflowservice.v1;
const COMPLETION = '/temporal.api.workflowservice.v1.WorkflowService/RespondWorkflowTaskCompleted';
const NOT_FOUND = '5';

/**
 * What becomes of a completed workflow task: the server gets it, or never does, or gets it while its answer is lost. In
 * both losses the worker is told what a server says of a task that it no longer knows.
 */
export type Fate = 'delivered' | 'lost' | 'answerLost';

/** A loopback frontend between a worker and the Temporal server. */
export interface LossyFrontend {
  /** Host and port for the worker. */
  readonly address: string;
  /** Decides on the award's next completed workflow task, once, and holds it until it is decided. */
  readonly decideNext: (application: string, decide: () => Promise<Fate>) => void;
  /** Leaves it to itself after all; false if somebody is deciding already, or nobody was to. */
  readonly leaveNext: (application: string) => boolean;
  readonly close: () => Promise<void>;
}

/** Passes on everything that a worker says, but for the completions that somebody decides to lose. */
export async function lossyFrontend(serverAddress: string): Promise<LossyFrontend> {
  const decisions = new Map<string, () => Promise<Fate>>();
  const upstream = await upstreamOf(serverAddress);
  const sessions = new Set<http2.ServerHttp2Session>();
  const server = http2.createServer();
  server.on('session', (session) => {
    sessions.add(session);
    session.on('close', () => sessions.delete(session));
    session.on('error', () => session.destroy());
  });

  const fateOf = async (path: string | undefined, request: Buffer): Promise<Fate> => {
    if (path !== COMPLETION || decisions.size === 0) return 'delivered';
    const { taskToken } = RespondWorkflowTaskCompletedRequest.decode(messageOf(request));
    const application = [...decisions.keys()].find((id) => Buffer.from(taskToken).includes(id));
    const decide = application === undefined ? undefined : decisions.get(application);
    if (application === undefined || decide === undefined) return 'delivered';
    decisions.delete(application);
    return decide();
  };

  server.on('stream', (stream, headers) => {
    stream.on('error', () => stream.close());
    void pass(stream, headers).catch(() => stream.close(http2.constants.NGHTTP2_INTERNAL_ERROR));
  });
  async function pass(
    stream: http2.ServerHttp2Stream,
    headers: http2.IncomingHttpHeaders & http2.IncomingHttpStatusHeader,
  ): Promise<void> {
    const request = await bytesOf(stream);
    const fate = await fateOf(headers[':path'], request);
    const answer = fate === 'lost' ? null : await ask(upstream.session(), headers, request, stream);
    if (stream.destroyed) return;
    if (fate === 'delivered' && answer !== null) reply(stream, answer);
    else stream.respond(GONE, { endStream: true });
  }

  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    decideNext: (application, decide) => void decisions.set(application, decide),
    leaveNext: (application) => decisions.delete(application),
    async close() {
      for (const session of sessions) session.destroy();
      upstream.close();
      server.close();
      await once(server, 'close');
    },
  };
}

/** The server ends a connection that was idle for two minutes, or is five minutes old: then there is another one. */
async function upstreamOf(address: string): Promise<{ session(): http2.ClientHttp2Session; close(): void }> {
  const open = (): http2.ClientHttp2Session => {
    const session = http2.connect(`http://${address}`);
    session.on('error', () => session.destroy());
    session.on('goaway', () => session.close());
    return session;
  };
  let current = open();
  await once(current, 'connect');
  return {
    session: () => (current = current.closed || current.destroyed ? open() : current),
    close: () => current.destroy(),
  };
}

const GONE: http2.OutgoingHttpHeaders = {
  ':status': 200,
  'content-type': 'application/grpc',
  'grpc-status': NOT_FOUND,
  'grpc-message': 'Workflow task not found.',
};

interface Answer {
  readonly headers: http2.IncomingHttpHeaders;
  readonly body: Buffer;
  /** Null if the headers were all there was. */
  readonly trailers: http2.IncomingHttpHeaders | null;
}

async function ask(
  upstream: http2.ClientHttp2Session,
  headers: http2.IncomingHttpHeaders,
  request: Buffer,
  asker: http2.ServerHttp2Stream,
): Promise<Answer> {
  const call = upstream.request(headers);
  asker.on('close', () => call.close(http2.constants.NGHTTP2_CANCEL));
  let trailers: http2.IncomingHttpHeaders | null = null;
  call.on('trailers', (sent: http2.IncomingHttpHeaders) => void (trailers = sent));
  call.end(request);
  const [[answered], body] = await Promise.all([
    once(call, 'response') as Promise<[http2.IncomingHttpHeaders]>,
    bytesOf(call),
  ]);
  return { headers: answered, body, trailers };
}

function reply(stream: http2.ServerHttp2Stream, { headers, body, trailers }: Answer): void {
  if (trailers === null) {
    stream.respond(headers, { endStream: true });
    return;
  }
  stream.respond(headers, { waitForTrailers: true });
  stream.on('wantTrailers', () => stream.sendTrailers(trailers));
  stream.end(body);
}

async function bytesOf(stream: http2.Http2Stream): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** The message of a unary gRPC call: one byte for its compression, four for its length. */
function messageOf(body: Buffer): Buffer {
  const message = body.subarray(5);
  return body[0] === 1 ? gunzipSync(message) : message;
}
