import { Link } from '@tanstack/react-router';
import type { Dossier } from '../door/award.ts';
import { useNames } from '../door/catalogue.ts';
import { accountOf } from '../words/account-of.ts';
import { bytes, day, due, minute, money, typedText } from '../words/figures.ts';
import { useWords } from '../words/words.ts';
import { Card } from './page.tsx';

interface Props {
  readonly dossier: Dossier;
}

/** An answer of a form in words. */
function useAnswers(): (field: string, value: unknown) => string {
  const { w, language } = useWords();
  return (field, value) => {
    if (value === null || value === undefined) return w.notSaid;
    if (typeof value === 'boolean') return value ? w.yes : w.no;
    return typeof value === 'number' && field.endsWith('Fen') ? money(value, language) : typedText(value);
  };
}

/** What is claimed, and what shall prove it. */
export function ClaimPart({ dossier }: Props) {
  const { w, say } = useWords();
  const nameOf = useNames();
  const inWords = useAnswers();
  const { recognition, standsFor, answers = [], documents, changes = [] } = dossier;
  return (
    <Card title={w.claimAndProofs}>
      <dl className="kv">
        <dt>{w.recognition}</dt>
        <dd>
          {recognition.shownName}{' '}
          <span className="soft">{say(nameOf('RECOGNITION_KINDS', recognition.kind))}</span>
        </dd>
        <dt>{w.recognisedOn}</dt>
        <dd className="num">{recognition.recognisedOn}</dd>
        <dt>{w.certificate}</dt>
        <dd className="num">{recognition.certificate}</dd>
        {standsFor != null && (
          <>
            <dt>{w.standsFor}</dt>
            <dd>{say(standsFor)}</dd>
          </>
        )}
        {answers.map((answer) => (
          <div key={answer.field} className="pair">
            <dt>{say({ zh: answer.zh ?? '', en: answer.en ?? '' })}</dt>
            <dd>{inWords(answer.field ?? '', answer.value)}</dd>
          </div>
        ))}
      </dl>
      {documents !== undefined && <Documents documents={documents} />}
      {changes.length > 0 && (
        <details>
          <summary>{w.corrections(changes.length)}</summary>
          {changes.map((change) => (
            <Change key={change.at} change={change} />
          ))}
        </details>
      )}
    </Card>
  );
}

function Change({ change }: { readonly change: NonNullable<Dossier['changes']>[number] }) {
  const { w, say, language } = useWords();
  const inWords = useAnswers();
  const { at = '', fields = [], documentsAdded = [], documentsRemoved = [] } = change;
  return (
    <>
      <h3 className="num">{minute(at, language)}</h3>
      <ul>
        {fields.map(({ field = '', zh = '', en = '', before, after }) => (
          <li key={field}>
            {say({ zh, en })}
            {w.colon}
            <del>{inWords(field, before)}</del> → <ins>{inWords(field, after)}</ins>
          </li>
        ))}
        {documentsAdded.length + documentsRemoved.length > 0 && (
          <li>{w.documentsChanged(documentsAdded.length, documentsRemoved.length)}</li>
        )}
      </ul>
    </>
  );
}

