import { Command } from 'commander';
import { bundle } from './audit/bundle.ts';
import { key } from './audit/key.ts';
import { replay } from './audit/replay.ts';
import { verify } from './audit/verify.ts';

/** Exit code 0: all is well; 1: something is not; 2: it could not be audited. */
const program = new Command('audit').description('Whether what is on record holds, and the proof of it.');
for (const command of [replay, bundle, verify, key]) command(program);
await program.parseAsync();
