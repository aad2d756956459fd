import type { AwardEvent } from '../../../contract/event.ts';
import { goesTo, stays, type Award, type Lines } from './award.ts';
import { CONTRADICTED, FAILED, KEPT_BACK, order, ORDERED, OWED_BACK, RETURNED, settle } from './bank.ts';
import { begin, KNOWN_END, refuse, rest, STOPPED } from './ended.ts';
import { ASKED, askAllAgain, BESIDE_A_CORRECTION, CHOSEN, LATE_OPINIONS } from './departments.ts';

const DAY_MS = 86_400_000;
const dayOf = (at: string): string => new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 10);
const dayBegins = (day: string): number => Date.parse(`${day}T00:00:00+08:00`);
const byClock = { by: ['clock'], then: stays } as const;

const WITHDRAWAL: Lines = {
  'application.withdraw': {
    by: ['applicant'],
    unless: [['withdrawal.afterPayment', ({ paidFen }) => paidFen > 0]],
    then: goesTo('withdrawn'),
  },
};

const own = ({ objections, objectors }: Award, person: string, state: string): number =>
  objections.filter((each, index) => each === state && objectors[index] === person).length;

/** One objection of a person at a time, and a third one never. */
const OBJECTING = [
  ['objection.byParty', ({ enterprise }: Award, { actor }: AwardEvent) => actor.enterprise === enterprise],
  ['objection.stillOpen', (award: Award, { actor }: AwardEvent) => own(award, actor.person, 'open') > 0],
  ['objection.exhausted', (award: Award, { actor }: AwardEvent) => own(award, actor.person, 'dismissed') > 1],
] as const;

const isGranted = ({ proposed, verdict }: Award): boolean => proposed === 'grant' && verdict?.grants === true;

const isIntroduced = ({ verdict }: Award): boolean => verdict?.watchedUntil != null;
const whereItRests = (award: Award): string => (isIntroduced(award) ? 'funded.watched' : 'funded.settled');

const REPAYMENT: Lines = {
  'repayment.record': {
    by: ['pay'],
    unless: [
      ['repayment.tooMuch', ({ claim }, { payload }) => payload.amountFen > (claim?.owedFen ?? 0)],
      [
        'repayment.day',
        ({ payments: [first] }, { payload: { receivedOn }, at }) =>
          receivedOn < (first?.day ?? receivedOn) || receivedOn > dayOf(at),
      ],
    ],
    then: (award, { payload }) => {
      const owedFen = (award.claim?.owedFen ?? 0) - payload.amountFen;
      const left = award.claim === null ? null : { ...award.claim, owedFen };
      const paidFen = award.paidFen - payload.amountFen;
      const repaid = { ...award, paidFen, claim: left };
      if (owedFen > 0) return repaid;
      const isWatched = award.claim?.because === 'irregularity' && paidFen > 0 && isIntroduced(award);
      return isWatched
        ? { ...repaid, claim: null, state: 'funded.watched' }
        : { ...repaid, state: 'clawedBack' };
    },
  },
};

/** What the firm pays, and what its bank could not pay it. */
const OWED: Lines = { ...REPAYMENT, ...OWED_BACK };

const PROPOSED_WRITE_OFF: Lines = {
  'clawback.writeOff': {
    by: ['approve', 'group'],
    unless: [['writeOff.officeFirst', (_, { actor }) => actor.as !== 'approve']],
    then: goesTo('clawback.writingOff'),
  },
};

/** A grant is proposed, and the verdict waits for something: nobody can approve it yet. */
const waits = ({ proposed }: Award, { missingFrom }: Stated): boolean =>
  proposed === 'grant' && missingFrom !== null;

type Stated = Extract<AwardEvent, { type: 'funds.committed' }>['payload']['verdict'];

const judged = (award: Award, { amountFen, outcome, watch }: Stated): Award => ({
  ...award,
  verdict: {
    grants: outcome === 'grant',
    amountFen,
    watchedUntil: watch?.until ?? null,
    watchedFrom: watch?.from ?? null,
  },
});

