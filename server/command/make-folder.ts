import { mkdir } from 'node:fs/promises';
import { messageOf } from '../../embedded/start-problem.ts';
import { CommandProblem } from './problem.ts';

/** Makes a folder, if there is none. @throws CommandProblem if it cannot be made */
export async function makeFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true }).catch((cause: unknown) => {
    throw new CommandProblem(
      {
        zh: `无法建立文件夹${path}（${messageOf(cause)}），请改用其他文件夹。`,
        en: `${path} cannot be made (${messageOf(cause)}): name another folder.`,
      },
      { cause },
    );
  });
}
