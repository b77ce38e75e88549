import { readingCorrection as words } from '@traguardo/texts/screens/reading-correction';
import { useId, useState } from 'react';
import type { PageColumn, TablePage, TableSummary } from '../desk/protocol.ts';
import { columnName } from '../tables/column-name.ts';
import { session, useReading } from '../the-session.ts';
import { Choice } from './Choice.tsx';
import { type Correction, corrected, uncorrected } from './items.ts';

/** More heading rows than this a table never has. */
const TALLEST = 6;
/** Columns of a table of indicators, beyond which it is something else. */
const WIDEST = 30;

interface Props {
  readonly table: TableSummary;
  readonly page: TablePage | undefined;
}

/** What the table holds, where its heading ends, what each column is: every choice is read at once. */
export function CorrectionForm({ table, page }: Props) {
  const { corrections } = useReading();
  const id = useId();
  const [open, setOpen] = useState(table.kind === null);
  const own = corrections[table.number] ?? {};
  const put = (item: Correction, given: boolean) =>
    void session.again({ corrections: (given ? corrected : uncorrected)(corrections, [item]) });
  const { number, kind } = table;
  const holds = (own.kind ?? (own.columns ? 'indicator' : kind)) === 'indicator';
  return (
    <details
      className="tg-data tg-correction"
      open={open}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{words.title}</summary>
      <p className="tg-muted tg-small">{words.note}</p>
      <div className="tg-correction-fields">
        <Choice
          id={`${id}-kind`}
          label={words.kind}
          value={own.kind}
          choices={words.kinds}
          none={own.kind === undefined && kind ? words.asRecognisedAs(words.kinds[kind]) : words.asRecognised}
          onChoose={(chosen) =>
            put({ is: 'kind', table: number, kind: chosen ?? 'none' }, chosen !== undefined)
          }
        />
        <Choice
          id={`${id}-heading`}
          label={words.headingRows}
          value={own.headingRows === undefined ? undefined : `${own.headingRows}`}
          choices={heights}
          none={
            own.headingRows === undefined && page
              ? words.rowsAsRecognised(page.headingRows)
              : words.rowsRecognised
          }
          onChoose={(chosen) =>
            put({ is: 'heading', table: number, rows: Number(chosen ?? 0) }, chosen !== undefined)
          }
        />
      </div>
      {holds && page ? (
        <fieldset className="tg-correction-columns">
          <legend>{words.columns}</legend>
          <div className="tg-correction-fields">
            {page.columns.slice(0, WIDEST).map((column) => (
              <Choice
                key={column.number}
                id={`${id}-column-${column.number}`}
                label={columnName(column)}
                value={own.columns?.[column.number]}
                choices={words.roles}
                none={recognisedColumn(column, own.columns?.[column.number] !== undefined)}
                onChoose={(chosen) =>
                  put(
                    { is: 'column', table: number, column: column.number, role: chosen ?? 'none' },
                    chosen !== undefined,
                  )
                }
              />
            ))}
          </div>
        </fieldset>
      ) : null}
    </details>
  );
}

const heights: Readonly<Record<string, string>> = Object.fromEntries(
  Array.from({ length: TALLEST + 1 }, (_, rows) => [`${rows}`, words.headingIs(rows)]),
);

function recognisedColumn({ seen }: PageColumn, said: boolean): string {
  return seen && !said ? words.asRecognisedAs(words.roles[seen]) : words.asRecognised;
}
