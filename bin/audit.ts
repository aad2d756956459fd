import { PARTS } from './audit/parts.ts';
import { addAsked } from '../server/command/add-asked.ts';
import { run, systemCommandLine } from '../server/command/command-line.ts';

const COULD_NOT_BE_AUDITED = 2;

/** `npm run audit -- ...`. Exit code 0: all is well; 1: something is not; 2: it could not be audited. */
const program = systemCommandLine('audit', 'Whether what is on record holds, and the proof of it.');
await addAsked(program, PARTS);
await run(program, COULD_NOT_BE_AUDITED);
