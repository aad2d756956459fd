import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNames } from '../../door/catalogue.ts';
import { paymentFilesQuery, totalOf, type PaymentFile } from '../../door/money.ts';
import { usePeople } from '../../door/people.ts';
import { useSend } from '../../door/send.ts';
import { minute, money } from '../../words/figures.ts';
import { useWords } from '../../words/words.ts';
import { Review } from '../form/review.tsx';
import { ListCard } from '../list-card.tsx';
import { MoreButton } from '../list-state.tsx';
import { ProblemNote } from '../problem.tsx';

/** Files for the bank: another person than the maker releases one, and then it can be sent. */
export function PaymentFiles({ mayPay, own }: { readonly mayPay: boolean; readonly own: string }) {
  const { w } = useWords();
  const { data, error, hasNextPage, fetchNextPage } = useInfiniteQuery(paymentFilesQuery);
  const files = data?.pages.flatMap((page) => page.exports);
  return (
    <ListCard title={w.paymentFiles} error={error} rows={files} totalFen={totalOf(data?.pages)}>
      <ul className="rows">
        {files?.map((file) => (
          <FileRow key={file.id} file={file} mayPay={mayPay} own={own} />
        ))}
      </ul>
      {hasNextPage && <MoreButton onMore={fetchNextPage} />}
    </ListCard>
  );
}

function FileRow({
  file,
  mayPay,
  own,
}: {
  readonly file: PaymentFile;
  readonly mayPay: boolean;
  readonly own: string;
}) {
  const { w, say, language } = useWords();
  const personOf = usePeople();
  const nameOf = useNames();
  return (
    <li className="row">
      <span>
        <b className="num">{file.id}</b>{' '}
        <span className={`tag ${file.needsRelease ? 'warn' : 'ok'}`}>
          {file.needsRelease ? w.waitsForRelease : w.released}
        </span>
        <br />
        <span className="soft small num">
          {minute(file.at, language)} {w.madeBy(personOf(file.person))} {w.ordersIn(file.orders)} {w.digest}{' '}
          {file.digest.slice(0, 12)}
        </span>
      </span>
      <span className="at-end">
        <b className="num">{money(file.amountFen, language)}</b>
        <br />
        {mayPay && file.needsRelease && file.person !== own && <Release file={file} />}
        {mayPay && file.needsRelease && file.person === own && (
          <span className="soft small">{w.anotherReleases}</span>
        )}
        {mayPay &&
          !file.needsRelease &&
          (['csv', 'pain.001'] as const).map((format) => (
            <a
              key={format}
              className="small apart"
              href={`/api/payments/exports/${file.id}?format=${format}`}
              download
            >
              {say(nameOf('PAYMENT_FORMATS', format))}{' '}
            </a>
          ))}
      </span>
    </li>
  );
}

/** The second person's word: they see what they release, by number, sum and digest. */
function Release({ file }: { readonly file: PaymentFile }) {
  const { w, language } = useWords();
  const personOf = usePeople();
  const send = useSend();
  const queries = useQueryClient();
  const [isAsked, setAsked] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const label = w.withMoney(w.release, money(file.amountFen, language));
  const release = async (): Promise<void> => {
    setAsked(false);
    setError(null);
    const act = {
      path: `/payments/exports/${file.id}/release`,
      body: { digest: file.digest },
      version: null,
    };
    await send(act).catch(setError);
    await queries.invalidateQueries({ queryKey: ['payments'] });
  };
  return (
    <>
      <button type="button" className="main" onClick={() => setAsked(true)}>
        {label}
        <span className="unseen"> {file.id}</span>
      </button>
      {isAsked && (
        <Review title={label} onConfirm={() => void release()} onBack={() => setAsked(false)}>
          <dl className="kv">
            <dt>{w.paymentFiles}</dt>
            <dd className="num">{file.id}</dd>
            <dt>{w.orders}</dt>
            <dd className="num">{w.ordersIn(file.orders)}</dd>
            <dt>{w.amount}</dt>
            <dd className="num">
              <b>{money(file.amountFen, language)}</b>
            </dd>
            <dt>{w.person}</dt>
            <dd>{personOf(file.person)}</dd>
            <dt>{w.digest}</dt>
            <dd className="num">{file.digest}</dd>
          </dl>
        </Review>
      )}
      {error !== null && <ProblemNote error={error} />}
    </>
  );
}
