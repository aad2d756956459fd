import type { Proposal } from '../door/office.ts';
import { money } from '../words/figures.ts';
import { CHOICE_WORDS, FIELD_WORDS } from '../words/fields.ts';
import { useWords, type Name } from '../words/words.ts';

const FIELDS: Readonly<Record<string, Name>> = FIELD_WORDS;

/** What is proposed, member by member. */
export function ProposalContent({ content: { kind, ...members } }: Pick<Proposal, 'content'>) {
  const { say, language } = useWords();
  return (
    <>
      <b>{say(CHOICE_WORDS[kind] ?? { zh: kind, en: kind })}</b>
      <dl className="kv">
        {Object.entries(members).map(([name, value]) => (
          <div key={name} className="pair">
            <dt>{say(FIELDS[name] ?? { zh: name, en: name })}</dt>
            <dd className="num">
              {name === 'amountFen' && typeof value === 'number' ? money(value, language) : value}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
