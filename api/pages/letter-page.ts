import { dayInWords, inBeijing } from '../../contract/in-beijing.ts';
import type { confirmLetter } from '../../use-cases/letter/confirm-letter.ts';
import { escaped, page } from './page.ts';

type Confirmed = Awaited<ReturnType<typeof confirmLetter>>;

const WORDS = {
  zh: {
    title: '文书核对',
    said: '本机构发出过该文书。',
    whole: '您核对的文件与发出时逐字节相同。',
    text: '请将文书内容与申报系统中的文书比对；如需确认文件未被改动，可计算文件的SHA-256，并以其核对。',
    rows: ['文书', '日期', '发出机构', '系统', '签发时间', '文书编码', '中文文件SHA-256', '英文文件SHA-256'],
  },
  en: {
    title: 'Confirmation of a letter',
    said: 'This letter was issued by the office.',
    whole: 'The file that you checked is byte for byte the one that was issued.',
    text: 'Compare what it says with the letter in the system. To see that the file was not changed, compute its SHA-256 and have that confirmed.',
    rows: [
      'Letter',
      'Day',
      'Office',
      'System',
      'Issued',
      'Hash of the letter',
      'SHA-256, Chinese',
      'SHA-256, English',
    ],
  },
} as const;

/** Returns the page to which the QR code of a letter leads. */
export function letterPage(letter: Confirmed, language: 'zh' | 'en'): string {
  const words = WORDS[language];
  const { title, day, office, system, issuedAt, hash, isFile, files } = letter;
  const values = [
    title[language],
    dayInWords(day)[language],
    office[language],
    system[language],
    inBeijing(issuedAt)[language],
    hash,
    files.zh,
    files.en,
  ];
  const rows = values.flatMap((value, index) =>
    value === null ? [] : [`<dt>${words.rows[index] ?? ''}</dt><dd>${escaped(value)}</dd>`],
  );
  const sentences = [words.said, isFile ? words.whole : words.text];
  return page(
    language,
    words.title,
    `${sentences.map((each) => `<p>${each}</p>`).join('\n')}\n<dl>\n${rows.join('\n')}\n</dl>`,
  );
}
