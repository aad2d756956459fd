/** The day in Hangzhou, YYYY-MM-DD. */
export function today(): string {
  return dayAt(new Date().toISOString());
}

/** The day in Hangzhou at an instant (ISO 8601). */
export function dayAt(instant: string): string {
  return new Date(instant).toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' });
}
