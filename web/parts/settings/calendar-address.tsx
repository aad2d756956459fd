import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { api, got, gotNothing } from '../../door/client.ts';
import { calendarAddressQuery } from '../../door/settings.ts';
import { day } from '../../words/figures.ts';
import { useWords } from '../../words/words.ts';
import { ListState } from '../list-state.tsx';
import { Card } from '../page.tsx';
import { ProblemNote } from '../problem.tsx';

/** One's dates in a calendar program: as a file, or at a secret address that the program reads again by itself. */
export function CalendarAddress() {
  const { w, language } = useWords();
  const queries = useQueryClient();
  const { data, error } = useQuery(calendarAddressQuery);
  const readAgain = () => queries.invalidateQueries({ queryKey: calendarAddressQuery.queryKey });
  const give = useMutation({
    mutationFn: () => got(api.PUT('/calendar/address')),
    onSettled: readAgain,
  });
  const take = useMutation({
    mutationFn: () => gotNothing(api.DELETE('/calendar/address')),
    onSuccess: () => give.reset(),
    onSettled: readAgain,
  });
  const failed = give.error ?? take.error;
  return (
    <Card title={w.calendar}>
      <p className="soft">{w.calendarMeans}</p>
      <p className="buttons">
        <a className="btn" href={`/api/calendar?language=${language}`} download>
          {w.datesForCalendar}
        </a>
        <button type="button" disabled={give.isPending} onClick={() => give.mutate()}>
          {data?.since == null ? w.giveCalendarAddress : w.newCalendarAddress}
        </button>
        {data?.since != null && (
          <button type="button" disabled={take.isPending} onClick={() => take.mutate()}>
            {w.takeCalendarAddress}
          </button>
        )}
      </p>
      {data === undefined && <ListState error={error} rows={undefined} empty="" />}
      {data?.since != null && <p className="soft small">{w.calendarSince(day(data.since, language))}</p>}
      {failed !== null && <ProblemNote error={failed} />}
      {give.data !== undefined && (
        <div className="say ok" role="status">
          <p>{w.shownOnce}</p>
          <p className="num">
            <code>{give.data.address}</code>
          </p>
        </div>
      )}
    </Card>
  );
}
