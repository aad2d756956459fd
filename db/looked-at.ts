/** How many rows a count looks at, where nothing says that there are few (ADR 63). */
export const LOOKED_AT = 1_000;
