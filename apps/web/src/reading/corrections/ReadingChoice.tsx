import { readingCorrection as words } from '@traguardo/texts/screens/reading-correction';
import { useId } from 'react';
import type { CellView, PageReadRow } from '../desk/protocol.ts';
import { session, useReading } from '../the-session.ts';
import { corrected } from './items.ts';

interface Props {
  readonly cell: CellView;
  readonly row: PageReadRow;
  readonly number: number;
}

/** A text that reads in several ways, and a button for each: what is chosen is read from then on. */
export function ReadingChoice({ cell, row, number }: Props) {
  const { corrections } = useReading();
  const id = useId();
  const columns = row.texts.flatMap((text, column) => (text === cell.printed ? [column + 1] : []));
  const choose = (text: string) =>
    void session.again({
      corrections: corrected(
        corrections,
        columns.map((column) => ({ is: 'cell', table: number, row: row.at, column, text })),
      ),
    });
  return (
    <fieldset className="tg-choice" aria-labelledby={id}>
      <span id={id}>
        <b>{cell.printed}</b> <span className="tg-under">{words.ambiguous}</span>
      </span>
      {cell.readings.map((reading) => (
        <button
          key={reading}
          type="button"
          className="btn btn-outline-primary"
          onClick={(event) => {
            // The buttons go with the doubt: the focus stays on the row, at the button that corrects it.
            event.currentTarget.closest('tr')?.querySelector<HTMLElement>('.tg-correct')?.focus();
            choose(reading);
          }}
        >
          {words.choose(reading)}
        </button>
      ))}
    </fieldset>
  );
}
