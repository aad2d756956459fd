import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { moneyInWords } from '../../../contract/in-beijing.ts';
import { HAPPENED } from '../../../contract/labels/happened.ts';
import { NEXT_STEPS } from '../../../contract/labels/next-steps.ts';
import type { Letter } from '../../../contract/letter.ts';
import { awardPage } from '../../../contract/pages.ts';
import type { NotificationWords } from '../../../contract/notification-words.ts';
import { findTasksOf } from '../../../db/task/find-tasks-of.ts';
import { digestLetter, stepLetter } from '../../../notify/letters.ts';
import { issueLetters } from '../../../use-cases/letter/issue-letters.ts';
import { datedBy } from '../../../use-cases/letter/letter-of.ts';
import { wordsOfSteps } from '../../../use-cases/notification/words-of-steps.ts';
import type { HandDriver } from '../../support/hand-driver.ts';
import { allotEnough } from '../../support/ledger-awards.ts';
import { seededDatabase, type SeededDatabase } from '../../support/seeded-database.ts';
import { tourLives, type TourLives } from '../../support/tour-lives.ts';

const PORTAL = 'https://awards.example';
const LANGUAGES = ['zh', 'en'] as const;
const NAMES = ['paid', 'clawedBack', 'moved', 'refused'] as const;
const payer = { holder: '拱墅区财政局（样例）', bank: '102331000000', number: '1202000000000001' };

let seeded: SeededDatabase;
let lives: TourLives;
beforeAll(async () => {
  seeded = await seededDatabase();
  await allotEnough(seeded.owner);
  lives = await tourLives(seeded);
});
afterAll(async () => seeded.close());

/** What the firm is notified of each step, and each officer of each task that a step opened. */
async function notifiedOf(
  driver: HandDriver,
): Promise<readonly (NotificationWords & { readonly task: string | null })[]> {
  const tasks = await findTasksOf(seeded.database, [driver.application]);
  const notified = driver.taken.flatMap(({ step: { seq, decision } }) =>
    decision.accepted
      ? [null, ...new Set(tasks.filter(({ openedBy }) => openedBy === seq).map(({ task }) => task))].map(
          (task) => ({ application: driver.application, seq, task }),
        )
      : [],
  );
  const words = await wordsOfSteps(seeded, notified);
  return words.map((each, index) => ({ ...each, task: notified[index]?.task ?? null }));
}

async function lettersOf({ application }: HandDriver): Promise<readonly Letter[]> {
  const [row] = await seeded.database.sql<{ id: string; enterprise: string; machineVersion: number }[]>`
    select id, enterprise, machine_version as "machineVersion" from applications where id = ${application}`;
  if (row === undefined) throw new Error(`no ${application}`);
  const { database } = seeded;
  const issued = await issueLetters({ database, payer, portal: { origin: PORTAL } }, row);
  return issued.map(({ content }) => content);
}

function inText(letter: Letter, language: 'zh' | 'en'): string {
  const lines = [
    letter.title[language],
    `${letter.to.name} ${letter.to.code}`,
    letter.opening[language],
    ...letter.parts.flatMap(({ title, rows, words }) => [
      `[${title[language]}]`,
      ...rows.map(({ label, value }) => `  ${label[language]}: ${value[language]}`),
      ...words.map((each) => `  ${each[language]}`),
    ]),
    ...letter.advice.map((each) => `> ${each[language]}`),
    ...letter.notes.map((each) => `* ${each[language]}`),
    datedBy(letter)[language],
  ];
  return lines.join('\n');
}

