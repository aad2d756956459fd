import { useId, useRef, useState, type ReactNode, type SubmitEvent } from 'react';
import { Problem } from '../../door/problem.ts';
import { useKept } from '../../door/kept.ts';
import type { Uploaded } from '../../door/upload.ts';
import { useWords } from '../../words/words.ts';
import { useSentence } from '../problem.tsx';
import { check, type Wrong } from './check.ts';
import { EitherField } from './fields/either.tsx';
import { Members, membersOf } from './fields/group.tsx';
import { Field } from './field.tsx';
import type { FormAround } from './field-props.ts';
import { idAt } from './frame.tsx';
import { Review } from './review.tsx';
import { waysOf, type Schema } from './schema.ts';

/** What a form holds: its value, and the names of the documents in it. */
export interface Filled {
  readonly value: unknown;
  readonly files: readonly Uploaded[];
}

/** Puts a value in, with the names of the documents in it that the form does not know yet. */
export type Put = (value: unknown, files?: readonly Uploaded[]) => void;

interface Props {
  /** Under which name what was typed is kept. */
  readonly keptAs: string;
  /** The schema of the value, and what its fields share beside it; both may depend on what was typed so far. */
  readonly asks: (value: unknown) => Asked;
  readonly initial: () => Filled;
  /** It may say what is filled in, such as an amount. */
  readonly submitLabel: string | ((value: unknown) => string);
  /** What is shown once more before it is sent. */
  readonly review?: (filled: Filled) => ReactNode;
  /** Sends it. @throws Problem */
  readonly onSubmit: (filled: Filled) => Promise<void>;
  /** What helps to fill it in, above its fields; it may put something in. */
  readonly tools?: (filled: Filled, put: Put) => ReactNode;
  /** What stands between the fields and the button. */
  readonly foot?: (filled: Filled) => ReactNode;
  /** What else can be done about a refusal; `again` sends what stands in the form once more. */
  readonly instead?: (refused: unknown, again: () => void) => ReactNode;
}

/** What a form asks. */
export interface Asked {
  readonly schema: Schema;
  readonly around?: Partial<Pick<FormAround, 'enterprises' | 'proofs' | 'questions' | 'kinds'>>;
}

/**
 * A form from a schema. What was typed is kept until it was sent, whatever happens to the page, the connection or the
 * session; what is wrong stands beside its field and above the form.
 */
export function Form({ keptAs, asks, initial, submitLabel, review, onSubmit, tools, foot, instead }: Props) {
  const { w, say } = useWords();
  const sentence = useSentence();
  const [filled, keep, forget] = useKept<Filled>(keptAs, initial);
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const [isTried, setTried] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [refused, setRefused] = useState<unknown>(null);
  const [isReviewed, setReviewed] = useState(false);
  const id = useId();
  const summary = useRef<HTMLDivElement>(null);
  const { schema, around = {} } = asks(filled.value);
  const wrong = check(schema, filled.value, w);
  const answered: readonly Wrong[] =
    refused instanceof Problem
      ? refused.errors
          .filter(({ at }) => at !== '')
          .map((part) => ({ at: part.at, label: null, words: say(part) }))
      : [];
  const shown = [...wrong.filter(({ at }) => isTried || touched.has(at)), ...answered];
  const change: Put = (value, files = []) => {
    setRefused(null);
    keep((before) => ({ value, files: [...before.files, ...files] }));
  };
  const sendIt = async (): Promise<void> => {
    setBusy(true);
    setReviewed(false);
    const failed = await onSubmit(filled).then(forget, (error: unknown) => {
      setRefused(error);
      return error;
    });
    setBusy(false);
    if (failed !== undefined) requestAnimationFrame(() => summary.current?.focus());
  };
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    setTried(true);
    setRefused(null);
    if (wrong.length > 0) requestAnimationFrame(() => summary.current?.focus());
    else if (review === undefined) void sendIt();
    else setReviewed(true);
  };
  const fields: FormAround = {
    id,
    wrongAt: (at) => shown.find((each) => each.at === at)?.words ?? null,
    touch: (at) => setTouched(new Set([...touched, at])),
    changeAt: (at, change) => {
      setRefused(null);
      keep((before) => ({ ...before, value: changedAt(before.value, at.split('/').slice(1), change) }));
    },
    files: filled.files,
    addFile: (file) => keep((before) => ({ ...before, files: [...before.files, file] })),
    enterprises: [],
    proofs: [],
    questions: [],
    kinds: [],
    Field,
    ...around,
  };
  const label = typeof submitLabel === 'string' ? submitLabel : submitLabel(filled.value);
  const isSaying = refused !== null || (isTried && wrong.length > 0);
  return (
    <form noValidate onSubmit={submit}>
      {isSaying && (
        <div className="say bad" role="alert" tabIndex={-1} ref={summary}>
          <b>{refused === null ? w.lookAgain(wrong.length) : sentence(refused)}</b>
          <Wrongs form={id} wrong={refused === null ? wrong : answered} />
          {refused !== null && !isBusy && instead?.(refused, () => void sendIt())}
        </div>
      )}
      {tools?.(filled, change)}
      {waysOf(schema).length > 0 ? (
        <EitherField
          name=""
          at=""
          schema={schema}
          isRequired
          value={filled.value}
          onChange={change}
          around={fields}
        />
      ) : (
        <Members schema={schema} at="" value={filled.value} onChange={change} around={fields} />
      )}
      {foot?.(filled)}
      <p className="buttons">
        <button type="submit" className="main" disabled={isBusy}>
          {isBusy ? w.sending : label}
        </button>
        {Object.keys(schema.properties ?? {}).length > 0 && <span className="soft small">{w.keptHere}</span>}
      </p>
      {isReviewed && (
        <Review title={label} onConfirm={() => void sendIt()} onBack={() => setReviewed(false)}>
          {review?.(filled)}
        </Review>
      )}
    </form>
  );
}

/** Returns a value of which the member at a path is changed. */
function changedAt(
  value: unknown,
  [name, ...rest]: readonly string[],
  change: (before: unknown) => unknown,
): unknown {
  if (name === undefined) return change(value);
  const members = membersOf(value);
  return { ...members, [name]: changedAt(members[name], rest, change) };
}

/** Everything that is wrong, each leading to its field. */
function Wrongs({ form, wrong }: { readonly form: string; readonly wrong: readonly Wrong[] }) {
  const { w, say } = useWords();
  if (wrong.length === 0) return null;
  return (
    <ul>
      {wrong.map(({ at, label, words }) => (
        <li key={`${at} ${words}`}>
          <a href={`#${idAt(form, at)}`}>
            {label === null ? '' : w.field(say(label))}
            {words}
          </a>
        </li>
      ))}
    </ul>
  );
}
