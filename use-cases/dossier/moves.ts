import type { Dossier } from '../../contract/dossier/dossier.ts';
import { eventsOf, type Journal } from './journal.ts';

type Request = Dossier['consents'][number];
type Move = Dossier['moves'][number];

/** Returns the planned moves for which the firm asked consent, with the office's answers. */
export function consentsIn(journal: Journal): readonly Request[] {
  return eventsOf(journal, 'relocation.request', 'relocation.consent', 'relocation.deny').reduce<
    readonly Request[]
  >((requests, event) => {
    if (event.type === 'relocation.request') {
      const { plannedOn, to, reasons, documents } = event.payload;
      return [...requests, { plannedOn, ...to, words: reasons, documents, at: event.at, answer: null }];
    }
    const { at } = event;
    const answer =
      event.type === 'relocation.consent'
        ? { isConsented: true, number: event.payload.number, words: event.payload.conditions ?? null, at }
        : { isConsented: false, number: null, words: event.payload.reasons, at };
    return withNewest(requests, (newest) => ({ ...newest, answer }));
  }, []);
}

/** Returns the moves that were reported, each with what the office made of it. */
export function movesIn(journal: Journal): readonly Move[] {
  return eventsOf(
    journal,
    'relocation.report',
    'relocation.clear',
    'relocation.approve',
    'clawback.propose',
  ).reduce<readonly Move[]>((moves, event) => {
    switch (event.type) {
      case 'relocation.report': {
        const { effectiveOn, address, district, kind = 'registeredAddress' } = event.payload;
        const where = { effectiveOn, district, address, kind };
        return [...moves, { ...where, reportedAs: event.actor.as, at: event.at, outcome: null, words: null }];
      }
      case 'relocation.clear':
        return withNewest(moves, (move) => ({ ...move, outcome: 'cleared', words: event.payload.reasons }));
      case 'relocation.approve':
        return withNewest(moves, (move) => ({ ...move, outcome: 'approved', words: event.payload.number }));
      case 'clawback.propose':
        return withNewest(moves, (move) => ({ ...move, outcome: 'claimed' }));
      default:
        return event satisfies never;
    }
  }, []);
}

function withNewest<Item>(items: readonly Item[], change: (item: Item) => Item): readonly Item[] {
  return items.map((item, index) => (index === items.length - 1 ? change(item) : item));
}