describe.each(NAMES)('the award %s of the tour', (name) => {
  it.each(LANGUAGES)('is notified of by mail in the words of its golden file: %s', async (language) => {
    const notified = await notifiedOf(lives[name]);
    const mails = notified.map((each) => {
      const { subject, text } = stepLetter(each, language, PORTAL);
      return `#${String(each.seq)} ${each.task ?? 'firm'}\n${subject}\n${text}\n`;
    });
    await expect(mails.join('\n')).toMatchFileSnapshot(`golden/mails-${name}.${language}.txt`);
  });

  it.each(LANGUAGES)('has the letters of its golden file: %s', async (language) => {
    const letters = await lettersOf(lives[name]);
    const text = letters.map((letter) => inText(letter, language)).join('\n\n');
    await expect(`${text}\n`).toMatchFileSnapshot(`golden/letters-${name}.${language}.txt`);
  });

  it('says firm, item, thing, amount, reason, day and next step in each mail', async () => {
    const notified = await notifiedOf(lives[name]);
    expect(notified.length).toBeGreaterThan(10);
    for (const each of notified) {
      const { text } = stepLetter(each, 'zh', PORTAL);
      const { amount, next } = each;
      for (const part of [
        `单位：${each.firm}`,
        `奖励项目：${each.item.zh}（${each.item.code}）`,
        `认定对象：${each.thing}`,
        `${amount.label.zh}：${amount.fen === null ? '尚未决定' : moneyInWords(amount.fen).zh}`,
        '（北京时间）',
        `下一步：${next.words.zh}`,
        `办理页面：${PORTAL}/awards/${each.application}`,
        ...(each.why === null ? [] : [`理由：${each.why.zh}`]),
      ])
        expect(text).toContain(part);
      expect(text).not.toMatch(/undefined|null|UTC|\d{4}-\d\d-\d\d|\{\w+\}/);
      // As the schema of notifications has it: a name has two members.
      for (const name of [each.happened, each.why, each.state, amount.label, next.words])
        if (name !== null) expect(Object.keys(name).sort()).toEqual(['en', 'zh']);
    }
  });

  it('says firm, item, thing, day and office in each letter', async () => {
    for (const letter of await lettersOf(lives[name])) {
      const text = inText(letter, 'zh');
      for (const part of ['奖励项目', '认定对象', '申报编号', letter.to.name, '区质量强区工作领导小组办公室'])
        expect(text).toContain(part);
      expect(text).toMatch(/\d{4}年\d{1,2}月\d{1,2}日/);
      expect(text).not.toMatch(/undefined|null|UTC|\{\w+\}/);
      expect(inText(letter, 'en')).not.toMatch(/undefined|null|UTC|\{\w+\}/);
    }
  });
});

it('a notification leads to a page that the portal has', async () => {
  const routes = await readFile(new URL('../../../web/routes.ts', import.meta.url), 'utf8');
  expect(routes).toContain(`path: '${awardPage('ID').replace('ID', '$id')}'`);
});

describe('what is told', () => {
  const reasonsTo = async (driver: HandDriver, task: string | null) =>
    (await notifiedOf(driver)).filter((each) => each.task === task).map(({ why }) => why?.zh ?? '');

  it('gives the firm the reason of a correction and of a failed payment, and no proposal', async () => {
    const reasons = (await reasonsTo(lives.paid, null)).join('\n');
    expect(reasons).toContain('缺少产品注册证明');
    expect(reasons).toContain('收款账户已注销');
    expect(reasons).not.toContain('证书和注册证明齐全');
    expect((await reasonsTo(lives.paid, 'approve')).join('\n')).toContain('符合');
  });

  it('gives the rule beside the words of a refusal', async () => {
    const refusal = (await notifiedOf(lives.refused)).find(
      ({ type, task }) => type === 'office.approve' && task === null,
    );
    expect(refusal?.why?.zh).toContain('复评认定不重复奖励。');
    expect(refusal?.why?.zh).toContain('不重复奖励');
    expect(refusal?.next.words.zh).toContain('复核');
  });

  it('promises the firm no amount before people have decided', async () => {
    const notified = await notifiedOf(lives.paid);
    const before = notified.filter(({ type, task }) => type === 'assessment.completed' && task === null);
    expect(before.map(({ amount }) => amount.fen)).toEqual([null]);
    const office = notified.find(({ type, task }) => type === 'assessment.completed' && task === 'approve');
    expect(office?.amount).toMatchObject({ fen: 5_000_000, label: { zh: '核算金额（尚未决定）' } });
  });

  it('is gathered in a digest, each step in full', async () => {
    const notified = (await notifiedOf(lives.moved)).filter(({ task }) => task === null);
    const { subject, text } = digestLetter(notified, 'zh', PORTAL);
    expect(subject).toContain(`${String(notified.length)}项`);
    expect(text.split('单位：')).toHaveLength(notified.length + 1);
  });

  it('has words for every event and every task in both languages', () => {
    for (const words of [...Object.values(HAPPENED), ...Object.values(NEXT_STEPS)])
      if (words !== null) {
        expect(words.zh).toMatch(/\p{Script=Han}/u);
        expect(words.en).toMatch(/^[A-Z]/);
        expect(words.zh).not.toMatch(/。$/);
      }
  });
});
