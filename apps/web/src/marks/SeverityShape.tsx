import type { SeverityName } from '@traguardo/contracts';

/** Octagon, triangle, circle, in a 16 × 16 box. */
export function SeverityShape({ severity }: { readonly severity: SeverityName }) {
  switch (severity) {
    case 'error':
      return (
        <>
          <path d="M5 1h6l4 4v6l-4 4H5l-4-4V5z" fill="var(--tg-red)" />
          <path d="M5.200 5.200l5.600 5.600M10.800 5.200l-5.600 5.600" stroke="#fff" strokeWidth="1.900" />
        </>
      );
    case 'warning':
      return (
        <>
          <path d="M8 1L15.500 14.500H.5z" fill="var(--tg-amber)" />
          <path d="M8 5.600v4.600M8 11.400v1.700" stroke="#fff" strokeWidth="1.800" />
        </>
      );
    case 'info':
      return (
        <>
          <circle cx="8" cy="8" r="7" fill="#fff" stroke="var(--tg-blue-dark)" strokeWidth="1.700" />
          <path d="M8 7v5M8 4v1.800" stroke="var(--tg-blue-dark)" strokeWidth="1.800" />
        </>
      );
  }
}
