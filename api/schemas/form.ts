import { FIELD_KINDS } from '../../contract/choices.ts';
import { SIGNAL_TYPES } from '../../contract/signals/catalogue.ts';
import { ROLES } from '../../use-cases/permission.ts';
import { SCHEMA } from './catalogue.ts';
import { list, NAME, nullable, object } from '../../contract/parts.ts';

/** A field of a form; a group, and each group of a list, has fields of its own. */
export const FIELD = {
  $id: 'Field',
  type: 'object',
  additionalProperties: false,
  required: ['name', 'label', 'required', 'kind'],
  properties: {
    name: { type: 'string', examples: ['reasons'] },
    label: NAME,
    required: { type: 'boolean' },
    kind: { enum: FIELD_KINDS },
    choices: list({ type: 'string' }),
    variants: list(list({ $ref: 'Field#' })),
  },
} as const;

/** The catalogue of signals as forms are made from it. */
export const SIGNALS = object({
  signals: list(
    object({
      type: { enum: SIGNAL_TYPES },
      label: NAME,
      /** What the person whom it concerns must know of its effect; null if the label says it. */
      note: nullable(NAME),
      by: list({ enum: ROLES }),
      /** JSON Schema of what it carries, with the words of its members and choices. */
      schema: SCHEMA,
      /** The ways in which it can be filled in, of which one is taken. */
      variants: list(list({ $ref: 'Field#' })),
    }),
  ),
});
