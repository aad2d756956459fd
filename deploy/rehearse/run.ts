import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../../own-code.ts';
import { drawSecrets } from './secrets.ts';

/**
 * `npm run rehearse`: draws the secrets of an installation in a folder of its own, and rehearses in a process that trusts its authority,
 * which Node asks for at its start. Everything is removed afterwards; `--keep` leaves the folder.
 */
const folder = await mkdtemp(join(tmpdir(), 'gongshu-rehearsal-'));
const options = process.argv.slice(2);
try {
  const { authority } = await drawSecrets(folder);
  const program = join(ROOT, 'deploy', 'rehearse', 'rehearse.ts');
  const child = spawn(
    process.execPath,
    ['--enable-source-maps', '--import', 'tsx', program, folder, ...options],
    {
      env: { ...process.env, NODE_EXTRA_CA_CERTS: authority },
      stdio: 'inherit',
    },
  );
  // The rehearsal ends its own processes; this one waits for it.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  const [code] = (await once(child, 'exit')) as [number | null];
  process.exitCode = code ?? 1;
} finally {
  if (options.includes('--keep')) console.log(`kept: ${folder}`);
  else await rm(folder, { recursive: true, force: true });
}
