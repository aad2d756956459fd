import { act, readAward } from './act.ts';
import type { Json, Portal } from './portal.ts';

/** What the leading group sees: how the targets stand, what was paid of the budget, and what is overdue of whom. */
export async function overview(portal: Portal): Promise<Json> {
  const [{ targets }, { budgets }, overdue, counts] = await Promise.all([
    portal.call('GET /targets'),
    portal.call('GET /budgets'),
    portal.call('GET /tasks/overdue'),
    portal.call('GET /applications/counts'),
  ]);
  return { targets, budgets, overdue, count: counts.count };
}

/** Decides what waits for the group. */
export async function decide(
  portal: Portal,
  shownName: string,
  words: string,
  reasons: string,
): Promise<Json> {
  const { tasks } = await portal.call('GET /tasks');
  const { application } = tasks.find((task: Json) => task.shownName === shownName);
  return act(portal, await readAward(portal, application), words, { 理由: reasons });
}

/** Gives what is overdue, because an officer is away, to a colleague whom the head knows by name. */
export async function reassign(portal: Portal, shownName: string, colleague: string): Promise<Json> {
  const { tasks } = await portal.call('GET /tasks/overdue');
  const { id } = tasks.find((task: Json) => task.shownName === shownName);
  const { officers } = await portal.call('GET /tasks/{id}/officers', { at: { id } });
  const { person } = officers.find(({ name }: Json) => name === colleague);
  return portal.call('POST /tasks/{id}/reassign', { at: { id }, body: { person } });
}
