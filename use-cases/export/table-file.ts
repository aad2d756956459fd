import { once } from 'node:events';
import { PassThrough, Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import type { EXPORT_FORMATS } from '../../contract/choices.ts';

export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** A column of a table file. `yuan` is a number in a spreadsheet; everything else is text, so that no code loses a digit. */
export interface Column<Row> {
  readonly header: string;
  readonly width: number;
  readonly is: 'text' | 'yuan';
  /** Yuan as decimal text, such as `50000.00`; empty if there is none. */
  readonly of: (row: Row) => string;
}

/** What a format is called in HTTP, and how its files end. */
export const FILE_TYPES: Readonly<Record<ExportFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** Returns rows as a file, written as they come, so that an export of any length holds few of them. */
export function tableFile<Row>(
  format: ExportFormat,
  name: string,
  columns: readonly Column<Row>[],
  rows: AsyncIterable<Row>,
): Readable {
  switch (format) {
    case 'csv':
      return csv(columns, rows);
    case 'xlsx':
      return spreadsheet(name, columns, rows);
    default:
      return format satisfies never;
  }
}

/** CSV in UTF-8 with a byte order mark, every value quoted: spreadsheets then read the signs. */
function csv<Row>(columns: readonly Column<Row>[], rows: AsyncIterable<Row>): Readable {
  async function* lines() {
    for await (const row of rows)
      yield columns.map(({ is, of }) => (is === 'text' ? harmless(of(row)) : of(row)));
  }
  const headers = columns.map(({ header }) => header);
  return Readable.from(lines()).pipe(stringify({ header: true, columns: headers, bom: true, quoted: true }));
}

/** A spreadsheet takes text of a CSV file that begins so for a formula. */
export const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

/** In a spreadsheet a text is a text by its type, whatever it begins with. */
function spreadsheet<Row>(name: string, columns: readonly Column<Row>[], rows: AsyncIterable<Row>): Readable {
  const out = new PassThrough();
  const write = async (): Promise<void> => {
    // Loaded with the first spreadsheet: the API starts sooner without it.
    const { default: ExcelJS } = await import('exceljs');
    const book = new ExcelJS.stream.xlsx.WorkbookWriter({ stream: out, useStyles: true });
    const sheet = book.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
    sheet.columns = columns.map(({ header, width, is }) => ({
      header,
      width,
      style: { numFmt: is === 'yuan' ? '#,##0.00' : '@' },
    }));
    for await (const row of rows) {
      sheet.addRow(columns.map(({ is, of }) => cellOf(is, of(row)))).commit();
      if (out.writableNeedDrain) await once(out, 'drain');
    }
    sheet.commit();
    await book.commit();
  };
  write().catch((cause: unknown) => out.destroy(cause instanceof Error ? cause : new Error(String(cause))));
  return out;
}

function cellOf(is: Column<unknown>['is'], text: string): string | number | null {
  if (text === '') return null;
  return is === 'yuan' ? Number(text) : text;
}
