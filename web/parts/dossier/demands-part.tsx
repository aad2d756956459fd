import type { Dossier } from '../../door/award.ts';
import { useNames } from '../../door/catalogue.ts';
import { money } from '../../words/figures.ts';
import { useWords } from '../../words/words.ts';
import { Card } from '../page.tsx';

interface Props {
  readonly dossier: Dossier;
}

/** Money that is demanded back: on what it rests, how it was computed, what was answered, decided and paid. */
export function DemandsPart({ dossier: { demands = [], repaymentAccount } }: Props) {
  const { w, say, language } = useWords();
  const nameOf = useNames();
  if (demands.length === 0) return null;
  return (
    <Card title={w.demand}>
      {demands.map((demand) => {
        const { at = '', origin = '', legalBasis = '', reference = '', words = '', computedBy } = demand;
        const {
          demandedFen = 0,
          returnedFen = 0,
          owedFen = 0,
          unexpiredMonths,
          defence,
          decision,
          repayments = [],
        } = demand;
        return (
          <dl key={at} className="kv">
            <dt>{w.because}</dt>
            <dd>
              {say(nameOf('DEMAND_ORIGINS', origin))}
              {w.colon}“{words}”
            </dd>
            <dt>{w.legalBasis}</dt>
            <dd>
              {say(nameOf('LEGAL_BASES', legalBasis))} {reference}
            </dd>
            <dt>{w.computation}</dt>
            <dd className="num">
              <b>{money(demandedFen, language)}</b>{' '}
              {computedBy != null && say(nameOf('COMPUTED_BY', computedBy))}
              {unexpiredMonths != null && w.monthsLeft(unexpiredMonths)}
            </dd>
            {defence != null && (
              <>
                <dt>{w.defence}</dt>
                <dd>“{defence.statement}”</dd>
              </>
            )}
            {decision != null && (
              <>
                <dt>{w.decided}</dt>
                <dd className="num">
                  {say(nameOf('DEMAND_RESULTS', decision.result ?? ''))}{' '}
                  <b>{money(decision.amountFen ?? 0, language)}</b> “{decision.words}”
                </dd>
              </>
            )}
            <dt>{w.repaid}</dt>
            <dd className="num">
              {repayments.map(({ reference: receipt = '', amountFen = 0, receivedOn = '' }) => (
                <span key={receipt}>
                  {receivedOn} {money(amountFen, language)}
                  <br />
                </span>
              ))}
              {returnedFen > 0 && (
                <span>
                  {w.sentBack} {money(returnedFen, language)}
                  <br />
                </span>
              )}
              {w.owed} <b>{money(owedFen, language)}</b>
            </dd>
          </dl>
        );
      })}
      {repaymentAccount != null && (
        <p>
          {w.payTo}
          {repaymentAccount.holder}　<span className="num">{repaymentAccount.number}</span>
        </p>
      )}
    </Card>
  );
}
