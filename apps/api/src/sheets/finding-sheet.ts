import type { FindingsAnswer } from '@traguardo/contracts';
import { severityTitle } from '@traguardo/texts/labels';
import { sheetWords } from '@traguardo/texts/screens/sheets';
import { number, words } from './cells.ts';
import { type SheetSource, sheetOf } from './sheet-source.ts';

const { column, title, group } = sheetWords;

/** All findings, worst first, with their sentences and their places. */
export function findingSheet({ findings }: FindingsAnswer): SheetSource {
  return sheetOf(
    { id: 'rilievi', family: 'findings', title: title.findings, group: group.findings },
    findings,
    [
      { label: column.severity, cell: ({ severity }) => words(severityTitle[severity].one) },
      { label: column.check, cell: ({ code }) => words(code) },
      { label: column.title, cell: ({ title }) => words(title) },
      { label: column.place, cell: ({ place }) => words(place) },
      { label: column.what, cell: ({ what }) => words(what) },
      { label: column.why, cell: ({ why }) => words(why) },
      { label: column.todo, cell: ({ todo }) => words(todo) },
      { label: column.citation, cell: ({ citation }) => words(citation?.label) },
      { label: column.file, cell: ({ source }) => words(source?.file) },
      { label: column.line, cell: ({ source }) => number(source?.line) },
    ],
  );
}
