import type { AddressCode } from './address-code.ts';
import type { Outgoing } from './outgoing.ts';

type Language = 'zh' | 'en';

const BEIJING = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'long',
  timeStyle: 'short',
});

/** Subject and text, in the language of the person who gets it. */
export interface Words {
  readonly subject: string;
  readonly text: string;
}

/** Of a step. @param portal where people sign in */
export function stepLetter(
  { application, task, at, text }: Outgoing,
  language: Language,
  portal: string,
): Words {
  return {
    zh: inWords(`申请 ${application} · ${text.zh}`, [
      `${application}：${text.zh}。`,
      task === null ? '' : '您有一项待办事项。',
      `时间：${inBeijing(at)}（北京时间）`,
      `详情请登录：${portal}`,
      '您可以在“通知设置”中关闭邮件。',
    ]),
    en: inWords(`Application ${application} · ${text.en}`, [
      `${application}: ${text.en}.`,
      task === null ? '' : 'A task waits for you.',
      `At: ${at} (UTC)`,
      `Sign in for more: ${portal}`,
      'You can turn e-mail off where you chose it, in the settings of notifications.',
    ]),
  }[language];
}

/** Asks the person who reads the mail of an address whether it is that of a person here, who then types the code. */
export function codeLetter(
  { code, until }: AddressCode,
  person: string,
  language: Language,
  portal: string,
): Words {
  const end = until.toISOString();
  return {
    zh: inWords('确认您的邮箱地址', [
      `拱墅品牌奖励系统的用户 ${person} 登记了这个邮箱地址，希望在此接收通知。`,
      `如果是您本人，请登录 ${portal} ，在“通知设置”中输入确认码：${code}`,
      `确认码有效期至${inBeijing(end)}（北京时间），此前发送的确认码同时失效。`,
      '如果不是您本人操作，请忽略本邮件：未经确认，不会再向此地址发送任何通知。',
    ]),
    en: inWords('Confirm your e-mail address', [
      `The user ${person} of Gongshu Brand Awards wants to be notified at this address.`,
      `If that was you, sign in at ${portal} and enter this code in the settings of notifications: ${code}`,
      `It holds until ${end} (UTC); earlier codes hold no more.`,
      'If it was not you, ignore this letter: nothing is sent to an address that is not confirmed.',
    ]),
  }[language];
}

/** Tells a former address that letters go there no more. @param at when that was decided (UTC) */
export function farewellLetter(at: string, person: string, language: Language, portal: string): Words {
  return {
    zh: inWords('邮箱地址已变更', [
      `拱墅品牌奖励系统用户 ${person} 的通知邮箱已于${inBeijing(at)}（北京时间）变更或删除，今后不再向此地址发送通知。`,
      `如果不是您本人操作，请立即登录 ${portal} ，退出所有会话，改回邮箱地址，并告知管理员。`,
    ]),
    en: inWords('Your e-mail address was changed', [
      `The address of the user ${person} of Gongshu Brand Awards was changed or taken away at ${at} (UTC): nothing more is sent here.`,
      `If that was not you, sign in at ${portal} at once, end all sessions, enter your address again and tell an administrator.`,
    ]),
  }[language];
}

/** An instant as people in Hangzhou write it: 2026年11月28日18:30. */
function inBeijing(instant: string): string {
  return BEIJING.format(new Date(instant)).replace(' ', '');
}

function inWords(subject: string, lines: readonly string[]): Words {
  return { subject, text: lines.filter((line) => line !== '').join('\n') };
}
