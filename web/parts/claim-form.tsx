import type { ReactNode } from 'react';
import type { Item } from '../door/catalogue.ts';
import type { Firm } from '../door/session.ts';
import { typedText } from '../words/figures.ts';
import { useWords } from '../words/words.ts';
import { membersOf } from './form/fields/group.tsx';
import { Form, type Asked, type Filled } from './form/form.tsx';
import { choicesOf, type Schema } from './form/schema.ts';

/** What everybody says of a recognition, whatever the item. */
const ALWAYS = ['item', 'standsFor', 'enterprise', 'recognition', 'recognisedOn', 'certificate', 'issuer'];
const DOCUMENTS: Schema = { type: 'array', items: { type: 'object', properties: { proof: {} } } };

/** Returns what an item asks. A newly introduced firm is asked what the item asks for which its brand stands. */
export function asksOf(
  item: Item,
  items: readonly Item[],
  enterprises: readonly Firm[],
): (value: unknown) => Asked {
  return (value) => {
    const { standsFor } = membersOf(membersOf(value)['claim']);
    const stood = items.find(({ code }) => code === standsFor);
    const questions = [...(stood?.questions ?? []), ...item.questions];
    const asked = questions.map(({ code }) => code);
    const schema: Schema = item.schema;
    const members = Object.entries(schema.properties ?? {}).filter(
      ([name]) => ALWAYS.includes(name) || asked.includes(name) || !isIntroduction(schema),
    );
    return {
      schema: {
        type: 'object',
        required: ['claim'],
        properties: {
          claim: {
            ...schema,
            'x-label': { zh: '申报内容', en: 'What you claim' },
            required: [...(schema.required ?? []), ...asked.filter((name) => name !== 'validUntil')],
            properties: Object.fromEntries(members),
          },
          documents: DOCUMENTS,
        },
      },
      around: {
        enterprises,
        questions,
        proofs: [...item.proofs, ...(stood?.proofs ?? [])].filter(
          ({ code }, index, all) => all.findIndex((each) => each.code === code) === index,
        ),
        kinds: stood?.recognitionKinds ?? item.recognitionKinds,
      },
    };
  };
}

function isIntroduction({ properties }: Schema): boolean {
  return properties?.['standsFor'] !== undefined;
}

/** A claim with its proofs: the same form for a new application and for a correction. */
export function ClaimForm({
  keptAs,
  item,
  items,
  enterprises,
  initial,
  submitLabel,
  onSubmit,
  foot,
  instead,
}: {
  readonly keptAs: string;
  readonly item: Item;
  readonly items: readonly Item[];
  readonly enterprises: readonly Firm[];
  readonly initial: () => Filled;
  readonly submitLabel: string;
  readonly onSubmit: (body: unknown) => Promise<void>;
  readonly foot?: (filled: Filled) => ReactNode;
  readonly instead?: (refused: unknown, again: () => void) => ReactNode;
}) {
  const asks = asksOf(item, items, enterprises);
  return (
    <Form
      keptAs={keptAs}
      asks={asks}
      initial={initial}
      submitLabel={submitLabel}
      review={({ value }) => <Answers value={value} asked={asks(value)} />}
      onSubmit={({ value }) => onSubmit(value)}
      {...(foot !== undefined && { foot })}
      {...(instead !== undefined && { instead })}
    />
  );
}

/** What was answered and attached, before it is sent. */
function Answers({
  value,
  asked: { schema, around = {} },
}: {
  readonly value: unknown;
  readonly asked: Asked;
}) {
  const { w, say } = useWords();
  const members = membersOf(value);
  const claim = membersOf(members['claim']);
  const properties = schema.properties?.['claim']?.properties ?? {};
  const documents = Array.isArray(members['documents']) ? members['documents'] : [];
  const shown = new Set(documents.map((document) => String(membersOf(document)['proof'])));
  const lacking = (around.proofs ?? []).filter(({ code }) => !shown.has(code));
  const wordsOf = (name: string, member: Schema): string => {
    const answer = claim[name];
    if (answer === undefined) return w.notSaid;
    if (typeof answer === 'boolean') return answer ? w.yes : w.no;
    const text = typedText(answer);
    const choice = choicesOf(member).find(({ code }) => code === text);
    if (choice !== undefined) return say(choice);
    return name === 'recognition' ? text.slice(text.indexOf(':') + 1) : text;
  };
  return (
    <>
      <dl className="kv">
        {Object.entries(properties)
          .filter(([name]) => name !== 'item')
          .map(([name, member]) => (
            <div key={name} className="pair">
              <dt>{member['x-label'] === undefined ? name : say(member['x-label'])}</dt>
              <dd>{wordsOf(name, member)}</dd>
            </div>
          ))}
        <div className="pair">
          <dt>{w.proofs}</dt>
          <dd>{w.documents(documents.length)}</dd>
        </div>
      </dl>
      {lacking.length > 0 && <p className="say warn">{w.lacking(lacking.map(say))}</p>}
    </>
  );
}
