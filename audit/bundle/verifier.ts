import { readFileSync } from 'node:fs';
import { AuditProblem } from '../audit-problem.ts';
import { bundleInWords, isClean } from './verdict-in-words.ts';
import { verifyBundle } from './verify.ts';

/** `node verify.mjs BUNDLE.zip --key KEY`, the program inside a bundle. Exit code 0: all is well; 1: something is wrong; 2: it cannot be checked. */
const [, , file, flag, key] = process.argv;
try {
  if (file === undefined || flag !== '--key' || key === undefined)
    throw new AuditProblem(
      'Usage: node verify.mjs BUNDLE.zip --key KEY, with the public key that the office publishes.',
    );
  const verified = verifyBundle(readFileSync(file), key);
  process.stdout.write(`${bundleInWords(verified)}\n`);
  process.exitCode = isClean(verified) ? 0 : 1;
} catch (error) {
  if (!(error instanceof AuditProblem)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
