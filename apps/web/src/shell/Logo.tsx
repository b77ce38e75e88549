/** The mark of the product, drawn in the text's colour. */
export function Logo() {
  return (
    <svg className="tg-logo" viewBox="0 0 32 32" aria-hidden="true">
      <g fill="none" stroke="currentColor" strokeWidth="2.4">
        <circle cx="16" cy="16" r="14" />
        <circle cx="16" cy="16" r="8.2" />
        <path d="M16 16L27 5M22 5h5.5v5.5" />
      </g>
      <circle cx="16" cy="16" r="2.6" fill="currentColor" />
    </svg>
  );
}
