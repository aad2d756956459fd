/** An act that has one effect, however often it is asked for. */
export interface Command {
  readonly commandId: string;
  readonly application: string;
  /** It was asked for before, and may have had its effect already. */
  readonly repeated: boolean;
}
