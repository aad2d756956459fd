import type { ReactNode } from 'react';
import { useWords } from '../../words/words.ts';
import type { FieldProps } from './field-props.ts';

/** Returns the id of the input at a place of a form; each form of a page has its own. */
export function idAt(form: string, at: string): string {
  return `${form}${at.replaceAll('/', '-')}`;
}

/** What an input needs to be found with its label, its help and what is wrong with it. */
export interface Wired {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
  readonly 'aria-required': true | undefined;
  readonly onBlur: () => void;
}

/** A label, help, and what is wrong, around one input, or around several as a group. */
export function Frame({
  field: { name, at, schema, isRequired, around },
  isGroup = false,
  help,
  children,
}: {
  readonly field: FieldProps;
  readonly isGroup?: boolean;
  /** In place of the help of the schema. */
  readonly help?: string | null;
  readonly children: (wired: Wired) => ReactNode;
}) {
  const { w, say } = useWords();
  const id = idAt(around.id, at);
  const wrong = around.wrongAt(at);
  const question = around.questions.find(({ code }) => code === name);
  const label = question ?? schema['x-label'];
  const written = help === undefined ? (schema['x-help'] ? say(schema['x-help']) : null) : help;
  const described = [written === null ? '' : `${id}-help`, wrong === null ? '' : `${id}-wrong`].filter(
    Boolean,
  );
  const title = (
    <>
      {label === undefined ? name : say(label)}
      {!isRequired && <span className="optional"> {w.optional}</span>}
    </>
  );
  const rest = (
    <>
      {written !== null && (
        <p className="help" id={`${id}-help`}>
          {written}
        </p>
      )}
      {wrong !== null && (
        <p className="wrong" id={`${id}-wrong`}>
          {wrong}
        </p>
      )}
      {children({
        id,
        'aria-describedby': described.length === 0 ? undefined : described.join(' '),
        'aria-invalid': wrong === null ? undefined : true,
        'aria-required': isRequired ? true : undefined,
        onBlur: () => around.touch(at),
      })}
    </>
  );
  const className = `field ${wrong === null ? '' : 'is-wrong'}`;
  return isGroup ? (
    <fieldset className={className} id={id} tabIndex={-1}>
      <legend>{title}</legend>
      {rest}
    </fieldset>
  ) : (
    <div className={className}>
      <label htmlFor={id}>{title}</label>
      {rest}
    </div>
  );
}
