import { mkdir, writeFile } from 'node:fs/promises';
import { MACHINE_PAGE, machinePage } from '../docs/machine-page.ts';

await mkdir('docs/reference', { recursive: true });
await writeFile(MACHINE_PAGE, machinePage());
