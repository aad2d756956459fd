import proto from '@temporalio/proto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { judgeEvidence, type AwardAudit, type Evidence } from '../../audit/audit-award.ts';
import type { Outcome } from '../../contract/step.ts';
import { startAwards, type Awards } from '../support/awards.ts';
import { forged, outcomes, rewrite, signals, versionSeen, withoutDecision } from './forge.ts';
import { liveAwards, type LivedAwards } from './lived-awards.ts';

let awards: Awards;
let lived: LivedAwards;

beforeAll(async () => {
  awards = await startAwards();
  lived = await liveAwards(awards);
});
afterAll(async () => awards.stop());

const judge = async (evidence: Evidence): Promise<AwardAudit> => judgeEvidence(awards.bundlePath, evidence);

/** The findings about data, as `row: finding`. */
const dataOf = ({ findings }: AwardAudit): string[] =>
  findings
    .filter(({ question }) => question === 'data')
    .map(({ seq, finding }) => `${String(seq)}: ${finding}`);

interface Sent {
  readonly expectedVersion: number;
  readonly payload: { readonly reasons?: string; readonly amountFen?: number };
  readonly actor: { readonly person: string };
}

it('honest awards hold in all three questions, refusals and several runs included', async () => {
  const audits = [await judge(lived.settled), await judge(lived.repaid)];
  const good = { commands: 'identical', data: 'identical', law: 'applied', findings: [] };
  expect(audits).toMatchObject([good, good]);
  expect(audits.map(({ runs }) => runs)).toEqual([1, 2]);
  expect(lived.settled.journal.filter(({ accepted }) => !accepted)).toHaveLength(1);
});

describe('a history that replays well is caught by the records when it was given', () => {
  it('other reasons', async () => {
    const { settled } = lived;
    const audit = await judge(
      forged(settled, 0, (events) => {
        for (const { input } of signals(events, 'application.return'))
          rewrite<Sent>(input, (sent) => ({ ...sent, payload: { reasons: 'something else' } }));
        return events;
      }),
    );
    expect(audit).toMatchObject({ commands: 'identical', data: 'different', law: 'applied' });
    expect(dataOf(audit)).toEqual(['2: event.payload.reasons differs between history and journal']);
  });

  it('another person who approved', async () => {
    const audit = await judge(
      forged(lived.settled, 0, (events) => {
        for (const { input } of signals(events, 'office.approve'))
          rewrite<Sent>(input, (sent) => ({ ...sent, actor: { ...sent.actor, person: 'p-approver-2' } }));
        return events;
      }),
    );
    expect(audit).toMatchObject({ commands: 'identical', data: 'different', law: 'applied' });
    expect(dataOf(audit)[0]).toMatch(/: event\.actor\.person differs between history and journal$/);
  });

  it('other amounts repaid, one fen less and one fen more', async () => {
    const audit = await judge(
      forged(lived.repaid, 1, (events) => {
        for (const [index, { input }] of signals(events, 'repayment.record').entries())
          rewrite<Sent>(input, ({ payload, ...sent }) => {
            const amountFen = (payload.amountFen ?? 0) + (index === 0 ? -1 : 1);
            return { ...sent, payload: { ...payload, amountFen } };
          });
        return events;
      }),
    );
    expect(audit).toMatchObject({ commands: 'identical', data: 'different' });
    expect(dataOf(audit)).toEqual([
      expect.stringMatching(/: event\.payload\.amountFen differs between history and journal$/),
      expect.stringMatching(/: event\.payload\.amountFen differs between history and journal$/),
      expect.stringMatching(/: its transfer differs from the history in amountFen$/),
      expect.stringMatching(/: its transfer differs from the history in amountFen$/),
    ]);
  });

  it('another verdict in what a recording answered', async () => {
    const audit = await judge(
      forged(lived.settled, 0, (events) => {
        for (const result of outcomes(events))
          rewrite<Outcome>(result, (outcome) => JSON.parse(raised(JSON.stringify(outcome))) as Outcome);
        return events;
      }),
    );
    // The bank has paid another amount than this verdict orders, which is another path.
    expect(audit).toMatchObject({ commands: 'different', data: 'different' });
    const findings = dataOf(audit);
    expect(findings[0]).toMatch(/: outcome\.events\.0\.payload\.verdict\.amountFen differs between/);
    expect(findings).toContainEqual(expect.stringMatching(/the read model differs .*amountFen$/));
    expect(findings).toContainEqual(expect.stringMatching(/its transfer differs .*amountFen$/));
    expect(findings).toContainEqual(expect.stringMatching(/its verdict differs .*verdict\.amountFen$/));
  });

  it('two decisions in each other’s place, each as if its sender had seen what then stood there', async () => {
    const audit = await judge(
      forged(lived.settled, 0, (events) => {
        const [one, other] = signals(events, 'department.confirm');
        if (one === undefined || other === undefined) throw new Error('two departments are asked');
        [one.input.payloads, other.input.payloads] = [other.input.payloads ?? [], one.input.payloads ?? []];
        const [later, earlier] = [one, other].map(({ input }) => versionSeen(input));
        for (const [{ input }, expectedVersion] of [
          [one, earlier],
          [other, later],
        ] as const)
          rewrite<Sent>(input, (sent) => ({ ...sent, expectedVersion: expectedVersion ?? 0 }));
        return events;
      }),
    );
    expect(audit).toMatchObject({ commands: 'identical', data: 'different' });
    expect(dataOf(audit)[0]).toMatch(
      /department\.confirm by (\S+) is in the journal, but the history has department\.confirm by (?!\1)/,
    );
  });

  it('no trace of a refused decision, no gap where it was, and nobody who saw what came after it', async () => {
    const refused = lived.settled.journal.find(({ accepted }) => !accepted)?.seq ?? 0;
    const audit = await judge(
      forged(lived.settled, 0, (events) => {
        const [late] = signals(events, 'application.decline');
        if (late === undefined) throw new Error('a decision came too late');
        const rest = withoutDecision(events, late.event);
        for (const { input } of signals(rest))
          if (versionSeen(input) > refused)
            rewrite<Sent>(input, (sent) => ({ ...sent, expectedVersion: sent.expectedVersion - 1 }));
        return rest;
      }),
    );
    expect(audit).toMatchObject({ commands: 'identical', data: 'different' });
    expect(dataOf(audit)[0]).toMatch(/: application\.decline by p-handler-1 is in the journal, but/);
  });
});

