import { findAward } from './act.ts';
import type { Json, Portal } from './portal.ts';

/** Reads one award from end to end, as it stood a day ago and now, and what was refused on it, and who held which duty. */
export async function audit(portal: Portal, shownName: string): Promise<Json> {
  const award = await findAward(portal, shownName);
  const at = { id: award.id };
  const [{ steps }, asOf, refusals, duties, head] = await Promise.all([
    portal.call('GET /applications/{id}/steps', { at }),
    portal.call('GET /audit/applications/{id}/as-of', { at, query: { at: award.at } }),
    portal.call('GET /audit/refusals', { query: { application: award.id } }),
    portal.call('GET /audit/duties', { query: { application: award.id } }),
    portal.call('GET /audit/log/checkpoint'),
  ]);
  return { award, steps, asOf, refusals: refusals.refusals, duties, keys: head.keys };
}

/** Has an award replayed by the system and waits for the end of it: progress line by line, the three answers last. */
export async function replay(portal: Portal, shownName: string): Promise<Replayed> {
  const { id } = await findAward(portal, shownName);
  const lines: string = await portal.call('POST /audit/applications/{id}/replay', { at: { id } });
  const news: readonly Json[] = lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  return { progress: news.slice(0, -1), result: news.at(-1).result };
}

/** What was said while an award was replayed, and the three answers. */
export interface Replayed {
  readonly progress: readonly { readonly progress: string }[];
  readonly result: { readonly commands: string; readonly data: string; readonly law: string };
}

/** The name on the certificate of the award that came last. */
export async function newestName(portal: Portal): Promise<string> {
  const { applications } = await portal.call('GET /applications');
  return applications[0].shownName;
}
