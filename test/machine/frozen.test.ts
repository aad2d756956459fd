import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import ts from 'typescript';
import { expect, it } from 'vitest';

/** A released definition never changes: its code without comments and layout has this digest. */
const RELEASED = { 'application.v1': 'b80e8d6da8c1796c2fff3801f8071dc9fefc1a59c761362918555939369dad63' };

it.each(Object.entries(RELEASED))('the definition of %s is what was released', async (folder, pinned) => {
  expect(await digestOf(`machine/${folder}`)).toBe(pinned);
});

it('a changed guard changes the digest', async () => {
  const changed = await digestOf('machine/application.v1', (code) =>
    code.replace('<= context.paidFen', '< context.paidFen'),
  );
  expect(changed).not.toBe(RELEASED['application.v1']);
});

async function digestOf(folder: string, edit = (code: string) => code): Promise<string> {
  const hash = createHash('sha256');
  const names = await readdir(folder, { recursive: true });
  for (const name of names.filter((each) => each.endsWith('.ts')).sort()) {
    const { outputText } = ts.transpileModule(edit(await readFile(`${folder}/${name}`, 'utf8')), {
      compilerOptions: { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext, removeComments: true },
    });
    hash.update(name).update(outputText);
  }
  return hash.digest('hex');
}
