import { readFile } from 'node:fs/promises';
import { commandLine, run, say } from '../server/command/command-line.ts';
import { writeBytes } from '../server/command/write-file.ts';
import { workflowBundle } from '../server/workflow-bundle.ts';

/** `npm run bundle -- --out FILE`: the workflow code as one file, for workers that may write nothing (`WORKFLOW_BUNDLE`). */
const program = commandLine('bundle', 'Bundles the workflow code of this release into a file.')
  .requiredOption('--out <file>', 'where it goes')
  .action(async ({ out }: { readonly out: string }) => {
    await writeBytes(out, await readFile(await workflowBundle('.data')));
    say(`the workflow code of this release lies in ${out}`);
  });
await run(program);
