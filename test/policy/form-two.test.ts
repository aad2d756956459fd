import { describe, expect, it } from 'vitest';
import { readCaseFile, type CaseFile } from '../../policy/engine/cases/case-file.ts';
import { changesInWords } from '../../policy/engine/cases/in-words.ts';
import { runCases, type Pays } from '../../policy/engine/cases/run-case.ts';
import { answeredInFavour } from '../../policy/engine/needs.ts';
import { PACK_OF } from '../../policy/packs/versions.ts';
import { provenBy } from '../../tour/proven-by.ts';
import { PACK } from './given.ts';

const LOOKED = { unit: 'market', step: 'confirmed' } as const;

const undertaking = { legalBasis: { kind: 'undertaking', reference: '承诺书' } };

/** An application in form 2 with everything that it needs, every document looked at. */
function applied(claim: Readonly<Record<string, unknown>>, more: object = {}): object {
  const { enterprise = 'E', subject = 'product:P', at = '2018-09-03', ...said } = claim;
  const form = { item: 'C1', recognisedOn: '2018-08-01', certificate: 'Z-1', ...said };
  const documents = provenBy(form, 'd');
  const confirmations = [{ ...LOOKED, proofs: documents.map(({ proof }) => proof) }];
  return { ...answeredInFavour(PACK, form), enterprise, subject, at, documents, confirmations, ...more };
}

const fileOf = (applications: readonly object[], given: object = {}, file: object = {}): object => ({
  ...{ form: 2, policy: 'gongshu-brand-2018', unit: 'yuan' },
  adoption: { kind: 'simulation', effectiveFrom: '2018-07-01' },
  cases: [{ id: 'one', given, applications }],
  ...file,
});

function read(file: object): CaseFile {
  const result = readCaseFile(PACK_OF, JSON.parse(JSON.stringify(file)));
  if (!result.ok) throw new Error(`${result.problem.code} ${result.problem.at}`);
  return result.value;
}

const pays = (...file: Parameters<typeof fileOf>): readonly Pays[] =>
  runCases(read(fileOf(...file))).flatMap(({ steps }) => steps.map((step) => step.pays));

function problemOf(file: object): string {
  const result = readCaseFile(PACK_OF, JSON.parse(JSON.stringify(file)));
  return result.ok ? 'none' : `${result.problem.code} ${result.problem.at}`;
}

