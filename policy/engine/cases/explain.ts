import type { Move } from '../departure.ts';
import { yuanOf } from '../money.ts';
import type { Pack } from '../pack.ts';
import { notesOn } from '../published/notes.ts';
import { REASONS } from '../verdict/reasons.ts';
import { RULES } from '../verdict/rules.ts';
import type { Change, Finding, Json, NumberUsed, Verdict } from '../verdict/verdict.ts';
import type { Passage } from '../text.ts';
import type { Case } from './case-file.ts';
import type { CaseResult, CaseStep } from './run-case.ts';

/** The tree behind every event of a case, for a person. */
export function explain(pack: Pack, { id, title }: Case, { steps }: CaseResult): string {
  const explained = steps.map((step, index) => explainStep(pack, step, index));
  return [`${id}  ${title ?? ''}`.trimEnd(), ...explained].join('\n\n');
}

function explainStep(pack: Pack, { event, pays, verdict, watch, problem }: CaseStep, index: number): string {
  const head = `${String(index + 1)}. ${event.at}  ${event.enterprise}  ${event.subject}  ${itemName(pack, event.item)}`;
  if (problem !== null) {
    const { zh, en } = problem.said;
    return `${head}\n   ${problem.code} (${problem.at})  ${zh} / ${en}`;
  }
  if (event.move !== undefined) return `${head}\n   ${moved(event.move, pays)}`;
  if (verdict === null) return `${head}\n   repaid ${String(event.repayment)} yuan`;
  return [
    head,
    `   → ${typeof pays === 'number' ? `${money(verdict.amountFen)}, ` : ''}${reason(verdict)}`,
    ...tree(pack, verdict, watch),
  ].join('\n');
}

function moved({ kind, effectiveOn, district }: Move, pays: CaseStep['pays']): string {
  const comes =
    typeof pays === 'number' ? `${(-pays).toLocaleString('en-US')} yuan claimed back` : String(pays);
  return `${kind} to ${district} on ${effectiveOn}: ${comes}`;
}

function itemName({ items, introduction }: Pack, code: unknown): string {
  if (typeof code !== 'string') return '';
  const name = introduction?.code === code ? introduction.name : items[code]?.name;
  return name === undefined ? code : `${code} ${name.zh} / ${name.en}`;
}

/** Whole yuan without cents, with commas. */
export function money(fen: number): string {
  return `${yuanOf(fen).toLocaleString('en-US')} yuan`;
}

function reason({ code }: Verdict): string {
  const { zh, en } = REASONS[code];
  return `${code}  ${zh} / ${en}`;
}

function tree(pack: Pack, { tree, policy }: Verdict, watch: CaseStep['watch']): readonly string[] {
  const { entitledFen, countedFen, roomFen, dueFen } = tree.sum;
  const entitled = entitledFen === null ? 'no amount yet' : money(entitledFen);
  return [
    `   ${policy.version} (${policy.kind}, effective from ${policy.effectiveFrom ?? 'no day'})`,
    ...tree.findings.flatMap(finding),
    `   = max(0, ${entitled} - ${money(countedFen)} already awarded) = ${money(dueFen)}`,
    ...(roomFen === null ? [] : [`   at most ${money(roomFen)} in this year`]),
    ...(watch === null ? [] : [`   watched: from ${watch.from} until ${watch.until}`]),
    ...(tree.flip === null ? [] : flip(tree.flip)),
    ...notesOn(pack, policy.kind).map(({ zh, en }) => `   ${zh} / ${en}`),
  ];
}

function finding({ rule, holds, code, clause, facts, rulings, numbers }: Finding): readonly string[] {
  const { zh, en } = RULES[rule];
  const mark = holds === null ? '?' : holds ? '✓' : '✗';
  const stated = Object.entries(facts).map(([name, value]) => `${name} ${show(value)}`);
  const ruled = rulings.map(({ id, value }) => `${id}=${value}`);
  return [
    `   ${mark} ${zh} / ${en}${code === null ? '' : `: ${code}`}`,
    ...(clause === null ? [] : [`       ${place(clause)} “${clause.quote}”`]),
    ...(stated.length === 0 ? [] : [`       facts: ${stated.join('; ')}`]),
    ...(ruled.length === 0 ? [] : [`       rulings: ${ruled.join(', ')}`]),
    ...numbers.map((number) => `       number: ${showNumber(number)}`),
  ];
}

function place({ place, from, to }: Passage): string {
  const name = typeof place === 'number' ? `第${String(place)}条 / Article ${String(place)}` : place;
  return `${name} [${String(from)}, ${String(to)})`;
}

function show(value: Json): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function showNumber({ name, value, unit, from }: NumberUsed): string {
  const shown = typeof value === 'number' ? value.toLocaleString('en-US') : (value ?? 'none');
  return `${name} = ${shown} ${unit} since ${from}`;
}

const BY: Readonly<Record<Change['by'], string>> = {
  applicant: '申报单位可办理 / the applicant can do it',
  office: '办公室可办理 / the office can do it',
  nobody: '不能变更 / it cannot be changed',
};

function flip(changes: NonNullable<Verdict['tree']['flip']>): readonly string[] {
  return [
    '   what stands against it',
    ...changes.map(({ by, text }) => `     - ${text.zh} / ${text.en} (${BY[by]})`),
  ];
}
