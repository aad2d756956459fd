import { waitFor, type Json, type Portal } from './portal.ts';

/** What somebody who is nobody's officer can know: the text with its amounts, and what stands before the public. */
export async function lookAround(portal: Portal, item: string): Promise<Json> {
  const found = portal.catalogue.items.find(({ zh }: Json) => zh.includes(item));
  const [{ rulings }, { notices }] = await Promise.all([
    portal.call('GET /policy/rulings'),
    portal.call('GET /notices'),
  ]);
  return { quote: found.clause.quote, amountFen: found.amountFen, rulings: rulings.length, notices };
}

/** Objects to the grant on a recognition that stands before the public. */
export async function object(portal: Portal, shownName: string, reasons: string): Promise<Json> {
  const { notices } = await waitFor(
    () => portal.call('GET /notices'),
    ({ notices: open }) => open.some((notice: Json) => notice.recognition.endsWith(shownName)),
  );
  const { application } = notices.find((notice: Json) => notice.recognition.endsWith(shownName));
  return portal.call('POST /notices/{id}/objections', { at: { id: application }, body: { reasons } });
}

/** Reads what was replied to the objection that this person filed last. */
export async function replyToMe(portal: Portal): Promise<Json> {
  const { objections } = await waitFor(
    () => portal.call('GET /objections'),
    ({ objections: own }) => own.some(({ reply }: Json) => reply !== null),
  );
  return objections.find(({ reply }: Json) => reply !== null);
}
