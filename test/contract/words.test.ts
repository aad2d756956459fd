import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { API_ERRORS } from '../../contract/errors.ts';
import { ADDRESS_PROBLEMS } from '../../contract/address-problems.ts';
import { DOCUMENT_PROBLEMS } from '../../contract/document-problems.ts';
import { DOSSIER_LABELS } from '../../contract/dossier/choices.ts';
import { CHOICE_LABELS } from '../../contract/labels/choices.ts';
import { FIELD_ERRORS } from '../../contract/field-errors.ts';
import { HAPPENED } from '../../contract/labels/happened.ts';
import { NEXT_STEPS } from '../../contract/labels/next-steps.ts';
import { CAPACITY_LABELS, PARTY_LABELS } from '../../contract/labels/parties.ts';
import { SOURCE_LABELS } from '../../contract/labels/sources.ts';
import { DEADLINE_LABELS, TASK_LABELS } from '../../contract/labels/tasks.ts';
import { RECEIPT_PROBLEMS } from '../../contract/receipt-problems.ts';
import { REFUSALS } from '../../contract/refusals.ts';
import { REGISTER_EVENT_LABELS } from '../../contract/register-event.ts';
import { CATALOGUE } from '../../contract/signals/catalogue.ts';
import { FIELD_HELP } from '../../contract/signals/help.ts';
import { FIELD_LABELS } from '../../contract/signals/labels.ts';
import { machineOf } from '../../machine/versions.ts';
import { entitlementsOf } from '../../policy/engine/entitlements.ts';
import { readCaseFile } from '../../policy/engine/cases/case-file.ts';
import { runCase } from '../../policy/engine/cases/run-case.ts';
import type { Name } from '../../policy/engine/items/item.ts';
import * as ITEM_NAMES from '../../policy/engine/items/names.ts';
import { PROBLEMS } from '../../policy/engine/problems.ts';
import { explained } from '../../policy/engine/published/explanation.ts';
import { REASONS } from '../../policy/engine/verdict/reasons.ts';
import { RULES } from '../../policy/engine/verdict/rules.ts';
import { VERSIONS } from '../../policy/packs/versions.ts';
import { PACK } from '../policy/given.ts';
import { PACK_OF } from '../../policy/packs/versions.ts';

/** Words of files and codes that have no Chinese name. */
const LATIN =
  /^(PDF|PNG|JPG|OFD|DOCX|XLSX|CSV|ISO|Word|Excel|paid|failed|returned|UTF|GB18030|A\d{1,2}|[MPCSZILN]\d|A|B|No|Q|T)$/;
/** Chinese words in English sentences that are no words of the text: laws, what other texts say, and a place that a case types. */
const QUOTED = ['行政许可法', '行政复议法', '不得阻碍本地经营者迁出', '修订', '首次', '某某新城'];

/** Every pair of sentences below a value, with where it stands. */
function pairsIn(value: unknown, at: string): readonly (readonly [string, Name])[] {
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return [];
  const own = isPair(value) ? [[at, value] as const] : [];
  return [...own, ...Object.entries(value).flatMap(([key, below]) => pairsIn(below, `${at}.${key}`))];
}

const isPair = (value: object): value is Name =>
  'zh' in value && 'en' in value && typeof value.zh === 'string' && typeof value.en === 'string';

/** What is Latin in a Chinese sentence; values in braces come later. */
function latinIn(zh: string): readonly string[] {
  const words = zh.replaceAll(/\{\w+\}/g, '').match(/[A-Za-z][A-Za-z0-9]*/g) ?? [];
  return words.filter((word) => !LATIN.test(word));
}

/** What is Chinese in an English sentence, but for words of the text. */
function chineseIn(en: string): readonly string[] {
  const words = en.match(/\p{Script=Han}+/gu) ?? [];
  return words.filter((word) => !PACK.text.words.includes(word) && !QUOTED.includes(word));
}

const folder = new URL('../policy/cases/', import.meta.url);
const explanations = readdirSync(folder).flatMap((name) => {
  const read = readCaseFile(PACK_OF, JSON.parse(readFileSync(new URL(name, folder), 'utf8')));
  if (!read.ok) throw new Error(`${name}: ${read.problem.code}`);
  const { pack, status, cases } = read.value;
  return cases.flatMap((entry) =>
    runCase(pack, status, entry).steps.flatMap(({ verdict }) =>
      verdict === null ? [] : [explained(PACK, verdict)],
    ),
  );
});

const held = { item: 'M1', policy: PACK.version, recognisedOn: '2018-07-01', validUntil: null } as const;
const WORDS = {
  API_ERRORS,
  FIELD_ERRORS,
  CHOICE_LABELS,
  DOSSIER_LABELS,
  CAPACITY_LABELS,
  PARTY_LABELS,
  DEADLINE_LABELS,
  TASK_LABELS,
  HAPPENED,
  NEXT_STEPS,
  SOURCE_LABELS,
  RECEIPT_PROBLEMS,
  DOCUMENT_PROBLEMS,
  ADDRESS_PROBLEMS,
  REFUSALS,
  REGISTER_EVENT_LABELS,
  signals: Object.fromEntries(Object.entries(CATALOGUE).map(([type, { label }]) => [type, label])),
  FIELD_LABELS,
  FIELD_HELP,
  states: Object.fromEntries([...machineOf(1).states].map(([name, { meta }]) => [name, meta])),
  entitlements: entitlementsOf(PACK, () => PACK, [held], '2019-01-01'),
  ITEM_NAMES,
  PACK: PACK.content,
  PROBLEMS,
  REASONS,
  RULES,
  VERSIONS,
  hints: explanations.flatMap(({ flip }) => flip ?? []).map(({ text }) => text),
  reasons: explanations.map(({ reason, notes }) => ({ reason, notes })),
};

