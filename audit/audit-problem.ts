/** Why an award cannot be audited at all; its message is one clear sentence for a person. */
export class AuditProblem extends Error {
  override readonly name: string = 'AuditProblem';
}

/** Nobody knows an award of this id. */
export class UnknownAward extends AuditProblem {
  override readonly name = 'UnknownAward';
  readonly application: string;

  constructor(application: string) {
    super(`There is no application ${application}.`);
    this.application = application;
  }
}

const ID = /^[\w-]{1,100}$/;

/** @throws UnknownAward if a text is the id of no award; the engine would not even look for it */
export function requireId(application: string): void {
  if (!ID.test(application)) throw new UnknownAward(application);
}
