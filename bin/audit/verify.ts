import type { Command } from 'commander';
import { readFile } from 'node:fs/promises';
import { AuditProblem } from '../../audit/audit-problem.ts';
import { bundleInWords, isClean } from '../../audit/bundle/verdict-in-words.ts';
import { verifyBundle } from '../../audit/bundle/verify.ts';
import { answered, say } from './answer.ts';

/** `npm run audit -- verify FILE --key KEY`: needs no server, no database, no network. */
export function verify(program: Command): void {
  program
    .command('verify')
    .description('checks a proof bundle; needs no server, no database, no network')
    .argument('<file>', 'the bundle')
    .requiredOption('--key <key>', 'the public key of the log, as the office publishes it')
    .action(async (file: string, { key }: { key: string }) =>
      answered(async () => {
        const verified = verifyBundle(await bytesOf(file), key);
        say(bundleInWords(verified));
        return isClean(verified);
      }),
    );
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (cause) {
    throw new AuditProblem(`${file} cannot be read.`, { cause });
  }
}
