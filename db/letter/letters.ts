import { eq, or, sql as raw } from 'drizzle-orm';
import type { LANGUAGES } from '../../contract/choices.ts';
import { selected, type RowOf } from '../columns/lists.ts';
import type { Queryable } from '../connect.ts';
import { prepared, query, type Value } from '../prepared.ts';
import { letterFiles } from './letter-files.table.ts';
import { letters } from './letters.table.ts';

const COLUMNS = ['step', 'kind', 'content', 'hash', 'issuedAt'] as const;

/** The SHA-256 of the files that were made of a letter, by language. */
type Files = Readonly<Partial<Record<(typeof LANGUAGES)[number], string>>>;

/** A letter that was issued. Instants in UTC. */
export interface IssuedLetter extends RowOf<typeof letters, (typeof COLUMNS)[number]> {
  readonly files: Files;
}

const LETTER = {
  ...selected(letters, ...COLUMNS),
  files: raw<Files>`coalesce((select jsonb_object_agg(f.language, f.sha256) from ${letterFiles} f
    where (f.application, f.step, f.kind) = (letters.application, letters.step, letters.kind)), '{}')`.as(
    'files',
  ),
};

const ofApplication = prepared((value: Value<{ application: string }>) =>
  query
    .select(LETTER)
    .from(letters)
    .where(eq(letters.application, value('application')))
    .orderBy(letters.step, letters.kind),
);
const byHash = prepared((value: Value<{ hash: string }>) =>
  query
    .select(LETTER)
    .from(letters)
    .where(
      or(
        eq(letters.hash, value('hash')),
        raw`(letters.application, letters.step, letters.kind) =
          (select f.application, f.step, f.kind from ${letterFiles} f where f.sha256 = ${value('hash')})`,
      ),
    ),
);

/** The letters about an application, oldest step first. */
export async function findLetters(on: Queryable, application: string): Promise<readonly IssuedLetter[]> {
  return ofApplication(on, { application });
}

/** The letter that a hash names, by what it says or by one of its files; null if none does. */
export async function findLetterByHash(on: Queryable, hash: string): Promise<IssuedLetter | null> {
  const [letter] = await byHash(on, { hash });
  return letter ?? null;
}

/**
 * Issues a letter; one that was issued meanwhile stays as it is. No constraint is named: of two equal rows at once, the later one can
 * meet that of the hash before that of the letter. The hash covers the letter's key, so no other letter has it.
 */
export async function insertLetter(
  { sql }: Queryable,
  { content, hash }: Pick<IssuedLetter, 'content' | 'hash'>,
): Promise<void> {
  const { application, seq, kind } = content;
  await sql`
    insert into letters (application, step, kind, content, hash)
    values (${application}, ${seq}, ${kind}, ${sql.json(content as never)}, ${hash})
    on conflict do nothing`;
}

/** Puts on record what a file of a letter was when it was first made, as `insertLetter`. */
export async function insertLetterFile(
  { sql }: Queryable,
  { application, seq, kind }: Pick<IssuedLetter['content'], 'application' | 'seq' | 'kind'>,
  language: keyof Files,
  sha256: string,
): Promise<void> {
  await sql`
    insert into letter_files (application, step, kind, language, sha256)
    values (${application}, ${seq}, ${kind}, ${language}, ${sha256})
    on conflict do nothing`;
}
