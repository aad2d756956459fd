import createClient, { type Middleware } from 'openapi-fetch';
import { language } from '../words/language.ts';
import type { paths } from './api.d.ts';
import { noteSessionEnd } from './session-end.ts';
import { Problem, problemOf, unreachable } from './problem.ts';

/** What every request says and every answer is looked at for. */
const watched: Middleware = {
  onRequest({ request }) {
    request.headers.set('accept-language', language.now());
    return request;
  },
  onResponse({ response }) {
    noteSessionEnd(response);
    return response;
  },
  onError() {
    return unreachable();
  },
};

/** The API, typed by its description. Cookies say who asks. */
export const api = createClient<paths>({ baseUrl: '/api' });
api.use(watched);

interface Answer<Data> {
  readonly data?: Data;
  readonly error?: unknown;
  readonly response: Response;
}

/** Returns what an answer holds. @throws Problem if it is none that was hoped for */
export async function got<Data>(asked: Promise<Answer<Data>>): Promise<Data> {
  const { data, error, response } = await asked;
  if (!response.ok || data === undefined) throw problemOf(response.status, error);
  return data;
}

/** Returns what an answer holds, or null if it has one of these codes. @throws Problem for every other one */
export async function gotUnless<Data>(
  asked: Promise<Answer<Data>>,
  ...codes: readonly string[]
): Promise<Data | null> {
  return got(asked).catch((error: unknown) => {
    if (error instanceof Problem && codes.includes(error.code)) return null;
    throw error;
  });
}

/** As `got`, of an answer that holds nothing. */
export async function gotNothing(asked: Promise<Answer<unknown>>): Promise<void> {
  const { error, response } = await asked;
  if (!response.ok) throw problemOf(response.status, error);
}
