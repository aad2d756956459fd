import { buildApp } from '../../api/app.ts';
import type { Deps } from '../../api/deps.ts';

/** Nothing of it is needed to get the API ready, and to describe it. */
export const UNUSED = {
  limits: { perAddress: 100, perPerson: 100 },
  live: { close: () => undefined },
  portal: { origin: 'http://localhost:80' },
  development: null,
  pages: null,
} as unknown as Deps;

/** The description of the API, as JSON, without a system behind it. */
export async function describedApi(): Promise<string> {
  const app = buildApp(UNUSED);
  const { body } = await app.inject('/api/openapi.json');
  await app.close();
  return body;
}
