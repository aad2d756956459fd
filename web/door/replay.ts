import { language } from '../words/language.ts';
import { jsonOf, problemOf, unreachable } from './problem.ts';
import { noteSessionEnd } from './session-end.ts';

/** What a replay answers: the three questions, and what speaks against the record. */
export interface Replayed {
  readonly runs: number;
  readonly steps: number;
  readonly verdicts: number;
  readonly commands: string;
  readonly data: string;
  readonly law: string;
  readonly findings: readonly {
    readonly question: string;
    readonly seq: number | null;
    readonly finding: string;
  }[];
}

/** One line of a replay that is under way. */
interface News {
  readonly progress?: string;
  readonly problem?: string;
  readonly result?: Replayed;
}

/**
 * Has an award replayed and reads the lines that come of it.
 * @param onProgress is called with the name of each part
 * @throws Problem
 */
export async function replay(id: string, onProgress: (part: string) => void): Promise<Replayed | string> {
  const headers = { 'accept-language': language.now() };
  const response = await fetch(`/api/audit/applications/${id}/replay`, { method: 'POST', headers }).catch(
    () => null,
  );
  if (response === null) throw unreachable();
  noteSessionEnd(response);
  if (!response.ok || response.body === null)
    throw problemOf(response.status, await jsonOf<unknown>(response));
  let rest = '';
  const lines = response.body.pipeThrough(new TextDecoderStream()).getReader();
  for (let read = await lines.read(); !read.done; read = await lines.read()) {
    const [last = '', ...earlier] = (rest + read.value).split('\n').toReversed();
    rest = last;
    for (const line of earlier.toReversed()) {
      const { progress, problem, result } = JSON.parse(line) as News;
      if (result !== undefined) return result;
      if (problem !== undefined) return problem;
      if (progress !== undefined) onProgress(progress);
    }
  }
  throw unreachable();
}
