import { randomUUID } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';

/** JSON as it comes: each journey reads the members that `/api/openapi.json` describes. */
export type Json = any;

/** An answer that is no success. `problem.code` has its words in the catalogue. */
export class Problem extends Error {
  readonly status: number;
  readonly problem: Json;

  constructor(what: string, status: number, problem: Json) {
    super(`${what}: ${status} ${JSON.stringify(problem)}`);
    this.status = status;
    this.problem = problem;
  }
}

/** The API as one person uses it, from its own description. */
export interface Portal {
  readonly catalogue: Json;
  /** Sends a request to an address of the description, such as `GET /applications/{id}`. */
  call(operation: string, sent?: Sent): Promise<Json>;
  /** Puts a file in, and returns by what it is named from then on. */
  upload(name: string, bytes: Uint8Array): Promise<string>;
}

interface Sent {
  /** What stands in braces in the address. */
  readonly at?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number | boolean>>;
  readonly body?: object;
  /** The version of the award that this person saw, as its dossier says it. */
  readonly seen?: number;
}

const PAUSE_MS = 100;
const PATIENCE_MS = 60_000;

/** Reads the description and the catalogue, and signs a person in; null signs nobody in. */
export async function openPortal(url: string, account: string | null): Promise<Portal> {
  const get = async (path: string): Promise<Json> => (await fetch(`${url}/api${path}`)).json();
  const [description, catalogue] = await Promise.all([get('/openapi.json'), get('/catalogue')]);
  const token = account === null ? null : await tokenOf(url, account);
  const headers: Record<string, string> = token === null ? {} : { authorization: `Bearer ${token}` };

  async function call(operation: string, { at = {}, query = {}, body, seen }: Sent = {}): Promise<Json> {
    const [method = '', template = ''] = operation.split(' ');
    const described = description.paths[template]?.[method.toLowerCase()];
    if (described === undefined) throw new Error(`the description has no ${operation}`);
    const isKeyed = (described.parameters ?? []).some(({ name }: Json) => name === 'Idempotency-Key');
    const path = template.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(at[name] ?? ''));
    const asked = new URLSearchParams(
      Object.entries(query).map(([name, value]): [string, string] => [name, String(value)]),
    );
    const init = {
      method,
      headers: {
        ...headers,
        ...(isKeyed && { 'idempotency-key': randomUUID() }),
        ...(seen !== undefined && { 'if-match': `"${seen}"` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    };
    for (const until = Date.now() + PATIENCE_MS; ;) {
      const response = await fetch(
        `${url}/api${path}${asked.size === 0 ? '' : `?${asked.toString()}`}`,
        init,
      );
      const answer = await read(response);
      // A 202 that is not pending is an answer: another person has to confirm what was proposed.
      const isUnderWay = answer?.outcome === 'pending' || answer?.code === 'idempotency.running';
      if (isUnderWay && Date.now() < until) await delay(PAUSE_MS);
      else if (response.ok) return answer;
      else throw new Problem(operation, response.status, answer);
    }
  }

  return {
    catalogue,
    call,
    async upload(name, bytes) {
      const response = await fetch(`${url}/api/documents?name=${encodeURIComponent(name)}`, {
        method: 'POST',
        headers: { ...headers, 'content-type': 'application/octet-stream' },
        body: new Uint8Array(bytes),
      });
      const answer = await read(response);
      if (!response.ok) throw new Problem(`upload of ${name}`, response.status, answer);
      return answer.sha256;
    },
  };
}

async function tokenOf(url: string, account: string): Promise<string> {
  const response = await fetch(`${url}/api/dev/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ account }),
  });
  const answer = await read(response);
  if (!response.ok) throw new Problem(`sign-in of ${account}`, response.status, answer);
  return answer.access_token;
}

async function read(response: Response): Promise<Json> {
  const text = await response.text();
  const isJson = /^application\/([a-z]+\+)?json/.test(response.headers.get('content-type') ?? '');
  return isJson ? JSON.parse(text) : text;
}

/** Asks until an answer is what somebody waits for: others act meanwhile. */
export async function waitFor<Answer>(
  ask: () => Promise<Answer>,
  isThere: (answer: Answer) => boolean,
): Promise<Answer> {
  for (const until = Date.now() + PATIENCE_MS; ;) {
    const answer = await ask();
    if (isThere(answer)) return answer;
    if (Date.now() > until) throw new Error(`waited in vain: ${JSON.stringify(answer)}`);
    await delay(PAUSE_MS);
  }
}
