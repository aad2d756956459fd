import { Command } from 'commander';
import { asOf } from './audit/as-of.ts';
import { bundle } from './audit/bundle.ts';
import { clocks } from './audit/clocks.ts';
import { draw } from './audit/draw.ts';
import { key } from './audit/key.ts';
import { replay } from './audit/replay.ts';
import { sweep } from './audit/sweep.ts';
import { verify } from './audit/verify.ts';
import { whatIf } from './audit/what-if.ts';

/** Exit code 0: all is well; 1: something is not; 2: it could not be audited. */
const program = new Command('audit').description('Whether what is on record holds, and the proof of it.');
for (const command of [replay, bundle, verify, asOf, sweep, whatIf, draw, clocks, key]) command(program);
await program.parseAsync();
