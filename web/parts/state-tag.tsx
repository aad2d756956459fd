import { useWords, type Name } from '../words/words.ts';

const LOOK: Readonly<Record<string, string>> = { funded: 'ok', clawedBack: 'bad' };

/** The state of an award in one word. */
export function StateTag({ group, name }: { readonly group: string | null; readonly name: Name }) {
  const { say } = useWords();
  return <span className={`tag ${LOOK[group ?? ''] ?? 'now'}`}>{say(name)}</span>;
}
