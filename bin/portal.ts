import { buildPortal } from '../server/built-portal.ts';
import { commandLine, run, say } from '../server/command/command-line.ts';
import { makeFolder } from '../server/command/make-folder.ts';

/** `npm run portal`: builds the portal into a folder, for the `PORTAL_DIR` of an installation. */
const program = commandLine('npm run portal --', 'Builds the portal into a folder.')
  .option('--out <folder>', 'where it is put; what lies there is removed', 'dist/portal')
  .action(async ({ out }: { out: string }) => {
    await makeFolder(out);
    await buildPortal(out);
    say(out);
  });
await run(program);
