import { archive } from './audit/archive.ts';
import { asOf } from './audit/as-of.ts';
import { bundle } from './audit/bundle.ts';
import { clocks } from './audit/clocks.ts';
import { draw } from './audit/draw.ts';
import { keepCheckpoint } from './audit/keep-checkpoint.ts';
import { key } from './audit/key.ts';
import { redraw } from './audit/redraw.ts';
import { rejoin } from './audit/rejoin.ts';
import { replay } from './audit/replay.ts';
import { sweep } from './audit/sweep.ts';
import { verify } from './audit/verify.ts';
import { whatIf } from './audit/what-if.ts';
import { run, systemCommandLine } from '../server/command/command-line.ts';

const COULD_NOT_BE_AUDITED = 2;

/** `npm run audit -- ...`. Exit code 0: all is well; 1: something is not; 2: it could not be audited. */
const program = systemCommandLine('audit', 'Whether what is on record holds, and the proof of it.');
for (const add of [
  replay,
  bundle,
  archive,
  verify,
  asOf,
  sweep,
  whatIf,
  draw,
  redraw,
  clocks,
  key,
  keepCheckpoint,
  rejoin,
])
  add(program);
await run(program, COULD_NOT_BE_AUDITED);
