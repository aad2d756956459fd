import { inBeijing, moneyInWords } from '../contract/in-beijing.ts';
import type { NotificationWords } from '../contract/notification-words.ts';
import type { AddressCode } from './address-code.ts';

type Language = 'zh' | 'en';

/** Subject and text, in the language of the person who gets it. */
export interface Words {
  readonly subject: string;
  readonly text: string;
}

/** From where letters about an address are. */
interface From {
  /** Where people sign in. */
  readonly portal: string;
  /** What people call the system. */
  readonly system: NotificationWords['from']['system'];
}

const LABELS = {
  zh: {
    firm: '单位',
    item: '奖励项目',
    thing: '认定对象',
    happened: '办理情况',
    why: '理由',
    state: '当前状态',
    undecided: '尚未决定',
    next: '下一步',
    due: (instant: string) => `，请于${instant}前办理`,
    until: (instant: string) => `，期限至${instant}`,
    code: (code: string) => `（${code}）`,
    comma: '，',
    page: '办理页面',
    off: '您可以在“通知设置”中关闭邮件，或者改为每日汇总。',
    colon: '：',
    stop: '。',
  },
  en: {
    firm: 'Firm',
    item: 'Item',
    thing: 'Recognition',
    happened: 'What happened',
    why: 'Why',
    state: 'State',
    undecided: 'not decided yet',
    next: 'Next',
    due: (instant: string) => `, by ${instant}`,
    until: (instant: string) => `, until ${instant}`,
    code: (code: string) => ` (${code})`,
    comma: ', ',
    page: 'Page',
    off: 'In the settings of notifications you can turn e-mail off, or have one digest a day.',
    colon: ': ',
    stop: '.',
  },
} as const satisfies Record<Language, object>;

/** Of a step. @param portal where people sign in */
export function stepLetter(step: NotificationWords, language: Language, portal: string): Words {
  const { colon, off } = LABELS[language];
  const title = `${step.happened[language]}${colon}${step.firm} · ${step.thing}`;
  return inWords(title, [...linesOf(step, language, portal), '', off, signature(step, language)]);
}

/**
 * Of all that happened since the last digest, award by award, each step under its number.
 * @param portal where people sign in
 */
export function digestLetter(steps: readonly NotificationWords[], language: Language, portal: string): Words {
  const { off } = LABELS[language];
  const count = String(steps.length);
  const subject = { zh: `申报办理情况汇总（${count}项）`, en: `What happened to applications: ${count}` };
  const blocks = steps.flatMap((each, index) => [
    `${String(index + 1)}.`,
    ...linesOf(each, language, portal),
    '',
  ]);
  const [first] = steps;
  return inWords(subject[language], [
    ...blocks,
    off,
    ...(first === undefined ? [] : [signature(first, language)]),
  ]);
}

const signature = ({ from }: NotificationWords, language: Language): string =>
  `${from.system[language]} · ${from.office[language]}`;

function linesOf(step: NotificationWords, language: Language, portal: string): readonly string[] {
  const words = LABELS[language];
  const line = (label: string, text: string): string => `${label}${words.colon}${text}`;
  const { firm, item, thing, happened, at, why, state, amount, next, path } = step;
  const dueIn = next.isYours ? words.due : words.until;
  const due = next.due === null ? '' : dueIn(inBeijing(next.due)[language]);
  return [
    line(words.firm, firm),
    line(words.item, `${item[language]}${words.code(item.code)}`),
    line(words.thing, thing),
    line(words.happened, `${happened[language]}${words.comma}${inBeijing(at)[language]}`),
    ...(why === null ? [] : [line(words.why, why[language])]),
    line(amount.label[language], amount.fen === null ? words.undecided : moneyInWords(amount.fen)[language]),
    line(words.state, state[language]),
    line(words.next, `${next.words[language]}${due}${words.stop}`),
    line(words.page, `${portal}${path}`),
  ];
}

/**
 * Asks the person who reads the mail of an address whether it is that of a person here, who then types the code. It names nobody: the
 * address may be a stranger's.
 */
export function codeLetter(
  { code, until }: AddressCode,
  language: Language,
  { portal, system }: From,
): Words {
  const end = inBeijing(until.toISOString());
  return {
    zh: inWords('确认您的邮箱地址', [
      `有人在${system.zh}登记了这个邮箱地址，希望在此接收通知。`,
      `如果是您本人，请登录 ${portal} ，在“通知设置”中输入确认码：${code}`,
      `确认码有效期至${end.zh}，此前发送的确认码同时失效。`,
      '如果不是您本人操作，请忽略本邮件：未经确认，不会再向此地址发送任何通知。',
    ]),
    en: inWords('Confirm your e-mail address', [
      `Somebody who is signed in to ${system.en} wants to be notified at this address.`,
      `If that was you, sign in at ${portal} and enter this code in the settings of notifications: ${code}`,
      `It holds until ${end.en}; earlier codes hold no more.`,
      'If it was not you, ignore this letter: nothing is sent to an address that is not confirmed.',
    ]),
  }[language];
}

/** Tells a former address that letters go there no more. @param at when that was decided (UTC) */
export function farewellLetter(at: string, language: Language, { portal, system }: From): Words {
  return {
    zh: inWords('邮箱地址已变更', [
      `您在${system.zh}的通知邮箱已于${inBeijing(at).zh}变更或删除，今后不再向此地址发送通知。`,
      `如果不是您本人操作，请立即登录 ${portal} ，退出所有会话，改回邮箱地址，并告知管理员。`,
    ]),
    en: inWords('Your e-mail address was changed', [
      `Your address in ${system.en} was changed or taken away at ${inBeijing(at).en}: nothing more is sent here.`,
      `If that was not you, sign in at ${portal} at once, end all sessions, enter your address again and tell an administrator.`,
    ]),
  }[language];
}

function inWords(subject: string, lines: readonly string[]): Words {
  return { subject, text: lines.join('\n') };
}
