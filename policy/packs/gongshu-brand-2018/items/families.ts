import type { Family } from '../../../engine/pack.ts';

/** The families, within which levels top each other up (Article 18). */
export const FAMILIES: Readonly<Record<string, Family>> = {
  mark: topped('商标和区域性品牌', 'trade marks and regional brands'),
  famousBrand: topped('名牌', 'famous brands'),
  tradeName: topped('知名商号', 'known trade names'),
  demonstration: topped('示范称号', 'demonstration titles'),
  standard: topped('标准', 'standards'),
  pinzibiaoStandard: topped('“品字标”制造标准', 'Pinzibiao standards'),
  pinzibiaoCertification: topped('“品字标”品牌认证', 'Pinzibiao certification'),
  madrid: topped('马德里国际注册', 'Madrid registration'),
  pledge: topped('商标质押', 'pledge of a trade mark'),
};

function topped(zh: string, en: string): Family {
  return { name: { zh, en }, counting: 'upToHighest' };
}
