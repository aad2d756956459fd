import { fileOf } from '../../support/bank-of.ts';
import { FULL, slashed, type LineSaid, type Situation } from './situation.ts';

const written = (name: string, more: LineSaid): Situation => [
  `a paid line with ${name}`,
  (bank) => bank.receives([bank.line(more)]),
  'ok',
  FULL,
];

/** Lines and files as banks write them, which are taken, and text that is none. */
export const AS_BANKS_WRITE: readonly Situation[] = [
  written('thousands', { amount: '50,000.00' }),
  written('digits of full width', { amount: '５００００．００' }),
  written('the sign of the yuan', { amount: '¥50,000.00' }),
  written('元 behind the amount', { amount: '50000元' }),
  written('one decimal', { amount: '50000.0' }),
  written('an apostrophe that keeps text text', { amount: "'50000.00" }),
  [
    'a paid line with a formula that keeps text text',
    (bank) => bank.receives([bank.line({ bankReference: `="B-${bank.id}"` })]),
    'ok',
    FULL,
  ],
  [
    'a paid line with a day by slashes',
    (bank) => bank.receives([bank.line({ day: slashed(bank, '/') })]),
    'ok',
    FULL,
  ],
  [
    'a paid line with a day by points',
    (bank) => bank.receives([bank.line({ day: slashed(bank, '.') })]),
    'ok',
    FULL,
  ],
  [
    'a paid line with a day without signs',
    (bank) => bank.receives([bank.line({ day: slashed(bank, '') })]),
    'ok',
    FULL,
  ],
  [
    'a paid line with 年月日',
    (bank) => bank.receives([bank.line({ day: bank.day.replace('-', '年').replace('-', '月') + '日' })]),
    'ok',
    FULL,
  ],
  [
    'a paid line with a time behind the day',
    (bank) => bank.receives([bank.line({ day: `${slashed(bank, '/')} 09:30:00` })]),
    'ok',
    FULL,
  ],
  ['a file with tabs', (bank) => bank.takes({ file: fileOf([bank.line()], '\t') }), 'ok', FULL],
  [
    'a file with semicolons and a mark of byte order',
    (bank) => bank.takes({ file: `\ufeff${fileOf([bank.line()], ';', '\n')}` }),
    'ok',
    FULL,
  ],
  [
    'a file in GB18030',
    (bank) => bank.takes({ base64: gb18030(fileOf([bank.line({ result: 'failed', reason: '户名不符' })])) }),
    'ok',
    0,
  ],
  [
    'a file in UTF-8 as bytes',
    (bank) => bank.takes({ base64: Buffer.from(`\ufeff${fileOf([bank.line()])}`).toString('base64') }),
    'ok',
    FULL,
  ],
  [
    'bytes that are no text',
    (bank) =>
      bank.takes({
        base64: Buffer.from([...Buffer.from(fileOf([bank.line()])), 0xff, 0xff]).toString('base64'),
      }),
    'receipts.notText',
    0,
  ],
  [
    'a text in which somebody replaced a character',
    (bank) => bank.receives([bank.line({ reason: '\ufffd' })]),
    'receipts.notText',
    0,
  ],
];

/** 户名不符 in GB18030; everything else is ASCII. */
const gb18030 = (text: string): string =>
  Buffer.concat(
    text
      .split('户名不符')
      .flatMap((part, index) => [
        ...(index === 0 ? [] : [Buffer.from('bba7c3fbb2bbb7fb', 'hex')]),
        Buffer.from(part),
      ]),
  ).toString('base64');
