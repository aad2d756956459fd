import { useSuspenseQuery } from '@tanstack/react-query';
import { sessionQuery, signInAddress } from '../door/session.ts';
import { Card, Page } from '../parts/page.tsx';
import { BankAccount } from '../parts/settings/bank-account.tsx';
import { CalendarAddress } from '../parts/settings/calendar-address.tsx';
import { Channels } from '../parts/settings/channels.tsx';
import { Sessions } from '../parts/settings/sessions.tsx';
import { Webhook } from '../parts/settings/webhook.tsx';
import { language } from '../words/language.ts';
import { useWords } from '../words/words.ts';

/** What somebody chooses for themselves: language, how they are notified, and to which account their firm is paid. */
export function SettingsPage() {
  const { w, language: spoken } = useWords();
  const { data: session } = useSuspenseQuery(sessionQuery);
  if (session === null) return <a href={signInAddress('/settings')}>{w.signIn}</a>;
  return (
    <Page
      title={w.settings}
      lead={session.name === null ? session.account : `${session.name} · ${session.account}`}
    >
      <Card title={w.languageOfPages}>
        <div className="picks" role="radiogroup" aria-label={w.languageOfPages}>
          {(['zh', 'en'] as const).map((each) => (
            <label key={each} className="pick" lang={each === 'zh' ? 'zh-Hans' : 'en'}>
              <input
                type="radio"
                name="language"
                checked={spoken === each}
                onChange={() => language.choose(each)}
              />{' '}
              {each === 'zh' ? '中文' : 'English'}
            </label>
          ))}
        </div>
      </Card>
      <Channels person={session.person} />
      {session.enterprises.map((firm) => (
        <BankAccount key={firm.code} firm={firm} person={session.person} />
      ))}
      <CalendarAddress />
      <Webhook person={session.person} />
      <Sessions session={session} />
    </Page>
  );
}
