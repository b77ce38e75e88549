import type { IndicatorId } from '@traguardo/core/kernel';
import type { DraftDossier } from '@traguardo/core/plan';
import { bergamo } from './bergamo/body.ts';
import { contextTables } from './bergamo/context.ts';
import { dashboardsOf, occurrencesOf } from './bergamo/dashboards.ts';
import { financeTables } from './bergamo/finance.ts';
import { frameOf, groupsOf, placementsOf } from './bergamo/frame.ts';
import { commonOf, goalsOf, identityOf, measurementOf } from './bergamo/indicators.ts';
import { narratives } from './bergamo/narratives.ts';
import { perspectives, strategic } from './bergamo/objectives.ts';
import { peopleTables } from './bergamo/people.ts';
import { procedureTables } from './bergamo/procedures.ts';
import type { BergamoSource } from './bergamo/source.ts';
import { acts, referencesOf, statementsOf } from './bergamo/statements.ts';
import { bergamoMethodology } from './methodology.ts';
import { Slugs } from './slugs.ts';

/** The Relazione 2023 of the Bergamo chamber as a dossier: figures, facts and official titles. */
export function bergamoDossier(source: BergamoSource): DraftDossier {
  const slugs = new Slugs();
  const body = bergamo(source);
  const tables = [
    ...financeTables(source),
    ...peopleTables(source),
    ...contextTables(source),
    ...procedureTables(),
  ];
  const reserved = [
    ...Object.values(perspectives),
    ...Object.values(strategic),
    ...goalsOf(source),
    ...body.units,
    ...body.roles,
    ...tables,
    ...acts,
    ...statementsOf(source),
    ...narratives,
  ];
  for (const { id } of reserved) slugs.claim(id);
  const groups = groupsOf(source, slugs);
  const rows = groups.flatMap((group) => group.indicators);
  const ids = new Map(rows.map((one) => [one.id, slugs.of(one.title) as IndicatorId]));
  const withIds = rows.flatMap((one) => {
    const id = ids.get(one.id);
    return id ? [{ source: one, id }] : [];
  });
  return {
    body,
    methodologies: [bergamoMethodology],
    indicators: withIds.map((one) => identityOf(one.source, one.id)),
    cycles: [
      {
        year: 2023,
        triennium: [2023, 2025],
        document: {
          id: 'relazione-2023',
          kind: 'relazione',
          title: 'Relazione sulla performance 2023',
          form: 'ordinary',
        },
        methodology: bergamoMethodology.id,
        referenceDate: body.referenceDate,
        acts,
        nodes: frameOf(source, groups),
        activities: [],
        placements: placementsOf(groups, ids),
        measurements: withIds.map((one) => measurementOf(one.source, one.id)),
        commonTitle: 'Obiettivi comuni di sistema',
        commonYear: 2023,
        commonMethodology: bergamoMethodology.id,
        commonGoals: goalsOf(source),
        commonIndicators: commonOf(source, slugs),
        assignments: [],
        resources: [],
        tables,
        dashboards: dashboardsOf(source, ids),
        statements: statementsOf(source),
        references: referencesOf(source),
        narratives,
        changes: [],
      },
    ],
    imports: [
      {
        id: 'relazione-2023',
        title: 'Relazione sulla performance 2023',
        file: '003_2f47721dbee572bc.txt',
        unread: [],
        occurrences: occurrencesOf(source, groups, ids),
      },
    ],
    places: new Map(),
  };
}
