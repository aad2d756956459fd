import type { ComponentType } from 'react';
import type { Item } from '../../door/catalogue.ts';
import type { Firm } from '../../door/session.ts';
import type { Uploaded } from '../../door/upload.ts';
import type { Name } from '../../words/words.ts';
import type { Schema } from './schema.ts';

/** What the fields of a form share. */
export interface FormAround {
  /** With which the ids of its inputs begin. */
  readonly id: string;
  /** What is wrong at a place that was touched or sent; null if nothing is. */
  readonly wrongAt: (at: string) => string | null;
  readonly touch: (at: string) => void;
  /** Changes the newest value at a place: for what takes a while, such as a document that is put in. */
  readonly changeAt: (at: string, change: (before: unknown) => unknown) => void;
  /** Documents that this form knows by name. */
  readonly files: readonly Uploaded[];
  readonly addFile: (file: Uploaded) => void;
  /** For whom somebody may apply. */
  readonly enterprises: readonly Firm[];
  /** What must be proven, if the form is a claim. */
  readonly proofs: Item['proofs'];
  /** The questions of a claim in full, by the member that answers them. */
  readonly questions: readonly (Name & { readonly code: string })[];
  /** Of which kind a recognition may be, if the form is a claim. */
  readonly kinds: Item['recognitionKinds'];
  /** What draws a member, for fields that hold others. */
  readonly Field: ComponentType<FieldProps>;
}

export interface FieldProps {
  readonly name: string;
  readonly at: string;
  readonly schema: Schema;
  readonly isRequired: boolean;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly around: FormAround;
}
