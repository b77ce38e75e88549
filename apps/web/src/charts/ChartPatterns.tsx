/** The fills that are told apart without colour: full, hatched, dark, dotted. */
export function ChartPatterns() {
  return (
    <svg width="0" height="0" className="tg-patterns" aria-hidden="true">
      <defs>
        <pattern
          id="tg-fill-hatch"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="6" height="6" fill="#fff" />
          <rect width="3" height="6" fill="var(--tg-bar)" />
        </pattern>
        <pattern id="tg-fill-dots" width="5" height="5" patternUnits="userSpaceOnUse">
          <rect width="5" height="5" fill="#fff" />
          <circle cx="2.500" cy="2.500" r="1.300" fill="var(--tg-night)" />
        </pattern>
      </defs>
    </svg>
  );
}
