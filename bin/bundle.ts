import { readFile } from 'node:fs/promises';
import { buildVerifier } from '../server/build-verifier.ts';
import { commandLine, run, say } from '../server/command/command-line.ts';
import { writeBytes } from '../server/command/write-file.ts';
import { workflowBundle } from '../server/workflow-bundle.ts';

/**
 * `npm run bundle -- --out FILE --verifier FILE`: what a release carries built, for processes that may write nothing: the workflow
 * code (`WORKFLOW_BUNDLE`) and the program that checks a proof bundle (`VERIFIER_PROGRAM`).
 */
const program = commandLine(
  'bundle',
  'Bundles the workflow code and the verifier of this release into files.',
)
  .requiredOption('--out <file>', 'where the workflow code goes')
  .option('--verifier <file>', 'where the verifier of proof bundles goes')
  .action(async ({ out, verifier }: { readonly out: string; readonly verifier?: string }) => {
    await writeBytes(out, await readFile(await workflowBundle()));
    say(`the workflow code of this release lies in ${out}`);
    if (verifier === undefined) return;
    await writeBytes(verifier, await buildVerifier());
    say(`the verifier of this release lies in ${verifier}`);
  });
await run(program);
