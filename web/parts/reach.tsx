import { useQueries, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { catalogueQuery, type Catalogue } from '../door/catalogue.ts';
import { countsQuery, type Counts } from '../door/lists.ts';
import { budgetsQuery } from '../door/money.ts';
import type { Proposal } from '../door/office.ts';
import { money } from '../words/figures.ts';
import { useWords } from '../words/words.ts';
import { ProblemNote, Waiting } from './problem.tsx';

/** Whom a decision of the office reaches if it is confirmed now: counted anew when somebody is about to confirm it. */
export function Reach({ content }: { readonly content: Proposal['content'] }) {
  switch (content.kind) {
    case 'budget.allot':
      return <Waits year={content.year} />;
    case 'succession.enter':
      return <Undecided texts={[content.from, content.to]} />;
    case 'policy.adopt':
    case 'policy.repeal':
    case 'ruling.change':
    case 'office.file':
    case 'succession.deny':
      return <Undecided texts={[undefined]} />;
    default:
      return content satisfies never;
  }
}

/** Awards about which nobody has decided yet: all, or those of some firms. */
function Undecided({ texts }: { readonly texts: readonly (string | undefined)[] }) {
  const { w } = useWords();
  const { data: catalogue } = useSuspenseQuery(catalogueQuery);
  const found = useQueries({ queries: texts.map((text) => countsQuery(text === undefined ? {} : { text })) });
  const failed = found.find(({ error }) => error !== null)?.error;
  if (failed != null) return <ProblemNote error={failed} />;
  const states = found.flatMap(({ data }) => (data === undefined ? [] : [undecidedIn(data, catalogue)]));
  if (states.length < found.length) return <Waiting />;
  const counted = states.flat();
  return w.reachesUndecided(
    counted.reduce((sum, { count }) => sum + count, 0),
    counted.some(({ isMore }) => isMore),
  );
}

const BEFORE_DECISION = ['acceptance', 'verification', 'decision'];

function undecidedIn({ states }: Counts, catalogue: Catalogue): Counts['states'] {
  const isUndecided = (code: string): boolean =>
    catalogue.states.some((state) => state.code === code && BEFORE_DECISION.includes(state.milestone.code));
  return states.filter(({ state }) => isUndecided(state));
}

/** Awards that wait for the money of a year. */
function Waits({ year }: { readonly year: number }) {
  const { w, language } = useWords();
  const { data, error } = useQuery(budgetsQuery);
  if (error !== null) return <ProblemNote error={error} />;
  if (data === undefined) return <Waiting />;
  const waiting = data.budgets.filter((budget) => budget.year === year);
  const sum = (of: 'queued' | 'queuedFen'): number =>
    waiting.reduce((total, budget) => total + budget[of], 0);
  return w.reachesQueue(year, sum('queued'), money(sum('queuedFen'), language));
}
