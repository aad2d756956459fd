import { expect, it } from 'vitest';
import { inspect, withoutTrailer } from '../../../use-cases/document/inspect.ts';
import { beginsAs, kindOfName } from '../../../use-cases/document/kinds.ts';
import { randomFrom } from '../../faults/plan.ts';
import { HOSTILE } from './hostile.ts';
import { honest } from './honest.ts';
import type { Paper } from './papers.ts';

const HONEST = honest();
const SEED = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
const MUTANTS = Number(process.env['MUTATED_FILES'] ?? 300);

/** What speaks against a file, as it is received. */
async function judged({ name, make }: Paper, bytes = make()): Promise<string | null> {
  const kind = kindOfName(name);
  if (kind === null) return 'its name';
  return beginsAs(kind, bytes) ? inspect(kind, withoutTrailer(kind, bytes)) : 'its beginning';
}

it('there are a hundred and twenty honest files, and seventy that are not, beside those of the API', () => {
  expect(HONEST.length).toBeGreaterThanOrEqual(120);
  expect(HOSTILE.length).toBeGreaterThanOrEqual(70);
});

it.each(HONEST)('$what is taken', async (paper) => {
  expect(await judged(paper)).toBeNull();
});

it.each(HOSTILE)('$what is refused', async (paper) => {
  expect(await judged(paper)).not.toBeNull();
});

it('what a phone writes behind a photo is no part of the document', () => {
  const photos = HONEST.filter(({ what }) => what.includes('behind it'));
  expect(photos).toHaveLength(16);
  for (const { make } of photos) {
    const bytes = make();
    const document = withoutTrailer('jpeg', bytes);
    expect(document.length).toBeLessThan(bytes.length);
    expect(document.subarray(-2)).toEqual(Buffer.from([0xff, 0xd9]));
  }
});

it(`no mutant makes a check fail, however it is judged (seed ${SEED})`, async () => {
  const random = randomFrom(SEED);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const small = [...HONEST, ...HOSTILE]
    .map((paper) => ({ ...paper, bytes: paper.make() }))
    .filter(({ bytes }) => bytes.length < 200_000);
  for (let mutant = 0; mutant < MUTANTS; mutant += 1) {
    const { bytes, ...paper } = pick(small);
    let changed = Buffer.from(bytes);
    for (let changes = 1 + random() * 8; changes > 0; changes -= 1) {
      const at = Math.floor(random() * changed.length);
      const how = pick(['set', 'cut', 'join'] as const);
      if (how === 'set' && changed.length > 0) changed[at] = Math.floor(random() * 256);
      if (how === 'cut')
        changed = Buffer.concat([changed.subarray(0, at), changed.subarray(at + Math.floor(random() * 9))]);
      if (how === 'join')
        changed = Buffer.concat([
          changed.subarray(0, at),
          pick(small).bytes.subarray(0, 2_000),
          changed.subarray(at),
        ]);
    }
    const reason = await judged(paper, changed);
    expect(reason === null || reason.length > 0).toBe(true);
  }
});
