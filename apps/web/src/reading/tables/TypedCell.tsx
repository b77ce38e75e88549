import { refusalLabel } from '@traguardo/texts/labels';
import { readDocumentScreen } from '@traguardo/texts/screens/read-document';
import { FigureText } from '../../marks/FigureText.tsx';
import { ReadingChoice } from '../corrections/ReadingChoice.tsx';
import type { CellView, PageReadRow } from '../desk/protocol.ts';

const { table: words } = readDocumentScreen;

const ABSENT: ReadonlySet<string> = new Set(['missing', 'not-due', 'not-valued', 'monitoring']);

interface Props {
  readonly cell: CellView | null;
  readonly row: PageReadRow;
  readonly number: number;
}

/** A cell as typed; one that reads in several ways, with the ways to choose from. */
export function TypedCell({ cell, row, number }: Props) {
  if (!cell) return null;
  if (cell.printed === '') return <span className="tg-muted">{words.blank}</span>;
  // What an absence means is said of indicators; in a budget a dash is a dash.
  if (row.kind !== 'indicator' && ABSENT.has(cell.kind))
    return <span className="tg-muted">{cell.printed}</span>;
  if (cell.readings.length > 0) return <ReadingChoice cell={cell} row={row} number={number} />;
  return (
    <>
      <FigureText figure={cell} />
      {cell.refused ? <span className="tg-under">{refusalLabel(cell.refused)}</span> : null}
    </>
  );
}
