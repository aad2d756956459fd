/** Something that this system needs and that cannot be reached right now. Nobody decided anything: the same act may be tried again. */
export type Dependency = 'database' | 'engine' | 'identity' | 'documents' | 'scan';

/** A technical fault, with its cause; never the answer of a rule. */
export class Unavailable extends Error {
  readonly code: `${Dependency}.unavailable`;

  constructor(dependency: Dependency, options?: ErrorOptions) {
    super(`${dependency} is unavailable`, options);
    this.code = `${dependency}.unavailable`;
  }
}