const liesBeyond = ({ verdict }: Award, day: string): boolean =>
  dayBegins(day) >= Date.parse(verdict?.watchedUntil ?? '');

/** Something paid was had by a false certificate, or in another unlawful way. */
const FOUND: Lines = {
  'irregularity.find': {
    by: ['handle'],
    unless: [['clawback.tooMuch', ({ paidFen }, { payload }) => payload.amountFen > paidFen]],
    then: (award, event) => ({
      ...award,
      state: 'clawback.noticed',
      request: null,
      claim: {
        because: 'irregularity',
        demandedFen: event.payload.amountFen,
        owedFen: 0,
        isReferred: false,
      },
    }),
  },
};

/** While the five years run. A move to where the office agreed, on the planned day or later and not before it agreed, ends them. */
const WATCHED: Lines = {
  'relocation.report': {
    by: ['applicant', 'registry', 'handle'],
    unless: [
      ['relocation.afterWatch', (award, { payload }) => liesBeyond(award, payload.effectiveOn)],
      [
        'relocation.beforeWatch',
        ({ verdict }, { payload }) => payload.effectiveOn < (verdict?.watchedFrom ?? ''),
      ],
      ['relocation.notYetEffective', (_, { payload, at }) => dayBegins(payload.effectiveOn) > Date.parse(at)],
    ],
    then: (award, { payload: { effectiveOn, district, address, kind } }) => {
      const { consent } = award;
      const agreed =
        consent !== null &&
        (kind === undefined || kind === 'registeredAddress') &&
        consent.district === district &&
        consent.address === address &&
        consent.day <= effectiveOn &&
        dayOf(consent.givenAt) <= effectiveOn;
      return agreed
        ? { ...award, state: 'released' }
        : { ...award, state: 'funded.relocationReview', request: null };
    },
  },
  ...FOUND,
  ...RETURNED,
  'watch.elapsed': { by: ['clock'], then: goesTo('released') },
};

