import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import openapiTS, { astToString } from 'openapi-typescript';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { ProvingDocument } from '../../policy/engine/evidence.ts';
import { provenAt } from '../support/proven.ts';
import { startAwards, type Awards } from '../support/awards.ts';

const FOLDER = fileURLToPath(new URL('generated-client', import.meta.url));
const TSC = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));

interface Program {
  readonly leadToPaid: (
    api: string,
    tokenOf: (account: string) => Promise<string>,
    provenBy: (account: string) => Promise<readonly ProvingDocument[]>,
  ) => Promise<string[]>;
}

let awards: Awards;
beforeAll(async () => {
  awards = await startAwards();
});
afterAll(async () => awards.stop());

it('a program written from /api/openapi.json alone compiles against it and leads an award to paid', async () => {
  const description = await (await fetch(`${awards.url}/api/openapi.json`)).text();
  await writeFile(`${FOLDER}/door.d.ts`, astToString(await openapiTS(description)));
  await expect(promisify(execFile)(process.execPath, [TSC, '-p', FOLDER])).resolves.toMatchObject({
    stdout: '',
  });
  const { leadToPaid } = (await import(`${FOLDER}/award.ts`)) as Program;
  const tokenOf = async (account: string): Promise<string> => {
    const token = await awards.deps.development?.issuer.tokenFor(account);
    return token ?? '';
  };
  const provenBy = async (account: string) => (await provenAt(awards.as(account), { item: 'C1' })).documents;
  expect(await leadToPaid(`${awards.url}/api`, tokenOf, provenBy)).toEqual([
    'submitted',
    'departmentVerification.answering',
    'departmentVerification.answering',
    'departmentVerification.answering',
    'officeReview.proposing',
    'officeReview.approving',
    'publicNotice.open',
    'funded.settled',
  ]);
}, 180_000);
