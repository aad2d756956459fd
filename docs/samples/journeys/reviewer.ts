import { act, readAward } from './act.ts';
import type { Answers } from './form.ts';
import { Problem, waitFor, type Json, type Portal } from './portal.ts';

/** Finds a task on a recognition in the own inbox; a page is enough to find what is due first. */
async function taskOn(portal: Portal, shownName: string): Promise<Json> {
  const { tasks } = await waitFor(
    () => portal.call('GET /tasks', { query: { limit: 100 } }),
    ({ tasks: open }) => open.some((task: Json) => task.shownName === shownName),
  );
  return tasks.find((task: Json) => task.shownName === shownName);
}

/** Takes a task upon this person, so that colleagues take another. */
export async function claim(portal: Portal, shownName: string): Promise<Json> {
  const { id } = await taskOn(portal, shownName);
  return portal.call('POST /tasks/{id}/claim', { at: { id } });
}

export async function release(portal: Portal, shownName: string): Promise<Json> {
  const { id } = await taskOn(portal, shownName);
  return portal.call('POST /tasks/{id}/release', { at: { id } });
}

/** Takes the task, reads the award, keeps a draft of what is typed, and does what the words say. */
export async function review(
  portal: Portal,
  shownName: string,
  words: string,
  answers: Answers = {},
): Promise<Json> {
  const task = await taskOn(portal, shownName);
  await portal.call('POST /tasks/{id}/claim', { at: { id: task.id } });
  return act(portal, await readAward(portal, task.application), words, answers);
}

/** What a person learns whose colleague has the task: who it is, until when, and that nothing is offered meanwhile. */
export async function overtaken(portal: Portal, shownName: string, words: string): Promise<Json> {
  const task = await taskOn(portal, shownName);
  const award = await readAward(portal, task.application);
  const { signals } = await portal.call('GET /signals');
  const { type } = signals.find(({ label }: Json) => label.zh === words);
  const why = award.blocked.find((entry: Json) => entry.type === type);
  const refused = await portal
    .call(`POST /applications/{id}/signals/${type}`, { at: { id: award.id }, body: {}, seen: award.version })
    .then(() => null)
    .catch((error: unknown) => {
      if (error instanceof Problem) return error.problem;
      throw error;
    });
  return { takenBy: task.claimedByName, until: task.claimedUntil, why: why?.zh ?? null, refused };
}

/** Writes to the other officers of an award. */
export async function note(portal: Portal, shownName: string, words: string): Promise<Json> {
  const { application: id } = await taskOn(portal, shownName);
  return portal.call('POST /applications/{id}/notes', { at: { id }, body: { words } });
}

/** Offers a sentence to everybody who gives reasons for an act. */
export async function offerTemplate(
  portal: Portal,
  words: string,
  name: { readonly zh: string; readonly en: string },
  reasons: string,
): Promise<Json> {
  const { signals } = await portal.call('GET /signals');
  const { type } = signals.find(({ label }: Json) => label.zh === words);
  const fromDay = new Date().toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' });
  return portal.call('POST /templates', { body: { type, ...name, words: reasons, fromDay } });
}

/** Returns a sentence that the office offers today under a name. */
export async function template(portal: Portal, name: string): Promise<string> {
  const { templates } = await portal.call('GET /templates');
  const found = templates.find((offered: Json) => offered.name.zh === name);
  if (found === undefined) throw new Error(`no template is called ${name}`);
  return found.words;
}

/** Answers the oldest objection that is open. */
export async function answerObjection(
  portal: Portal,
  shownName: string,
  decision: string,
  reply: string,
): Promise<Json> {
  const task = await taskOn(portal, shownName);
  const award = await readAward(portal, task.application);
  const open = award.objections.find(({ reply: given }: Json) => given === null);
  return act(portal, award, '答复异议', { 异议序号: open.number, 决定: decision, 答复: reply });
}
