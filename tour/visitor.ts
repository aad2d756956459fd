import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import { TourProblem } from './tour-problem.ts';

export interface Answered {
  readonly status: number;
  readonly body: Record<string, unknown>;
  readonly headers: Headers;
}

/** The API as one person sees it, over HTTP alone. */
export interface Visitor {
  /** Otherwise the first request does it. */
  signIn(): Promise<void>;
  get(path: string): Promise<Answered>;
  /** @param key Idempotency-Key; a fresh one where none is given */
  post(path: string, body: unknown, key?: string, headers?: Record<string, string>): Promise<Answered>;
  /** Puts a document in; its extension says what it is. */
  upload(name: string, bytes: Uint8Array): Promise<Answered>;
  /** Any other method. */
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answered>;
}

const TRIES = 60;
const PAUSE_MS = 500;

/**
 * Signs somebody in at the development issuer. If the API does not answer, the request is sent again with the same
 * key.
 */
export function visitor(url: string, account: string): Visitor {
  let token: Promise<string> | undefined;
  const fetchToken = async (): Promise<string> => {
    const { body } = await ask(`${url}/api/dev/token`, { method: 'POST', body: { account }, headers: {} });
    if (typeof body['access_token'] !== 'string')
      throw new TourProblem(`no token for ${account}: ${JSON.stringify(body)}`);
    return body['access_token'];
  };
  const signedIn = (): Promise<string> => (token ??= fetchToken());
  const headersWith = async (more: Record<string, string>): Promise<Record<string, string>> => ({
    authorization: `Bearer ${await signedIn()}`,
    ...more,
  });
  return {
    async signIn() {
      await signedIn();
    },
    get: async (path) => ask(`${url}/api${path}`, { method: 'GET', headers: await headersWith({}) }),
    upload: async (name, bytes) =>
      ask(`${url}/api/documents?name=${encodeURIComponent(name)}`, {
        method: 'POST',
        bytes,
        headers: await headersWith({ 'content-type': 'application/octet-stream' }),
      }),
    send: async (method, path, body, headers = {}) =>
      ask(`${url}/api${path}`, { method, body, headers: await headersWith(headers) }),
    post: async (path, body, key = randomUUID(), headers = {}) =>
      ask(`${url}/api${path}`, {
        method: 'POST',
        body,
        headers: await headersWith({ 'idempotency-key': key, ...headers }),
      }),
  };
}

interface Asked {
  readonly method: string;
  readonly body?: unknown;
  /** Instead of a body in JSON. */
  readonly bytes?: Uint8Array;
  readonly headers: Record<string, string>;
}

async function ask(url: string, { method, body, bytes, headers }: Asked): Promise<Answered> {
  const init =
    bytes !== undefined ? { body: bytes } : body === undefined ? {} : { body: JSON.stringify(body) };
  const type: Record<string, string> = body === undefined ? {} : { 'content-type': 'application/json' };
  for (let attempt = 1; ; attempt += 1) {
    const response = await fetch(url, { method, headers: { ...headers, ...type }, ...init }).catch(
      (error: unknown) => {
        if (attempt === TRIES) throw new TourProblem(`${url} cannot be reached`, { cause: error });
        return null;
      },
    );
    if (response !== null && (response.status < 500 || attempt === TRIES)) {
      const text = await response.text();
      const parsed = text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
      return { status: response.status, body: parsed, headers: response.headers };
    }
    await delay(PAUSE_MS);
  }
}
