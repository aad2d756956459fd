import { readFile } from 'node:fs/promises';
import { repeatedMember } from '../../contract/repeated-member.ts';
import { codeOf, messageOf } from '../../embedded/start-problem.ts';
import { CommandProblem } from './problem.ts';

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  EACCES: 'this user may not read it',
};

/** The bytes of a file. @throws CommandProblem if it cannot be read */
export async function readBytes(path: string): Promise<Uint8Array> {
  return readFile(path).catch((cause: unknown) => {
    const reason = REASONS[codeOf(cause) ?? ''] ?? messageOf(cause);
    throw new CommandProblem(`${path} cannot be read: ${reason}.`, { cause });
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
  throw new CommandProblem(
    `${path} cannot be read: ${at} stands twice, for the second time at ${placeIn(text, index)}. Leave one of them.`,
  );
}

function parsed(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    const place = placeIn(text, soundLength(text));
    throw new CommandProblem(`${path} cannot be read: what stands at ${place} is not JSON.`, { cause });
  }
}

function placeIn(text: string, index: number): string {
  const before = text.slice(0, index).split('\n');
  return `line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`;
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
