import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { compile, DIST } from './compile.mjs';

/** `node build/run.mjs NAME ...`: runs `bin/NAME` of a checkout, compiled from its sources as they are now. */
const [node = '', , name = '', ...args] = process.argv;
await compile();
const program = join(DIST, 'bin', `${name}.js`);
process.argv = [node, program, ...args];
await import(pathToFileURL(program).href);
