import type { ErrorCode } from '../contract/errors.ts';
import type { FieldError } from '../contract/field-errors.ts';

type More = Readonly<Record<string, unknown>> & { readonly errors?: readonly FieldError[] };

/**
 * An act that cannot be done, by its code. Use cases throw it and know no transport: the API answers it as a problem
 * document, a command prints its sentence.
 */
export class Refused extends Error {
  readonly code: ErrorCode;
  readonly more: More;

  /** @param more what the answer says beside the code, such as `allowed`; `errors` says what is wrong, and where */
  constructor(code: ErrorCode, more: More = {}, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
    this.more = more;
  }
}
