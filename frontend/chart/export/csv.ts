import type { DataTable } from './data-table';

/**
 * RFC 4180: what holds a quote, comma or line break is quoted, and a gap is an empty field. A name that a spreadsheet
 * would take for a formula has an apostrophe in front, as OWASP advises.
 */
export function csv({ head, rows }: DataTable): string {
  const field = (value: string | number | null): string => {
    const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value ?? '');
    return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  return [head, ...rows].map((row) => row.map(field).join(',')).join('\r\n') + '\r\n';
}

export function csvFile(table: DataTable): Blob {
  // Spreadsheets take a file that begins so for UTF-8.
  return new Blob(['\uFEFF', csv(table)], { type: 'text/csv' });
}
