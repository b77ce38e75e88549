const YEARED = /^((?:19|20|21)\d\d) ?[:=] ?(?=\S)(.+)$/;

/** The figure of one year, as a cell of several prints it. */
export interface YearFigure {
  readonly year: string;
  readonly text: string;
}

/** "2023: 50; 2024: 55": the figures with their years; null where a piece has no year before it. */
export function figuresByYear(plain: string): readonly YearFigure[] | null {
  const pieces = plain.split(';').map((piece) => YEARED.exec(piece.trim()));
  const figures = pieces.flatMap((piece) => (piece ? [{ year: piece[1] ?? '', text: piece[2] ?? '' }] : []));
  return figures.length === pieces.length ? figures : null;
}
