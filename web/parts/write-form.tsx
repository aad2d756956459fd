import { useWords } from '../words/words.ts';
import { Form } from './form/form.tsx';
import type { Schema } from './form/schema.ts';

const MOST = 2000;

/** A text box that sends what is written in it. */
export function WriteForm({
  keptAs,
  label,
  submitLabel,
  onSend,
}: {
  readonly keptAs: string;
  readonly label: { readonly zh: string; readonly en: string };
  readonly submitLabel: string;
  /** @throws Problem */
  readonly onSend: (words: string) => Promise<void>;
}) {
  const { w } = useWords();
  const schema: Schema = {
    type: 'object',
    required: ['words'],
    properties: { words: { type: 'string', minLength: 1, maxLength: MOST, 'x-label': label } },
  };
  return (
    <details>
      <summary>{w.write}</summary>
      <Form
        keptAs={keptAs}
        asks={() => ({ schema })}
        initial={() => ({ value: {}, files: [] })}
        submitLabel={submitLabel}
        onSubmit={({ value }) => onSend(wordsIn(value))}
      />
    </details>
  );
}

function wordsIn(value: unknown): string {
  return typeof value === 'object' && value !== null && 'words' in value && typeof value.words === 'string'
    ? value.words
    : '';
}
