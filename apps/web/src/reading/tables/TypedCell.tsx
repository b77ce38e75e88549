import { refusalLabel } from '@traguardo/texts/labels';
import { readDocumentScreen } from '@traguardo/texts/screens/read-document';
import { FigureText } from '../../marks/FigureText.tsx';
import { ReadingChoice } from '../corrections/ReadingChoice.tsx';
import type { CellView, PageReadRow } from '../desk/protocol.ts';

const { table: words } = readDocumentScreen;

interface Props {
  readonly cell: CellView | null;
  readonly row: PageReadRow;
  readonly number: number;
}

/** A cell as typed; one that reads in several ways, with the ways to choose from. */
export function TypedCell({ cell, row, number }: Props) {
  if (!cell) return null;
  if (cell.printed === '') return <span className="tg-muted">{words.blank}</span>;
  if (cell.readings.length > 0) return <ReadingChoice cell={cell} row={row} number={number} />;
  return (
    <>
      <FigureText figure={cell} />
      {cell.refused ? <span className="tg-under">{refusalLabel(cell.refused)}</span> : null}
    </>
  );
}
