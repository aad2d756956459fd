import type { ReadRecognition } from '../../../engine/identity/recognition.ts';
import {
  levelIn,
  STANDARD_LEVELS,
  standardText,
  type StandardLevel,
} from '../../../engine/identity/standard-number.ts';
import type { AwardItem, Name } from '../../../engine/items/item.ts';
import { SCHEDULE } from './schedule.ts';

type Level = StandardLevel | 'namedGroup';

/** The group standards that Article 13 names as 品字标. */
const PINZIBIAO: ReadonlySet<string> = new Set(['T/ZZB']);

/** The level that the number of a standard must show. Enterprise standards and other group standards are in no line of Article 13. */
const LEVEL_OF: Partial<Record<AwardItem, Level>> = {
  S1: 'international',
  S2: 'national',
  S3: 'industry',
  S4: 'local',
  Z1: 'namedGroup',
};

/** A number of a standard that says something else than the item it is claimed under. */
export interface Contradiction {
  /** The item that fits; null if Article 13 has no line for such a standard. */
  readonly fits: AwardItem | null;
  readonly said: Name;
}

/** Returns how the number of a standard contradicts the item; null if it does not, or if it is no number. */
export function contradiction(item: AwardItem, read: ReadRecognition): Contradiction | null {
  const wanted = LEVEL_OF[item];
  if (wanted === undefined || !read.ok || read.meaning.grammar !== 'standardNumber') return null;
  const { value } = read.meaning;
  const level = levelIn(PINZIBIAO, value);
  if (level === wanted) return null;
  const fits = (Object.keys(LEVEL_OF) as AwardItem[]).find((code) => LEVEL_OF[code] === level) ?? null;
  const { zh, en } = STANDARD_LEVELS[value.level];
  const number = standardText(value);
  return {
    fits,
    said:
      fits === null
        ? {
            zh: `${number} 是${zh}，第十三条没有对应的奖励项目。`,
            en: `${number} (${en}) is in no line of Article 13.`,
          }
        : {
            zh: `${number} 是${level === 'namedGroup' ? '“品字标”团体标准' : zh}，请选择 ${fits}。`,
            en: `${number} (${en}): claim ${fits} (${SCHEDULE[fits].name.en}).`,
          },
  };
}
