/** Where a figure of a document is explained: the indicator or the node it is of. */
export interface FigureTarget {
  readonly to: '/enti/$body/$year/indicatori/$id' | '/enti/$body/$year/obiettivi/$id';
  readonly id: string;
}

/** The page that explains a figure by its id; null where the figure stands for itself. */
export function figureTarget(figure: string): FigureTarget | null {
  const [kind, id] = figure.split('/');
  if (!id) return null;
  switch (kind) {
    case 'indicator':
      return { to: '/enti/$body/$year/indicatori/$id', id };
    case 'node':
      return { to: '/enti/$body/$year/obiettivi/$id', id };
    default:
      return null;
  }
}
