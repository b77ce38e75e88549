import type { FindingView } from '@traguardo/contracts';

/** Two labelled figures with an arrow: what is printed, what is computed. */
export function FindingFigures({ figures }: Pick<FindingView, 'figures'>) {
  if (figures.length === 0) return null;
  return (
    <dl className="tg-pair">
      {figures.slice(0, 2).map((figure, index) => (
        <div key={figure.label}>
          <dt>{figure.label}</dt>
          <dd>
            {index === 1 ? (
              <span className="tg-arrow" aria-hidden="true">
                →
              </span>
            ) : null}
            {index === 1 ? (
              <b title={figure.text}>{brief(figure.text)}</b>
            ) : (
              <span title={figure.text}>{brief(figure.text)}</span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

const MOST = 44;

/** Enough of a long text to know it by; opened, the finding gives it in full. */
function brief(text: string): string {
  return text.length > MOST ? `${text.slice(0, MOST).trimEnd()}…` : text;
}
