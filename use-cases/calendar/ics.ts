/** Something with an end in time, as a calendar program shows it. Instants in UTC, ISO 8601. */
export interface CalendarEntry {
  /** Stable: a changed entry replaces the one that a program has. */
  readonly uid: string;
  /** When it was last changed. */
  readonly at: string;
  readonly due: string;
  readonly summary: string;
  readonly description: string;
  readonly url: string;
}

const HOUR_MS = 3_600_000;
/** Beijing has kept one offset since 1991; no award is older. */
const BEIJING_MS = 8 * HOUR_MS;
const MOST_OCTETS = 75;

/** RFC 5545 asks for the rules of a zone that a calendar names. */
const ZONE = [
  'BEGIN:VTIMEZONE',
  'TZID:Asia/Shanghai',
  'BEGIN:STANDARD',
  'DTSTART:19910915T000000',
  'TZOFFSETFROM:+0900',
  'TZOFFSETTO:+0800',
  'TZNAME:CST',
  'END:STANDARD',
  'END:VTIMEZONE',
];

/**
 * Returns a calendar (RFC 5545) in Beijing time: each entry is the last hour before it is due, with a reminder a day before, so
 * that a term that ends with a day is shown on that day.
 */
export function icsOf(name: string, entries: readonly CalendarEntry[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//gongshu-awards//deadlines//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    'X-WR-TIMEZONE:Asia/Shanghai',
    ...ZONE,
    ...entries.flatMap(entryLines),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function entryLines({ uid, at, due, summary, description, url }: CalendarEntry): readonly string[] {
  const end = Date.parse(due);
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `DTSTAMP:${compact(Date.parse(at))}Z`,
    `DTSTART;TZID=Asia/Shanghai:${compact(end - HOUR_MS + BEIJING_MS)}`,
    `DTEND;TZID=Asia/Shanghai:${compact(end + BEIJING_MS)}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    `URL:${url}`,
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(summary)}`,
    'TRIGGER:-P1D',
    'END:VALARM',
    'END:VEVENT',
  ];
}

/** 20261205T150000 */
function compact(ms: number): string {
  return new Date(ms).toISOString().slice(0, 19).replaceAll(/[-:]/g, '');
}

function escaped(text: string): string {
  return text
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll(/\r?\n/g, '\\n');
}

/** A line of at most 75 octets, and its continuations: a sign is never cut in two. */
function folded(line: string): string {
  let octets = 0;
  let text = '';
  for (const sign of line) {
    const size = octetsOf(sign);
    if (octets + size > MOST_OCTETS) {
      text += '\r\n ';
      octets = 1;
    }
    text += sign;
    octets += size;
  }
  return text;
}

function octetsOf(sign: string): number {
  const point = sign.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
