import type { ComparedIndicator } from '@traguardo/contracts';

const shapes = {
  better: 'M8 2.500 14 12.500H2z',
  worse: 'M8 13.500 2 3.500h12z',
  equal: 'M2.500 5.500h11M2.500 10.500h11',
  incomparable: 'M3 8h2M7 8h2M11 8h2',
} as const;

/** Up is better, whichever way the figure goes; two lines are the same; dashes do not compare. The word stands beside. */
export function StandingMark({ standing }: { readonly standing: ComparedIndicator['standing'] }) {
  const drawn = standing === 'equal' || standing === 'incomparable';
  return (
    <span className={`tg-mark tg-standing-${standing}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path
          d={shapes[standing]}
          fill={drawn ? 'none' : 'currentColor'}
          stroke="currentColor"
          strokeWidth={drawn ? 2 : 0}
        />
      </svg>
    </span>
  );
}
