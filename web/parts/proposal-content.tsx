import { usePeople } from '../door/people.ts';
import { money } from '../words/figures.ts';
import { CHOICE_WORDS, FIELD_WORDS } from '../words/fields.ts';
import { useWords, type Name } from '../words/words.ts';

const FIELDS: Readonly<Record<string, Name>> = FIELD_WORDS;

/** What is proposed, member by member. */
export function ProposalContent({ content }: { readonly content: { readonly kind: string } }) {
  const { kind, ...members } = content;
  const { say } = useWords();
  return (
    <>
      <b>{say(CHOICE_WORDS[kind] ?? { zh: kind, en: kind })}</b>
      <dl className="kv">
        {Object.entries(members).map(([name, value]) => (
          <div key={name} className="pair">
            <dt>{say(FIELDS[name] ?? { zh: name, en: name })}</dt>
            <dd className="num">
              <Value name={name} value={value} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}

/** A file of entries is shown as it is: the person who confirms it answers for each of them. */
function Value({ name, value }: { readonly name: string; readonly value: unknown }) {
  const { language } = useWords();
  const personOf = usePeople();
  if (name === 'amountFen' && typeof value === 'number') return money(value, language);
  if (typeof value === 'object' && value !== null) return <pre>{JSON.stringify(value, null, 1)}</pre>;
  if (typeof value === 'string') return personOf(value);
  return typeof value === 'number' ? value : '–';
}
