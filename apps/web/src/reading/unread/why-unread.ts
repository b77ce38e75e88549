import { lackText, readDocumentScreen } from '@traguardo/texts/screens/read-document';
import { readingCorrection } from '@traguardo/texts/screens/reading-correction';
import { listed } from '@traguardo/texts/screens/sentence';
import type { TableSummary } from '../desk/protocol.ts';

const { unread: words } = readDocumentScreen;

/** Why rows of a table were not read: what it lacks to be of the nearest kind. */
export function whyUnread({ kind, nearest }: Pick<TableSummary, 'kind' | 'nearest'>): string {
  if (kind) return words.rowOnly;
  if (!nearest) return words.unknown;
  return words.lacks(readingCorrection.kinds[nearest.kind], listed(nearest.lacks.map(lackText)));
}