it('decisions in each other’s place do not replay if each still says which version was seen', async () => {
  const audit = await judge(
    forged(lived.settled, 0, (events) => {
      const [one, other] = signals(events, 'department.confirm');
      if (one === undefined || other === undefined) throw new Error('two departments are asked');
      [one.input.payloads, other.input.payloads] = [other.input.payloads ?? [], one.input.payloads ?? []];
      return events;
    }),
  );
  expect(audit).toMatchObject({ commands: 'different', data: 'different' });
});

describe('a history that lacks something', () => {
  it('does not replay without a signal, and the first row that it lacks is named', async () => {
    const audit = await judge(
      forged(lived.settled, 0, (events) => {
        const [dropped] = signals(events, 'payment.fail');
        return events.filter((recorded) => recorded !== dropped?.event);
      }),
    );
    expect(audit).toMatchObject({ commands: 'different', data: 'different' });
    expect(audit.findings[0]?.finding).toMatch(/History is out of order/);
    expect(dataOf(audit)[0]).toMatch(/: payment\.fail by p-finance-1 is in the journal, but/);
  });

  it('replays without its first run, which is missed', async () => {
    const audit = await judge({ ...lived.repaid, runs: lived.repaid.runs.slice(1) });
    expect(audit).toMatchObject({ commands: 'identical', data: 'different' });
    expect(dataOf(audit)).toContainEqual(
      expect.stringMatching(/^null: run .* continues one that is missing$/),
    );
  });

  it('replays without its last run, which is missed', async () => {
    const audit = await judge({ ...lived.repaid, runs: lived.repaid.runs.slice(0, 1) });
    expect(audit).toMatchObject({ commands: 'identical', data: 'different' });
    expect(dataOf(audit)).toContainEqual(expect.stringMatching(/^null: run .* is missing, which continues /));
  });
});

it('a run that was given something else than the one before it carried out does not join', async () => {
  const audit = await judge(
    forged(lived.repaid, 1, (events) => {
      const [started] = events;
      const input = started?.workflowExecutionStartedEventAttributes?.input;
      rewrite<object>(input, (start) => JSON.parse(raised(JSON.stringify(start))) as object);
      return events;
    }),
  );
  expect(audit.data).toBe('different');
  expect(dataOf(audit)).toContainEqual(
    expect.stringMatching(
      /^null: run .* was not given what run .* carried out \(snapshot\.context\..*Fen\)$/,
    ),
  );
});

describe('each of the three questions finds something that the other two do not', () => {
  it('another path of the code, where the data and the law are as they were', async () => {
    const audit = await judge(
      forged(lived.settled, 0, (events) => {
        const timer = events.find((recorded) => recorded.timerStartedEventAttributes != null);
        if (timer === undefined) throw new Error('an award sets a timer');
        timer.timerStartedEventAttributes = null;
        timer.eventType = proto.temporal.api.enums.v1.EventType.EVENT_TYPE_MARKER_RECORDED;
        timer.markerRecordedEventAttributes = { markerName: 'something else' };
        return events;
      }),
    );
    expect(audit).toMatchObject({ commands: 'different', data: 'identical', law: 'applied' });
  });

  it('another word in a message, where the path and the law are as they were', async () => {
    const audit = await judge(
      forged(lived.settled, 0, (events) => {
        for (const { input } of signals(events, 'office.propose'))
          rewrite<Sent>(input, (sent) => ({ ...sent, payload: { ...sent.payload, reasons: 'none' } }));
        return events;
      }),
    );
    expect(audit).toMatchObject({ commands: 'identical', data: 'different', law: 'applied' });
  });

  it('other facts below a verdict, where the path and the data are as they were', async () => {
    const [first, ...rest] = lived.settled.verdicts;
    if (first === undefined) throw new Error('an award has a verdict');
    const facts = { ...first.input.facts, evidence: [] };
    const audit = await judge({
      ...lived.settled,
      verdicts: [{ ...first, input: { ...first.input, facts } }, ...rest],
    });
    expect(audit).toMatchObject({ commands: 'identical', data: 'identical', law: 'different' });
  });
});

/** JSON with every amount of the two awards one fen higher. */
function raised(json: string): string {
  return json.replaceAll(/(?<=Fen":)(5000000|30000000)\b/g, (fen) => String(Number(fen) + 1));
}
