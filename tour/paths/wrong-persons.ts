import type { Actor } from '../../contract/parties.ts';
import { published, submitted, verifying, type Path } from '../led-award.ts';

const YUNHE = '91330105MA2AYH0024';
const BANSHAN = '11330105MB0BHJ004D';
const officer = (unit: string, more: Partial<Actor> = {}): Actor => ({
  person: 'p-officer-market',
  as: 'verify',
  unit,
  ...more,
});

/** Whom the API lets in without a capacity, and who gets past it: the award refuses each by its own rule. */
export const WRONG_PERSONS: readonly Path[] = [
  {
    name: 'past-the-api',
    title:
      'Whoever gets past the door is refused by the machine or by the database; withdrawn while departments verify',
    lead: async (visitors, forms) => {
      const form = forms.product();
      const award = await submitted(visitors, form);
      const { claim } = form;
      await award.intrudes({ person: 'p-finance-1', as: 'pay' }, 'application.accept', 'sender.notEntitled');
      await award.intrudes(
        { person: 'p-applicant-yunhe', as: 'applicant', enterprise: YUNHE },
        'application.withdraw',
        'enterprise.notYours',
      );
      await award.intrudes(
        { person: 'p-handler-2', as: 'handle', principal: 'p-handler-1' },
        'application.accept',
        'delegation.notInForce',
      );
      await award.intrudes(
        { person: 'p-administrator-1', as: 'handle' },
        'application.accept',
        'administrator.decidesNothing',
      );
      await award.intrudes(
        { person: 'p-handler-1', as: 'handle' },
        'application.return',
        'payload.invalid',
        {},
      );
      await award.act('handler-1', 'application.return', 'returned');
      await award.vain('applicant-qiaoxi', 'application.resubmit', 'claim.otherEnterprise', {
        ...form,
        claim: { ...claim, enterprise: YUNHE },
      });
      await award.act('applicant-qiaoxi', 'application.resubmit', 'submitted', form);
      await award.act('handler-1', 'application.accept', 'departmentVerification.answering');
      await visitors.declareInterest('p-officer-commerce', String(claim['enterprise']));
      await award.vain('officer-commerce', 'department.confirm', 'interest.declared');
      await award.vain('officer-market', 'department.confirm', 'proof.notRouted', { proofs: ['validity'] });
      await award.act('officer-market', 'department.confirm', 'departmentVerification.answering');
      await award.intrudes(officer('finance'), 'department.confirm', 'unit.another');
      await award.act('applicant-qiaoxi', 'application.withdraw', 'withdrawn');
      return [award.id];
    },
  },
  {
    name: 'street-applies',
    title: 'A street that applies does not verify',
    lead: async (visitors, forms) => {
      const award = await verifying(visitors, forms.street(), 'street-banshan');
      await award.intrudes(
        officer('street-banshan', { person: 'p-officer-street', enterprise: BANSHAN }),
        'department.confirm',
        'unit.isApplicant',
      );
      await award.act('street-banshan', 'application.withdraw', 'withdrawn');
      return [award.id];
    },
  },
  {
    name: 'own-notice',
    title: 'Nobody objects to the public notice of their own enterprise',
    lead: async (visitors, forms) => {
      const award = await published(visitors, forms.product());
      const { enterprise } = await award.view();
      await award.intrudes(
        { person: 'p-citizen-1', as: 'objector', enterprise },
        'objection.file',
        'objection.byParty',
      );
      await award.act('applicant-qiaoxi', 'application.withdraw', 'withdrawn');
      return [award.id];
    },
  },
];
