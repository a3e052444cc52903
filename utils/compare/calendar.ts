/** An all-day entry of a calendar. */
export interface CalendarEntry {
  /** Stays the same when the list is exported again, so calendars update instead of doubling. */
  uid: string;
  /** ISO date. */
  day: string;
  summary: string;
  description: string;
  url?: string;
}

const LINE_OCTETS = 75;

/**
 * Writes entries as an iCalendar file (RFC 5545): CRLF line ends, lines folded at 75 octets, texts
 * escaped.
 *
 * @param stamp Time of writing, ISO 8601 in UTC.
 */
export function toCalendar(entries: readonly CalendarEntry[], stamp: string): string {
  const time = `${stamp.replace(/[-:]/g, '').slice(0, 15)}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Fuwen//Deadlines//ZH',
    'CALSCALE:GREGORIAN',
    ...entries.flatMap(({ uid, day, summary, description, url }) => [
      'BEGIN:VEVENT',
      `UID:${escape(uid)}`,
      `DTSTAMP:${time}`,
      `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
      `DTEND;VALUE=DATE:${nextDay(day).replaceAll('-', '')}`,
      `SUMMARY:${escape(summary)}`,
      `DESCRIPTION:${escape(description)}`,
      ...(url && /^https?:\/\/\S+$/.test(url) ? [`URL:${url}`] : []),
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.flatMap(fold).join('\r\n') + '\r\n';
}

const escape = (text: string): string =>
  text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|\r|\n/g, '\\n')
    // eslint-disable-next-line no-control-regex -- other control characters may not stand in a text value
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');

const nextDay = (day: string): string =>
  new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);

/** Splits a line so that no part has more than 75 octets of UTF-8 and no character is torn. */
function fold(line: string): string[] {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const char of line) {
    const size = new TextEncoder().encode(char).length;
    if (octets + size > LINE_OCTETS) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += char;
    octets += size;
  }
  return [...parts, part];
}
