import type { BodyView, DocumentView } from '@traguardo/contracts';
import type { CycleDocument, Dossier } from '@traguardo/core/plan';

/** A body with its cycles, the latest first. */
export function bodyView({ body, plans }: Dossier): BodyView {
  const cycles = [...plans].sort((a, b) => b.year - a.year);
  return {
    id: body.id,
    name: body.name,
    kind: body.kind,
    cycles: cycles.map(({ year, document, referenceDate }) => ({
      year,
      document: documentView(document),
      referenceDate,
    })),
  };
}

/** A document of a cycle, without where it was read from. */
export function documentView({ id, kind, title, form }: CycleDocument): DocumentView {
  return { id, kind, title, form };
}
