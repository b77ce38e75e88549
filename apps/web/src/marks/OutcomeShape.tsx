import type { Outcome } from './outcome.ts';

/** The shape of an outcome in a 16 × 16 box, for use inside any drawing. */
export function OutcomeShape({ outcome }: { readonly outcome: Outcome }) {
  switch (outcome) {
    case 'reached':
      return (
        <>
          <circle cx="8" cy="8" r="6.5" fill="var(--tg-green)" />
          <path d="M4.8 8.2l2.2 2.3 4.2-4.8" fill="none" stroke="#fff" strokeWidth="1.8" />
        </>
      );
    case 'partial':
      return (
        <>
          <circle cx="8" cy="8" r="6" fill="#fff" stroke="var(--tg-amber)" strokeWidth="1.6" />
          <path d="M8 2a6 6 0 0 1 0 12z" fill="var(--tg-amber)" />
        </>
      );
    case 'zero':
      return (
        <>
          <circle cx="8" cy="8" r="6" fill="#fff" stroke="var(--tg-red)" strokeWidth="2" />
          <path d="M5.4 5.4l5.2 5.2M10.600 5.400l-5.200 5.200" stroke="var(--tg-red)" strokeWidth="2" />
        </>
      );
    case 'not-valued':
      return <path d="M8 1.500L14.500 8 8 14.500 1.500 8z" {...dashed} />;
    case 'missing':
      return <rect x="2.200" y="2.200" width="11.600" height="11.600" {...dashed} />;
    case 'weights-missing':
      return (
        <>
          <rect x="1.500" y="1.500" width="13" height="13" {...dashed} />
          <path d="M6 6.200a2 2 0 1 1 2.700 1.900c-.5.200-.7.500-.7 1.200M8 10.800v1.500" {...line} />
        </>
      );
    case 'not-yet-due':
      return (
        <>
          <circle cx="8" cy="8" r="6.200" {...line} />
          <path d="M8 4.300V8l2.600 1.800" {...line} />
        </>
      );
    case 'not-due':
      return <path d="M3 8h10" {...line} strokeWidth="2.200" />;
    case 'not-applicable':
      return (
        <>
          <circle cx="8" cy="8" r="6.200" {...dashed} />
          <path d="M4 12l8-8" {...line} />
        </>
      );
    case 'monitoring':
      return (
        <>
          <path d="M1 8c3-5 11-5 14 0-3 5-11 5-14 0z" {...line} />
          <circle cx="8" cy="8" r="2" fill="var(--tg-text-2)" />
        </>
      );
    case 'incomparable':
      return <path d="M3 6h10M3 10.500h10M10.500 3l-5 10" {...line} />;
  }
}

const line = { fill: 'none', stroke: 'var(--tg-text-2)', strokeWidth: '1.500' } as const;
const dashed = {
  fill: '#fff',
  stroke: 'var(--tg-text-2)',
  strokeWidth: '1.400',
  strokeDasharray: '2.500 1.800',
} as const;
