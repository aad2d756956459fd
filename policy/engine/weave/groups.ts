import type { Advantage } from '../advantage.ts';
import { listed } from '../in-words.ts';
import type { Name } from '../items/item.ts';
import { RANK_NAMES } from '../items/names.ts';
import { casesLines } from './case-lines.ts';
import { checked, line, NONE, OPERATING, same, signs, type Entry, type Group, type Words } from './entry.ts';
import { itemEntry, proofLines } from './item-entry.ts';
import { CLAUSES, TARGETS } from './labels.ts';
import { numberEntry } from './number-entry.ts';
import { READING_NAMES, type ReadingWords } from './reading-names.ts';
import { rulingEntry } from './ruling-entry.ts';
import type { Fixed, Resting, Unanchored } from './woven.ts';

/** Whom a passage names as owing an advantage, or an operating rule where it names nobody. */
const DEBTORS: Readonly<Record<Advantage['debtors'], readonly [zh: string, en: string]>> = {
  text: ['落实部门', 'owed by'],
  operatingRule: ['落实部门（由运行规则指定）', 'owed by, as an operating rule has it'],
};

const GOAL: Name = { zh: '本段为定性目标', en: 'this passage is a goal without a number' };

/** What rests on a passage, kind by kind; kinds of which there is nothing are left out. */
export function groupsOf(words: Words, resting: Resting): readonly Group[] {
  const { clauses, numbers, rulings, items, introductions, targets, advantages, funds, escalation, isGoal } =
    resting;
  return nonEmpty([
    group('系统依据', 'What the system reads here', clauses, (clause) => bare(CLAUSES[clause])),
    group('数值', 'Numbers', numbers, numberEntry),
    group('解释口径', 'Rulings', rulings, rulingEntry),
    group('奖励项目', 'Items', items, (item) => itemEntry(words, item)),
    group('新引进企业', 'Introduced firms', introductions, ({ code, name, proofs, cases }) => ({
      sign: code,
      name,
      lines: [...proofLines(words, proofs), ...casesLines(words, cases)],
    })),
    group('目标', 'Targets', targets, ({ name, kind, items: counted }) => ({
      sign: null,
      name,
      lines: [line('口径', 'kind', TARGETS[kind]), codesLine(counted)],
    })),
    group('无数值的目标', 'Goals without a number', isGoal ? [GOAL] : [], bare),
    group('待遇', 'Advantages', advantages, ({ from, name, owedBy, debtors }) => ({
      sign: null,
      name,
      lines: [
        line('起始级别', 'from', RANK_NAMES[from]),
        line(...DEBTORS[debtors], listed(owedBy.map((code) => words.departments[code] ?? same(code)))),
      ],
    })),
    group('资金', 'Fund', funds, ({ name }) => bare(name)),
    group('逾期报告对象', 'Who is told of delays', escalation, ({ name }) => bare(name)),
  ]);
}

/** What rests on no passage, kind by kind. */
export function unanchoredGroups(words: Words, unanchored: Unanchored): readonly Group[] {
  const { practices, notes, formerItems, fixed, clauses, ...resting } = unanchored;
  return nonEmpty([
    group('文本未规定', 'What the text does not say', clauses, (clause) => bare(CLAUSES[clause])),
    ...groupsOf(words, { ...resting, clauses: [] }),
    group('办理惯例', 'Practices', practices, ({ label, value, seen, lastCheckedOn }) => ({
      sign: null,
      name: label,
      lines: [
        OPERATING,
        line('内容', 'what', value ?? NONE),
        line('说明', 'source', seen),
        checked(lastCheckedOn),
      ],
    })),
    group('金额说明', 'Notes on amounts', notes, bare),
    group('以前文本的项目', 'Items of earlier texts', formerItems, (item) => itemEntry(words, item)),
    group('不设解释口径的问题', 'Questions answered for good', fixed, fixedEntry),
  ]);
}

function bare(name: Name): Entry {
  return { sign: null, name, lines: [] };
}

/** A question of the engine that no ruling of the text answers. */
function fixedEntry({ reading, answer }: Fixed): Entry {
  const { name, answers }: ReadingWords = READING_NAMES[reading];
  return bare(line(name.zh, name.en, answers[answer] ?? same(answer)));
}

function group<Thing>(
  zh: string,
  en: string,
  things: readonly Thing[],
  entryOf: (thing: Thing) => Entry,
): Group {
  return { title: { zh, en }, entries: things.map(entryOf) };
}

function nonEmpty(groups: readonly Group[]): readonly Group[] {
  return groups.filter(({ entries }) => entries.length > 0);
}

function codesLine(items: readonly string[]): Name {
  return line('计入项目', 'items', items.length === 0 ? NONE : signs(items));
}
