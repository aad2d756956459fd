import { useWords } from '../words/words.ts';

/** A mark at the beginning by which spreadsheets know UTF-8. */
const BYTE_ORDER = '\uFEFF';

/** Saves the rows of a table as CSV, as they are shown. */
export function CsvButton({
  name,
  rows,
}: {
  /** Of the file, without its ending. */
  readonly name: string;
  /** The head first. */
  readonly rows: readonly (readonly (string | number | null)[])[];
}) {
  const { w } = useWords();
  const save = (): void => {
    const text = rows.map((row) => row.map(quoted).join(',')).join('\r\n');
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([BYTE_ORDER, text], { type: 'text/csv' }));
    link.download = `${name}.csv`;
    link.click();
    URL.revokeObjectURL(link.href);
  };
  return (
    <p className="buttons">
      <button type="button" className="quiet" onClick={save}>
        {w.downloadAs('CSV')}
        <span className="unseen"> {name}</span>
      </button>
    </p>
  );
}

/** A name that begins like a formula is a text to a spreadsheet. */
function quoted(value: string | number | null): string {
  if (typeof value !== 'string') return String(value ?? '');
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return `"${text.replaceAll('"', '""')}"`;
}