describe('a case of form 2', () => {
  it('shows who brought and confirmed what: nothing is granted without either', () => {
    expect(pays([applied({})])).toEqual([50_000]);
    expect(pays([applied({}, { documents: [] })])).toEqual(['needs-proof']);
    expect(pays([applied({}, { confirmations: [] })])).toEqual(['needs-proof']);
    expect(pays([applied({}, { confirmations: [], accepted: LOOKED })])).toEqual([50_000]);
    expect(pays([applied({}, { objected: true })])).toEqual(['needs-proof']);
  });

  it('has no evidence where nothing was brought, and none of what nobody looked at', () => {
    const shown = (more: object): unknown =>
      runCases(read(fileOf([applied({}, more)])))[0]?.steps[0]?.input?.facts.evidence;
    expect(shown({ documents: undefined, accepted: LOOKED })).toEqual([]);
    expect(shown({ confirmations: undefined })).toEqual([]);
  });

  it('shows a merger from its day on, and an assignment of one mark', () => {
    const heir = (at: string, certificate: string): object => applied({ enterprise: 'H', at, certificate });
    const merged = { successions: [{ kind: 'merger', from: 'E', to: 'H', on: '2018-10-01' }] };
    expect(pays([applied({}), heir('2018-09-30', 'Z-2')], merged)).toEqual([50_000, 50_000]);
    expect(pays([applied({}), heir('2018-10-01', 'Z-1')], merged)).toEqual([50_000, 0]);
    expect(pays([applied({}), heir('2018-10-01', 'Z-2')], merged)).toEqual([50_000, 'needs-identity']);
    expect(pays([applied({}), heir('2018-10-01', 'Z-2')])).toEqual([50_000, 50_000]);
    const recognition = 'product:P';
    const assigned = { kind: 'assignment', from: 'E', to: 'H', on: '2018-09-01', recognition };
    const other = applied({ enterprise: 'H', subject: 'product:Q', certificate: 'Z-2' });
    expect(pays([applied({}), other], { successions: [assigned] })).toEqual([50_000, 50_000]);
  });

  it('shows the adoption and the repeal of its text', () => {
    const adopted = { kind: 'adopted', effectiveFrom: '2018-07-01', documentNumber: '1' };
    const repealed = { ...adopted, kind: 'repealed', repealedFrom: '2018-09-02' };
    expect(pays([applied({})], { adoption: adopted })).toEqual([50_000]);
    expect(pays([applied({}, { appliedOn: '2018-09-01' })], { adoption: repealed })).toEqual([50_000]);
    expect(pays([applied({}, { appliedOn: '2018-09-02' })], { adoption: repealed })).toEqual([0]);
    const ends = { adoption: repealed, rulings: { A45: 'repealEnds' } };
    expect(pays([applied({}, { appliedOn: '2018-09-01' })], ends)).toEqual([0]);
  });

  it('shows what a register reports, and the decision to go on', () => {
    const ended = {
      enterprises: { E: { ends: [{ event: 'R', kind: 'dissolution', effectiveOn: '2018-09-03' }] } },
    };
    const goesOn = { by: 'p', reasons: '清算组申报', on: '2018-09-03' };
    expect(pays([applied({ at: '2018-09-02' })], ended)).toEqual([50_000]);
    expect(pays([applied({})], ended)).toEqual([0]);
    expect(pays([applied({}, { goesOn })], ended)).toEqual([50_000]);
  });

  const moved = (at: string, demand: object): object => ({
    ...{ at, enterprise: 'E', subject: 'product:P' },
    move: { kind: 'registeredAddress', effectiveOn: at, district: '滨江区' },
    demand,
  });
  const introduced = { enterprises: { E: { introducedOn: '2018-08-15' } } };
  const brought = applied(
    { item: 'N1', standsFor: 'P6', recognisedOn: '2016-08-01' },
    { paidOn: '2018-11-30' },
  );

  it('shows a move with what is claimed back for it, and from which day the years count', () => {
    const left = moved('2020-08-15', undertaking);
    expect(pays([brought, left], introduced)).toEqual([100_000, -60_000]);
    const fromPayment = { ...introduced, rulings: { A31: 'lastPayment' } };
    expect(pays([brought, left], fromPayment)).toEqual([100_000, -65_000]);
    expect(pays([brought, moved('2023-08-16', undertaking)], introduced)).toEqual([
      100_000,
      'nothing-to-claim',
    ]);
    const procedure = { legalBasis: { kind: 'procedure', reference: '办理流程' } };
    expect(pays([brought, moved('2024-08-01', procedure)], introduced)).toEqual([100_000, 'barred']);
    expect(pays([applied({}), left])).toEqual([50_000, 'not-watched']);
    expect(pays([brought, { ...left, demand: undefined }], introduced)).toEqual([100_000, 'barred']);
  });

  it('of a move turns on the rulings about claims, which a repayment does not', () => {
    const unseen = 'no case turns on F4';
    const repaid = { at: '2019-01-01', enterprise: 'E', subject: 'product:P', repayment: 1 };
    const left = read(fileOf([brought, moved('2020-08-15', undertaking)], introduced));
    expect(changesInWords(left, { F4: 'suspended' })).not.toContain(unseen);
    expect(changesInWords(read(fileOf([applied({}), repaid])), { F4: 'suspended' })).toContain(unseen);
    expect(changesInWords({ ...left, pack: null }, { F4: 'suspended' })).toContain(unseen);
  });

  it('shows what a recovery opens: nothing after a relocation, and never again after an irregularity', () => {
    const repaid = (because: string): object => ({
      ...{ at: '2019-01-01', enterprise: 'E', subject: 'product:P', repayment: 50_000, because },
    });
    const higher = applied({ item: 'P6', at: '2019-02-01', certificate: 'Z-2', recognisedOn: '2018-12-01' });
    expect(pays([applied({}), repaid('relocation'), higher])).toEqual([50_000, null, 100_000]);
    expect(pays([applied({}), repaid('irregularity'), higher])).toEqual([50_000, null, 0]);
  });
});

