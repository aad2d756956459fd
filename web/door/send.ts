import { useRef } from 'react';
import { language } from '../words/language.ts';
import { jsonOf, Problem, problemOf, unreachable } from './problem.ts';
import { noteSessionEnd } from './session-end.ts';

/** What is sent, and the version of the award that the sender saw; null if it is of no award. */
export interface Act {
  readonly path: string;
  readonly body: unknown;
  readonly version: number | null;
  /** POST, if nothing else is said. */
  readonly method?: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
}

/** What became of it: taken, or still on its way to its journal row. */
export interface Sent {
  readonly isPending: boolean;
  readonly id: string;
  /** What the API answered. */
  readonly answer: unknown;
}

/** Returns a key for one intent. `crypto.randomUUID` needs TLS or loopback; random bytes do not. */
function newKey(): string {
  const bytes = window.crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Returns what sends acts. One intent has one key: what nobody answered is sent again under the same one and counts once;
 * what was refused, or was changed, is another intent.
 */
export function useSend(): (act: Act) => Promise<Sent> {
  const intent = useRef({ key: newKey(), act: '' });
  return async (act) => {
    const text = JSON.stringify(act);
    if (intent.current.act !== text) intent.current = { key: newKey(), act: text };
    try {
      return await send(intent.current.key, act);
    } catch (error) {
      const isAnswered = error instanceof Problem && error.status >= 400 && error.status < 500;
      if (isAnswered && error.status !== 401) intent.current = { key: newKey(), act: '' };
      throw error;
    }
  };
}

async function send(key: string, { path, body, version, method = 'POST' }: Act): Promise<Sent> {
  const headers: Record<string, string> = {
    'content-type': 'application/json',
    'accept-language': language.now(),
    'idempotency-key': key,
    ...(version === null ? {} : { 'if-match': `"${String(version)}"` }),
  };
  const init = { method, headers, body: JSON.stringify(body) };
  const response = await fetch(`/api${path}`, init)
    .catch(() => fetch(`/api${path}`, init))
    .catch(() => null);
  if (response === null) throw unreachable();
  noteSessionEnd(response);
  const holdsNothing = response.status === 204;
  const answer = holdsNothing ? {} : await jsonOf<{ id?: unknown; application?: unknown }>(response);
  if (!response.ok || answer === null) throw problemOf(response.status, answer);
  const [id = ''] = [answer.id, answer.application].filter((each) => typeof each === 'string' && each !== '');
  return { isPending: response.status === 202, id: String(id), answer };
}
