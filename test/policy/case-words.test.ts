import { describe, expect, it } from 'vitest';
import {
  casesPay,
  changesInWords,
  differing,
  listOfPays,
  problemInWords,
  resultsInWords,
} from '../../policy/engine/cases/in-words.ts';
import type { CaseFile } from '../../policy/engine/cases/case-file.ts';
import { problem } from '../../policy/engine/problems.ts';
import { PACK, SIMULATION } from './given.ts';

const claimed = (id: string, item: string, pays?: readonly number[]) => ({
  id,
  applications: [
    {
      enterprise: 'A',
      item,
      subject: `product:${id}`,
      recognisedOn: '2018-08-01',
      at: '2018-09-03',
      renewal: false,
      certificate: id,
    },
  ],
  ...(pays === undefined ? {} : { pays }),
});

const file = {
  pack: PACK,
  form: 1,
  status: SIMULATION,
  cases: [
    claimed('right', 'C1', [50_000]),
    claimed('wrong', 'P6', [1]),
    claimed('unsaid', 'C1'),
    claimed('wrong too', 'C1', [2]),
  ],
} as unknown as CaseFile;

describe('the results of a file of cases', () => {
  it('are what each case pays, and what the file expects where that is something else', () => {
    const done: number[] = [];
    const results = casesPay(file, (count) => done.push(count));
    expect(done).toEqual([1, 2, 3, 4]);
    expect(casesPay(file)).toEqual(results);
    expect(resultsInWords(file, results)).toBe(
      [
        'right  50,000',
        'wrong  100,000  (the file expects 1)',
        'unsaid  50,000',
        'wrong too  50,000  (the file expects 2)',
      ].join('\n'),
    );
    expect(differing(file, results)).toBe(2);
  });

  it('are shown in a row: yuan, why nothing is paid, and a repayment', () => {
    expect(listOfPays([50_000, 'needs-proof', null, -1_500])).toBe('50,000, needs-proof, -, -1,500');
  });

  it('have their problems by code, place and sentence', () => {
    expect(problemInWords(problem('impossible-date', 'at', '2018-02-30'))).toMatch(
      /^impossible-date at at\. \S.*[\u4e00-\u9fff].* \S.*\.$/,
    );
  });
});

describe('another ruling', () => {
  it('is shown by the cases that it changes, with the difference', () => {
    const [, level] = [claimed('city', 'C1'), claimed('later', 'C2')];
    const both = {
      ...file,
      cases: [
        {
          ...level,
          id: 'two',
          applications: [...claimed('two', 'C1').applications, ...claimed('two', 'C2').applications],
        },
      ],
    } as unknown as CaseFile;
    expect(changesInWords(both, { A13: 'lenient' })).toBe(
      ['two  50,000, 0 -> 50,000, 50,000  (+50,000)', '1 of 1 cases change'].join('\n'),
    );
    expect(changesInWords(both, { A13: 'strict' })).toBe('0 of 1 cases change');
  });

  it('is said to be unseen where no case turns on it', () => {
    expect(changesInWords(file, { F4: 'suspended' })).toBe(
      ['0 of 4 cases change', 'no case turns on F4: these cases cannot show what it changes'].join('\n'),
    );
  });

  it('can take money away, or only time', () => {
    const early = {
      ...claimed('early', 'C1'),
      applications: [
        { ...claimed('early', 'C1').applications[0], recognisedOn: '2018-06-01', byReferenceDecision: true },
      ],
    };
    const earlier = { ...file, cases: [early] } as unknown as CaseFile;
    expect(changesInWords(earlier, { A5: 'excluded' })).toContain('early  50,000 -> 0  (-50,000)');
    const undecided = { ...early, applications: [{ ...early.applications[0], byReferenceDecision: false }] };
    const waiting = { ...file, cases: [undecided] } as unknown as CaseFile;
    expect(changesInWords(waiting, { A5: 'excluded' })).toContain(
      'early  needs-by-reference-decision -> 0  (+0)',
    );
  });
});
