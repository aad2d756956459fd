/** The names of migrations that may take away: nothing of the release before them uses it. */
export const TAKES_AWAY = /_contract$/;

const FORMS = [
  /\bdrop\s+(table|column|view|function|constraint)\b/i,
  /\brename\b/i,
  /\bset\s+not\s+null\b/i,
  /\balter\s+column\s+\S+\s+(set\s+data\s+)?type\b/i,
];
/** A row that the release before writes would lack it. */
const DEMANDED = /\badd\s+column\b(?!.*\bdefault\b).*\bnot\s+null\b/is;

/** Returns the statements of a migration after which a process of the release before no longer works. */
export function takesAway(text: string): readonly string[] {
  return text
    .split('--> statement-breakpoint')
    .map((statement) => statement.trim())
    .filter((statement) => DEMANDED.test(statement) || FORMS.some((form) => form.test(statement)));
}
