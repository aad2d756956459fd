import { readRecognised, recognitionKind, recognitionKindsOf, recognitionWords } from './claim.ts';
import { NUMBER_PROBLEMS } from './identity/number-problem.ts';
import type { RecognitionProblem, Unnumbered } from './identity/recognition.ts';
import { withoutUnwanted } from './identity/texts.ts';
import type { Item } from './items/item.ts';
import { refuse, type Problem, type Read } from './problems.ts';

/** Returns a text without what only the eye can tell apart: full-width forms, double spaces, signs that nobody sees. */
export function normal(text: string): string {
  return withoutUnwanted(text).normalize('NFKC').trim().replaceAll(/\s+/g, ' ');
}

/** Reads `kind:words` as an item of that kind demands and returns it as it is kept, numbers as they are printed, with its identity. */
export function readName(
  item: Pick<Item, 'recognition'>,
  text: string,
  at: string,
  unnumbered: Unnumbered,
): Read<{ readonly text: string; readonly identity: string }> {
  const kinds: readonly string[] = recognitionKindsOf(item);
  const kind = recognitionKind(text.trimStart());
  if (!kinds.includes(kind) || recognitionWords(text).trim() === '') return refuse('wrong-subject', at);
  const read = readRecognised(item, text, unnumbered);
  if (!read.ok) return { ok: false, problem: unreadProblem(read.problem, at) };
  const isNumber = !['name', 'itself'].includes(read.meaning.grammar);
  const shown = isNumber ? read.shown : normal(recognitionWords(text));
  return { ok: true, value: { text: `${kind}:${shown}`, identity: read.identity } };
}

function unreadProblem(problem: RecognitionProblem, at: string): Problem {
  if (problem.code === 'text.empty') return { code: 'malformed-claim', at };
  const { zh, en } = NUMBER_PROBLEMS[problem.code];
  return {
    code: 'needs-identity',
    at,
    said: { zh: `“${problem.words}”：${zh}`, en: `"${problem.words}": ${en}` },
  };
}
