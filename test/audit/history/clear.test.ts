import proto from '@temporalio/proto';
import { expect, it } from 'vitest';
import { clearHistory } from '../../../audit/history/clear.ts';

const { History } = proto.temporal.api.history.v1;
const { Payload } = proto.temporal.api.common.v1;

const payload = (text: string) => ({ metadata: { encoding: Buffer.from('test') }, data: Buffer.from(text) });
const payloads = (text: string) => ({ payloads: [payload(text)] });
/** One of each way in which a history holds payloads: lists, maps, and failures in failures. */
const WHOLE = Buffer.from(
  History.encode(
    History.fromObject({
      events: [
        {
          eventId: 1,
          userMetadata: { summary: payload('summary') },
          workflowExecutionStartedEventAttributes: {
            workflowId: 'award',
            input: payloads('start'),
            memo: { fields: { note: payload('memo') } },
          },
        },
        {
          eventId: 2,
          workflowExecutionSignaledEventAttributes: { signalName: 'signal', input: payloads('signal') },
        },
        {
          eventId: 3,
          markerRecordedEventAttributes: { markerName: 'marker', details: { result: payloads('marker') } },
        },
        {
          eventId: 4,
          activityTaskFailedEventAttributes: {
            failure: {
              encodedAttributes: payload('failure'),
              cause: {
                encodedAttributes: payload('cause'),
                applicationFailureInfo: { details: payloads('details') },
              },
            },
          },
        },
      ],
    }),
  ).finish(),
);
/** A field of an event that no release knows: number 4000, five bytes. */
const UNKNOWN = Buffer.from([0x82, 0xfa, 0x01, 5, 1, 2, 3, 4, 5]);
const WORDS = ['summary', 'start', 'memo', 'signal', 'marker', 'failure', 'cause', 'details'];

it('opens every payload in its place, however deep it lies', async () => {
  const seen: string[] = [];
  const bytes = await clearHistory(WHOLE, (sealed) => {
    const text = Buffer.from(Payload.decode(sealed).data).toString();
    seen.push(text);
    const longer = `clear ${text}, and longer than any field that had room for it: ${'x'.repeat(200)}`;
    return Promise.resolve(Payload.encode(payload(longer)).finish());
  });
  expect(seen.sort()).toEqual([...WORDS].sort());
  const text = JSON.stringify(History.toObject(History.decode(bytes), { bytes: String }));
  for (const word of WORDS)
    expect(text).toContain(Buffer.from(`clear ${word}, and`).toString('base64').slice(0, 12));
  const { events } = History.decode(bytes);
  expect(events).toHaveLength(4);
  expect(events[1]?.workflowExecutionSignaledEventAttributes?.signalName).toBe('signal');
});

it('leaves every byte where nothing was sealed, and what no release knows', async () => {
  const same = await clearHistory(WHOLE, (bytes) => Promise.resolve(bytes));
  expect(Buffer.from(same).equals(WHOLE)).toBe(true);
  const bytes = await clearHistory(Buffer.concat([WHOLE, UNKNOWN]), () =>
    Promise.resolve(Payload.encode(payload('clear')).finish()),
  );
  expect(Buffer.from(bytes).subarray(-UNKNOWN.length).equals(UNKNOWN)).toBe(true);
});
