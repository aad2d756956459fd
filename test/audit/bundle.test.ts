import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportFinished } from '../../audit/history/export-finished.ts';
import { enterFilesBeside } from '../../audit/bundle/beside.ts';
import { makeBundle, zipOf } from '../../audit/bundle/make.ts';
import { bundleInWords, isClean } from '../../audit/bundle/verdict-in-words.ts';
import { verifyBundle } from '../../audit/bundle/verify.ts';
import { packed, readZip, writeZip } from '../../audit/bundle/zip.ts';
import { directoryStore } from '../../audit/log/directory-store.ts';
import { newSigner, type Signer } from '../../audit/log/note.ts';
import { sealNext } from '../../audit/log/seal.ts';
import { buildVerifier } from '../../server/build-verifier.ts';
import { insertLogKey } from '../../db/log/log-keys.ts';
import { startAwards, type Awards } from '../support/awards.ts';
import { liveAwards, type LivedAwards } from './lived-awards.ts';

const KEPT = fileURLToPath(new URL('bundles', import.meta.url));

let awards: Awards;
let lived: LivedAwards;
let signer: Signer;
let folder: string;
let verifier: Uint8Array;
let bundle: Uint8Array;

const seal = async (): Promise<void> => {
  const sealer = { database: awards.database, signers: [signer], store: directoryStore(folder) };
  while ((await sealNext(sealer)) > 0);
};

async function bundleOf(id: string): Promise<Uint8Array> {
  await exportFinished(awards.database, awards.client, () => undefined, id);
  await enterFilesBeside(awards.database, verifier);
  await seal();
  return makeBundle(awards.database, awards.client, id, verifier);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gongshu-bundle-'));
  signer = newSigner('gongshu-brand-awards');
  verifier = await buildVerifier();
  awards = await startAwards();
  await insertLogKey(awards.database, { key: signer.key, endorsement: null });
  lived = await liveAwards(awards);
  bundle = await bundleOf(lived.repaid.application);
});
afterAll(async () => {
  await awards.stop();
  await rm(folder, { recursive: true, force: true });
});

const filesOf = (zip: Uint8Array): Record<string, Uint8Array> =>
  Object.fromEntries(
    readZip(zip)
      .filter(({ path }) => path !== 'manifest.json')
      .map(({ path, bytes }) => [path, bytes]),
  );

describe('the bundle of a full clawback', () => {
  it('holds, and is small', async () => {
    const verified = verifyBundle(bundle, signer.key);
    expect(bundleInWords(verified)).not.toContain('WRONG');
    expect(isClean(verified)).toBe(true);
    expect(verified.steps).toBe(lived.repaid.journal.length);
    expect(bundle.length).toBeLessThan(200 * 1024);
    if (process.env['KEEP_BUNDLE'] !== undefined) {
      await writeFile(join(KEPT, 'first.zip'), bundle);
      await writeFile(join(KEPT, 'first.key'), `${signer.key}\n`);
    }
  });

  it('is checked by the program inside it, in an empty folder, by Node alone', async () => {
    const elsewhere = await mkdtemp(join(tmpdir(), 'gongshu-elsewhere-'));
    await writeFile(join(elsewhere, 'bundle.zip'), bundle);
    await writeFile(join(elsewhere, 'verify.mjs'), filesOf(bundle)['verifier/verify.mjs'] ?? '');
    const run = promisify(execFile);
    const check = run(process.execPath, ['verify.mjs', 'bundle.zip', '--key', signer.key], {
      cwd: elsewhere,
      env: {},
    });
    const { stdout } = await check;
    expect(stdout).toBe(`${bundleInWords(verifyBundle(bundle, signer.key))}\n`);
    const wrongKey = run(process.execPath, ['verify.mjs', 'bundle.zip', '--key', newSigner('x').key], {
      cwd: elsewhere,
    });
    await expect(wrongKey).rejects.toMatchObject({
      code: 2,
      stderr: 'The checkpoint of the bundle is not signed by the key that was given.\n',
    });
    await rm(elsewhere, { recursive: true });
  });

  it('of an award that still goes on says that its last run is not sealed', async () => {
    const { id } = JSON.parse(
      JSON.stringify(
        (
          await awards.as('applicant-qiaoxi').post('/applications', {
            claim: {
              item: 'C1',
              enterprise: '91330105MA2AXQ001U',
              recognition: 'product:going-on',
              recognisedOn: '2026-01-05',
              certificate: 'going-on',
            },
            documents: [],
          })
        ).body,
      ),
    ) as { id: string };
    const verified = verifyBundle(await bundleOf(id), signer.key);
    expect(bundleInWords(verified)).not.toContain('WRONG');
    expect(verified).toMatchObject({ steps: 1, openRuns: 1 });
  });
});

