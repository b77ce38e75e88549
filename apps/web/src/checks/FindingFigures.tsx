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
            {index === 1 ? <b>{figure.text}</b> : figure.text}
          </dd>
        </div>
      ))}
    </dl>
  );
}
