import { describe, expect, it } from 'vitest';
import { DOSSIER } from '../../contract/dossier/dossier.ts';
import { fieldsOf, schemaOf, seenPart, type Look, type Members } from '../../contract/dossier/definition.ts';
import { READERS, type Reader } from '../../contract/dossier/readers.ts';
import { readersOf } from '../../use-cases/dossier/readers-of.ts';
import type { Person } from '../../db/person/find-person.ts';
import { Ajv2020 } from 'ajv/dist/2020.js';

const FIELDS = fieldsOf(DOSSIER);
const FIRM = '91330105MA2AXQ001U';
const ROUTED = ['market', 'finance', 'street'];

type Role = Person['roles'][number];
const person = (roles: readonly Omit<Role, 'principal'>[], ...enterprises: string[]): Person => ({
  id: 'p',
  account: 'a',
  isStaff: roles.length > 0,
  enterprises,
  interests: [],
  roles: roles.map((role) => ({ ...role, principal: null })),
});
const holder = (capacity: Role['capacity'], unit: string | null = null) => person([{ capacity, unit }]);

/** Who may come, and in what right they read an award that was routed to three units; none for a person who is no party. */
const PEOPLE: Readonly<Record<string, readonly [Person, readonly Reader[]]>> = {
  'an agent of the firm': [person([], FIRM), ['applicant']],
  'an agent of another firm': [person([], '91330105MA2AYH0024'), []],
  'an officer of a unit that is asked': [holder('verify', 'market'), ['department']],
  'an officer of a unit that is not asked': [holder('verify', 'commerce'), []],
  'a handler of the office': [holder('handle'), ['office']],
  'an approver of the office': [holder('approve'), ['office']],
  'a member of the leading group': [holder('group'), ['group']],
  'a payer': [holder('pay'), ['finance']],
  'an auditor': [holder('auditor'), ['auditor']],
  'an administrator': [holder('administrator'), []],
  'a registry': [holder('registry'), []],
  'a citizen': [person([]), []],
};

/** A dossier with a canary in each field, two entries in each list. */
function planted(members: Members, at = ''): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(members).map(([name, node]): [string, unknown] => {
      const place = `${at}${name}`;
      if ('schema' in node) return [name, `canary of ${place}!`];
      if ('members' in node) return [name, planted(node.members, `${place}.`)];
      return [name, [planted(node.each, `${place}.*.`), planted(node.each, `${place}.*.`)]];
    }),
  );
}

const seen = (look: Look): ReadonlySet<string> => {
  const text = JSON.stringify(seenPart(DOSSIER, planted(DOSSIER), look));
  return new Set(FIELDS.map(({ at }) => at).filter((at) => text.includes(`canary of ${at}!`)));
};

/** What a reader must never see, said once more by hand. */
const NEVER: Readonly<Record<Reader, RegExp>> = {
  applicant: /officer|objector|uploadedBy|^people|^proposal|proposalWords|^opinions\.\*\.words/,
  department:
    /objector|uploadedBy|^people|^proposal|^verdict|^amounts|^payments|^demands|^objections|^moves|^consents|^repaymentAccount/,
  finance:
    /officer|objector|^people|^proposal|^answers|^documents|^changes|^corrections|^opinions|^objections|defence|^moves|^consents/,
  office: /^$/,
  group: /^$/,
  auditor: /^$/,
};

describe('the readers of an award', () => {
  it.each(Object.entries(PEOPLE))('%s', (_, [who, readers]) => {
    expect(readersOf(who, { enterprise: FIRM, applicantUnit: null, askedUnits: ROUTED })).toEqual(readers);
  });

  it('a street that applies reads as the firm, and not as the department that it is', () => {
    const street = person([{ capacity: 'verify', unit: 'street' }], FIRM);
    const own = { enterprise: FIRM, applicantUnit: 'street', askedUnits: ROUTED };
    expect(readersOf(street, own)).toEqual(['applicant']);
    const others = { enterprise: 'other', applicantUnit: null, askedUnits: ['market'] };
    expect(readersOf(street, others)).toEqual([]);
  });

  it('before the award is routed no department reads it', () => {
    const unrouted = { enterprise: FIRM, applicantUnit: null, askedUnits: [] };
    expect(readersOf(holder('verify', 'market'), unrouted)).toEqual([]);
  });
});

describe('the dossier', () => {
  it('has many fields, each under one place', () => {
    expect(FIELDS.length).toBeGreaterThan(100);
    expect(new Set(FIELDS.map(({ at }) => at)).size).toBe(FIELDS.length);
  });

  it.each(READERS.flatMap((reader) => [true, false].map((isDecided) => [reader, isDecided] as const)))(
    'shows %s (decided: %s) the fields that name them, and nothing of any other',
    (reader, isDecided) => {
      const named = FIELDS.filter(({ sight }) => (isDecided ? reader in sight : sight[reader] === 'always'));
      expect([...seen({ readers: [reader], isDecided })]).toEqual(named.map(({ at }) => at));
    },
  );

  it.each(READERS)('never shows %s what is none of their business', (reader) => {
    const found = [...seen({ readers: [reader], isDecided: true })];
    expect(found.filter((at) => NEVER[reader].test(at))).toEqual([]);
  });

  it('shows an applicant the verdict only once people have decided', () => {
    const verdict = (isDecided: boolean) =>
      [...seen({ readers: ['applicant'], isDecided })].filter((at) => at.startsWith('verdict'));
    expect(verdict(false)).toEqual([]);
    expect(verdict(true).length).toBeGreaterThan(5);
  });

  it('shows a person of two rights what either of them sees', () => {
    const both = seen({ readers: ['applicant', 'finance'], isDecided: false });
    const each = (['applicant', 'finance'] as const).flatMap((reader) => [
      ...seen({ readers: [reader], isDecided: false }),
    ]);
    expect([...both].sort()).toEqual([...new Set(each)].sort());
  });

  it('shows a person without a right nothing', () => {
    expect(seenPart(DOSSIER, planted(DOSSIER), { readers: [], isDecided: true })).toEqual({});
  });

  it('leaves out what no field names', () => {
    const more = { ...planted(DOSSIER), secret: 'canary', firm: { code: 'c', phone: 'canary' } };
    const look = { readers: READERS, isDecided: true };
    expect(JSON.stringify(seenPart(DOSSIER, more, look))).not.toContain('"canary"');
  });
});

describe('the schema of the dossier', () => {
  const schema = schemaOf(DOSSIER);

  it('requires what everybody sees, and allows nothing else', () => {
    expect(schema).toMatchObject({ additionalProperties: false });
    const { required } = schema as { required: string[] };
    expect(required).toEqual(
      expect.arrayContaining(['id', 'state', 'firm', 'decision', 'allowed', 'blocked']),
    );
    expect(required.filter((name) => ['verdict', 'proposal', 'people', 'amounts'].includes(name))).toEqual(
      [],
    );
  });

  it('is one that can be compiled', () => {
    expect(
      new Ajv2020({ strict: false, formats: { date: true, 'date-time': true } }).compile(schema)({}),
    ).toBe(false);
  });
});