describe('a file of form 2', () => {
  it.each([
    ['2018-09-02', 'none'],
    ['2018-09-03', 'none'],
    ['2018-09-04', 'out-of-order cases[0].given.priorPayments[0].paidOn'],
  ])('takes a payment before the system of %s, for an event of 2018-09-03: %s', (paidOn, said) => {
    const prior = { enterprise: 'E', subject: 'product:Q', item: 'C1', amount: 50_000, paidOn };
    const given = { priorPayments: [{ ...prior, policy: 'gongshu-brand-2014' }] };
    expect(problemOf(fileOf([applied({}, {})], given))).toBe(said);
  });

  it.each(['enterprise', 'subject', 'item', 'paidOn', 'policy'])(
    'is refused with a payment before the system that leaves out its %s',
    (left) => {
      const prior = { enterprise: 'E', subject: 'product:Q', item: 'C1', amount: 1, paidOn: '2017-05-01' };
      const given = { priorPayments: [{ ...prior, policy: 'gongshu-brand-2014', [left]: undefined }] };
      const place = `cases[0].given.priorPayments[0].${left}`;
      expect(problemOf(fileOf([applied({})], given))).toBe(`malformed-claim ${place}`);
    },
  );

  const at = 'cases[0].applications';
  it.each([
    [{}, { renewl: true }, `unknown-member ${at}[0].renewl`],
    [{}, { proofs: ['certificate'] }, `unknown-member ${at}[0].proofs`],
    [
      {},
      { documents: [{ sha256: 'd', proof: 'certificate', name: 'x' }] },
      `unknown-member ${at}[0].documents[0].name`,
    ],
    [
      {},
      { confirmations: [{ unit: 'market', proofs: [] }] },
      `malformed-claim ${at}[0].confirmations[0].step`,
    ],
    [{}, { goesOn: { by: 'p', reasons: 'r', on: '2018-02-30' } }, `impossible-date ${at}[0].goesOn.on`],
    [{}, { appliedOn: '2018-13-01' }, `impossible-date ${at}[0].appliedOn`],
    [{}, { appliedOn: '2018-09-04' }, `out-of-order ${at}[0].appliedOn`],
    [{}, { paidOn: '2018-09-02' }, `out-of-order ${at}[0].paidOn`],
    [
      {},
      { move: { kind: 'holiday', effectiveOn: '2018-09-03', district: 'x' } },
      `malformed-claim ${at}[0].move.kind`,
    ],
    [
      { successions: [{ kind: 'merger', from: 'E', to: 'H' }] },
      {},
      'malformed-claim cases[0].given.successions[0].on',
    ],
    [
      { enterprises: { E: { predecessors: ['F'] } } },
      {},
      'unknown-member cases[0].given.enterprises.E.predecessors',
    ],
    [
      { enterprises: { E: { ends: [{ event: 'R', kind: 'sold', effectiveOn: '2018-09-03' }] } } },
      {},
      'malformed-claim cases[0].given.enterprises.E.ends[0].kind',
    ],
    [
      { enterprises: { E: { ends: [{ event: 'R', effectiveOn: '2018-09-03' }] } } },
      {},
      'malformed-claim cases[0].given.enterprises.E.ends[0].kind',
    ],
    [{ adoption: {} }, {}, 'malformed-claim cases[0].given.adoption.kind'],
    [
      { adoption: { kind: 'simulation', effectiveFrom: ['2018-07-01'] } },
      {},
      'impossible-date cases[0].given.adoption.effectiveFrom',
    ],
    [
      { adoption: { kind: 'adopted', effectiveFrom: '2018-07-01' } },
      {},
      'no-document cases[0].given.adoption.documentNumber',
    ],
  ])('%j %j is refused with its place', (given, more, problem) => {
    expect(problemOf(fileOf([applied({}, more)], given))).toBe(problem);
  });

  it('is read where nothing is wrong', () => {
    expect(problemOf(fileOf([applied({})]))).toBe('none');
  });

  it.each(['registeredAddress', 'taxSeat', 'factory', 'dissolution', 'bankruptcy', 'merger'])(
    'takes a move of every kind: %s',
    (kind) => {
      const move = { kind, effectiveOn: '2020-08-15', district: '滨江区' };
      const moved = { at: '2020-08-15', enterprise: 'E', subject: 'product:P', move };
      expect(problemOf(fileOf([applied({}), moved]))).toBe('none');
    },
  );

  it('is read with payments before the system of a firm that claims nothing', () => {
    const prior = { enterprise: 'E', subject: 'product:Q', item: 'C1', amount: 1, paidOn: '2017-05-01' };
    const given = { priorPayments: [{ ...prior, policy: 'gongshu-brand-2014' }] };
    expect(problemOf(fileOf([], given))).toBe('none');
  });

  it('asks for the number of a mark, where a file of form 1 keeps its name', () => {
    const mark = { item: 'M1', subject: 'mark:张小泉', recognisedOn: '2018-08-01' };
    expect(pays([applied({ ...mark, recognitionRoute: 'administrative' })])).toEqual(['needs-identity']);
    const { enterprise, at } = { enterprise: 'E', at: '2018-09-03' };
    const first = { ...mark, enterprise, at, recognitionRoute: 'administrative' };
    expect(pays([first], {}, { form: 1 })).not.toEqual(['needs-identity']);
  });

  it('takes no firm for merged that ended otherwise, whoever follows it', () => {
    const own = applied({ enterprise: 'F', at: '2018-10-01', subject: 'product:半山泥猫' });
    const ended = (kind: string): readonly Pays[] => {
      const end = { event: 'R-1', kind, effectiveOn: '2018-09-20', successor: 'F' };
      const held = applied({ subject: 'product:运河酥糖', certificate: 'Z-2', at: '2018-09-10' });
      return pays([held, own], { enterprises: { E: { ends: [end] } } });
    };
    expect(ended('merger')).toEqual([50_000, 'needs-succession']);
    expect(ended('dissolution')).toEqual([50_000, 50_000]);
  });

  it('waits while nobody has answered a merger that a register reports, and goes on by what is entered', () => {
    const gone = { event: 'R-1', kind: 'merger', effectiveOn: '2018-10-01', successor: 'F' };
    const enterprises = { E: { ends: [gone] } };
    const own = (subject: string, at: string) =>
      applied({ enterprise: 'F', at, certificate: subject, subject: `product:${subject}` });
    const both = [own('运河酥糖', '2018-09-30'), own('半山泥猫', '2018-10-01')];
    expect(pays(both, { enterprises })).toEqual([50_000, 'needs-succession']);
    const successions = [{ kind: 'merger', from: 'E', to: 'F', on: '2018-10-01' }];
    expect(pays(both, { enterprises, successions })).toEqual([50_000, 50_000]);
    expect(pays(both, { enterprises, rulings: { A39: 'newIdentity' } })).toEqual([50_000, 50_000]);
    const third = { F: { ends: [{ ...gone, successor: 'G' }] } };
    expect(pays(both, { enterprises: third })[1]).not.toBe('needs-succession');
  });

  it('refuses a succession that nobody could enter, at its place', () => {
    const successions = [{ kind: 'merger', from: 'E', to: 'H', on: '2018-09-01', recognition: 'product:P' }];
    const [result] = runCases(read(fileOf([applied({})], { successions })));
    expect(result?.steps[0]?.problem).toMatchObject({
      code: 'wrong-subject',
      at: 'given.successions[0].recognition',
    });
  });
});