describe('a file that is no good bundle is one sentence', () => {
  const foreign = (): Uint8Array => writeZip([packed('hello.txt', Buffer.from('hello'))]);
  const bomb = (): Uint8Array =>
    writeZip(['a', 'b', 'c'].map((path) => packed(path, Buffer.alloc(12 * 1024 * 1024))));
  it.each([
    ['nothing', () => new Uint8Array(), 'This is no zip file.'],
    [
      'a text',
      () => Buffer.from('a text that is long enough to be taken for a file'),
      'This is no zip file.',
    ],
    ['another zip', foreign, 'This zip file is no proof bundle: it has no manifest.'],
    [
      'one that was cut off',
      () => bundle.subarray(0, bundle.length - 100),
      'The zip file is cut off, or something was added at its end.',
    ],
    [
      'one with something added',
      () => Buffer.concat([bundle, Buffer.from('x')]),
      'The zip file is cut off, or something was added at its end.',
    ],
    ['a bomb', bomb, 'The zip file unpacks to more than 32 MB: it is no bundle.'],
  ])('%s', (_, zip, sentence) => {
    expect(() => verifyBundle(zip(), signer.key)).toThrow(sentence);
  });

  it('one of another key', () => {
    expect(() => verifyBundle(bundle, newSigner('gongshu-brand-awards').key)).toThrow(
      'The checkpoint of the bundle is not signed by the key that was given.',
    );
  });
});

describe('a bundle that somebody rewrote with a new manifest', () => {
  const rewritten = (path: string, change: (text: string) => string): Uint8Array => {
    const files = filesOf(bundle);
    files[path] = Buffer.from(change(Buffer.from(files[path] ?? '').toString()));
    return zipOf(lived.repaid.application, files);
  };
  const firstWrong = (zip: Uint8Array): string => {
    const { checks } = verifyBundle(zip, signer.key);
    const wrong = checks.find((check) => check.wrong.length > 0);
    return `${wrong?.name ?? ''}: ${wrong?.wrong[0] ?? ''}`;
  };

  it('names the first row that says something else', () => {
    const zip = rewritten('records.json', (text) => text.replace('"reasons":"', '"reasons":"un'));
    expect(firstWrong(zip)).toMatch(/^data: row \d+: was changed after it was written/);
  });

  it('names an export that is not the one that was kept', () => {
    const files = filesOf(bundle);
    const path = Object.keys(files).find((name) => name.startsWith('histories/')) ?? '';
    const bytes = Buffer.from(files[path] ?? []);
    const at = bytes.indexOf('p-handler-1');
    bytes.write('p-handler-2', at);
    files[path] = bytes;
    expect(firstWrong(zipOf(lived.repaid.application, files))).toMatch(
      /^histories: run .* is not what was exported$/,
    );
  });

  it('names a clause in other words', () => {
    const zip = rewritten('policy.json', (text) => text.replace('奖励', '奖赏'));
    expect(firstWrong(zip)).toMatch(/^policy: /);
  });
});

it('every bundle of an earlier release still holds', async () => {
  const kept = (await readdir(KEPT)).filter((name) => name.endsWith('.zip'));
  expect(kept).not.toEqual([]);
  for (const name of kept) {
    const zip = await readFile(join(KEPT, name));
    const key = (await readFile(join(KEPT, name.replace('.zip', '.key')), 'utf8')).trim();
    expect(bundleInWords(verifyBundle(zip, key)), name).not.toContain('WRONG');
  }
});
