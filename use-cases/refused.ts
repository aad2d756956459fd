import type { ErrorCode } from '../contract/errors.ts';

/**
 * An act that cannot be done, by its code. Use cases throw it and know no transport: the API answers it as a problem
 * document, a command prints its sentence.
 */
export class Refused extends Error {
  readonly code: ErrorCode;
  readonly more: Readonly<Record<string, unknown>>;

  /** @param more what the answer says beside the code, such as `allowed` or `errors` */
  constructor(code: ErrorCode, more: Readonly<Record<string, unknown>> = {}, options?: ErrorOptions) {
    super(code, options);
    this.code = code;
    this.more = more;
  }
}
