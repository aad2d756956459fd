import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useNames } from '../../door/catalogue.ts';
import { ordersQuery, totalOf, type Order } from '../../door/money.ts';
import { usePeople } from '../../door/people.ts';
import { useSend } from '../../door/send.ts';
import { money } from '../../words/figures.ts';
import { useWords } from '../../words/words.ts';
import { ListCard } from '../list-card.tsx';
import { MoreButton } from '../list-state.tsx';
import { ProblemNote } from '../problem.tsx';

/** An order that no file pays until finance has confirmed its payee. */
interface Held {
  readonly order: string;
  readonly name: string;
  readonly holder: string;
  readonly because: string;
}

/** What waits for the bank; who pays picks orders and makes a file of them. */
export function Orders({ mayPay }: { readonly mayPay: boolean }) {
  const { w } = useWords();
  const { data, error, hasNextPage, fetchNextPage } = useInfiniteQuery(ordersQuery);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const orders = data?.pages.flatMap((page) => page.orders);
  const free = orders?.filter(isFree) ?? [];
  const picked = free.filter(({ id }) => !left.has(id));
  const pick = (id: string, isPicked: boolean): void => {
    const next = new Set(left);
    if (isPicked) next.delete(id);
    else next.add(id);
    setLeft(next);
  };
  return (
    <ListCard
      title={w.orders}
      error={error}
      rows={orders}
      totalFen={totalOf(data?.pages)}
      above={mayPay && free.length > 0 && <MakeFile picked={picked} />}
    >
      <ul className="rows">
        {orders?.map((order) => (
          <OrderRow
            key={order.id}
            order={order}
            onPick={mayPay && isFree(order) ? (is) => pick(order.id, is) : null}
            isPicked={!left.has(order.id)}
          />
        ))}
      </ul>
      {hasNextPage && <MoreButton onMore={fetchNextPage} />}
    </ListCard>
  );
}

/** In no file, and nobody has to decide first whether a firm that has ended is paid. */
function isFree({ export: file, ended }: Order): boolean {
  return file === null && (ended === null || ended.isDecided);
}

function OrderRow({
  order,
  isPicked,
  onPick,
}: {
  readonly order: Order;
  readonly isPicked: boolean;
  /** Null if this order cannot be picked. */
  readonly onPick: ((isPicked: boolean) => void) | null;
}) {
  const { w, say, language } = useWords();
  const nameOf = useNames();
  return (
    <li className="row">
      <span>
        {onPick !== null && (
          <input
            type="checkbox"
            aria-label={w.pickOrder(order.firm, order.id)}
            checked={isPicked}
            onChange={({ target }) => onPick(target.checked)}
          />
        )}{' '}
        <Link to="/awards/$id" params={{ id: order.application }}>
          {order.firm}
        </Link>
        <br />
        <span className="soft small num">{order.id}</span>
      </span>
      <span className="at-end">
        <b className="num">{money(order.amountFen, language)}</b>{' '}
        {order.ended !== null && (
          <span className="tag">{say(nameOf('REGISTER_EVENTS', order.ended.kind))}</span>
        )}{' '}
        {order.export !== null && <span className="tag">{w.inFile}</span>}
      </span>
    </li>
  );
}

/** Makes a file for the bank of the orders that are picked. */
function MakeFile({ picked }: { readonly picked: readonly Order[] }) {
  const { w, language } = useWords();
  const send = useSend();
  const queries = useQueryClient();
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [held, setHeld] = useState<readonly Held[]>([]);
  const make = async (): Promise<void> => {
    setBusy(true);
    setError(null);
    await send({
      path: '/payments/exports',
      body: { orders: picked.map(({ id }) => id) },
      version: null,
    }).then(({ answer }) => setHeld(heldIn(answer)), setError);
    setBusy(false);
    await queries.invalidateQueries({ queryKey: ['payments'] });
  };
  const sum = picked.reduce((total, { amountFen }) => total + amountFen, 0);
  return (
    <>
      <p className="buttons">
        <button
          type="button"
          className="main"
          disabled={isBusy || picked.length === 0}
          onClick={() => void make()}
        >
          {w.makeFile(picked.length, money(sum, language))}
        </button>
        <span className="soft small">{w.makeFileMeans}</span>
      </p>
      {error !== null && <ProblemNote error={error} />}
      {held.length > 0 && <HeldOrders held={held} />}
    </>
  );
}

function HeldOrders({ held }: { readonly held: readonly Held[] }) {
  const { w, say } = useWords();
  const personOf = usePeople();
  const nameOf = useNames();
  return (
    <div className="say warn" role="status">
      <p>{w.heldOrders}</p>
      <ul>
        {held.map(({ order, name, holder, because }) => (
          <li key={order}>
            <Link
              to="/awards/$id"
              params={{ id: order.replace(/-\d+$/, '') }}
              search={{ act: 'payee.confirm' }}
            >
              {name}
            </Link>
            {w.colon}
            {say(nameOf('PAYEE_DOUBTS', because))} {personOf(holder)}
          </li>
        ))}
      </ul>
    </div>
  );
}

function heldIn(answer: unknown): readonly Held[] {
  return typeof answer === 'object' && answer !== null && 'held' in answer && Array.isArray(answer.held)
    ? answer.held.map((each: Held) => each)
    : [];
}
