import { shell } from '@traguardo/texts/screens/shell';

const ROWS = [0, 1, 2, 3, 4, 5, 6, 7];

/** The frame of the rows to come; the style sheet shows it after 300 ms, so fast answers never flash. */
export function Loading() {
  return (
    <div className="tg-loading" role="status" aria-label={shell.loading}>
      <div className="tg-skeleton tg-skeleton-title" />
      <div className="tg-skeleton tg-skeleton-verdict" />
      {ROWS.map((row) => (
        <div key={row} className="tg-skeleton" />
      ))}
    </div>
  );
}
