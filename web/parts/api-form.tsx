import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { catalogueQuery } from '../door/catalogue.ts';
import { bodyOf, descriptionQuery } from '../door/description.ts';
import { useSend, type Act, type Sent } from '../door/send.ts';
import { useWords, type Name } from '../words/words.ts';
import { completed, described } from './form/described.ts';
import { Form } from './form/form.tsx';
import { ListState } from './list-state.tsx';

interface Props {
  /** Under which name what was typed is kept; the person is part of it. */
  readonly keptAs: string;
  readonly method?: NonNullable<Act['method']>;
  /** The address as the description of the API writes it. */
  readonly describedAt: string;
  /** The address itself, if it has parameters. */
  readonly path?: string;
  readonly initial?: Readonly<Record<string, unknown>>;
  /** Members that are not asked, with their values. */
  readonly fixed?: Readonly<Record<string, unknown>>;
  /** What members are called here, if that is not what they are called elsewhere. */
  readonly labels?: Readonly<Record<string, Name>>;
  readonly submitLabel: string;
  readonly review?: ReactNode;
  readonly onDone?: (sent: Sent) => Promise<unknown> | undefined;
}

/** A form for what an address of the API takes, drawn from the API's own description of it. */
export function ApiForm(props: Props) {
  const { w } = useWords();
  const {
    describedAt,
    path = describedAt,
    method = 'POST',
    initial = {},
    fixed = {},
    labels = {},
    review,
    onDone,
  } = props;
  const { data: catalogue } = useSuspenseQuery(catalogueQuery);
  const { data: description, error } = useQuery(descriptionQuery);
  const [isDone, setDone] = useState(0);
  const send = useSend();
  if (description === undefined) return <ListState error={error} rows={undefined} empty="" />;
  const plain = bodyOf(description, method, describedAt);
  const { properties = {}, ...rest } = described(plain, catalogue, labels);
  const asked = Object.entries(properties).filter(([name]) => !(name in fixed));
  const schema = {
    ...rest,
    ...(asked.length > 0 && { properties: Object.fromEntries(asked) }),
    ...(rest.required !== undefined && { required: rest.required.filter((name) => !(name in fixed)) }),
  };
  return (
    <>
      <Form
        key={isDone}
        keptAs={props.keptAs}
        asks={() => ({ schema })}
        initial={() => ({ value: initial, files: [] })}
        submitLabel={props.submitLabel}
        {...(review !== undefined && { review: () => review })}
        onSubmit={async ({ value }) => {
          const body = completed(plain, { ...(typeof value === 'object' ? value : {}), ...fixed });
          const sent = await send({ path, body, version: null, method });
          await onDone?.(sent);
          setDone((before) => before + 1);
        }}
      />
      {isDone > 0 && (
        <p className="say ok" role="status">
          {w.isDone(props.submitLabel)}
        </p>
      )}
    </>
  );
}
