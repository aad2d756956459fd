import { readFile } from 'node:fs/promises';
import { repeatedMember } from '../../contract/repeated-member.ts';
import { messageOf } from '../../embedded/start-problem.ts';
import type { Name } from '../../policy/engine/items/item.ts';
import { CommandProblem } from './problem.ts';
import { reasonOf } from './reason-of.ts';

const REASONS: Readonly<Record<string, Name>> = {
  ENOENT: { zh: '没有该文件', en: 'there is no such file' },
  EISDIR: { zh: '该路径是文件夹', en: 'it is a folder' },
  EACCES: { zh: '当前用户无权读取', en: 'this user may not read it' },
};

/** The bytes of a file. @throws CommandProblem if it cannot be read */
export async function readBytes(path: string): Promise<Uint8Array> {
  return readFile(path).catch((cause: unknown) => {
    const { zh, en } = reasonOf(REASONS, cause);
    throw new CommandProblem(
      { zh: `无法读取${path}：${zh}。`, en: `${path} cannot be read: ${en}.` },
      { cause },
    );
  });
}

/**
 * A file of JSON in UTF-8, with a byte order mark or without, or in GB18030.
 * @throws CommandProblem if it cannot be read, with the place of what is no JSON, or stands twice in one object
 */
export async function readJson(path: string): Promise<unknown> {
  const text = decoded(await readBytes(path));
  const value = parsed(path, text);
  const repeated = repeatedMember(text);
  if (repeated === null) return value;
  const { at, index } = repeated;
  const place = placeIn(text, index);
  throw new CommandProblem({
    zh: `无法读取${path}：${at}重复出现，第二次在${place.zh}，请只保留一个。`,
    en: `${path} cannot be read: ${at} stands twice, for the second time at ${place.en}. Leave one of them.`,
  });
}

function parsed(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const place = placeIn(text, soundLength(text));
    throw new CommandProblem(
      {
        zh: `无法读取${path}：${place.zh}不是JSON。`,
        en: `${path} cannot be read: what stands at ${place.en} is not JSON.`,
      },
      { cause },
    );
  }
}

function placeIn(text: string, index: number): Name {
  const before = text.slice(0, index).split('\n');
  const column = (before.at(-1) ?? '').length + 1;
  return { zh: `第${before.length}行第${column}列`, en: `line ${before.length}, column ${column}` };
}

/** A text in UTF-8, or, where its bytes are none, in GB18030, as old office programs write it. */
function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** How many characters of a text may begin JSON. An engine names the place in some of its events only. */
function soundLength(text: string): number {
  let sound = 0;
  for (let broken = text.length + 1; broken - sound > 1;) {
    const middle = Math.floor((sound + broken) / 2);
    if (mayBeginJson(text.slice(0, middle))) sound = middle;
    else broken = middle;
  }
  return sound;
}

function mayBeginJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch (error) {
    const [, position] = /position (\d+)/.exec(messageOf(error)) ?? [];
    return position === undefined
      ? messageOf(error).startsWith('Unexpected end')
      : Number(position) >= text.length;
  }
}
