/** Returns the account of a person, who is known by it with a prefix. */
export function accountOf(person: string): string {
  return person.replace(/^p-/, '');
}
