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
  /** Looks at the award that an act is about; what says which version was seen. Nothing if they see none. */
  seen(path: string): Promise<Record<string, string>>;
  /**
   * @param key Idempotency-Key; a fresh one where none is given
   * @param headers as `seen` returned them; otherwise the person looks now
   */
  post(path: string, body: unknown, key?: string, headers?: Record<string, string>): Promise<Answered>;
  /** Puts a document in; its extension says what it is. */
  upload(name: string, bytes: Uint8Array): Promise<Answered>;
  /** Any other method. */
  send(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Answered>;
}

const TRIES = 60;
const PAUSE_MS = 500;

/** Returns the access token of an account. */
export type TokenOf = (account: string) => Promise<string>;

/** Signs people in at the development issuer, each once. */
export function developmentTokens(url: string): TokenOf {
  return async (account) => {
    const { body } = await ask(`${url}/api/dev/token`, { method: 'POST', body: { account }, headers: {} });
    if (typeof body['access_token'] === 'string') return body['access_token'];
    throw new TourProblem(`no token for ${account}: ${JSON.stringify(body)}`);
  };
}

/** What is decided about an award that must be seen. */
const ON_AWARD = /^(\/applications\/[^/]+)\/(?:signals\/|interests$)/;

/** If the API does not answer, a request is sent again with the same key. */
export function visitor(url: string, account: string, tokenOf: TokenOf = developmentTokens(url)): Visitor {
  let token: Promise<string> | undefined;
  const signedIn = (): Promise<string> =>
    (token ??= tokenOf(account).catch((error: unknown) => {
      // Asked for again by whoever is more patient.
      token = undefined;
      throw error;
    }));
  const headersWith = async (more: Record<string, string>): Promise<Record<string, string>> => ({
    authorization: `Bearer ${await signedIn()}`,
    ...more,
  });
  const get = async (path: string): Promise<Answered> =>
    ask(`${url}/api${path}`, { method: 'GET', headers: await headersWith({}) });
  async function seen(path: string): Promise<Record<string, string>> {
    const [, award] = ON_AWARD.exec(path) ?? [];
    const etag = award === undefined ? null : (await get(award)).headers.get('etag');
    return etag === null ? {} : { 'if-match': etag };
  }
  return {
    async signIn() {
      await signedIn();
    },
    get,
    seen,
    upload: async (name, bytes) =>
      ask(`${url}/api/documents?name=${encodeURIComponent(name)}`, {
        method: 'POST',
        bytes,
        headers: await headersWith({ 'content-type': 'application/octet-stream' }),
      }),
    send: async (method, path, body, headers = {}) =>
      ask(`${url}/api${path}`, { method, body, headers: await headersWith(headers) }),
    async post(path, body, key = randomUUID(), headers = {}) {
      const looked = 'if-match' in headers ? {} : await seen(path);
      const all = await headersWith({ 'idempotency-key': key, ...looked, ...headers });
      return ask(`${url}/api${path}`, { method: 'POST', body, headers: all });
    },
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
    const isLast = attempt === TRIES;
    const answer = await answered(url, { method, headers: { ...headers, ...type }, ...init }).catch(
      (cause: unknown) => {
        if (isLast) throw new TourProblem(`${url} cannot be reached`, { cause });
        return null;
      },
    );
    if (answer !== null && (answer.status < 500 || isLast)) return answer;
    await delay(PAUSE_MS);
  }
}

/** The whole answer: an API that dies on the way has not answered. */
async function answered(url: string, init: RequestInit): Promise<Answered> {
  const response = await fetch(url, init);
  const text = await response.text();
  const body = text === '' ? {} : (JSON.parse(text) as Record<string, unknown>);
  return { status: response.status, body, headers: response.headers };
}
