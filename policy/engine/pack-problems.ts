import { factOf, numbersOf } from './items/amount.ts';
import type { Demand, Item, Question, When } from './items/item.ts';
import { dayReader, numberReader } from './numbers.ts';
import type { PackContent } from './pack.ts';
import { isAnswer, READINGS, type Binding, type ReadingName } from './readings.ts';
import { isRulingValue } from './rulings/answers.ts';

/** Numbers and days that the engine asks for; a policy without one states it with the value null. */
export const NEEDED_NUMBERS = [
  'watch.length',
  'group.threshold',
  'cap.perEnterpriseAndYear',
  'payment.persons',
] as const;
export const NEEDED_DAYS = [
  'recognition.first',
  'recognition.referenceYearEnds',
  'introduction.first',
  'targets.base',
  'targets.horizon',
] as const;

/** Returns everything that is wrong with the content of a pack, each as its place and what is missing there. */
export function packProblems(content: PackContent): readonly string[] {
  return [
    ...numberProblems(content),
    ...clauseProblems(content),
    ...Object.entries(content.items).flatMap(([code, item]) => itemProblems(content, `items.${code}`, item)),
    ...proofProblems(content),
    ...(Object.keys(READINGS) as ReadingName[]).flatMap((name) => readingProblems(content, name)),
    ...Object.entries(content.restsOn).flatMap(([rule, ids]) =>
      ids.flatMap((id) => unless(Object.hasOwn(content.rulings, id), `restsOn.${rule}: no ruling ${id}`)),
    ),
    ...unless(
      content.territory.places.some(({ code }) => code === content.district),
      `territory: the district ${content.district} is no place of it`,
    ),
  ];
}

function unless(holds: boolean, problem: string): readonly string[] {
  return holds ? [] : [problem];
}

function numberProblems({ numbers }: PackContent): readonly string[] {
  try {
    numberReader(numbers);
    dayReader(numbers);
  } catch (error) {
    return [`numbers: ${error instanceof Error ? error.message : String(error)}`];
  }
  const has = (name: string, isDay: boolean): boolean =>
    Object.hasOwn(numbers, name) && (numbers[name]?.unit === 'day') === isDay;
  return [
    ...NEEDED_NUMBERS.flatMap((name) => unless(has(name, false), `numbers: ${name} is missing`)),
    ...NEEDED_DAYS.flatMap((name) => unless(has(name, true), `numbers: the day ${name} is missing`)),
  ];
}

/** Every anchor that something rests on is a passage of the text. */
function clauseProblems(content: PackContent): readonly string[] {
  const named: readonly (readonly [string, string | null])[] = [
    ...Object.entries(content.clauses),
    ...Object.entries(content.numbers).map(([name, { clause }]) => [`numbers.${name}`, clause] as const),
    ...Object.entries(content.rulings).map(([id, { clause }]) => [`rulings.${id}`, clause] as const),
    ...content.advantages.map(({ clause }, index) => [`advantages.${String(index)}`, clause] as const),
    ...content.narrative.map((clause) => ['narrative', clause] as const),
    ['fund', content.fund.clause],
  ];
  return named.flatMap(([at, clause]) =>
    unless(
      clause === null || Object.hasOwn(content.text.passages, clause),
      `${at}: no passage ${String(clause)}`,
    ),
  );
}

function itemProblems(content: PackContent, at: string, item: Item): readonly string[] {
  const { numbers, proofs, families, text, rulings } = content;
  const conditions: readonly (When | undefined)[] = [
    item.whoIf,
    item.proofsIf,
    item.apartIf,
    item.oncePerFirmIf,
    item.ended?.countsIf,
    typeof item.introduced === 'string' ? undefined : item.introduced,
  ];
  const ids = [item.listedBy, ...(item.restsOn ?? [])].filter((id) => id !== undefined);
  return [
    ...unless(at.endsWith(`.${item.code}`), `${at}: it calls itself ${item.code}`),
    ...unless(Object.hasOwn(text.passages, item.clause), `${at}: no passage ${item.clause}`),
    ...unless(Object.hasOwn(families, item.family), `${at}: no family ${item.family}`),
    ...unless(item.name.zh !== '' && item.name.en !== '', `${at}: no name in both languages`),
    ...unless(item.proofs.length > 0, `${at}: nothing proves it`),
    ...[...item.proofs, ...(item.proofsIf?.proofs ?? [])].flatMap((proof) =>
      unless(Object.hasOwn(proofs, proof), `${at}: no proof ${proof}`),
    ),
    ...answersOf(item).flatMap((question) =>
      unless(item.questions.includes(question), `${at}: it does not ask for ${question}`),
    ),
    ...numbersOf(item.amount).flatMap((name) =>
      unless(Object.hasOwn(numbers, name), `${at}: no number ${name}`),
    ),
    ...ids.flatMap((id) => unless(Object.hasOwn(rulings, id), `${at}: no ruling ${id}`)),
    ...conditions.flatMap((when) => {
      const ruling = when === undefined ? undefined : rulings[when.ruling];
      return when === undefined || (ruling !== undefined && isRulingValue(ruling, when.is))
        ? []
        : [`${at}: no ruling ${when.ruling} with the answer ${when.is}`];
    }),
  ];
}

/** What a claim on an item must answer, since a demand or the amount turns on it. */
function answersOf({ demands, amount }: Item): readonly Question[] {
  const fact = factOf(amount);
  return [...demands.flatMap((demand) => ASKED_BY[demand]), ...(fact === null ? [] : [fact])];
}

const ASKED_BY: Readonly<Record<Demand, readonly Question[]>> = {
  administrativeRoute: ['recognitionRoute'],
  regionalBrand: ['regionalBrand'],
  listedBrand: [],
  firstDrafter: ['draftingRank', 'revision'],
  firstDesignation: ['laterDesignation'],
};

/** Every proof is one of the pack, and confirmed by departments that it has. */
function proofProblems({ proofs, jointProof, introduction, organisation }: PackContent): readonly string[] {
  const named = [jointProof, ...(introduction?.proofs ?? [])];
  return [
    ...named.flatMap((proof) => unless(Object.hasOwn(proofs, proof), `proofs: no proof ${proof}`)),
    ...Object.entries(proofs).flatMap(([code, { confirmedBy }]) =>
      confirmedBy.flatMap((department) =>
        unless(
          Object.hasOwn(organisation.departments, department),
          `proofs.${code}: no department ${department}`,
        ),
      ),
    ),
  ];
}

function readingProblems({ readings, rulings }: PackContent, name: ReadingName): readonly string[] {
  const binding: Binding<string> = readings[name];
  if ('always' in binding) return unless(isAnswer(name, binding.always), `readings.${name}: no answer`);
  const ruling = rulings[binding.ruling];
  if (ruling === undefined) return [`readings.${name}: no ruling ${binding.ruling}`];
  return Object.keys(ruling.values).flatMap((value) =>
    unless(
      isAnswer(name, binding.as?.[value] ?? value),
      `readings.${name}: ${binding.ruling}=${value} means nothing`,
    ),
  );
}
