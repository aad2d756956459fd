import proto, { type temporal } from '@temporalio/proto';

export type Event = temporal.api.history.v1.IHistoryEvent;

const { EventType } = proto.temporal.api.enums.v1;
const { History } = proto.temporal.api.history.v1;

export const is = (type: keyof typeof EventType) => (event: Event) => event.eventType === EventType[type];

/** Says a station of the life to the person who reads it in Temporal's own tools. */
export const isStation = is('EVENT_TYPE_UPSERT_WORKFLOW_SEARCH_ATTRIBUTES');
/** What only a tour or a test asks for: the server skips time. */
const isSkipping = (event: Event): boolean =>
  is('EVENT_TYPE_WORKFLOW_EXECUTION_OPTIONS_UPDATED')(event) ||
  is('EVENT_TYPE_WORKFLOW_EXECUTION_TIME_SKIPPING_TRANSITIONED')(event);

/** A history as it is where nobody moves the clock. */
export const unskipped = (events: readonly Event[]): readonly Event[] =>
  events.filter((event) => !isSkipping(event));

/** A history without what is there for people who read it by Temporal's own tools: stations and summaries. */
export const plain = (events: readonly Event[]): readonly Event[] =>
  events.filter((event) => !isStation(event)).map(({ userMetadata: _, ...event }) => event);

/** Bytes of the events as the server stores them (protobuf). */
export const bytesOf = (events: readonly Event[]): number =>
  History.encode({ events: [...events] }).finish().byteLength;
