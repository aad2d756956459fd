import type { Message } from '../db/queries/messages.ts';
import { stepInWords } from '../machine/step-in-words.ts';

/** What goes out by a channel. Ids and words of the catalogue only: whoever reads it signs in for more. */
export interface Outgoing {
  readonly id: number;
  readonly application: string;
  readonly seq: number;
  readonly type: string;
  readonly state: string;
  readonly task: string | null;
  readonly at: string;
  readonly text: { readonly zh: string; readonly en: string };
}

export function outgoing(message: Message): Outgoing {
  const { id, application, seq, type, stateAfter: state, task, at } = message;
  return { id, application, seq, type, state, task, at, text: stepInWords(message) };
}

/** Subject and text of a letter in its person's language. @param portal where they sign in */
export function letter(
  { application, task, at, text }: Outgoing,
  language: 'zh' | 'en',
  portal: string,
): { readonly subject: string; readonly text: string } {
  const words = {
    zh: [
      `申请 ${application}`,
      `${application}：${text.zh}。`,
      task === null ? '' : '有一项任务等待您办理。',
      `时间：${at}（UTC）`,
      `详情请登录：${portal}`,
      '您可以在“通知设置”中关闭邮件。',
    ],
    en: [
      `Application ${application}`,
      `${application}: ${text.en}.`,
      task === null ? '' : 'A task waits for you.',
      `At: ${at} (UTC)`,
      `Sign in for more: ${portal}`,
      'You can turn e-mail off where you chose it, in the settings of notifications.',
    ],
  }[language];
  const [subject = '', ...lines] = words;
  return { subject: `${subject} · ${text[language]}`, text: lines.filter((line) => line !== '').join('\n') };
}
