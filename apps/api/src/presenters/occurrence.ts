import type { OccurrenceView } from '@traguardo/contracts';
import type { Dashboard } from '@traguardo/core/plan';
import { viewText } from '@traguardo/texts/screens/places';
import type { CycleView } from './cycle-view.ts';
import { figureOrNull } from './figure.ts';

/** A heading printed differently is a finding too, but no other figure. */
const FIGURE_DIFFERS = /^occurrence-(?:value|target|declared)-differs$/;

/**
 * The places of the imported documents that show an indicator. Whether one differs from the measurement
 * is what the checks found, never a second comparison.
 */
export function occurrenceViews(id: string, view: CycleView): OccurrenceView[] {
  const { plan } = view;
  const differing = new Set(
    view
      .findingsOn(id)
      .filter(({ code, path }) => path.startsWith('occurrence/') && FIGURE_DIFFERS.test(code))
      .map(({ path }) => path),
  );
  return plan.imports.flatMap(({ occurrences }) =>
    occurrences
      .filter((occurrence) => occurrence.indicator === id)
      .map((occurrence) => ({
        id: occurrence.id,
        view: occurrence.view,
        place: viewText(occurrence.view, dashboardOfView(occurrence.view, view)?.title ?? null),
        title: occurrence.title ?? null,
        value: figureOrNull(occurrence.value),
        target: figureOrNull(occurrence.target),
        declared: figureOrNull(occurrence.declared),
        differs: [...differing].some(
          (path) => path === `occurrence/${occurrence.id}` || path.startsWith(`occurrence/${occurrence.id}/`),
        ),
        line: occurrence.line ?? null,
      })),
  );
}

/** The dashboard a view names: its id may carry the kind of document before the name. */
export function dashboardOfView(view: string, { plan }: Pick<CycleView, 'plan'>): Dashboard | null {
  const [, id] = view.split('/');
  if (id === undefined) return null;
  return plan.dashboards.find((each) => each.id === id || each.id.endsWith(`-${id}`)) ?? null;
}
