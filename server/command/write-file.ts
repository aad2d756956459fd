import { writeFile } from 'node:fs/promises';
import { messageOf } from '../../embedded/start-problem.ts';
import { CommandProblem } from './problem.ts';

/** Writes a file. @throws CommandProblem if it cannot be written */
export async function writeBytes(path: string, content: Uint8Array | string): Promise<void> {
  await writeFile(path, content).catch((cause: unknown) => {
    throw new CommandProblem(`${path} cannot be written (${messageOf(cause)}): name another file.`, {
      cause,
    });
  });
}
