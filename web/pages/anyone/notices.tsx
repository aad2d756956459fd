import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { api, got } from '../../door/client.ts';
import { signalsQuery } from '../../door/catalogue.ts';
import { useSend } from '../../door/send.ts';
import { sessionQuery, signInAddress, type Session } from '../../door/session.ts';
import { Form } from '../../parts/form/form.tsx';
import { ListState } from '../../parts/list-state.tsx';
import { NoticeList } from '../../parts/notice-list.tsx';
import { Card, Page } from '../../parts/page.tsx';
import { minute } from '../../words/figures.ts';
import { useWords } from '../../words/words.ts';

/** Grants before the public, objections to them, and the replies to one's own. */
export function NoticesPage() {
  const { w } = useWords();
  const { data: session } = useSuspenseQuery(sessionQuery);
  return (
    <Page title={w.notices} lead={w.noticesLead}>
      <Card>
        <NoticeList
          below={(application) =>
            session === null ? null : <Objection application={application} session={session} />
          }
        />
        {session === null && (
          <p className="buttons">
            <a className="btn" href={signInAddress('/notices')}>
              {w.signInToObject}
            </a>
          </p>
        )}
      </Card>
      {session !== null && <MyObjections />}
    </Page>
  );
}

function Objection({ application, session }: { readonly application: string; readonly session: Session }) {
  const { w, say } = useWords();
  const { data } = useQuery(signalsQuery);
  const [isDone, setDone] = useState(false);
  const send = useSend();
  const queries = useQueryClient();
  const signal = data?.signals.find(({ type }) => type === 'objection.file');
  if (signal === undefined) return null;
  if (isDone)
    return (
      <p className="say ok" role="status">
        {w.objected}
      </p>
    );
  return (
    <details>
      <summary>{w.object}</summary>
      <Form
        keptAs={`${session.person}:${application}:objection.file`}
        asks={() => ({ schema: signal.schema })}
        initial={() => ({ value: {}, files: [] })}
        submitLabel={say(signal.label)}
        onSubmit={async ({ value }) => {
          await send({ path: `/notices/${application}/objections`, body: value, version: null });
          setDone(true);
          await queries.invalidateQueries({ queryKey: ['objections'] });
        }}
      />
    </details>
  );
}

/** What one has objected to, and what the office replied. */
function MyObjections() {
  const { w, say, language } = useWords();
  const { data, error } = useQuery({
    queryKey: ['objections'],
    queryFn: () => got(api.GET('/objections')),
  });
  return (
    <Card title={w.myObjections}>
      <ListState error={error} rows={data?.objections} empty={w.noObjections} />
      {data?.objections.map((objection) => (
        <div key={`${objection.application} ${String(objection.notice)} ${String(objection.number)}`}>
          <h3>
            {objection.shownName} · {say(objection.item)}{' '}
            <span className="tag">{say(objection.stateName)}</span>
          </h3>
          <p>
            “{objection.words}” <span className="soft small num">{minute(objection.at, language)}</span>
          </p>
          {objection.reply !== null && (
            <p>
              {w.reply}“{objection.reply}”
            </p>
          )}
        </div>
      ))}
    </Card>
  );
}
