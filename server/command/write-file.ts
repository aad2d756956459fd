import { writeFile } from 'node:fs/promises';
import { codeOf, messageOf } from '../../embedded/start-problem.ts';
import { CommandProblem } from './problem.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'its folder is not there',
  ENOTDIR: 'what it should lie in is no folder',
  EISDIR: 'it is a folder',
  EACCES: 'this user may not write it',
};

/** Writes a file. @throws CommandProblem if it cannot be written */
export async function writeBytes(path: string, content: Uint8Array | string): Promise<void> {
  await writeFile(path, content).catch((cause: unknown) => {
    const reason = REASONS[codeOf(cause) ?? ''] ?? messageOf(cause);
    throw new CommandProblem(`${path} cannot be written: ${reason}. Name another file.`, { cause });
  });
}
