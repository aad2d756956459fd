import { PEOPLE } from '../../embedded/demonstration.ts';

/** Who verifies for a unit among the people of the demonstration. */
export function officer(unit: string): {
  readonly person: string;
  readonly as: 'verify';
  readonly unit: string;
} {
  const found = PEOPLE.find((person) => person.capacity === 'verify' && person.unit === unit);
  if (found === undefined) throw new Error(`nobody verifies for ${unit}`);
  return { person: `p-${found.account}`, as: 'verify', unit };
}
