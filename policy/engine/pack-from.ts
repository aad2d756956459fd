import { sha256 } from '@noble/hashes/sha2';
import { bytesToHex } from '@noble/hashes/utils';
import canonicalize from 'canonicalize';
import type { Pack, PackContent } from './pack.ts';
import { packProblems } from './pack-problems.ts';
import { dayReader, numberReader } from './numbers.ts';
import { placeReader } from './places.ts';
import { isAnswer, READINGS, type Binding } from './readings.ts';
import { rulingOn } from './rulings/answers.ts';

/** Returns the SHA-256 of the canonical JSON of a pack, in hexadecimal digits. */
export function digestOf(content: PackContent): string {
  return bytesToHex(sha256(canonicalize(content) ?? ''));
}

/**
 * Returns a policy that can be asked.
 * @throws RangeError with everything that is wrong with the content, each with its place
 */
export function packFrom(content: PackContent): Pack {
  const problems = packProblems(content);
  if (problems.length > 0) throw new RangeError(`${content.version}: ${problems.join('; ')}`);
  const { items, formerItems, text, clauses, rulings, territory, district } = content;
  const all = { ...formerItems, ...items };
  const passage = (anchor: string) => required(text.passages, anchor, 'passage');
  return {
    ...content,
    content,
    digest: digestOf(content),
    home: required(
      Object.fromEntries(territory.places.map((place) => [place.code, place])),
      district,
      'place',
    ),
    places: placeReader(territory),
    number: numberReader(content.numbers),
    day: dayReader(content.numbers),
    item: (code) => required(all, code, 'item'),
    passage,
    clause: (name) => {
      const anchor = clauses[name];
      return anchor === null ? null : passage(anchor);
    },
    reading: (name, chosen, day) => {
      const binding: Binding<string> = content.readings[name];
      const value = 'always' in binding ? null : rulingOn(rulings, binding.ruling, chosen, day);
      const answer = 'always' in binding ? binding.always : (binding.as?.[value ?? ''] ?? value ?? '');
      if (!isAnswer(name, answer)) throw new RangeError(`${READINGS[name].join(', ')}: not ${answer}`);
      return answer;
    },
  };
}

function required<Value>(table: Readonly<Record<string, Value>>, name: string, what: string): Value {
  const value = Object.hasOwn(table, name) ? table[name] : undefined;
  if (value === undefined) throw new RangeError(`the policy has no ${what} ${name}`);
  return value;
}
