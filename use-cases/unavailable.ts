/** Something that this system needs and that cannot be reached right now. Nobody decided anything: the same act may be tried again. */
export type Neighbour = 'database' | 'engine' | 'identity' | 'documents' | 'scan';

/** A technical fault, with its cause; never the answer of a rule. */
export class Unavailable extends Error {
  readonly code: `${Neighbour}.unavailable`;

  constructor(neighbour: Neighbour, options?: ErrorOptions) {
    super(`${neighbour} is unavailable`, options);
    this.code = `${neighbour}.unavailable`;
  }
}