function Documents({ documents }: { readonly documents: NonNullable<Dossier['documents']> }) {
  const { w, say, language } = useWords();
  const nameOf = useNames();
  if (documents.length === 0) return <p className="say warn">{w.noDocuments}</p>;
  return (
    <>
      <h3>{w.proofs}</h3>
      <ul className="files">
        {documents.map(({ sha256 = '', proof = '', bytes: size, scan, at = '' }) => (
          <li key={`${sha256} ${proof}`}>
            <a href={`/api/documents/${sha256}`} download>
              {say(nameOf('PROOFS', proof))}
            </a>
            <span className="soft small">
              {size == null ? '' : `${bytes(size)} · `}
              {w.digest} <span className="num">{sha256.slice(0, 8)}</span> ·{' '}
              {scan == null ? '' : `${say(nameOf('SCANS', scan))} · `}
              {day(at, language)}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

const ANSWER_LOOK: Readonly<Record<string, string>> = {
  confirmed: 'ok',
  objected: 'bad',
  silent: 'warn',
};

/** What the departments said, and what the office proposes. */
export function OpinionsPart({ dossier: { opinions = [], proposal } }: Props) {
  const { w, say, language } = useWords();
  const nameOf = useNames();
  if (opinions.length === 0 && proposal == null) return null;
  return (
    <Card title={w.opinions}>
      {opinions.length > 0 && (
        <table className="stacks">
          <thead>
            <tr>
              <th>{w.unit}</th>
              <th>{w.opinion}</th>
              <th>{w.when}</th>
            </tr>
          </thead>
          <tbody>
            {opinions.map((opinion, index) => (
              // Opinions have no id; their order never changes.
              <tr key={index}>
                <th scope="row">
                  {opinion.unit == null ? '' : say({ zh: opinion.unit.zh ?? '', en: opinion.unit.en ?? '' })}
                </th>
                <td>
                  <span className={`tag ${ANSWER_LOOK[opinion.answer ?? ''] ?? ''}`}>
                    {say(nameOf('OPINION_ANSWERS', opinion.answer ?? ''))}
                  </span>{' '}
                  {opinion.words != null && <span>“{opinion.words}”</span>}
                  {opinion.officer != null && (
                    <span className="soft small"> {accountOf(opinion.officer)}</span>
                  )}
                </td>
                <td className="num">{opinion.at == null ? '' : minute(opinion.at, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {proposal != null && (
        <>
          <h3>{w.proposal}</h3>
          <p>
            {say(nameOf('DECISIONS', proposal.outcome ?? ''))}
            {w.colon}“{proposal.words}”{' '}
            <span className="soft small">{accountOf(proposal.officer ?? '')}</span>
          </p>
        </>
      )}
    </Card>
  );
}

/** Objections to the public notice, with the replies. */
export function ObjectionsPart({ dossier: { objections = [], notice } }: Props) {
  const { w, say, language } = useWords();
  const nameOf = useNames();
  if (notice == null && objections.length === 0) return null;
  return (
    <Card title={w.notice}>
      {notice != null && (
        <p className="num">
          {w.noticeFromTo(day(notice.publishedAt, language), due(notice.closesAt, language))}
        </p>
      )}
      {objections.map(({ notice: of = 0, number = 0, words = '', at = '', state = '', reply }) => (
        <div key={`${String(of)} ${String(number)}`}>
          <h3>
            {w.objectionNumber(number)} <span className="tag">{say(nameOf('OBJECTION_STATES', state))}</span>
          </h3>
          <p>
            “{words}” <span className="soft small num">{minute(at, language)}</span>
          </p>
          {reply != null && (
            <p>
              {w.reply}“{reply}”
            </p>
          )}
        </div>
      ))}
    </Card>
  );
}

/** The five years, asked-for and reported moves. */
export function MovesPart({ dossier: { watch, consents = [], moves = [] } }: Props) {
  const { w, say, language } = useWords();
  const nameOf = useNames();
  if (watch == null && consents.length + moves.length === 0) return null;
  return (
    <Card title={w.fiveYears}>
      {watch != null && (
        <p className="num">{w.watchFromTo(watch.from ?? '', day(watch.until ?? '', language))}</p>
      )}
      {consents.map(({ at = '', plannedOn = '', district = '', address = '', words = '', answer }) => (
        <div key={at}>
          <h3>{w.askedToMove(plannedOn)}</h3>
          <p>
            {district} {address}
            {w.colon}“{words}”
          </p>
          {answer != null && (
            <p>
              <span className={`tag ${answer.isConsented === true ? 'ok' : 'bad'}`}>
                {w.consented(answer.isConsented === true)}
              </span>{' '}
              {answer.number} {answer.words != null && `“${answer.words}”`}
            </p>
          )}
        </div>
      ))}
      {moves.map(({ at = '', effectiveOn = '', district = '', address = '', kind = '', outcome, words }) => (
        <div key={at}>
          <h3>{w.movedOnDay(effectiveOn)}</h3>
          <p>
            {say(nameOf('RELOCATION_KINDS', kind))}
            {w.colon}
            {district} {address}{' '}
            {outcome != null && <span className="tag">{say(nameOf('MOVE_OUTCOMES', outcome))}</span>}{' '}
            {words != null && `“${words}”`}
          </p>
        </div>
      ))}
    </Card>
  );
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
        const { demandedFen = 0, owedFen = 0, unexpiredMonths, defence, decision, repayments = [] } = demand;
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

/** Other awards of the firm on the same recognition. */
export function EarlierPart({ dossier: { earlier = [] } }: Props) {
  const { w, say, language } = useWords();
  const nameOf = useNames();
  if (earlier.length === 0) return null;
  return (
    <Card title={w.earlierAwards}>
      <ul className="rows">
        {earlier.map(({ application = '', item = '', paidFen = 0 }) => (
          <li key={application} className="row">
            <Link to="/awards/$id" params={{ id: application }}>
              {say(nameOf('ITEMS', item))} <span className="num">{application}</span>
            </Link>
            <b className="num">{money(paidFen, language)}</b>
          </li>
        ))}
      </ul>
    </Card>
  );
}
