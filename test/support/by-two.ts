import type { Awards } from './awards.ts';

type Answered = Awaited<ReturnType<ReturnType<Awards['as']>['post']>>;

/** The answer to the second administrator, who confirms what the first one has proposed; that of the first one if it was refused. */
export async function confirmed(
  awards: Pick<Awards, 'as'>,
  proposed: Promise<Answered>,
  account = 'administrator-2',
): Promise<Answered> {
  const answer = await proposed;
  if (answer.status !== 202) return answer;
  return awards.as(account).post(`/admin/changes/${String(answer.body['id'])}/confirm`, {});
}

/** The id that a confirmed change entered. */
export async function enteredBy(awards: Pick<Awards, 'as'>, proposed: Promise<Answered>): Promise<string> {
  const { status, body } = await confirmed(awards, proposed);
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
  return String(body['entered']);
}
