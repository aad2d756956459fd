/** Why an award cannot be audited at all; its message is one clear sentence for a person. */
export class AuditProblem extends Error {
  override readonly name = 'AuditProblem';
}
