import proto from '@temporalio/proto';
import { expect, it } from 'vitest';
import { readHistory } from '../../../audit/history/read-history.ts';

const { History } = proto.temporal.api.history.v1;

/** A history that says that the workflow ended with a text of JSON. */
function endedWith(text: string): Uint8Array {
  const metadata = { encoding: Buffer.from('json/plain') };
  const result = { payloads: [{ metadata, data: Buffer.from(text) }] };
  return History.encode({
    events: [{ eventId: 1 as never, workflowExecutionCompletedEventAttributes: { result } }],
  }).finish();
}

it.each([
  ['a text as a program writes it', '{"seq":1,"head":{"hash":"x"}}'],
  ['blanks and escapes', '{ "seq": 1, "head": {"hash": "\\u0078"} }'],
  ['names that are numbers, in another order', '{"2":{"a":1},"1":{"a":1}}'],
])('a payload is read with %s', (_, text) => {
  expect(readHistory(endedWith(text))).toEqual([{ kind: 'ended', result: JSON.parse(text) as unknown }]);
});

it.each([
  ['with one value', '{"seq":1,"seq":1}', '/seq'],
  ['with two values', '{"seq":1,"seq":2}', '/seq'],
  ['within another', '{"head":{"hash":"x","hash":"y"}}', '/head/hash'],
  ['under an escaped name', '{"seq":1,"\\u0073eq":2}', '/seq'],
])('a payload with a member twice %s is none', (_, text, at) => {
  expect(() => readHistory(endedWith(text))).toThrow(`a payload has ${at} twice`);
});
