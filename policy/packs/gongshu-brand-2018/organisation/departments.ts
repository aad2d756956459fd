import type { Department } from '../../../engine/organisation/organisation.ts';

const TEXT = 'Article 15 of the text';
const REFORM =
  'the reform of institutions of 2018 and 2019 (general knowledge; the office enters the exact day when it confirms the table)';

/** The member departments of the leading group (A41: none beyond these), with the names they bore from which day on. */
export const DEPARTMENTS: Readonly<Record<string, Department>> = {
  market: named('市场监管局', 'market supervision'),
  reform: named('发改局', 'development and reform'),
  finance: named('财政局', 'finance'),
  investment: named('招商局', 'investment promotion'),
  commerce: named('商务局', 'commerce'),
  science: named('科技局', 'science and technology'),
  statistics: named('统计局', 'statistics'),
  taxation: named('税务局', 'taxation'),
  environment: named('环保局', 'environmental protection', [
    { from: '2019-01-01', value: { zh: '生态环境分局', en: 'ecology and environment' }, source: REFORM },
  ]),
  culture: named('文广新局', 'culture, radio, television, press', [
    {
      from: '2019-01-01',
      value: { zh: '文化和广电旅游体育局', en: 'culture, radio, television, tourism, sport' },
      source: REFORM,
    },
  ]),
  street: named('街道（园区）', 'the street or park of the enterprise'),
};

function named(zh: string, en: string, later: Department['names'] = []): Department {
  return { names: [{ from: '2018-05-22', value: { zh, en }, source: TEXT }, ...later] };
}
