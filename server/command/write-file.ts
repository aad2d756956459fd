import { writeFile } from 'node:fs/promises';
import type { Name } from '../../policy/engine/items/item.ts';
import { CommandProblem } from './problem.ts';
import { reasonOf } from './reason-of.ts';

const REASONS: Readonly<Record<string, Name>> = {
  ENOENT: { zh: '所在文件夹不存在', en: 'its folder is not there' },
  ENOTDIR: { zh: '所在路径不是文件夹', en: 'what it should lie in is no folder' },
  EISDIR: { zh: '该路径是文件夹', en: 'it is a folder' },
  EACCES: { zh: '当前用户无权写入', en: 'this user may not write it' },
};

/** Writes a file. @throws CommandProblem if it cannot be written */
export async function writeBytes(path: string, content: Uint8Array | string): Promise<void> {
  await writeFile(path, content).catch((cause: unknown) => {
    const { zh, en } = reasonOf(REASONS, cause);
    throw new CommandProblem(
      {
        zh: `无法写入${path}：${zh}，请改用其他文件。`,
        en: `${path} cannot be written: ${en}. Name another file.`,
      },
      { cause },
    );
  });
}
