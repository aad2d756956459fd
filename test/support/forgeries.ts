import { generateKeyPairSync, type KeyObject } from 'node:crypto';
import type { Deadline } from '../../contract/deadlines.ts';
import type { AwardEvent, Signature } from '../../contract/event.ts';
import { CLOCK, type Actor } from '../../contract/parties.ts';
import type { RefusalCode } from '../../contract/refusals.ts';
import { publicPart, signedBy } from '../../db/sender/signature.ts';
import { KEY } from './signing.ts';

/** One message that somebody makes past the API. */
export interface Forgery {
  readonly name: string;
  readonly code: RefusalCode;
  readonly event: AwardEvent;
}

/** What the messages are about: an award that a street verifies, and another one. */
export interface Situation {
  readonly application: string;
  readonly other: string;
  /** A deadline that the award has. */
  readonly deadline: Deadline;
  /** A key on record that the root vouches for, and that has ended. */
  readonly ended: KeyObject;
  /** A key that somebody entered without the root's word. */
  readonly entered: KeyObject;
}

const DAY_MS = 86_400_000;
const STREET = { as: 'verify', unit: 'street' } as const;
const QIAOXI = '91330105MA2AXQ001U';
const reasons = 'as the file shows';

/** Who might act, were they who they say they are, and what they might send. */
const SENT: readonly [type: string, actor: Actor, payload: object][] = [
  ['application.decline', { person: 'p-handler-1', as: 'handle' }, { reasons }],
  ['department.confirm', { person: 'p-officer-street', ...STREET }, {}],
  ['office.approve', { person: 'p-approver-1', as: 'approve' }, { reasons }],
  ['group.approve', { person: 'p-group-head', as: 'group' }, { reasons }],
  ['payment.confirm', { person: 'p-finance-1', as: 'pay' }, { reference: 'B-1', paidOn: '2026-03-01' }],
  ['application.withdraw', { person: 'p-applicant-qiaoxi', as: 'applicant', enterprise: QIAOXI }, {}],
  ['objection.file', { person: 'p-citizen-1', as: 'objector' }, { reasons }],
  [
    'relocation.report',
    { person: 'p-registry-1', as: 'registry' },
    { effectiveOn: '2026-03-02', address: '江南大道3号', district: '滨江区' },
  ],
  ['budget.released', { person: 'system', as: 'system' }, {}],
  [
    'enterprise.ended',
    { person: 'system', as: 'system' },
    { kind: 'dissolution', effectiveOn: '2026-03-02' },
  ],
  ['notice.closed', { person: 'clock', as: 'clock' }, { due: '2026-03-02T16:00:00.000Z' }],
];

/** Forty messages: what speaks for the sender is missing, borrowed, changed or of another day. */
export function forgeriesFor({
  application,
  other,
  deadline,
  ended,
  entered,
}: Situation): readonly Forgery[] {
  const now = new Date().toISOString();
  const { name, at: due, ...rest } = deadline;
  let count = 0;
  const plain = (type: string, actor: Actor, payload: object = {}, at = now): AwardEvent =>
    ({ type, payload, actor, at, commandId: `forged-${(count += 1)}` }) as AwardEvent;
  const by = (key: KeyObject, event: AwardEvent, about = application, on?: string): AwardEvent =>
    signedBy({ id: publicPart(key).id, key }, about, event, on);
  const ours = (event: AwardEvent): AwardEvent => by(KEY, event);
  const confirm = (person = 'p-officer-street', more: Partial<Actor> = {}): AwardEvent =>
    plain('department.confirm', { person, ...STREET, ...more });
  const as = (code: RefusalCode, name: string, event: AwardEvent): Forgery => ({ name, code, event });
  const foreign = generateKeyPairSync('ed25519').privateKey;
  const signature = (event: AwardEvent): Signature => event.signed ?? { key: '', signature: '' };
  const edited = (name: string, edit: object): Forgery =>
    as('message.notAsSigned', `edited: ${name}`, { ...ours(confirm()), ...edit });

  return [
    ...SENT.map(([type, actor, payload]) =>
      as('message.unsigned', `unsigned: ${type}`, plain(type, actor, payload)),
    ),
    ...SENT.slice(0, 5).map(([type, actor, payload]) =>
      as('message.unknownKey', `by a key of their own: ${type}`, by(foreign, plain(type, actor, payload))),
    ),
    as('message.unknownKey', 'by a key that nobody vouched for', by(entered, confirm())),
    as('message.notAsSigned', 'with the name of our key and another signature', {
      ...confirm(),
      signed: { key: publicPart(KEY).id, signature: signature(by(foreign, confirm())).signature },
    }),
    as('message.notAsSigned', 'with a signature that is none', {
      ...confirm(),
      signed: { key: publicPart(KEY).id, signature: 'none' },
    }),
    as('message.notAsSigned', 'rightly signed for another award', by(KEY, confirm(), other)),
    as('message.expired', 'by a key that has ended', by(ended, confirm())),
    as(
      'message.expired',
      'backdated by a month',
      by(
        KEY,
        plain('department.confirm', { person: 'p-officer-street', ...STREET }, {}, daysFrom(now, -30)),
        application,
        now,
      ),
    ),
    as(
      'message.expired',
      'of before the key was drawn',
      by(
        KEY,
        plain(
          'department.confirm',
          { person: 'p-officer-street', ...STREET },
          {},
          '1980-01-01T00:00:00.000Z',
        ),
      ),
    ),
    edited('another payload', { payload: { reasons } }),
    edited('another person', { actor: { person: 'p-officer-market', ...STREET } }),
    edited('on behalf of another', {
      actor: { person: 'p-officer-street', ...STREET, principal: 'p-officer-market' },
    }),
    edited('another event', { type: 'department.object' }),
    edited('another day', { at: daysFrom(now, -1) }),
    edited('another command', { commandId: 'forged-other' }),
    edited('a version that it did not see', { expectedVersion: 2 }),
    edited('one member more', { note: 'trust me' }),
    as('role.notHeld', 'signed: somebody whose role ended yesterday', ours(confirm('p-ended'))),
    as('role.notHeld', 'signed: somebody whose role begins tomorrow', ours(confirm('p-begins'))),
    as('role.notHeld', 'signed: an officer of another unit', ours(confirm('p-officer-market'))),
    as('role.notHeld', 'signed: a handler who verifies', ours(confirm('p-handler-2'))),
    as(
      'origin.unknown',
      'signed: the clock, which signs nothing',
      ours(plain(name, CLOCK, { due, ...rest })),
    ),
    as('role.notHeld', 'signed: nobody who is registered', ours(confirm('p-nobody'))),
    as(
      'delegation.notInForce',
      'signed: on behalf of a principal without delegation',
      ours(confirm('p-officer-market', { principal: 'p-officer-street' })),
    ),
    as(
      'enterprise.notYours',
      'signed: an agent of nobody',
      ours(plain('application.withdraw', { person: 'p-citizen-1', as: 'applicant', enterprise: QIAOXI })),
    ),
    as('administrator.decidesNothing', 'signed: an administrator', ours(confirm('p-administrator-1'))),
  ];
}

/** The same instant of another day. */
export function daysFrom(at: string, days: number): string {
  return new Date(Date.parse(at) + days * DAY_MS).toISOString();
}
