import type { IndicatorId, NodeId } from '@traguardo/core/kernel';
import type { Dashboard, Occurrence } from '@traguardo/core/plan';
import { note } from '../notes.ts';
import { printed } from '../printed.ts';
import { individualRoles } from './body.ts';
import type { Group } from './frame.ts';
import { known, strategic } from './objectives.ts';
import type { BergamoSource, DashboardRow } from './source.ts';

type Ids = ReadonlyMap<string, IndicatorId>;

/** One dashboard per service and two per role: the indicators of section 2.2, by reference. */
export function dashboardsOf(source: BergamoSource, ids: Ids): Dashboard[] {
  return [
    ...source.service_dashboards.map(
      (one): Dashboard => ({
        id: `cruscotto-${one.slug}`,
        title: one.service,
        kind: 'unit',
        unit: one.slug,
        indicators: shown(one.rows, ids),
      }),
    ),
    ...source.individual_dashboards.map((one): Dashboard => {
      const role = known(individualRoles, one.role);
      return {
        id: `cruscotto-individuale-${role}`,
        title: `Cruscotto: ${one.role}`,
        kind: 'individual',
        role,
        indicators: shown(one.rows, ids),
      };
    }),
  ];
}

function shown(rows: readonly DashboardRow[], ids: Ids): IndicatorId[] {
  return rows.flatMap((row) => (row.ref_2_2 === null ? [] : (ids.get(row.ref_2_2) ?? [])));
}

/** What was printed where: the map, section 2.2, the dashboards. */
export function occurrencesOf(source: BergamoSource, groups: readonly Group[], ids: Ids): Occurrence[] {
  return [
    ...Object.entries(source.strategic_map).map(
      ([code, one]): Occurrence => ({
        id: `mappa-${known(strategic, code).id}`,
        view: 'map',
        node: known(strategic, code).id as NodeId,
        title: one.title_printed,
        declared: printed(one.percent_printed),
        line: one.line,
      }),
    ),
    ...groups.flatMap((group) =>
      group.indicators.flatMap((one) => {
        const indicator = ids.get(one.id);
        return indicator ? { id: `2-2-${indicator}`, view: 'section-2.2', indicator, line: one.line } : [];
      }),
    ),
    ...source.service_dashboards.flatMap((one) =>
      one.rows.map((row, index) => rowOf(row, `dashboard/${one.slug}`, `${one.slug}-${index + 1}`, ids)),
    ),
    ...source.individual_dashboards.flatMap((one) => {
      const role = known(individualRoles, one.role);
      return one.rows.map((row, index) => rowOf(row, `individual/${role}`, `${role}-${index + 1}`, ids));
    }),
  ];
}

/** The heading printed "telos" is no damage of the text: it stays, and is told by the labels. */
function rowOf(row: DashboardRow, view: string, id: string, ids: Ids): Occurrence {
  const indicator = row.ref_2_2 === null ? undefined : ids.get(row.ref_2_2);
  return {
    id,
    view,
    ...(indicator ? { indicator } : {}),
    node: known(strategic, row.strategic_code).id as NodeId,
    title: row.title,
    value: printed(row.value_printed),
    target: printed(row.target_printed),
    declared: printed(row.declared_percent_printed),
    perspective: row.perspective_printed,
    strategic: row.strategic_title_printed,
    group: row.operational_group,
    line: row.line,
    ...(row.noise && row.perspective_printed !== 'telos' ? { uncertain: note(row.noise) } : {}),
  };
}
