import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { build } from 'esbuild';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/**
 * A released version never changes: all the code that it is made of, its own and what it imports from other rooms, has this
 * digest without comments and layout.
 */
const RELEASED = { 'application.v1': 'a950c82e2b88aea71f0be6a8283e9323ecad061b8aceca0289a6a2e03a77117c' };

const CHANGED =
  'the version, or a file of contract/ that it runs, has changed: write a new version, or, before 1.0.0, pin the digest in ' +
  'test/machine/frozen.test.ts and record the histories of test/golden anew';

describe.each(Object.entries(RELEASED))('the version %s', (folder, pinned) => {
  it('is what was released', async () => {
    expect(await digestOf(folder), CHANGED).toBe(pinned);
  });
});

describe('version 1 is another one if somebody changes', () => {
  it.each([
    ['a rule', 'machine/application.v1/rules.ts', '<= context.paidFen', '< context.paidFen'],
    [
      'who may send',
      'machine/application.v1/senders.ts',
      "'office.approve': ['approve']",
      "'office.approve': ['handle']",
    ],
    ['its deadlines', 'machine/application.v1/senders.ts', "'review.due': ['clock'],", ''],
    [
      'who is reminded',
      'machine/application.v1/reminders.ts',
      "'holder', 'deputyHead'",
      "'deputyHead', 'holder'",
    ],
    ['whom an act binds', 'contract/parties.ts', '[actor.person, actor.principal]', '[actor.person]'],
    [
      'what a signal carries',
      'contract/choices.ts',
      "DECISIONS = ['grant', 'refuse']",
      "DECISIONS = ['grant', 'refuse', 'half']",
    ],
    ['how long a text may be', 'contract/signals/schema.ts', 'maxLength: 2000', 'maxLength: 4000'],
  ])('%s', async (_, file, from, to) => {
    const changed = await digestOf('application.v1', { file, from, to });
    expect(changed).not.toBe(await digestOf('application.v1'));
  });

  it('but not if somebody explains it better', async () => {
    const from = '/** The persons whom an act binds';
    const reworded = { file: 'contract/parties.ts', from, to: '/** Those whom an act binds' };
    expect(await digestOf('application.v1', reworded)).toBe(await digestOf('application.v1'));
  });
});

it('a version does not contain what grows with the next one', async () => {
  const files = await closureOf('application.v1');
  expect(files.filter((file) => !/^(machine\/application\.v1|contract)\//.test(file))).toEqual([]);
  expect(files).not.toContain('contract/signals/catalogue.ts');
});

interface Edit {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** Every file that a version runs: those that its code imports, and so on. */
async function closureOf(folder: string): Promise<readonly string[]> {
  const { metafile } = await build({
    entryPoints: [`machine/${folder}/version.ts`],
    bundle: true,
    write: false,
    metafile: true,
    packages: 'external',
    format: 'esm',
  });
  return Object.keys(metafile.inputs).sort();
}

async function digestOf(folder: string, edit?: Edit): Promise<string> {
  const hash = createHash('sha256');
  const files = await closureOf(folder);
  if (edit !== undefined) expect(files).toContain(edit.file);
  for (const file of files) {
    const code = await readFile(file, 'utf8');
    const { outputText } = ts.transpileModule(edit?.file === file ? edited(code, edit) : code, {
      compilerOptions: { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext, removeComments: true },
    });
    hash.update(file).update(outputText);
  }
  return hash.digest('hex');
}

function edited(code: string, { from, to }: Edit): string {
  expect(code.split(from)).toHaveLength(2);
  return code.replace(from, to);
}
