import { afterAll, beforeAll, expect, it } from 'vitest';
import { findLetters, insertLetter, insertLetterFile } from '../../db/letter/letters.ts';
import { CLAIM, WHO } from '../machine/life.ts';
import { HandDriver } from '../support/hand-driver.ts';
import { seededDatabase } from '../support/seeded-database.ts';

const LETTERS = 100;
const AT_ONCE = 16;

const { database, deps, close } = await seededDatabase();
beforeAll(async () => {
  const claim = { ...CLAIM, certificate: 'letters' };
  await new HandDriver(deps, 'A1').send('application.submit', WHO.applicant, { claim, documents: [] });
});
afterAll(close);

const letter = (number: number) =>
  ({ application: 'A1', seq: 1, kind: `kind ${String(number)}` }) as unknown as Parameters<
    typeof insertLetter
  >[1]['content'];
const atOnce = async (insert: () => Promise<void>) => Promise.all(Array.from({ length: AT_ONCE }, insert));

it(`each of ${String(LETTERS)} letters, issued and made into a file by ${String(AT_ONCE)} at once, is there once`, async () => {
  for (let number = 0; number < LETTERS; number += 1) {
    const content = letter(number);
    await atOnce(async () => insertLetter(database, { content, hash: `hash ${String(number)}` }));
    await atOnce(async () => insertLetterFile(database, content, 'zh', `file ${String(number)}`));
  }
  const kept = await findLetters(database, 'A1');
  expect(kept.map(({ files }) => files.zh).sort()).toEqual(
    Array.from({ length: LETTERS }, (_, number) => `file ${String(number)}`).sort(),
  );
});
