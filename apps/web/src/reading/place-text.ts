import type { Place } from '@traguardo/intake';
import { readDocumentScreen } from '@traguardo/texts/screens/read-document';

const { place: words } = readDocumentScreen;

/** Where to look in the document: the sheet and its row, the page, or the line of the file. */
export function placeText({ sheet, page, line, row }: Place): string {
  const parts = [
    ...(sheet === undefined ? [] : [words.sheet(sheet)]),
    ...(page === undefined ? [] : [words.page(page)]),
    ...(line === undefined ? [] : [words.line(line)]),
    ...(sheet !== undefined && row !== undefined ? [words.row(row)] : []),
  ];
  return parts.length === 0 ? words.unknown : parts.join(', ');
}
