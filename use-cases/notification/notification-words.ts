import { sees } from '../../contract/dossier/definition.ts';
import type { Reader } from '../../contract/dossier/readers.ts';
import type { AwardEvent } from '../../contract/event.ts';
import { HAPPENED } from '../../contract/labels/happened.ts';
import { NEXT_STEPS } from '../../contract/labels/next-steps.ts';
import { PARTY_LABELS } from '../../contract/labels/parties.ts';
import { TASK_LABELS } from '../../contract/labels/tasks.ts';
import { awardPage } from '../../contract/pages.ts';
import type { NextStep, NotificationWords } from '../../contract/notification-words.ts';
import type { NotifiedAward, NotifiedTask } from '../../db/notification/find-notified-awards.ts';
import type { Name } from '../../policy/engine/items/item.ts';
import { REASONS } from '../../policy/engine/verdict/reasons.ts';
import { wordsSight } from '../application/step-sight.ts';
import { isSystemState, stateInWords } from '../application/view.ts';
import { decisionsIn } from '../dossier/decisions.ts';
import { demandsIn } from '../dossier/demands.ts';
import { eventsOf, type Journal } from '../dossier/journal.ts';
import { namedItem } from '../dossier/named.ts';
import { packIn } from '../dossier/pack-in.ts';
import { shownNameOf } from '../dossier/shown-name.ts';

/**
 * Returns what somebody is notified of the last step of an award.
 * @param task the task that the step opened for them; null for somebody of the firm
 */
export function notificationWords(award: NotifiedAward, task: string | null): NotificationWords {
  const { journal } = award;
  const last = journal.at(-1);
  const form = eventsOf(journal, 'application.submit', 'application.resubmit').at(-1);
  if (last === undefined || form === undefined) throw new Error(`${award.id} has taken no form`);
  const { event, seq, stateAfter } = last;
  const reader = readerOf(award.tasks, task);
  const { letters, fund } = packIn(journal);
  const { system, office } = letters;
  return {
    application: award.id,
    seq,
    type: event.type,
    at: event.at,
    firm: award.firm ?? form.payload.claim.enterprise,
    item: namedItem(award.item),
    thing: shownNameOf(form.payload.claim.recognition),
    happened: OF_FUND.includes(event.type) ? within(HAPPENED[event.type], fund.name) : HAPPENED[event.type],
    why: whyOf(journal, event, reader),
    state: stateInWords(award.machineVersion, stateAfter).name,
    amount: amountIn(journal, reader),
    next: isSystemState(stateAfter) ? UNDER_WAY : nextOf(award.tasks, task),
    from: { system, office },
    path: awardPage(award.id),
  };
}

/** What is said with the fund from which the award is paid. */
const OF_FUND: readonly AwardEvent['type'][] = [
  'funds.committed',
  'funds.exhausted',
  'budget.released',
  'payment.confirm',
];

const within = ({ zh, en }: Name, of: Name): Name => ({ zh: `${zh}（${of.zh}）`, en: `${en} (${of.en})` });

const READS_AS: Readonly<Record<string, Reader>> = {
  verify: 'department',
  handle: 'office',
  approve: 'office',
  group: 'group',
  pay: 'finance',
};

function readerOf(tasks: readonly NotifiedTask[], task: string | null): Reader {
  if (task === null) return 'applicant';
  return READS_AS[tasks.find((each) => each.task === task)?.duty ?? ''] ?? 'applicant';
}

/** The words of people as far as the reader sees them, and those of the rules beside a refusal. */
function whyOf(journal: Journal, event: AwardEvent, reader: Reader): Name | null {
  const look = { readers: [reader], isDecided: true };
  const said = sees(look, wordsSight(event)) ? wordsOf(event) : null;
  const ruled = ruledIn(journal, event, reader);
  if (said === null) return ruled;
  const words = { zh: said, en: said };
  return ruled === null ? words : { zh: `${words.zh} ${ruled.zh}`, en: `${words.en} ${ruled.en}` };
}

function wordsOf({ payload }: AwardEvent): string | null {
  if ('reasons' in payload) return payload.reasons;
  if ('facts' in payload) return payload.facts;
  if ('reply' in payload) return payload.reply;
  return 'conditions' in payload ? (payload.conditions ?? null) : null;
}

