import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNames } from '../../door/catalogue.ts';
import { api, got } from '../../door/client.ts';
import { channelsQuery } from '../../door/settings.ts';
import { FIELD_WORDS } from '../../words/fields.ts';
import { minute } from '../../words/figures.ts';
import { useWords } from '../../words/words.ts';
import { ApiForm } from '../api-form.tsx';
import { ListState } from '../list-state.tsx';
import { Card } from '../page.tsx';
import { ProblemNote } from '../problem.tsx';

/** How somebody is notified: in which language, by mail or not, each step or once a day, and to which address. */
export function Channels({ person }: { readonly person: string }) {
  const { w } = useWords();
  const queries = useQueryClient();
  const { data, error } = useQuery(channelsQuery);
  const readAgain = () => queries.invalidateQueries({ queryKey: channelsQuery.queryKey });
  return (
    <Card title={w.howNotified}>
      <p className="soft">{w.howNotifiedMeans}</p>
      {data === undefined ? (
        <ListState error={error} rows={undefined} empty="" />
      ) : (
        <>
          <ApiForm
            key={JSON.stringify(data)}
            keptAs={`${person}:channels`}
            method="PUT"
            describedAt="/notifications/channels"
            initial={{
              language: data.language,
              email: data.email,
              digest: data.digest,
              ...(data.address !== null && { address: data.address }),
            }}
            labels={{ address: FIELD_WORDS.mailAddress }}
            submitLabel={w.save}
            onDone={readAgain}
          />
          <Address channels={data} person={person} onChange={readAgain} />
        </>
      )}
    </Card>
  );
}

type AllChannels = Awaited<ReturnType<NonNullable<typeof channelsQuery.queryFn>>>;

/** Mail goes to an address only after its owner has confirmed it. */
function Address({
  channels: { address, addressIsConfirmed, confirmation, emailIsSent },
  person,
  onChange,
}: {
  readonly channels: AllChannels;
  readonly person: string;
  readonly onChange: () => Promise<unknown>;
}) {
  const { w, say, language } = useWords();
  const nameOf = useNames();
  const ask = useMutation({
    mutationFn: () => got(api.POST('/notifications/address/send-code')),
    onSettled: onChange,
  });
  if (!emailIsSent) return <p className="soft small">{w.noMailHere}</p>;
  if (address === null) return null;
  if (addressIsConfirmed) return <p className="say ok">{w.addressIsConfirmed(address)}</p>;
  return (
    <div className="say warn">
      <p>{w.confirmAddress(address)}</p>
      {confirmation !== null && (
        <p className="small">
          {say(nameOf('LETTERS', confirmation.letter))}
          {confirmation.until !== null &&
            w.codeUntil(minute(confirmation.until, language), confirmation.triesLeft)}
        </p>
      )}
      <p className="buttons">
        <button type="button" disabled={ask.isPending} onClick={() => ask.mutate()}>
          {w.sendCode}
        </button>
      </p>
      {ask.error !== null && <ProblemNote error={ask.error} />}
      {confirmation !== null && (
        <ApiForm
          keptAs={`${person}:address-code`}
          describedAt="/notifications/address/confirm"
          labels={{ code: FIELD_WORDS.mailCode }}
          submitLabel={w.confirmCode}
          onDone={onChange}
        />
      )}
    </div>
  );
}
