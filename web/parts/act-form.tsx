import { useQuery, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { stepsQuery, type Dossier } from '../door/award.ts';
import { moneyOfAct } from '../door/money-of-act.ts';
import { catalogueQuery, signalsQuery } from '../door/catalogue.ts';
import { Problem } from '../door/problem.ts';
import { useSend } from '../door/send.ts';
import { DUTIES, holds, type Session } from '../door/session.ts';
import { useWords } from '../words/words.ts';
import { money } from '../words/figures.ts';
import { ACT_CONSEQUENCES } from '../words/acts.ts';
import { ActTools } from './act-tools.tsx';
import { ClaimPreview } from './claim-preview.tsx';
import { ClaimForm } from './claim-form.tsx';
import { correctedClaim } from './corrected-claim.ts';
import { membersOf } from './form/fields/group.tsx';
import { Form, type Filled } from './form/form.tsx';
import { waysOf, type Schema } from './form/schema.ts';
import { Journal } from './journal.tsx';
import { useTwins } from './twins.tsx';

interface Props {
  readonly dossier: Dossier;
  readonly session: Session;
  readonly type: string;
  readonly onDone: (words: string) => void;
}

/** The award has moved on since the version that an act names. */
const MOVED_ON = 412;

/**
 * The form of one act on an award. It stands still while the award moves on: what is new is said above it, and the sender
 * says that they have seen it. Who was faster than the page is learned from the refusal: what was typed stays.
 */
export function ActForm({ dossier, session, type, onDone }: Props) {
  const { w, say } = useWords();
  const { data: signals } = useSuspenseQuery(signalsQuery);
  const { data: catalogue } = useSuspenseQuery(catalogueQuery);
  const { data: journal } = useQuery(stepsQuery(dossier.id));
  const [seen, setSeen] = useState(dossier.version);
  const newer = journal?.steps.filter(({ seq, accepted }) => accepted && seq > seen) ?? [];
  const send = useSend();
  const queries = useQueryClient();
  const signal = signals.signals.find((each) => each.type === type);
  if (signal === undefined) return <p className="say warn">{w.noSuchAct}</p>;
  const isOpen = dossier.allowed.some((act) => act.type === type);
  const stop = dossier.blocked.find((act) => act.type === type);
  const submit = async (body: unknown): Promise<void> => {
    const act = { path: `/applications/${dossier.id}/signals/${type}`, body, version: seen };
    const { isPending } = await send(act).catch(async (error: unknown) => {
      if (error instanceof Problem && error.status === MOVED_ON)
        await queries.invalidateQueries({ queryKey: ['award', dossier.id] });
      throw error;
    });
    onDone(isPending ? w.underWay(say(signal.label)) : w.isDone(say(signal.label)));
  };
  const consequence = ACT_CONSEQUENCES[type];
  return (
    <>
      {dossier.version !== seen && (
        <div className="say warn" role="status">
          <p>{w.movedOn(say(dossier.state))}</p>
          <Journal steps={newer} units={catalogue.units} own={session.person} />
          {isOpen && (
            <button type="button" className="quiet" onClick={() => setSeen(dossier.version)}>
              {w.haveSeen}
            </button>
          )}
        </div>
      )}
      {!isOpen && (
        <p className="say warn" role="status">
          {stop === undefined ? w.notOpenNow : say(stop)}
        </p>
      )}
      {signal.note !== null && <p className="soft small">{say(signal.note)}</p>}
      {consequence !== undefined && <p className="soft small">{w.then(say(consequence))}</p>}
      <ActFields
        dossier={dossier}
        session={session}
        type={type}
        label={say(signal.label)}
        schema={signal.schema}
        onSubmit={submit}
      />
    </>
  );
}

/** Acts after which there is no way back for the firm. */
const ASKED_TWICE = ['application.withdraw', 'application.decline', 'relocation.report', 'clawback.writeOff'];

function ActFields({
  dossier,
  session,
  type,
  label,
  schema,
  onSubmit,
}: Omit<Props, 'onDone'> & {
  readonly label: string;
  readonly schema: Schema;
  readonly onSubmit: (body: unknown) => Promise<void>;
}) {
  const { w, language } = useWords();
  const { data: catalogue } = useSuspenseQuery(catalogueQuery);
  const keptAs = `${session.person}:${dossier.id}:${type}`;
  const item = catalogue.items.find(({ code }) => code === dossier.item.code);
  const known = [...dossier.allowed, ...dossier.blocked].find((each) => each.type === type);
  const { bodyOf, instead } = useTwins();
  const asksWords = known !== undefined && holds(session, ...DUTIES) && asksAnything(schema);
  const labelled = (value: unknown): string => {
    const fen = moneyOfAct(type, dossier, membersOf(value));
    return fen === null ? label : w.withMoney(label, money(fen, language));
  };
  const previewed = ({ value }: Filled) => <ClaimPreview id={dossier.id} value={value} />;
  if (type === 'application.resubmit' && item !== undefined)
    return (
      <ClaimForm
        keptAs={keptAs}
        item={item}
        items={catalogue.items}
        enterprises={[dossier.firm]}
        initial={() => correctedClaim(dossier)}
        submitLabel={label}
        onSubmit={async (form) => onSubmit(bodyOf(form))}
        instead={instead}
      />
    );
  return (
    <Form
      key={keptAs}
      keptAs={keptAs}
      asks={() => ({ schema, around: { proofs: item?.proofs ?? [] } })}
      initial={() => ({ value: noneYet(schema), files: [] })}
      submitLabel={labelled}
      {...(asksWords && {
        tools: (filled, put) => (
          <ActTools
            application={dossier.id}
            type={known.type}
            value={filled.value}
            schema={schema}
            onPut={put}
          />
        ),
      })}
      {...(type === 'clawback.propose' && { foot: previewed, review: previewed })}
      {...(ASKED_TWICE.includes(type) && { review: () => <p>{w.cannotUndo}</p> })}
      onSubmit={({ value }) => onSubmit(value)}
    />
  );
}

function asksAnything(schema: Schema): boolean {
  return Object.keys(schema.properties ?? {}).length > 0 || waysOf(schema).length > 0;
}

/** Returns a value in which each list that must be there is empty: none is an answer too. */
function noneYet({ required = [], properties = {} }: Schema): object {
  const lists = required.filter((name) => properties[name]?.type === 'array');
  return Object.fromEntries(lists.map((name) => [name, []]));
}
