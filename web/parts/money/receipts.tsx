import { useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { useSend } from '../../door/send.ts';
import type { Name } from '../../words/words.ts';
import { useWords } from '../../words/words.ts';
import { Card } from '../page.tsx';
import { ProblemNote } from '../problem.tsx';

/** What came of each line of a file of the bank. */
interface Taken {
  readonly accepted: number;
  readonly refused: number;
  readonly pending: number;
  readonly lines: readonly {
    readonly line: number;
    readonly reference: string;
    readonly outcome: 'accepted' | 'refused' | 'pending';
    readonly reason: Name | null;
  }[];
}

export const OUTCOME_LOOKS = { accepted: 'ok', refused: 'bad', pending: 'warn' } as const;

/** Takes a file of the bank: paid, failed and returned lines, each answered for itself. */
export function Receipts() {
  const { w } = useWords();
  const id = useId();
  const send = useSend();
  const queries = useQueryClient();
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const [taken, setTaken] = useState<Taken | null>(null);
  const take = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    setBusy(true);
    setError(null);
    setTaken(null);
    const body = { base64: base64Of(new Uint8Array(await file.arrayBuffer())) };
    await send({ path: '/payments/receipts', body, version: null }).then(
      // It is what the API's description says of this address.
      ({ answer }) => setTaken(answer as Taken),
      setError,
    );
    setBusy(false);
    await queries.invalidateQueries({ queryKey: ['payments'] });
  };
  return (
    <Card title={w.receipts}>
      <p className="soft">{w.receiptsMean}</p>
      <div className="drop">
        <input
          id={id}
          type="file"
          className="unseen"
          accept=".csv,.txt"
          disabled={isBusy}
          onChange={({ target }) => {
            void take(target.files?.[0]).then(() => (target.value = ''));
          }}
        />
        <label htmlFor={id} className="btn">
          {w.fileOfBank}
        </label>
      </div>
      {isBusy && (
        <p role="status" className="soft">
          {w.uploading}
        </p>
      )}
      {error !== null && <ProblemNote error={error} />}
      {taken !== null && <Lines taken={taken} />}
    </Card>
  );
}

function Lines({ taken: { accepted, refused, pending, lines } }: { readonly taken: Taken }) {
  const { w, say } = useWords();
  return (
    <>
      <p role="status" className={`say ${refused > 0 ? 'warn' : 'ok'}`}>
        {w.linesTaken(accepted, refused, pending)}
      </p>
      <table className="stacks">
        <thead>
          <tr>
            <th>{w.line}</th>
            <th>{w.orders}</th>
            <th>{w.result}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ line, reference, outcome, reason }) => (
            <tr key={line}>
              <td className="num">{line}</td>
              <th scope="row" className="num">
                {reference}
              </th>
              <td>
                <span className={`tag ${OUTCOME_LOOKS[outcome]}`}>{w.lineOutcome(outcome)}</span>{' '}
                {reason !== null && say(reason)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

function base64Of(bytes: Uint8Array): string {
  return window.btoa([...bytes].map((byte) => String.fromCharCode(byte)).join(''));
}
