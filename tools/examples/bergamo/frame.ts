import type { IndicatorId, NodeId, UnitId } from '@traguardo/core/kernel';
import type { FrameNode, Placement } from '@traguardo/core/plan';
import { dated, printed } from '../printed.ts';
import type { Slugs } from '../slugs.ts';
import { known, perspectives, strategic } from './objectives.ts';
import type { BergamoSource, IndicatorSource } from './source.ts';

/** A group of section 2.2 with its node and the indicators under it. */
export interface Group {
  readonly node: NodeId;
  readonly parent: NodeId;
  readonly title: string;
  readonly indicators: readonly IndicatorSource[];
}

export function groupsOf(source: BergamoSource, slugs: Slugs): Group[] {
  return source.perspectives.flatMap((perspective) =>
    perspective.strategic_objectives.flatMap((objective) =>
      objective.operational_groups.map((group) => ({
        node: slugs.of(group.title) as NodeId,
        parent: known(strategic, objective.code).id as NodeId,
        title: group.title,
        indicators: group.indicators,
      })),
    ),
  );
}

/** Perspectives, strategic objectives with the score of the map, groups: no weight is printed anywhere. */
export function frameOf(source: BergamoSource, groups: readonly Group[]): FrameNode[] {
  const services = servicesByIndicator(source);
  return source.perspectives.flatMap((perspective) => {
    const top = known(perspectives, String(perspective.n));
    const parent = top.id as NodeId;
    return [
      { ...bare(parent, perspective.title), kind: 'perspective' as const, narrative: top.narrative },
      ...perspective.strategic_objectives.flatMap((objective) => {
        const { id, narrative } = known(strategic, objective.code);
        const inside = groups.filter((group) => group.parent === id);
        return [
          {
            ...bare(id as NodeId, objective.title),
            kind: 'strategic' as const,
            code: objective.code,
            parent,
            ...responsible(inside, services),
            flags: objective.code === '1.5' ? (['semplificazione'] as const) : [],
            declared: printed(objective.map_percent_printed),
            narrative,
          },
          ...inside.map((group) => ({
            ...bare(group.node, group.title),
            parent: group.parent,
            ...responsible([group], services),
            flags: flagsOf(group.title),
          })),
        ];
      }),
    ];
  });
}

function flagsOf(title: string): FrameNode['flags'] {
  if (/anticorruzione/.test(title)) return ['anticorruzione'];
  return /digitalizzazione|[Dd]ematerializzare/.test(title) ? ['digitalizzazione'] : [];
}

/** The services whose dashboards show the group's indicators. */
function responsible(groups: readonly Group[], services: ReadonlyMap<string, readonly string[]>) {
  const units = new Set(
    groups.flatMap((group) => group.indicators.flatMap((one) => services.get(one.id) ?? [])),
  );
  return { units: [...units] as UnitId[], transversal: units.size > 1 };
}

function servicesByIndicator(source: BergamoSource): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { slug, rows } of source.service_dashboards) {
    for (const { ref_2_2: key } of rows) {
      if (key !== null) found.set(key, [...(found.get(key) ?? []), slug]);
    }
  }
  return found;
}

export function placementsOf(groups: readonly Group[], ids: ReadonlyMap<string, IndicatorId>): Placement[] {
  return groups.flatMap((group) =>
    group.indicators.flatMap((one) => {
      const indicator = ids.get(one.id);
      if (!indicator) return [];
      return {
        indicator,
        node: group.node,
        number: null,
        weight: null,
        baselines: [],
        targets: [dated('2023-12-31', one.target_printed)],
        uncertain: [],
      };
    }),
  );
}

function bare(id: NodeId, title: string): FrameNode {
  return {
    id,
    kind: 'group',
    code: null,
    title,
    parent: null,
    weights: [],
    weightPrints: [],
    units: [],
    roles: [],
    transversal: false,
    flags: [],
    staff: [],
    uncertain: [],
  };
}
