import type { Command } from 'commander';
import { bundleInWords, isClean } from '../../audit/bundle/verdict-in-words.ts';
import { verifyBundle } from '../../audit/bundle/verify.ts';
import { say } from '../../server/command/command-line.ts';
import { readBytes } from '../../server/command/read-file.ts';

/** `npm run audit -- verify FILE --key KEY`: needs no server, no database, no network. */
export function verify(program: Command): void {
  program
    .command('verify')
    .description('checks a proof bundle; needs no server, no database, no network')
    .argument('<file>', 'the bundle')
    .requiredOption('--key <key>', 'the public key of the log, as the office publishes it')
    .action(async (file: string, { key }: { key: string }) => {
      const verified = verifyBundle(await readBytes(file), key);
      say(bundleInWords(verified));
      process.exitCode = isClean(verified) ? 0 : 1;
    });
}
