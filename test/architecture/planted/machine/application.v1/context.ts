export interface Context {
  readonly paidFen: number;
}
