import type { BodySummary } from '@traguardo/application';
import type { BodyView, DocumentView } from '@traguardo/contracts';
import type { CycleDocument } from '@traguardo/core/plan';

/** A body with its cycles, the latest first. */
export function bodyView({ id, name, kind, cycles }: BodySummary): BodyView {
  return {
    id,
    name,
    kind,
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