/** What people typed or a register knows: names, numbers and reasons in their own words. */
const TYPED = [
  'from',
  'recognition',
  'certificate',
  'issuer',
  'usedBy',
  'reasons',
  'district',
  'documentNumber',
];

/** Every value of these members below some facts, as one text. */
function typedIn(value: unknown): string {
  if (typeof value !== 'object' || value === null) return '';
  return Object.entries(value)
    .map(([name, below]) => (TYPED.includes(name) ? String(below) : typedIn(below)))
    .join(' ');
}

describe('the words for people', () => {
  const pairs = pairsIn(WORDS, 'words');

  it('are many', () => {
    expect(pairs.length).toBeGreaterThan(700);
  });

  it('are there in both languages', () => {
    expect(
      pairs.filter(([, { zh, en }]) => !/\p{Script=Han}/u.test(zh) || en === '').map(([at]) => at),
    ).toEqual([]);
  });

  it('have no English word and no name of a field in a Chinese sentence', () => {
    expect(pairs.flatMap(([at, { zh }]) => latinIn(zh).map((word) => `${at}: ${word}`))).toEqual([]);
  });

  it('have no Chinese in an English sentence but the words of the text', () => {
    expect(pairs.flatMap(([at, { en }]) => chineseIn(en).map((word) => `${at}: ${word}`))).toEqual([]);
  });

  it('help with a field that is called otherwise in its group by words of their own', () => {
    const ofGroup = Object.keys(FIELD_LABELS).filter((name) => name.includes('.'));
    expect(ofGroup).toContain('legalBasis.reference');
    expect(ofGroup.filter((name) => !(name in FIELD_HELP))).toEqual([]);
  });

  it('would be found if they had', () => {
    expect(latinIn('剩余次数见 triesLeft，{line}')).toEqual(['triesLeft']);
    expect(chineseIn('the text says 制定, this one 不存在的话')).toEqual(['不存在的话']);
  });

  it('write days and amounts as people do', () => {
    const written = pairs.filter(([, { zh }]) => /\d{4}-\d{2}-\d{2}/.test(zh.replace(/例如\S+/, '')));
    expect(written.map(([at]) => at)).toEqual([]);
  });
});

describe('the facts of a condition', () => {
  const stated = explanations.flatMap(({ conditions }) =>
    conditions.flatMap(({ rule, facts, stated }) =>
      stated.map((said) => ({ rule, said, typed: typedIn(facts) })),
    ),
  );

  it('are said of every rule', () => {
    expect(new Set(stated.map(({ rule }) => rule))).toEqual(new Set(Object.keys(RULES)));
  });

  it('have no English word, no code and no name of a field in Chinese but what people typed', () => {
    const wrong = stated.flatMap(({ rule, said, typed }) =>
      latinIn(said.zh).flatMap((word) => (typed.includes(word) ? [] : [`${rule}: ${said.zh}`])),
    );
    expect(wrong).toEqual([]);
  });

  it('have no Chinese in English but what people typed', () => {
    const wrong = stated.flatMap(({ rule, said, typed }) =>
      chineseIn(said.en).flatMap((word) => (typed.includes(word) ? [] : [`${rule}: ${said.en}`])),
    );
    expect(wrong).toEqual([]);
  });
});

describe('a hint', () => {
  const hints = explanations.flatMap(({ flip }) => flip ?? []);

  it('says what the applicant can do, what the office can do, or why it stays as it is', () => {
    expect([...new Set(hints.map(({ by }) => by))].sort()).toEqual(['applicant', 'nobody', 'office']);
  });

  it('never asks for a repayment', () => {
    expect(hints.filter(({ text: { zh, en } }) => /退回|退缴|返还|repa(y|id)/.test(zh + en))).toEqual([]);
  });

  it.each([
    ['claim.recognisedOn', 'nobody'],
    ['facts.introducedOn', 'nobody'],
    ['claim.renewal', 'nobody'],
    ['position', 'nobody'],
    ['facts.evidence', 'applicant'],
    ['claim.item', 'applicant'],
    ['byReference', 'office'],
  ])('of %s is for %s to bring about', (path, by) => {
    const found = hints.filter((hint) => hint.path === path);
    expect(found.length).toBeGreaterThan(0);
    expect([...new Set(found.map((hint) => hint.by))]).toEqual([by]);
  });
});

describe('an amount', () => {
  it('says that awards of higher governments are not deducted', () => {
    for (const { notes } of explanations) expect(JSON.stringify(notes)).toContain('不予扣减');
  });

  it('of a simulation says that nothing is paid on it, and of no other', () => {
    for (const { policy, notes } of explanations)
      expect(JSON.stringify(notes).includes('模拟测算，不作为兑付依据')).toBe(policy.kind === 'simulation');
  });
});

it('a list of words stands in each file of contract/labels', () => {
  expect(readdirSync('contract/labels').sort()).toEqual([
    'choices.ts',
    'happened.ts',
    'milestones.ts',
    'next-steps.ts',
    'parties.ts',
    'sources.ts',
    'tasks.ts',
  ]);
});
