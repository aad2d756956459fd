import { pointed } from './pointer.ts';

/** Texts, brackets, commas and colons: all that says where in JSON something stands. */
const SIGNS = /"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]/gs;

/** A member that an object has already: its place as a JSON Pointer, and where in the text its name begins. */
export interface RepeatedMember {
  readonly at: string;
  readonly index: number;
}

/** A list or an object that is open: the names that it has so far (null of a list), and the member that is being read. */
interface Open {
  readonly names: Set<string> | null;
  step: string | number;
}

/**
 * Returns the first member of an object that stands in it twice; null if none does. A reader of JSON takes the last one silently, and
 * another reader the first.
 * @param text JSON that a reader has taken: what is none has no place
 */
export function repeatedMember(text: string): RepeatedMember | null {
  const open: Open[] = [];
  let before = '';
  for (const { 0: sign, index } of text.matchAll(SIGNS)) {
    const within = open.at(-1);
    if (sign === '{' || sign === '[') open.push({ names: sign === '{' ? new Set() : null, step: 0 });
    else if (sign === '}' || sign === ']') open.pop();
    else if (sign === ',' && typeof within?.step === 'number') within.step += 1;
    else if (within?.names != null && sign.startsWith('"') && before !== ':') {
      const name = JSON.parse(sign) as string;
      within.step = name;
      if (within.names.has(name)) return { at: placeOf(open), index };
      within.names.add(name);
    }
    before = sign;
  }
  return null;
}

function placeOf(open: readonly Open[]): string {
  return open.map(({ step }) => `/${pointed(String(step))}`).join('');
}