describe('what another ruling changes', () => {
  it('is said with the rulings on which no case turns', () => {
    const file = read(fileOf([applied({})]));
    const words = changesInWords(file, { A53: 'stock', A4: 'application' });
    expect(words).toContain('0 of 1 cases change');
    expect(words).toContain('no case turns on A53');
    expect(words).not.toContain('no case turns on A4');
  });
});

describe('a file of cases in another form', () => {
  const plain = { policy: 'gongshu-brand-2018', unit: 'yuan', cases: [] };
  const said = (file: unknown): readonly string[] => {
    const result = readCaseFile(PACK_OF, file);
    return result.ok ? [] : [result.problem.code, result.problem.at, result.problem.said.en];
  };
  const withEvent = (more: object): unknown => fileOf([{ ...applied({}), ...more }]);
  const EVENT = 'cases[0].applications[0]';

  it.each<[unknown, string, string, string]>([
    [null, 'malformed-claim', 'cases', 'It is a list of cases.'],
    [{ ...plain, cases: {} }, 'malformed-claim', 'cases', 'It is a list of cases.'],
    [{ ...plain, cases: undefined }, 'malformed-claim', 'cases', 'Nothing stands here.'],
    [{ ...plain, unit: 'fen' }, 'wrong-unit', 'unit', '"fen":'],
    [{ ...plain, unit: undefined }, 'wrong-unit', 'unit', 'Nothing stands here.'],
    [{ ...plain, form: 3 }, 'malformed-claim', 'form', '"3":'],
    [{ ...plain, policy: 7 }, 'unknown-policy', 'policy', 'gongshu-brand-2018'],
    [{ ...plain, policy: undefined }, 'unknown-policy', 'policy', 'Nothing stands here.'],
    [{ ...plain, policy: 'none' }, 'unknown-policy', 'policy', 'gongshu-brand-2014'],
    [{ ...plain, colour: 'red' }, 'unknown-member', 'colour', 'reading'],
    [{ ...plain, reading: 7 }, 'malformed-claim', 'reading', 'It is a text.'],
    [{ ...plain, cases: [7] }, 'malformed-claim', 'cases[0]', 'It is an object with members.'],
    [{ ...plain, cases: [{}] }, 'malformed-claim', 'cases[0].id', 'It is a text.'],
    [{ ...plain, cases: [{ id: 'a' }] }, 'malformed-claim', 'cases[0].applications', 'It is a list.'],
    [withEvent({ documents: 'all' }), 'malformed-claim', `${EVENT}.documents`, 'It is a list.'],
    [withEvent({ objected: 'no' }), 'malformed-claim', `${EVENT}.objected`, 'It is true or false.'],
    [withEvent({ repayment: '1' }), 'malformed-claim', `${EVENT}.repayment`, 'It is a number.'],
    [withEvent({ because: 'whim' }), 'malformed-claim', `${EVENT}.because`, 'irregularity'],
    [
      fileOf([applied({})], { successions: [{ from: 'E', to: 'H', on: '2018-09-01' }] }),
      'malformed-claim',
      'cases[0].given.successions[0].kind',
      'assignment',
    ],
    [withEvent({ because: 'whim' }), 'malformed-claim', `${EVENT}.because`, '"whim":'],
    [
      withEvent({ demand: { ...undertaking, method: 'whim' } }),
      'malformed-claim',
      `${EVENT}.demand.method`,
      'proRata',
    ],
    [withEvent({ demand: { method: 'full' } }), 'malformed-claim', `${EVENT}.demand.legalBasis`, 'members'],
    [withEvent({ because: null }), 'malformed-claim', `${EVENT}.because`, 'Nothing stands here.'],
    [withEvent({ documents: 'all' }), 'malformed-claim', `${EVENT}.documents`, '"all":'],
    [withEvent({ documents: ['all'] }), 'malformed-claim', `${EVENT}.documents[0]`, '"all":'],
    [withEvent({ repayment: '1' }), 'malformed-claim', `${EVENT}.repayment`, '"1":'],
    [withEvent({ repayment: null }), 'malformed-claim', `${EVENT}.repayment`, 'Nothing stands here.'],
    [{ ...plain, form: 3 }, 'malformed-claim', 'form', '1, 2'],
    [withEvent({ at: '2018-02-30' }), 'impossible-date', `${EVENT}.at`, '2018-02-30'],
    [withEvent({ at: 7 }), 'impossible-date', `${EVENT}.at`, '"7":'],
    [withEvent({ at: ['2018-09-03'] }), 'impossible-date', `${EVENT}.at`, 'There is no such day'],
    [withEvent({ at: undefined }), 'malformed-claim', `${EVENT}.at`, 'It is a day, such as 2026-03-02.'],
    [{ ...plain, adoption: {} }, 'malformed-claim', 'adoption.kind', 'simulation'],
    [{ ...plain, adoption: { kind: 7 } }, 'malformed-claim', 'adoption.kind', '"7":'],
    [
      withEvent({ appliedOn: '2018-09-04' }),
      'out-of-order',
      `${EVENT}.appliedOn`,
      'It is 2018-09-03 or earlier.',
    ],
    [withEvent({ paidOn: '2018-09-02' }), 'out-of-order', `${EVENT}.paidOn`, 'It is 2018-09-03 or later.'],
  ])('is refused with its place and what would be right: %j', (file, code, at, words) => {
    const [refused, place, sentence] = said(file);
    expect([refused, place]).toEqual([code, at]);
    expect(sentence).toContain(words);
  });
});

