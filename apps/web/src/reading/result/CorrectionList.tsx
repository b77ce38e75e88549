import { readingCorrection as words } from '@traguardo/texts/screens/reading-correction';
import { useRef, useState } from 'react';
import { Hidden } from '../../shell/Hidden.tsx';
import { type Correction, correctionItems, correctionKey, uncorrected } from '../corrections/items.ts';
import { session, useReading } from '../the-session.ts';

/** What a person said of the document, each with the way to take it back. */
export function CorrectionList() {
  const { corrections, summary, busy } = useReading();
  const [undone, setUndone] = useState(false);
  const heading = useRef<HTMLElement>(null);
  const items = correctionItems(corrections);
  const undo = (gone: readonly Correction[]) => {
    setUndone(true);
    void session.again({ corrections: uncorrected(corrections, gone) });
    heading.current?.focus();
  };
  const { rows, unread } = summary.counts;
  return (
    <>
      <p className="visually-hidden" aria-live="polite">
        {busy || (items.length === 0 && !undone) ? '' : words.said(rows, unread)}
      </p>
      {items.length === 0 && !undone ? null : (
        <details className="tg-data tg-corrections">
          <summary ref={heading}>
            {words.list}: {words.count(items.length)}
          </summary>
          {items.length === 0 ? <p className="tg-muted">{words.none}</p> : null}
          <ul className="tg-plain">
            {items.map((item) => (
              <li key={correctionKey(item)} className="tg-row">
                <span>
                  <b>{words.table(item.table)}</b>: {textOf(item)}
                </span>
                <button type="button" className="tg-link-button" onClick={() => undo([item])}>
                  {words.undo}
                  <Hidden>
                    {' '}
                    {words.table(item.table)}: {textOf(item)}
                  </Hidden>
                </button>
              </li>
            ))}
          </ul>
          {items.length > 1 ? (
            <button type="button" className="btn btn-outline-primary" onClick={() => undo(items)}>
              {words.undoAll}
            </button>
          ) : null}
        </details>
      )}
    </>
  );
}

function textOf(item: Correction): string {
  switch (item.is) {
    case 'kind':
      return words.kindIs(item.kind);
    case 'heading':
      return words.headingIs(item.rows);
    case 'column':
      return words.columnIs(item.column, item.role);
    case 'cell':
      return words.cellIs(item.row, item.column, item.text);
  }
}
