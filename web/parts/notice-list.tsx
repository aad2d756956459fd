import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { catalogueQuery } from '../door/catalogue.ts';
import { noticesQuery } from '../door/policy.ts';
import { due, money } from '../words/figures.ts';
import { useWords } from '../words/words.ts';
import { ListState } from './list-state.tsx';

/** Grants that stand before the public, each with what a page puts below it. */
export function NoticeList({ below }: { readonly below?: (application: string) => ReactNode }) {
  const { w, say, language } = useWords();
  const { data: catalogue } = useSuspenseQuery(catalogueQuery);
  const { data, error } = useQuery(noticesQuery);
  if (data === undefined || data.notices.length === 0)
    return <ListState error={error} rows={data?.notices} empty={w.noNotices} />;
  return (
    <ul className="rows">
      {data.notices.map((notice) => {
        const item = catalogue.items.find(({ code }) => code === notice.item);
        return (
          <li key={notice.application}>
            <div className="row">
              <span>
                <b>{notice.recognition.replace(/^[a-zA-Z]+:/, '')}</b> ·{' '}
                {item === undefined ? notice.item : say(item)}
                <br />
                <span className="soft">{notice.enterpriseName}</span>
              </span>
              <span className="at-end">
                <b className="num">{money(notice.amountFen, language)}</b>
                <br />
                <span className="soft small">{w.until(due(notice.closesAt, language))}</span>{' '}
                {notice.contested && <span className="tag warn">{w.contested}</span>}
              </span>
            </div>
            {below?.(notice.application)}
          </li>
        );
      })}
    </ul>
  );
}