describe('a near claim of one case', () => {
  const two = (similar?: string): readonly Pays[] =>
    pays([
      applied({ subject: 'product:运河齿轮', certificate: 'QX-9064' }),
      applied(
        { subject: 'product:运河齿辊', certificate: '甲字7731' },
        similar === undefined ? {} : { similar },
      ),
    ]);

  it('waits until the case says whether both are one', () => {
    expect(two()).toEqual([50_000, 'needs-identity']);
    expect(two('different')).toEqual([50_000, 50_000]);
    expect(two('same')).toEqual([50_000, 0]);
  });

  it('is another one in form 1, unless the case says that it is the same', () => {
    const event = { at: '2018-09-03', enterprise: 'E', item: 'C1', recognisedOn: '2018-08-01' };
    const first = { ...event, subject: 'product:运河齿轮', certificate: 'QX-9064' };
    const second = { ...event, subject: 'product:运河齿辊', certificate: '甲字7731' };
    const inFormOne = (more: object): readonly Pays[] =>
      pays([first, { ...second, ...more }], {}, { form: 1 });
    expect(inFormOne({})).toEqual([50_000, 50_000]);
    expect(inFormOne({ similar: 'same' })).toEqual([50_000, 0]);
  });

  it('waits as well where what is near was paid before the system', () => {
    const paid = {
      enterprise: 'E',
      subject: 'product:运河齿轮',
      item: 'C1',
      amount: 50_000,
      paidOn: '2017-05-01',
    };
    const given = { priorPayments: [{ ...paid, policy: 'gongshu-brand-2014' }] };
    const near = (more: object): readonly Pays[] =>
      pays([applied({ subject: 'product:运河齿辊', certificate: '甲字7731' }, more)], given);
    expect(near({})).toEqual(['needs-identity']);
    expect(near({ similar: 'different' })).toEqual([50_000]);
    expect(near({ similar: 'same' })).toEqual([0]);
  });
});
