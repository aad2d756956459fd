/**
 * What queries ask of an application beside its state. The machine derives it from a snapshot and the step writes it into the
 * columns of the same names, so that SQL names no state and reads no snapshot. Amounts in integer fen.
 */
export interface Columns {
  /** When the grant was approved (ISO 8601, UTC): the place in the queue for budget. */
  readonly approvedAt: string | null;
  /** What the newest verdict grants. */
  readonly amountFen: number | null;
  /** What the application waits for in the queue for budget; null if it does not wait there, or is stopped. */
  readonly queuedFen: number | null;
  /** What is committed and neither paid nor voided. */
  readonly committedFen: number;
  /** The number of the payment order that waits for the bank; null if none does, or it is stopped. */
  readonly paymentSequence: number | null;
  /** Whether the grant is before the public, and whether an objection to it is being examined. */
  readonly notice: 'open' | 'contested' | null;
  /** The award is settled, and only room on its key or an irregularity moves it again. */
  readonly rests: boolean;
}
