import { checkCharacter, readCreditCode } from '../credit-code.ts';

/**
 * Cases may call an enterprise `E`: such a name gets a code of its own, with a right check character. What is a code but for its
 * last character stays as it is, to be refused.
 */
export function caseCode(district: string, name: string): string {
  const read = readCreditCode(name, '');
  if (read.ok) return read.value;
  if (read.problem.code === 'wrong-check-digit') return name;
  let hash = 0;
  for (const character of name) hash = (hash * 131 + (character.codePointAt(0) ?? 0)) % 1_000_000_000;
  const body = `91${district}${String(hash).padStart(9, '0')}`;
  return body + checkCharacter(body);
}
