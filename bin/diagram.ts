import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { MACHINE_PAGE, machinePage } from '../docs/machine-page.ts';
import { commandLine, run } from '../server/command/command-line.ts';

/** `npm run diagram`: writes the reference page of the machine; needs no running system. */
const program = commandLine('diagram', `Writes ${MACHINE_PAGE} from the machine.`);
program.action(() => writeFile(fileURLToPath(new URL(`../${MACHINE_PAGE}`, import.meta.url)), machinePage()));
await run(program);
