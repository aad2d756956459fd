import { readRecognised, recognitionKind, recognitionKindsOf, recognitionWords } from './claim.ts';
import { NUMBER_PROBLEMS } from './identity/number-problem.ts';
import type { RecognitionProblem, Unnumbered } from './identity/recognition.ts';
import { withoutUnwanted } from './identity/texts.ts';
import type { Item, Name, RecognitionKind } from './items/item.ts';
import { RECOGNITION_KIND_NAMES } from './items/names.ts';
import { listed } from './in-words.ts';
import { refuse, type Problem, type Read } from './problems.ts';
import { saying } from './saying.ts';

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
  const kinds = recognitionKindsOf(item);
  const kind = recognitionKind(text.trimStart());
  if (!kinds.some((each) => each === kind))
    return refuse('wrong-subject', at, wordsTyped(text), otherKind(kind, kinds));
  if (recognitionWords(text).trim() === '') return refuse('malformed-claim', at, '', needsWords(kinds));
  const read = readRecognised(item, text, unnumbered);
  if (!read.ok) return { ok: false, problem: unreadProblem(read.problem, at, item.recognition) };
  const isNumber = !['name', 'itself'].includes(read.meaning.grammar);
  const shown = isNumber ? read.shown : normal(recognitionWords(text));
  return { ok: true, value: { text: `${kind}:${shown}`, identity: read.identity } };
}

/** The name or number that somebody wrote, without the kind before it, if that is one. */
export function wordsTyped(text: string): string {
  return isKind(recognitionKind(text.trimStart())) ? recognitionWords(text) : text;
}

const isKind = (kind: string): kind is RecognitionKind => Object.hasOwn(RECOGNITION_KIND_NAMES, kind);

/** What kind the words were read as, and which one stands here. */
export function otherKind(kind: string, wanted: readonly RecognitionKind[]): Name {
  const right = listed(wanted.map((each) => RECOGNITION_KIND_NAMES[each]));
  const read = isKind(kind) ? RECOGNITION_KIND_NAMES[kind] : { zh: '未写明类别', en: 'nothing of a kind' };
  return {
    zh: `${isKind(kind) ? '读作' : ''}${read.zh}，此处应填写：${right.zh}。`,
    en: `It is read as ${read.en}, and here stands: ${right.en}.`,
  };
}

function needsWords(kinds: readonly RecognitionKind[]): Name {
  const { zh, en } = listed(kinds.map((each) => RECOGNITION_KIND_NAMES[each]));
  return { zh: `请填写名称或编号（${zh}）。`, en: `Write its name or number (${en}).` };
}

/** How the numbers of a kind are printed; names have no form of their own. */
const PRINTED: Partial<Readonly<Record<RecognitionKind, Name>>> = {
  mark: { zh: '例如第1234567号。', en: 'For instance 1234567.' },
  madrid: { zh: '例如国际注册第1234567号。', en: 'For instance IR 1234567.' },
  standard: { zh: '例如GB/T 1234-2018。', en: 'For instance GB/T 1234-2018.' },
};

function unreadProblem({ code, words }: RecognitionProblem, at: string, kind: RecognitionKind): Problem {
  if (code !== 'text.empty')
    return { code: 'needs-identity', at, said: saying(words, NUMBER_PROBLEMS[code], PRINTED[kind]) };
  const said = saying(
    words,
    { zh: '没有字母、数字或汉字。', en: 'This has no letter or digit.' },
    needsWords([kind]),
  );
  return { code: 'malformed-claim', at, said };
}
