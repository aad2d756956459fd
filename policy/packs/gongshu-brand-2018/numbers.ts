import type { Numbers } from '../../engine/numbers.ts';
import { baseDay } from './parameters/base-day.ts';
import { cityTitle } from './parameters/city-title.ts';
import { firstIntroduction } from './parameters/first-introduction.ts';
import { firstRecognition } from './parameters/first-recognition.ts';
import { horizon } from './parameters/horizon.ts';
import { industryStandard } from './parameters/industry-standard.ts';
import { internationalStandard } from './parameters/international-standard.ts';
import { localStandard } from './parameters/local-standard.ts';
import { madridRegistration } from './parameters/madrid-registration.ts';
import { markOrRegionalBrand } from './parameters/mark-or-regional-brand.ts';
import { nationalStandard } from './parameters/national-standard.ts';
import { pinzibiaoCertification } from './parameters/pinzibiao-certification.ts';
import { pinzibiaoStandard } from './parameters/pinzibiao-standard.ts';
import { pledgeSubsidy } from './parameters/pledge-subsidy.ts';
import { provincialTitle } from './parameters/provincial-title.ts';
import { referenceYear } from './parameters/reference-year.ts';
import { watchMonths } from './parameters/watch-months.ts';
import { acceptanceDue } from './operating/acceptance-due.ts';
import { approvalDue } from './operating/approval-due.ts';
import { capBudget } from './operating/cap-budget.ts';
import { capPerEnterpriseAndYear } from './operating/cap-per-enterprise-and-year.ts';
import { clawbackDue } from './operating/clawback-due.ts';
import { consentDue } from './operating/consent-due.ts';
import { correctionDue } from './operating/correction-due.ts';
import { correctionReminder } from './operating/correction-reminder.ts';
import { defenceDue } from './operating/defence-due.ts';
import { departmentDue } from './operating/department-due.ts';
import { departmentEscalated } from './operating/department-escalated.ts';
import { departmentReminder } from './operating/department-reminder.ts';
import { endedDue } from './operating/ended-due.ts';
import { groupDue } from './operating/group-due.ts';
import { groupThreshold } from './operating/group-threshold.ts';
import { noticeClosed } from './operating/notice-closed.ts';
import { paymentDue } from './operating/payment-due.ts';
import { paymentPersons } from './operating/payment-persons.ts';
import { proposalDue } from './operating/proposal-due.ts';
import { relocationDue } from './operating/relocation-due.ts';
import { repaymentDue } from './operating/repayment-due.ts';
import { reviewDue } from './operating/review-due.ts';
import { contractKeepersGoal } from './targets/contract-keepers.ts';
import { creditModelsGoal } from './targets/credit-models.ts';
import { famousBrandsGoal } from './targets/famous-brands.ts';
import { pinzibiaoStandardsGoal } from './targets/pinzibiao-standards.ts';
import { standardsGoal } from './targets/standards.ts';
import { tradeNamesGoal } from './targets/trade-names.ts';
import { validMarksGoal } from './targets/valid-marks.ts';
import { wellKnownMarksGoal } from './targets/well-known-marks.ts';

/** Every number of the policy, those of its text and the operating rules that it does not have. */
export const NUMBERS: Numbers = Object.fromEntries(
  [
    baseDay,
    cityTitle,
    firstIntroduction,
    firstRecognition,
    horizon,
    industryStandard,
    internationalStandard,
    localStandard,
    madridRegistration,
    markOrRegionalBrand,
    nationalStandard,
    pinzibiaoCertification,
    pinzibiaoStandard,
    pledgeSubsidy,
    provincialTitle,
    referenceYear,
    watchMonths,
    acceptanceDue,
    approvalDue,
    capBudget,
    capPerEnterpriseAndYear,
    clawbackDue,
    consentDue,
    correctionDue,
    correctionReminder,
    defenceDue,
    departmentDue,
    departmentEscalated,
    departmentReminder,
    endedDue,
    groupDue,
    groupThreshold,
    noticeClosed,
    paymentDue,
    paymentPersons,
    proposalDue,
    relocationDue,
    repaymentDue,
    reviewDue,
    contractKeepersGoal,
    creditModelsGoal,
    famousBrandsGoal,
    pinzibiaoStandardsGoal,
    standardsGoal,
    tradeNamesGoal,
    validMarksGoal,
    wellKnownMarksGoal,
  ].map((number) => [number.name, number]),
);
