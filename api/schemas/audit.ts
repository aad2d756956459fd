/** A report of the audit: its members are those that `audit/` gives. */
export const REPORT = { type: 'object', additionalProperties: true } as const;

/** The answers of a route that gives a report, or says why there is none. */
export const REPORT_OR_REASON = { 200: REPORT, 409: { $ref: 'Problem#' } } as const;

/** A whole number in an address. */
export const NUMBER = { type: 'string', pattern: '^[0-9]{1,15}$', examples: ['0'] } as const;
