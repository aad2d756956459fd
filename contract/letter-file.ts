/** The name of the file in which the mailbox of a trial keeps the letter of a notification. Names sort as letters were written. */
export function letterFile(notification: number): string {
  return `${String(notification).padStart(12, '0')}.json`;
}
