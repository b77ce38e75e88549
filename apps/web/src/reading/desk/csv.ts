const BYTE_ORDER_MARK = '\uFEFF';

/** Lines as a CSV file for a spreadsheet set to Italian, as every other of the product: semicolons, UTF-8 with its mark. */
export function csvBytes(lines: readonly (readonly string[])[]): Uint8Array<ArrayBuffer> {
  const text = lines.map((line) => line.map((cell) => quoted(safe(cell))).join(';')).join('\r\n');
  return new TextEncoder().encode(`${BYTE_ORDER_MARK}${text}\r\n`);
}

/** A figure with its sign stays one. A spreadsheet takes any other such text for a formula: the apostrophe tells. */
function safe(text: string): string {
  if (/^[-+]?\d[\d.,]*\s*%?$/.test(text)) return text;
  return /^\s*[=+\-@−]/.test(text) || /^[\t\r]/.test(text) ? `'${text}` : text;
}

function quoted(text: string): string {
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
