import type { Actor } from '../../contract/parties.ts';
import { published, submitted, verifying, type Path } from '../scene.ts';

const YUNHE = '91330105MA2AYH0024';
const BANSHAN = '11330105MB0BHJ004D';
const officer = (unit: string, more: Partial<Actor> = {}): Actor => ({
  person: 'p-officer-market',
  as: 'verify',
  unit,
  ...more,
});

/** Whom the door lets in without a capacity, and who gets past it: the award refuses each by its own rule. */
export const WRONG_PERSONS: readonly Path[] = [
  {
    name: 'past-the-door',
    title:
      'Whoever gets past the door is refused by the machine or by the database; withdrawn while departments verify',
    lead: async (stage, forms) => {
      const form = forms.product();
      const scene = await submitted(stage, form);
      const { claim } = form;
      await scene.intrudes({ person: 'p-finance-1', as: 'pay' }, 'application.accept', 'sender.notEntitled');
      await scene.intrudes(
        { person: 'p-applicant-yunhe', as: 'applicant', enterprise: YUNHE },
        'application.withdraw',
        'enterprise.notYours',
      );
      await scene.intrudes(
        { person: 'p-handler-2', as: 'handle', principal: 'p-handler-1' },
        'application.accept',
        'delegation.notInForce',
      );
      await scene.intrudes(
        { person: 'p-administrator-1', as: 'handle' },
        'application.accept',
        'administrator.decidesNothing',
      );
      await scene.act('handler-1', 'application.return', 'returned');
      await scene.vain('applicant-qiaoxi', 'application.resubmit', 'claim.otherEnterprise', {
        ...form,
        claim: { ...claim, enterprise: YUNHE },
      });
      await scene.act('applicant-qiaoxi', 'application.resubmit', 'submitted', form);
      await scene.act('handler-1', 'application.accept', 'departmentVerification.answering');
      await stage.declareInterest('p-officer-commerce', String(claim['enterprise']));
      await scene.vain('officer-commerce', 'department.confirm', 'interest.declared');
      await scene.act('officer-market', 'department.confirm', 'departmentVerification.answering');
      await scene.intrudes(officer('finance'), 'department.confirm', 'unit.another');
      await scene.act('applicant-qiaoxi', 'application.withdraw', 'withdrawn');
      return [scene.id];
    },
  },
  {
    name: 'street-applies',
    title: 'A street that applies does not verify',
    lead: async (stage, forms) => {
      const scene = await verifying(stage, forms.street(), 'street-banshan');
      await scene.intrudes(
        officer('street-banshan', { person: 'p-officer-street', enterprise: BANSHAN }),
        'department.confirm',
        'unit.isApplicant',
      );
      await scene.act('street-banshan', 'application.withdraw', 'withdrawn');
      return [scene.id];
    },
  },
  {
    name: 'own-notice',
    title: 'Nobody objects to the public notice of their own enterprise',
    lead: async (stage, forms) => {
      const scene = await published(stage, forms.product());
      const { enterprise } = await scene.view();
      await scene.intrudes(
        { person: 'p-citizen-1', as: 'objector', enterprise },
        'objection.file',
        'objection.byParty',
      );
      await scene.act('applicant-qiaoxi', 'application.withdraw', 'withdrawn');
      return [scene.id];
    },
  },
];
