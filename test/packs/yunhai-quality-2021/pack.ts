import type { PackContent } from '../../../policy/engine/pack.ts';
import { LETTERS } from '../../../policy/packs/gongshu-brand-2018/letters/letters.ts';
import { FAMILIES, ITEMS, PROOFS } from './items.ts';
import { NUMBERS } from './numbers.ts';
import { READINGS, RULINGS } from './rulings.ts';
import { TEXT } from './text.ts';

const named = (zh: string, en: string) => ({
  names: [{ from: '2021-03-01', value: { zh, en }, source: 'the text of the test' }],
});

/** A district that does not exist, with a text, sums, departments and terms of its own. */
export const YUNHAI_2021: PackContent = {
  version: 'yunhai-quality-2021',
  district: '339901',
  title: { zh: '云海区质量提升奖励办法', en: 'measures on quality of a district that does not exist' },
  since: '2021-03-01',
  text: TEXT,
  clauses: {
    inForce: 'art14.effect',
    beneficiaries: 'art2.scope',
    inTime: 'art14.effect',
    renewal: 'art8.renewal',
    onceOnly: 'art8.once',
    topUp: 'art8.difference',
    introduced: null,
    relocation: null,
    streets: 'art11.towns',
  },
  families: FAMILIES,
  proofs: PROOFS,
  items: ITEMS,
  formerItems: {},
  introduction: null,
  jointProof: 'agreement',
  namedStandards: { codes: [], name: null },
  numbers: NUMBERS,
  practices: {},
  rulings: RULINGS,
  readings: READINGS,
  restsOn: {},
  territory: {
    places: [
      { code: '339901', name: '云海区', within: ['东海市'] },
      { code: '339902', name: '潮生区', within: ['东海市'] },
    ],
    extents: [{ from: '1990-01-01', codes: ['339901'], source: 'the test' }],
  },
  organisation: {
    departments: {
      quality: named('质量发展局', 'quality development'),
      treasury: named('财政金融局', 'treasury'),
      town: named('镇（街道）办事处', 'the town'),
    },
    routing: [
      { department: 'quality', verifies: 'all' },
      { department: 'treasury', verifies: { items: ['F1'] } },
      { department: 'town', verifies: { allBut: ['R1'] } },
    ],
    otherwise: 'treasury',
    confirms: {
      quality: ['item', 'recognition', 'recognisedOn', 'certificate', 'draftingRank'],
      treasury: ['invoiceFen', 'enterprise'],
      town: ['enterprise', 'units'],
    },
    escalation: [],
    officeNames: ['云海区质量工作委员会办公室'],
  },
  streets: [{ from: '2021-03-01', value: ['望潮镇', '听涛街道'] }],
  targets: {
    quality: {
      name: { zh: '省质量奖', en: 'quality awards of the province' },
      kind: 'increment',
      goal: 'targets.quality',
      items: ['Q1'],
    },
  },
  narrative: [],
  advantages: [],
  fund: { id: 'quality', name: { zh: '区质量专项资金', en: 'quality fund' }, clause: 'art12.fund' },
  letters: {
    ...LETTERS,
    system: { zh: '云海质量奖励系统', en: 'Yunhai quality awards' },
    office: { zh: '云海区质量工作委员会办公室', en: 'the office' },
  },
  notes: [],
};
