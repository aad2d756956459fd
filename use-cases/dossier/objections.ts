import type { Dossier } from '../../contract/dossier/dossier.ts';
import type { Journal } from './journal.ts';

type Objection = Dossier['objections'][number];

/**
 * Returns the objections to the notices of an award with their answers. They are numbered anew for each grant that is
 * published: a notice that goes on after an objection was dismissed keeps its numbers.
 */
export function objectionsIn(journal: Journal): readonly Objection[] {
  let notice = 0;
  return journal.reduce<readonly Objection[]>((objections, { event }) => {
    if (event.type === 'funds.committed') notice += 1;
    if (event.type === 'objection.file')
      return [
        ...objections,
        {
          notice,
          number: objections.filter((other) => other.notice === notice).length + 1,
          words: event.payload.reasons,
          at: event.at,
          state: 'open',
          reply: null,
          repliedAt: null,
          objector: event.actor.person,
        },
      ];
    if (event.type !== 'objection.answer') return objections;
    const { objection, decision, reply } = event.payload;
    return objections.map((each) =>
      each.notice === notice && each.number === objection
        ? { ...each, state: decision, reply, repliedAt: event.at }
        : each,
    );
  }, []);
}
