import canonicalize from 'canonicalize';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { AwardEvent } from '../../contract/event.ts';
import { beijingDay } from '../../policy/engine/dates.ts';
import { readCaseFile, type CaseEvent } from '../../policy/engine/cases/case-file.ts';
import { runCase } from '../../policy/engine/cases/run-case.ts';
import { QUESTIONS } from '../../policy/engine/items/questions.ts';
import { PACK_OF, simulatedPolicy } from '../../policy/packs/versions.ts';
import type { Verdict } from '../../policy/engine/verdict/verdict.ts';
import { PEOPLE } from '../../embedded/demonstration.ts';
import { findOfficeActs } from '../../db/policy/find-office-acts.ts';
import { rulingsInForce } from '../../policy/engine/rulings/change.ts';
import type { ChosenRulings } from '../../policy/engine/rulings/ruling.ts';
import { startAwards, type Awards } from '../support/awards.ts';
import { far, farName, farNumber } from '../support/claims.ts';
import { applyApart, provenAt } from '../support/proven.ts';

let awards: Awards;
beforeAll(async () => {
  awards = await startAwards();
});
afterAll(async () => awards.stop());

const QIAOXI = { enterprise: '91330105MA2AXQ001U', account: 'applicant-qiaoxi' } as const;
const XINQIAN = { enterprise: '91330105MA2AXN003K', account: 'applicant-xinqian' } as const;
const BANSHAN = { enterprise: '11330105MB0BHJ004D', account: 'street-banshan' } as const;
const RANK = { draftingRank: 1 } as const;

/** What is claimed, by whom; `words` get a number of their own. */
const CLAIMED = [
  { by: QIAOXI, words: (n: number) => farName(`桥西糕点${n}`), claim: { item: 'C1' } },
  { by: QIAOXI, words: (n: number) => farName(`桥西茶${n}`), claim: { item: 'P6' } },
  { by: QIAOXI, words: (n: number) => farName(`桥西伞${n}`), claim: { item: 'P7' } },
  { by: QIAOXI, words: (n: number) => `tradename:${far(`桥西${n}`)}`, claim: { item: 'P5' } },
  { by: QIAOXI, words: (n: number) => `enterprise:桥西${n}`, claim: { item: 'P2' } },
  {
    by: QIAOXI,
    words: (n: number) => `mark:${farNumber(`2 ${n}`, 8)}`,
    claim: { item: 'M1', recognitionRoute: 'administrative' },
  },
  { by: QIAOXI, words: (n: number) => `mark:${farNumber(`3 ${n}`, 8)}`, claim: { item: 'M2' } },
  {
    by: QIAOXI,
    words: (n: number) => `mark:${farNumber(`4 ${n}`, 8)}`,
    claim: { item: 'M3', regionalBrand: true },
  },
  {
    by: QIAOXI,
    words: (n: number) => `standard:ISO ${farNumber(`${n}`, 5)}:2026`,
    claim: { item: 'S1', ...RANK },
  },
  {
    by: QIAOXI,
    words: (n: number) => `standard:GB/T ${farNumber(`${n}`, 5)}-2026`,
    claim: { item: 'S2', ...RANK },
  },
  {
    by: QIAOXI,
    words: (n: number) => `standard:DB33/T ${farNumber(`${n}`, 4)}-2026`,
    claim: { item: 'S4', ...RANK },
  },
  {
    by: QIAOXI,
    words: (n: number) => `standard:T/ZZB ${farNumber(`${n}`, 4)}-2026`,
    claim: { item: 'Z1', ...RANK },
  },
  { by: QIAOXI, words: (n: number) => `enterprise:桥西认证${n}`, claim: { item: 'Z2' } },
  { by: QIAOXI, words: (n: number) => `madrid:${farNumber(`${n}`, 7)}`, claim: { item: 'I1' } },
  {
    by: QIAOXI,
    words: (n: number) => `mark:${farNumber(`5 ${n}`, 8)}`,
    claim: { item: 'L1', invoiceFen: 1_000_000 },
  },
  { by: BANSHAN, words: (n: number) => `title:半山${n}`, claim: { item: 'P1' } },
  { by: XINQIAN, words: (n: number) => farName(`新迁糕点${n}`), claim: { item: 'N1', standsFor: 'C1' } },
] as const;

const COUNT = 50;
const reasons = 'as the file shows';

/** How a case departs from one that is granted. */
const TURNS = ['as it should be', 'a proof is missing', 'an answer is missing'] as const;

async function formOf(n: number) {
  const { by, words, claim } = CLAIMED[n % CLAIMED.length] ?? CLAIMED[0];
  const form = await provenAt(awards.as(by.account), {
    ...claim,
    enterprise: by.enterprise,
    recognition: words(n),
    recognisedOn: by === XINQIAN ? '2021-06-01' : '2022-06-01',
    certificate: far(`样例-${n}`),
  });
  const turn = TURNS[Math.floor(n / CLAIMED.length) % TURNS.length] ?? 'as it should be';
  switch (turn) {
    case 'a proof is missing':
      return { by, claim: form.claim, documents: form.documents.slice(1) };
    case 'an answer is missing': {
      const [open] = Object.keys(form.claim)
        .filter((name) => Object.hasOwn(QUESTIONS, name))
        .slice(-1);
      const kept = Object.entries(form.claim).filter(([name]) => name !== open);
      return { by, claim: Object.fromEntries(kept), documents: form.documents };
    }
    case 'as it should be':
      return { by, ...form };
    default:
      return turn satisfies never;
  }
}

