import type { IsoDate } from '../../../engine/dates.ts';
import type { AwardItem, Item, Name } from '../../../engine/items/item.ts';
import { SCHEDULE } from '../items/schedule.ts';
import { passage, type Anchor, type Passage } from '../text/anchors.ts';

/** A recognition that an enterprise holds. */
export interface HeldRecognition {
  readonly item: AwardItem;
  readonly recognisedOn: IsoDate;
  /** The last day on which it is valid; null if it does not end. */
  readonly validUntil: IsoDate | null;
}

/** An advantage of Article 9, and the departments that owe it. Procurement is shown as text only: it is owed by nobody. */
export interface Entitlement {
  readonly name: Name;
  readonly owedBy: readonly string[];
  readonly clause: Passage;
}

export interface Entitlements {
  /** The highest level of brand held on the day; `none` has no advantages. */
  readonly level: Item['rank'];
  readonly entitlements: readonly Entitlement[];
}

const LEVELS = ['none', 'city', 'province', 'nation'] as const satisfies readonly Item['rank'][];

interface Advantage {
  readonly from: Item['rank'];
  readonly name: Name;
  readonly owedBy: readonly string[];
  readonly clause: Anchor;
}

const ADVANTAGES: readonly Advantage[] = [
  {
    from: 'city',
    name: { zh: '资源要素保障倾斜', en: 'a tilt in resource factors' },
    owedBy: ['reform'],
    clause: 'art9.resources',
  },
  {
    from: 'city',
    name: {
      zh: '技术改造、技术引进、科研立项、财政贴息优先',
      en: 'priority in technical renewal, technology imports, research projects, interest subsidies',
    },
    owedBy: ['reform', 'science', 'finance'],
    clause: 'art9.priority',
  },
  {
    from: 'city',
    name: { zh: '进出口业务简化审核', en: 'simpler review of imports and exports' },
    owedBy: ['commerce', 'taxation'],
    clause: 'art9.trade',
  },
  {
    from: 'province',
    name: { zh: '市场监管事务重点服务', en: 'key service in matters of market supervision' },
    owedBy: ['market'],
    clause: 'art9.service',
  },
  {
    from: 'city',
    name: { zh: '帮助申请国家政策性基金', en: 'help in applying for national funds' },
    owedBy: ['reform', 'finance'],
    clause: 'art9.nationalFunds',
  },
];

/** The advantages of an enterprise on a day, by the highest level of what it then holds (Article 9). */
export function entitlementsOf(held: readonly HeldRecognition[], on: IsoDate): Entitlements {
  const valid = held.filter(
    ({ recognisedOn, validUntil }) => recognisedOn <= on && (validUntil === null || on <= validUntil),
  );
  const height = Math.max(0, ...valid.map(({ item }) => LEVELS.indexOf(SCHEDULE[item].rank)));
  const level = LEVELS[height] ?? 'none';
  const entitlements = ADVANTAGES.filter(({ from }) => LEVELS.indexOf(from) <= height && height > 0);
  return {
    level,
    entitlements: entitlements.map(({ name, owedBy, clause }) => ({ name, owedBy, clause: passage(clause) })),
  };
}