/** What the rules say, if the step is about it and the reader may know: a verdict that is not decided promises an applicant nothing. */
function ruledIn(journal: Journal, event: AwardEvent, reader: Reader): Name | null {
  const verdict = eventsOf(journal, 'assessment.completed', 'funds.committed', 'funds.exhausted').at(-1)
    ?.payload.verdict;
  if (verdict === undefined) return null;
  const { decisions, isDecided } = decisionsIn(journal);
  const isOfRules = event.type === 'assessment.completed' || event.type === 'funds.committed';
  const isRefusal =
    verdict.outcome === 'refuse' &&
    decisions.length > decisionsIn(journal.slice(0, -1)).decisions.length &&
    decisions.at(-1)?.outcome === 'refuse';
  if (!isOfRules && !isRefusal) return null;
  const isShown = reader !== 'applicant' || isDecided || verdict.missingFrom === 'applicant';
  const reason: Name | undefined = isShown ? reasons[verdict.code] : undefined;
  return reason === undefined ? null : { zh: reason.zh, en: reason.en };
}

const reasons: Readonly<Record<string, Name>> = REASONS;

const AMOUNTS = {
  award: { zh: '奖励金额', en: 'Award' },
  computed: { zh: '核算金额（尚未决定）', en: 'Computed, not decided yet' },
  paid: { zh: '已拨付金额', en: 'Paid' },
  demanded: { zh: '拟追回金额', en: 'To be claimed back' },
  owed: { zh: '尚应退缴金额', en: 'Still to be repaid' },
} as const satisfies Readonly<Record<string, Name>>;

function amountIn(journal: Journal, reader: Reader): NotificationWords['amount'] {
  const demand = demandsIn(journal).at(-1);
  if (demand !== undefined && demand.decision !== null) return { label: AMOUNTS.owed, fen: demand.owedFen };
  if (demand !== undefined)
    return { label: AMOUNTS.demanded, fen: demand.computedBy === null ? null : demand.demandedFen };
  const { decision } = decisionsIn(journal);
  if (decision !== null && eventsOf(journal, 'payment.confirm').length > 0)
    return { label: AMOUNTS.paid, fen: decision.amountFen };
  if (decision !== null) return { label: AMOUNTS.award, fen: decision.amountFen };
  const computed = eventsOf(journal, 'assessment.completed').at(-1)?.payload.verdict.amountFen;
  const isShown = reader !== 'applicant' && computed !== undefined;
  return isShown ? { label: AMOUNTS.computed, fen: computed } : { label: AMOUNTS.award, fen: null };
}

const OF_THE_FIRM: readonly string[] = ['applicant', 'enterprise'];

/** What the reader has to do; else for whom the award waits; else that nothing is to be done. */
function nextOf(tasks: readonly NotifiedTask[], task: string | null): NextStep {
  const isYours = (each: NotifiedTask): boolean =>
    task === null ? OF_THE_FIRM.includes(each.waitsFor) || each.task === 'watch' : each.task === task;
  const own = tasks.find((each) => isYours(each) && stepsOf(each.task) !== null);
  if (own !== undefined)
    return { words: stepsOf(own.task) ?? NOTHING, due: own.due, isYours: own.task !== 'watch' };
  const [first] = tasks;
  if (first === undefined) return { words: NOTHING, due: null, isYours: false };
  const [party, what] = [parties[first.waitsFor], labels[first.task]];
  return {
    words: {
      zh: `现由${party?.zh ?? first.waitsFor}办理：${what?.zh ?? first.task}`,
      en: `Now with ${party?.en ?? first.waitsFor}: ${what?.en ?? first.task}`,
    },
    due: first.due,
    isYours: false,
  };
}

const UNDER_WAY: NextStep = {
  words: { zh: '系统正在处理，结果随后通知', en: 'The system is working on it: the result follows' },
  due: null,
  isYours: false,
};
const NOTHING: Name = { zh: '无需办理', en: 'Nothing is to be done' };
const parties: Readonly<Record<string, Name>> = PARTY_LABELS;
const labels: Readonly<Record<string, Name>> = TASK_LABELS;
const steps: Readonly<Record<string, Name | null>> = NEXT_STEPS;
const stepsOf = (task: string): Name | null => steps[task] ?? null;