/** What can happen in each state. What is not here is refused, the person who sends it. */
export const TABLE: Readonly<Record<string, Lines>> = {
  draft: {
    'application.submit': {
      by: ['applicant'],
      then: (award, { payload }) => ({
        ...award,
        state: 'submitted',
        enterprise: payload.claim.enterprise,
        declares: payload.claim.replaces !== undefined,
      }),
    },
  },
  submitted: {
    ...WITHDRAWAL,
    'application.accept': { by: ['handle'], then: goesTo('departmentVerification.routing') },
    'application.return': {
      by: ['handle'],
      then: (award) => ({ ...award, state: 'returned', cameFrom: 'submitted' }),
    },
    'application.decline': { by: ['handle'], then: refuse },
    'acceptance.due': byClock,
  },
  returned: {
    ...WITHDRAWAL,
    ...BESIDE_A_CORRECTION,
    'application.resubmit': {
      by: ['applicant'],
      unless: [
        ['claim.otherEnterprise', ({ enterprise }, { payload }) => payload.claim.enterprise !== enterprise],
      ],
      then: (award, { payload }) => ({
        ...award,
        declares: payload.claim.replaces !== undefined,
        state: award.cameFrom === 'submitted' ? 'submitted' : 'departmentVerification.routingAgain',
      }),
    },
    'correction.reminder': byClock,
    'correction.due': {
      by: ['clock'],
      then: (award) =>
        award.paidFen > 0 ? rest({ ...award, state: 'funded.settled' }) : { ...award, state: 'lapsed' },
    },
  },
  'departmentVerification.routing': { ...WITHDRAWAL, ...CHOSEN },
  'departmentVerification.routingAgain': { ...WITHDRAWAL, ...CHOSEN },
  'departmentVerification.answering': { ...WITHDRAWAL, ...ASKED },
  'officeReview.proposing': {
    ...WITHDRAWAL,
    ...LATE_OPINIONS,
    'office.propose': {
      by: ['handle'],
      unless: [
        [
          'replacement.unanswered',
          ({ declares }, { payload }) => declares && payload.replacement === undefined,
        ],
        [
          'replacement.notDeclared',
          ({ declares }, { payload }) => !declares && payload.replacement !== undefined,
        ],
      ],
      then: (award, { payload }) => ({
        ...award,
        state: 'officeReview.assessing',
        proposed: payload.outcome,
      }),
    },
    'application.return': {
      by: ['handle'],
      then: (award) => ({ ...award, state: 'returned', cameFrom: 'officeReview' }),
    },
    'policy.compare': { by: ['handle'], then: stays },
    'policy.compared': {
      by: ['system'],
      then: (award, { payload }) => ({ ...award, compared: payload.policy.version }),
    },
    'policy.move': {
      by: ['handle'],
      unless: [['policy.notCompared', ({ compared }, { payload }) => payload.version !== compared]],
      then: (award) => ({ ...award, compared: null }),
    },
    'proposal.due': byClock,
  },
  'officeReview.assessing': {
    ...WITHDRAWAL,
    ...LATE_OPINIONS,
    'assessment.completed': {
      by: ['system'],
      then: (award, { payload }) => ({
        ...judged(award, payload.verdict),
        state: waits(award, payload.verdict) ? 'officeReview.proposing' : 'officeReview.approving',
        groupDecides: payload.group.length > 0,
      }),
    },
  },
  'officeReview.approving': {
    ...WITHDRAWAL,
    ...LATE_OPINIONS,
    'office.approve': {
      by: ['approve'],
      unless: [['enterprise.ended', (award) => STOPPED[1](award) && isGranted(award)]],
      then: (award) => {
        if (!isGranted(award)) return refuse(award);
        return { ...award, state: award.groupDecides ? 'groupDecision' : 'officeReview.committing' };
      },
    },
    'office.sendBack': {
      by: ['approve'],
      then: (award, { payload }) =>
        payload.to === 'office' ? { ...award, state: 'officeReview.proposing' } : askAllAgain(award),
    },
    'approval.due': byClock,
  },
  groupDecision: {
    ...WITHDRAWAL,
    ...LATE_OPINIONS,
    /** Where an application was declined unread, there is nothing to commit before the departments were asked. */
    'group.approve': {
      by: ['group'],
      unless: [STOPPED],
      then: (award) =>
        award.isVerified
          ? { ...award, state: 'officeReview.committing', proposed: 'grant' }
          : { ...award, state: 'departmentVerification.routing' },
    },
    'group.refuse': { by: ['group'], then: refuse },
    'group.due': byClock,
  },
  'officeReview.committing': {
    ...WITHDRAWAL,
    ...LATE_OPINIONS,
    'funds.committed': {
      by: ['system'],
      then: (award, { payload: { verdict }, at }) => {
        const stated = judged(award, verdict);
        if (waits(award, verdict)) return { ...stated, state: 'officeReview.proposing' };
        if (verdict.amountFen === 0) return refuse(stated);
        const committed = { ...stated, committedFen: verdict.amountFen };
        return award.paidFen > 0
          ? order(committed, { at })
          : { ...committed, state: 'publicNotice.open', objections: [], objectors: [] };
      },
    },
    'funds.exhausted': { by: ['system'], then: goesTo('officeReview.queuedForBudget') },
  },
  'officeReview.queuedForBudget': {
    ...WITHDRAWAL,
    ...LATE_OPINIONS,
    'budget.released': { by: ['system'], unless: [STOPPED], then: goesTo('officeReview.committing') },
    'application.continue': {
      by: ['approve'],
      unless: [['enterprise.notEnded', ({ end }) => end !== 'waits']],
      then: (award) => ({ ...award, state: 'officeReview.committing', end: 'decided' }),
    },
    'payment.due': byClock,
  },
  'publicNotice.open': {
    ...WITHDRAWAL,
    ...LATE_OPINIONS,
    'objection.file': {
      by: ['objector'],
      unless: OBJECTING,
      then: (award, { actor }) => ({
        ...award,
        state: 'publicNotice.contested',
        objections: [...award.objections, 'open'],
        objectors: [...award.objectors, actor.person],
      }),
    },
    'notice.closed': { by: ['clock'], then: order },
  },
  'publicNotice.contested': {
    ...WITHDRAWAL,
    ...LATE_OPINIONS,
    'objection.file': {
      by: ['objector'],
      unless: OBJECTING,
      then: (award, { actor }) => ({
        ...award,
        objections: [...award.objections, 'open'],
        objectors: [...award.objectors, actor.person],
      }),
    },
    'objection.answer': {
      by: ['approve'],
      unless: [
        ['objection.notOpen', ({ objections }, { payload }) => objections[payload.objection - 1] !== 'open'],
      ],
      then: (award, { payload }) => {
        const objections = award.objections.map((current, index) =>
          index + 1 === payload.objection ? payload.decision : current,
        );
        const answered = { ...award, objections };
        if (objections.includes('open')) return answered;
        return objections.includes('upheld')
          ? { ...answered, state: 'officeReview.proposing', committedFen: 0 }
          : { ...answered, state: 'publicNotice.open' };
      },
    },
    'approval.due': byClock,
  },
  'payment.ordered': { ...LATE_OPINIONS, ...ORDERED, 'payment.due': byClock },
  'payment.failed': {
    ...LATE_OPINIONS,
    ...FAILED,
    'correction.reminder': byClock,
    'correction.due': byClock,
  },
  'payment.contradicted': { ...LATE_OPINIONS, ...CONTRADICTED, 'payment.due': byClock },
  'funded.settled': {
    ...LATE_OPINIONS,
    ...KNOWN_END,
    ...RETURNED,
    'entitlement.changed': {
      by: ['system'],
      then: (award) => begin({ ...award, state: 'officeReview.assessing', proposed: 'grant' }),
    },
    ...FOUND,
  },
  'funded.watched': {
    ...LATE_OPINIONS,
    ...KNOWN_END,
    ...WATCHED,
    'relocation.request': {
      by: ['applicant'],
      unless: [
        ['relocation.afterWatch', (award, { payload }) => liesBeyond(award, payload.plannedOn)],
        [
          'relocation.planPassed',
          (_, { payload, at }) => dayBegins(payload.plannedOn) + DAY_MS <= Date.parse(at),
        ],
      ],
      then: (award, { payload: { plannedOn, to } }) => ({
        ...award,
        state: 'funded.consentReview',
        request: { day: plannedOn, ...to },
      }),
    },
  },
  'funded.consentReview': {
    ...LATE_OPINIONS,
    ...KNOWN_END,
    ...WATCHED,
    'relocation.consent': {
      by: ['approve'],
      then: (award, { at }) => ({
        ...award,
        state: 'funded.watched',
        request: null,
        consent: award.request === null ? null : { ...award.request, givenAt: at },
      }),
    },
    'relocation.deny': {
      by: ['approve'],
      then: (award) => ({ ...award, state: 'funded.watched', request: null }),
    },
    'consent.due': byClock,
  },
  'funded.relocationReview': {
    ...LATE_OPINIONS,
    ...KNOWN_END,
    ...KEPT_BACK,
    'relocation.clear': {
      by: ['handle'],
      then: (award) =>
        award.committedFen > 0
          ? begin({ ...award, state: 'payment.failed' })
          : { ...award, state: 'funded.watched' },
    },
    /** What the bank had sent back is paid again, and nothing is watched. */
    'relocation.approve': {
      by: ['approve'],
      then: (award) =>
        award.committedFen > 0 && award.verdict !== null
          ? begin({ ...award, state: 'payment.failed', verdict: { ...award.verdict, watchedUntil: null } })
          : { ...award, state: 'released' },
    },
    'clawback.propose': {
      by: ['handle'],
      unless: [
        [
          'clawback.fullNeedsInstrument',
          (_, { payload: { method, legalBasis } }) =>
            method === 'full' && legalBasis.kind !== 'undertaking' && legalBasis.kind !== 'agreement',
        ],
      ],
      then: (award) => ({
        ...award,
        state: 'clawback.assessing',
        claim: {
          because: 'relocation',
          demandedFen: 0,
          owedFen: 0,
          isReferred: false,
        },
      }),
    },
    'relocation.due': byClock,
  },
  'clawback.assessing': {
    ...LATE_OPINIONS,
    ...KNOWN_END,
    ...KEPT_BACK,
    'clawback.assessed': {
      by: ['system'],
      then: (award, { payload: { amountFen } }) => ({
        ...award,
        state: 'clawback.noticed',
        claim: award.claim === null ? null : { ...award.claim, demandedFen: amountFen },
      }),
    },
  },
  'clawback.noticed': {
    ...LATE_OPINIONS,
    ...KNOWN_END,
    ...KEPT_BACK,
    'clawback.respond': { by: ['applicant'], then: goesTo('clawback.deciding') },
    'defence.due': { by: ['clock'], then: goesTo('clawback.deciding') },
  },
  'clawback.deciding': {
    ...LATE_OPINIONS,
    ...KNOWN_END,
    ...KEPT_BACK,
    'clawback.decide': {
      by: ['approve'],
      unless: [
        [
          'clawback.reduceOnly',
          ({ claim }, { payload }) =>
            payload.decision === 'reduce' && payload.amountFen >= (claim?.demandedFen ?? 0),
        ],
      ],
      then: (award, { payload }) => {
        const { claim } = award;
        if (claim === null || payload.decision === 'drop') {
          if (claim?.because === 'relocation')
            return { ...award, state: 'funded.relocationReview', claim: null };
          return award.committedFen > 0
            ? begin({ ...award, state: 'payment.failed', claim: null })
            : { ...award, state: whereItRests(award), claim: null };
        }
        const owedFen = payload.decision === 'reduce' ? payload.amountFen : claim.demandedFen;
        return settle({ ...award, state: 'clawback.repaying', claim: { ...claim, owedFen } });
      },
    },
    'clawback.due': byClock,
  },
  'clawback.repaying': {
    ...LATE_OPINIONS,
    ...KNOWN_END,
    ...OWED,
    'repayment.due': { by: ['clock'], then: goesTo('clawback.overdue') },
  },
  'clawback.overdue': {
    ...LATE_OPINIONS,
    ...KNOWN_END,
    ...OWED,
    ...PROPOSED_WRITE_OFF,
    'clawback.refer': {
      by: ['approve'],
      then: (award) => ({
        ...award,
        state: 'clawback.referred',
        claim: award.claim === null ? null : { ...award.claim, isReferred: true },
      }),
    },
    'clawback.due': byClock,
  },
  'clawback.referred': { ...LATE_OPINIONS, ...KNOWN_END, ...OWED, ...PROPOSED_WRITE_OFF },
  'clawback.writingOff': {
    ...LATE_OPINIONS,
    ...KNOWN_END,
    ...OWED,
    'clawback.writeOff': {
      by: ['approve', 'group'],
      unless: [['writeOff.groupSecond', (_, { actor }) => actor.as !== 'group']],
      then: goesTo('writtenOff'),
    },
    'group.refuse': {
      by: ['group'],
      then: (award) => ({
        ...award,
        state: award.claim?.isReferred === true ? 'clawback.referred' : 'clawback.overdue',
      }),
    },
    'group.due': byClock,
  },
  refused: {
    ...LATE_OPINIONS,
    ...KNOWN_END,
    'review.request': {
      by: ['applicant'],
      then: (award) => begin({ ...award, state: 'groupDecision', isReviewed: true }),
    },
    'review.due': { by: ['clock'], then: goesTo('refusalFinal') },
  },
  released: {},
  clawedBack: {},
  writtenOff: {},
  refusalFinal: {},
  withdrawn: {},
  lapsed: {},
};
