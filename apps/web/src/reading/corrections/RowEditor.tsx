import { readingCorrection as words } from '@traguardo/texts/screens/reading-correction';
import { type FormEvent, useEffect, useId, useRef } from 'react';
import type { PageColumn, PageReadRow } from '../desk/protocol.ts';
import { columnName } from '../tables/column-name.ts';
import { session, useReading } from '../the-session.ts';
import { type Correction, corrected } from './items.ts';

interface Props {
  readonly row: PageReadRow;
  readonly columns: readonly PageColumn[];
  readonly number: number;
  readonly onDone: () => void;
}

/** The cells of a row as texts, to be read otherwise than they are printed. */
export function RowEditor({ row, columns, number, onDone }: Props) {
  const { corrections } = useReading();
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  const back = () => {
    form.current
      ?.closest('tr')
      ?.parentElement?.querySelector<HTMLElement>('.tg-correct[aria-expanded="true"]')
      ?.focus();
    onDone();
  };
  const apply = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const items = columns.flatMap(({ number: column }): Correction[] => {
      const text = given.get(`${column}`);
      return typeof text === 'string' && text !== row.texts[column - 1]
        ? [{ is: 'cell', table: number, row: row.at, column, text }]
        : [];
    });
    if (items.length > 0) void session.again({ corrections: corrected(corrections, items) });
    back();
  };
  return (
    <form ref={form} className="tg-editor" aria-label={words.cellsOf(row.at)} onSubmit={apply}>
      {columns.map((column) => (
        <p key={column.number}>
          <label htmlFor={`${id}-${column.number}`}>{columnName(column)}</label>
          <input
            id={`${id}-${column.number}`}
            name={`${column.number}`}
            className="tg-field"
            type="text"
            autoComplete="off"
            defaultValue={row.texts[column.number - 1] ?? ''}
          />
        </p>
      ))}
      <p className="tg-row">
        <button type="submit" className="btn btn-primary">
          {words.apply}
        </button>
        <button type="button" className="btn btn-outline-primary" onClick={back}>
          {words.leave}
        </button>
      </p>
    </form>
  );
}
