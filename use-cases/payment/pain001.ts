import { yuan } from './yuan.ts';
import { totalOf, type BankAccount, type PaymentRow } from './payment-file.ts';

const NAME_LENGTH = 140;

/** A row whose account is known. */
export type PayableRow = PaymentRow & { readonly account: BankAccount };

/**
 * A customer credit transfer initiation, ISO 20022 pain.001.001.09: one batch of transfers in CNY from one account.
 * @param id of the event, at most 35 characters
 * @param at when it was made, an instant in UTC; `day` when it is to be carried out
 */
export function pain001(
  { id, at, day }: { readonly id: string; readonly at: string; readonly day: string },
  payer: BankAccount,
  rows: readonly PayableRow[],
): string {
  const count = String(rows.length);
  const total = yuan(totalOf(rows));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09">',
    element('CstmrCdtTrfInitn', [
      element('GrpHdr', [
        element('MsgId', id),
        element('CreDtTm', at),
        element('NbOfTxs', count),
        element('CtrlSum', total),
        element('InitgPty', [nameOf(payer.holder)]),
      ]),
      element('PmtInf', [
        element('PmtInfId', id),
        element('PmtMtd', 'TRF'),
        element('NbOfTxs', count),
        element('CtrlSum', total),
        element('ReqdExctnDt', [element('Dt', day)]),
        element('Dbtr', [nameOf(payer.holder)]),
        element('DbtrAcct', [accountId(payer)]),
        element('DbtrAgt', [bankId(payer)]),
        ...rows.map(transfer),
      ]),
    ]),
    '</Document>',
    '',
  ].join('\n');
}

/** The holder of the account gets the money, for the firm. */
function transfer({ reference, name, account, amountFen }: PayableRow): string {
  return element('CdtTrfTxInf', [
    element('PmtId', [element('EndToEndId', reference)]),
    element('Amt', [`<InstdAmt Ccy="CNY">${yuan(amountFen)}</InstdAmt>`]),
    element('CdtrAgt', [bankId(account)]),
    element('Cdtr', [nameOf(account.holder)]),
    element('CdtrAcct', [accountId(account)]),
    element('UltmtCdtr', [nameOf(name)]),
    element('RmtInf', [element('Ustrd', reference)]),
  ]);
}

const nameOf = (name: string): string => element('Nm', Array.from(name).slice(0, NAME_LENGTH).join(''));
const accountId = ({ number }: BankAccount): string =>
  element('Id', [element('Othr', [element('Id', number)])]);
const bankId = ({ bank }: BankAccount): string =>
  element('FinInstnId', [
    element('ClrSysMmbId', [element('ClrSysId', [element('Cd', 'CNAPS')]), element('MmbId', bank)]),
  ]);

function element(name: string, content: string | readonly string[]): string {
  return `<${name}>${typeof content === 'string' ? escaped(content) : content.join('')}</${name}>`;
}

/** Text as XML 1.0 takes it; what it cannot hold is left out. */
function escaped(text: string): string {
  const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
  return text
    .replaceAll(/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/g, '')
    .replaceAll(/[&<>"]/g, (mark) => marks[mark] ?? mark);
}
