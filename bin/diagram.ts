import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { MACHINE_PAGE, machinePage } from '../docs/machine-page.ts';
import { ROOT } from '../own-code.ts';
import { commandLine, run } from '../server/command/command-line.ts';

/** `npm run diagram`: writes the reference page of the machine; needs no running system. */
const program = commandLine('diagram', `Writes ${MACHINE_PAGE} from the machine.`);
program.action(() => writeFile(join(ROOT, MACHINE_PAGE), machinePage()));
await run(program);
