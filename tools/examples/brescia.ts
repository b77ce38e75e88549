import type { DraftDossier } from '@traguardo/core/plan';
import { accounts } from './brescia/accounts.ts';
import { assignmentsOf } from './brescia/assignments.ts';
import { brescia } from './brescia/body.ts';
import { goalsOf, nationalOf } from './brescia/common.ts';
import { frameOf } from './brescia/frame.ts';
import { identityOf, indicatorIds, placementOf, sheetIndicators } from './brescia/indicators.ts';
import { narratives } from './brescia/narratives.ts';
import { areas, objectives } from './brescia/objectives.ts';
import { referencesOf } from './brescia/references.ts';
import { resourcesOf } from './brescia/resources.ts';
import type { BresciaSource } from './brescia/source.ts';
import { staffingOf } from './brescia/staffing.ts';
import { acts, statements } from './brescia/statements.ts';
import { tablesOf } from './brescia/tables.ts';
import { sheetLines, treeOf } from './brescia/tree.ts';
import { bresciaMethodology, commonMethodology } from './methodology.ts';
import { Slugs } from './slugs.ts';

/** The PIAO 2025-2027 of the Brescia chamber as a dossier: figures, facts and official titles. */
export function bresciaDossier(source: BresciaSource): DraftDossier {
  const slugs = new Slugs();
  for (const id of reserved(source)) slugs.claim(id);
  const rows = sheetIndicators(source);
  const ids = indicatorIds(rows, slugs);
  const idOf = (key: string) => {
    const id = ids.get(key);
    if (!id) throw new Error(`no indicator ${key}`);
    return id;
  };
  return {
    body: brescia,
    methodologies: [bresciaMethodology, commonMethodology],
    indicators: rows.map((row) => identityOf(row, idOf(row.source.id))),
    cycles: [
      {
        year: 2025,
        triennium: [2025, 2027],
        document: {
          id: 'piao-2025-2027',
          kind: 'piao',
          title: 'Piano integrato di attività e organizzazione 2025-2027',
          form: 'ordinary',
        },
        methodology: bresciaMethodology.id,
        referenceDate: brescia.referenceDate,
        acts,
        nodes: frameOf(source, ids),
        activities: [],
        placements: rows.map((row) => placementOf(row, idOf(row.source.id))),
        measurements: [],
        commonTitle: 'Monitoraggio di attività rilevanti a livello nazionale',
        commonYear: 2024,
        commonMethodology: commonMethodology.id,
        commonGoals: goalsOf(source),
        commonIndicators: nationalOf(source, ids, slugs),
        assignments: assignmentsOf(source, ids),
        resources: resourcesOf(source, ids),
        staffing: staffingOf(source),
        tables: tablesOf(source),
        dashboards: [],
        statements,
        references: referencesOf(source),
        narratives,
        changes: [],
      },
    ],
    imports: [
      {
        id: 'piao-2025-2027',
        title: 'PIAO 2025-2027',
        file: '000_719d47218ccec690.txt',
        unread: [],
        occurrences: [...treeOf(source, ids), ...sheetLines(rows, ids)],
      },
    ],
    places: new Map(),
  };
}

/** The ids written by hand: indicators take what is left. */
function reserved(source: BresciaSource): string[] {
  return [
    ...Object.values(areas).map((one) => one.id),
    ...Object.values(objectives).map((one) => one.id),
    ...goalsOf(source).map((one) => one.id),
    ...brescia.units.map((one) => one.id),
    ...brescia.roles.map((one) => one.id),
    ...accounts.map((one) => one.id),
    ...tablesOf(source).map((one) => one.id),
    ...[...acts, ...statements, ...narratives].map((one) => one.id),
  ];
}