/** Leads an application to its verdict: departments confirm all, some or nothing of what they are asked, or object. */
async function led(n: number): Promise<{ readonly id: string; readonly account: string }> {
  const { by, claim, documents } = await formOf(n);
  const submitted = await applyApart(awards.as(by.account), { claim, documents });
  expect(submitted.body).toMatchObject({ state: 'submitted' });
  const id = String(submitted.body['id']);
  const send = async (account: string, type: string, body: object = {}) =>
    awards.as(account).post(`/applications/${id}/signals/${type}`, body);
  const { body } = await send('handler-1', 'application.accept');
  const asked = body['waitsFor'] as readonly { readonly unit: string }[];
  for (const [index, { unit }] of asked.entries()) {
    const officer = PEOPLE.find((person) => person.unit === unit && person.capacity === 'verify');
    if (officer === undefined) throw new Error(`nobody answers for ${unit}`);
    const objects = n % 7 === 3 && index === 0;
    const opinion = objects ? { reasons } : n % 5 === 4 && index === 0 ? { proofs: [] } : {};
    await send(officer.account, objects ? 'department.object' : 'department.confirm', opinion);
  }
  const proposed = await send('handler-1', 'office.propose', {
    outcome: n % 6 === 5 ? 'refuse' : 'grant',
    reasons,
  });
  expect(proposed.status).toBe(200);
  return { id, account: by.account };
}

interface Recorded {
  readonly verdict: Verdict;
  readonly events: readonly AwardEvent[];
  readonly enterprise: {
    readonly beneficiary: string;
    readonly introducedOn: string | null;
    readonly registrations: readonly { readonly from: string; readonly district: string }[];
  };
}

async function recordedOf(id: string): Promise<Recorded> {
  const { sql } = awards.database;
  const [row] = await sql<Recorded[]>`
    select (select verdict from verdicts where application = a.id order by step desc limit 1) as verdict,
      (select jsonb_agg(event order by seq) from steps where application = a.id and accepted) as events,
      jsonb_build_object('beneficiary', e.beneficiary, 'introducedOn', e.introduced_on, 'registrations',
        (select jsonb_agg(jsonb_build_object('from', from_day, 'district', district) order by from_day)
          from registrations where enterprise = e.code)) as enterprise
    from applications a join enterprises e on e.code = a.enterprise where a.id = ${id}`;
  if (row === undefined) throw new Error(`nothing is recorded of ${id}`);
  return row;
}

/** What happened at the door, told as a case of form 2. */
function caseOf(id: string, { events, enterprise }: Recorded, rulings: ChosenRulings): unknown {
  const sent = <Type extends AwardEvent['type']>(type: Type) =>
    events.filter((event): event is Extract<AwardEvent, { type: Type }> => event.type === type);
  const [submitted] = sent('application.submit');
  const [routed] = sent('departments.routed');
  const [proposed] = sent('office.propose');
  if (submitted === undefined || routed === undefined || proposed === undefined)
    throw new Error(`${id} is not led`);
  const { claim, documents } = submitted.payload;
  const { recognition, ...said } = claim;
  const confirmations = [...routed.payload.units].sort().flatMap((unit) =>
    sent('department.confirm')
      .filter(({ actor }) => actor.unit === unit)
      .map(({ commandId, payload: { proofs } }) => ({
        unit,
        step: commandId,
        proofs: proofs ?? routed.payload.proofs[unit] ?? [],
      })),
  );
  const application = {
    ...said,
    subject: recognition,
    at: beijingDay(proposed.at),
    appliedOn: beijingDay(submitted.at),
    documents,
    confirmations,
    objected: sent('department.object').length > 0,
    ...(proposed.payload.outcome === 'grant'
      ? { accepted: { unit: 'office', step: proposed.commandId } }
      : {}),
  } satisfies CaseEvent;
  const { introducedOn, ...stated } = enterprise;
  const known = introducedOn === null ? stated : { ...stated, introducedOn };
  return { id, given: { rulings, enterprises: { [claim.enterprise]: known } }, applications: [application] };
}

it(`${COUNT} cases come to the same bytes through the door and through a case file`, async () => {
  const { version, ...adoption } = simulatedPolicy();
  const codes: string[] = [];
  const acts = await findOfficeActs(awards.database.sql);
  const rulings = rulingsInForce(acts.rulings, beijingDay(new Date().toISOString()));
  for (let n = 0; n < COUNT; n += 1) {
    const { id } = await led(n);
    const recorded = await recordedOf(id);
    const file = { form: 2, unit: 'yuan', policy: version, adoption, cases: [caseOf(id, recorded, rulings)] };
    const read = readCaseFile(PACK_OF, JSON.parse(JSON.stringify(file)));
    if (!read.ok) throw new Error(`${read.problem.code} ${read.problem.at}`);
    const { pack, form, status, cases } = read.value;
    const [step] = cases.flatMap((entry) => runCase(pack, status, entry, {}, form).steps);
    expect(step?.problem ?? null).toBeNull();
    expect(canonicalize(step?.verdict)).toBe(canonicalize(recorded.verdict));
    codes.push(recorded.verdict.code);
  }
  expect(new Set(codes)).toContain('granted');
  expect(new Set(codes)).toContain('needs-proof');
  expect(codes.filter((code) => code === 'granted').length).toBeGreaterThan(8);
  expect(codes.filter((code) => code === 'needs-proof').length).toBeGreaterThan(20);
}, 180_000);
