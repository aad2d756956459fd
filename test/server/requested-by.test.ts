import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { expect, it } from 'vitest';

const ASKS = `import { requestedBy } from './server/command/requested-by.ts';
process.stdout.write(await requestedBy());`;

/** What a process of the audit takes for the person who asked. */
async function askedBy(send: object | null): Promise<string> {
  const args = ['--import', 'tsx', '--input-type=module', '--eval', ASKS];
  const child = spawn(process.execPath, args, {
    stdio: send === null ? ['ignore', 'pipe', 'inherit'] : ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  if (send !== null) child.send(send);
  return child.stdout === null ? '' : text(child.stdout);
}

it('a sweep or replay is for the person whom the worker names, who signed in; who types it names nobody', async () => {
  expect(await askedBy({ requestedBy: 'p-auditor-1' })).toBe('p-auditor-1');
  expect(await askedBy(null)).toBe('console');
  expect(await askedBy({})).toBe('console');
});
