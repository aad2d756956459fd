/**
 * Nobody took a notification. Histories and logs keep what an error says, so this one says how it went and never where the
 * notification was to go.
 */
export class Undelivered extends Error {
  override readonly name = 'Undelivered';
}

/** A fault by its kind and codes alone: what servers and libraries say of it quotes addresses. */
export function undelivered(fault: unknown): Undelivered {
  if (fault instanceof Undelivered) return fault;
  const { name = '', code = '', responseCode = '' } = fault as Readonly<Record<string, string | number>>;
  return new Undelivered(`${name} ${code} ${responseCode}`.trim());
}
