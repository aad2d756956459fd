/**
 * Years whose working days the State Council has published and `test/policy/calendar` has compared with the library.
 * Due times that count a day outside them are provisional.
 */
export const PUBLISHED = {
  first: 2018,
  /** The last that the first release knew: no due time was ever provisional for a year up to it. */
  atFirst: 2026,
  last: 2026,
  source: '国务院办公厅关于部分节假日安排的通知 (yearly; 2020 with the extension of 2020-01-26)',
  lastCheckedOn: '2026-11-23',
} as const;
