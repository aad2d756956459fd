import type { ReactNode } from 'react';
import { kindOf } from './schema.ts';
import type { FieldProps } from './field-props.ts';
import { ChoiceField } from './fields/choice.tsx';
import { ChoicesField } from './fields/choices.tsx';
import { DayField } from './fields/day.tsx';
import { DocumentsField } from './fields/documents.tsx';
import { EitherField } from './fields/either.tsx';
import { EntriesField } from './fields/entries.tsx';
import { EnterpriseField } from './fields/enterprise.tsx';
import { FirmField } from './fields/firm.tsx';
import { GroupField } from './fields/group.tsx';
import { LongTextField } from './fields/long-text.tsx';
import { MoneyField } from './fields/money.tsx';
import { NumberField } from './fields/number.tsx';
import { PersonField } from './fields/person.tsx';
import { ProofsField } from './fields/proofs.tsx';
import { RecognitionField } from './fields/recognition.tsx';
import { TextField } from './fields/text.tsx';
import { YesNoField } from './fields/yes-no.tsx';

/** The field for a value: one file for each kind. */
export function Field(props: FieldProps): ReactNode {
  const kind = kindOf(props.name, props.schema);
  switch (kind) {
    case 'fixed':
      return null;
    case 'choice':
      return <ChoiceField {...props} />;
    case 'choices':
      return <ChoicesField {...props} />;
    case 'yesNo':
      return <YesNoField {...props} />;
    case 'money':
      return <MoneyField {...props} />;
    case 'number':
      return <NumberField {...props} />;
    case 'day':
      return <DayField {...props} />;
    case 'text':
      return <TextField {...props} />;
    case 'longText':
      return <LongTextField {...props} />;
    case 'documents':
      return <DocumentsField {...props} />;
    case 'proofs':
      return <ProofsField {...props} />;
    case 'entries':
      return <EntriesField {...props} />;
    case 'recognition':
      return <RecognitionField {...props} />;
    case 'enterprise':
      return <EnterpriseField {...props} />;
    case 'person':
      return <PersonField {...props} />;
    case 'firm':
      return <FirmField {...props} />;
    case 'group':
      return <GroupField {...props} />;
    case 'either':
      return <EitherField {...props} />;
    default:
      return kind satisfies never;
  }
}
