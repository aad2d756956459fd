import { readdir } from 'node:fs/promises';
import { expect, it } from 'vitest';
import journal from '../../db/migrations/meta/_journal.json' with { type: 'json' };

it('every migration in the folder is in the journal, in the order of its number and of its time', async () => {
  const files = (await readdir('db/migrations')).filter((name) => name.endsWith('.sql')).sort();
  expect(journal.entries.map(({ tag }) => `${tag}.sql`)).toEqual(files);
  const times = journal.entries.map(({ when }) => when);
  expect(times).toEqual([...new Set(times)].sort((a, b) => a - b));
});
