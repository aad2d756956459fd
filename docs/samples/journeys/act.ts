import { fill, type Answers } from './form.ts';
import { waitFor, type Json, type Portal } from './portal.ts';

/** Returns the award on a recognition that somebody knows by its name, as this person may read it. */
export async function findAward(portal: Portal, shownName: string): Promise<Json> {
  const { applications } = await portal.call('GET /applications', { query: { text: shownName } });
  const [found] = applications.filter((award: Json) => award.shownName === shownName);
  if (found === undefined) throw new Error(`there is no award on ${shownName} for this person`);
  return readAward(portal, found.id);
}

export async function readAward(portal: Portal, id: string): Promise<Json> {
  return portal.call('GET /applications/{id}/dossier', { at: { id } });
}

/** Does what a person is offered on an award under some words, with a form filled in by its labels; it names the version that they read. */
export async function act(portal: Portal, award: Json, words: string, answers: Answers = {}): Promise<Json> {
  const offered: readonly Json[] = award.allowed;
  const chosen = offered.find(({ zh }) => zh === words);
  if (chosen === undefined) {
    const why = award.blocked.map(({ type, zh }: Json) => `${type}: ${zh}`);
    throw new Error(
      `${words} is not offered but ${offered.map(({ zh }) => zh).join(', ')}; ${why.join('; ')}`,
    );
  }
  const { signals } = await portal.call('GET /signals');
  const { schema } = signals.find(({ type }: Json) => type === chosen.type);
  const operation = `POST /applications/{id}/signals/${chosen.type}`;
  await portal.call(operation, { at: { id: award.id }, body: fill(schema, answers), seen: award.version });
  return readAward(portal, award.id);
}

/** Waits until something is offered to this person on an award: others, or the clock, act meanwhile. */
export async function untilOffered(portal: Portal, shownName: string, words: string): Promise<Json> {
  return waitFor(
    () => findAward(portal, shownName),
    ({ allowed }) => allowed.some(({ zh }: Json) => zh === words),
  );
}
