import type { MethodologyId } from '@traguardo/core/kernel';
import type { DraftDossier } from '@traguardo/core/plan';
import { defaultMethodology } from '@traguardo/core/scoring';
import { cleanBody } from './clean/clean-body.ts';
import { cleanCommonGoals, cleanCommonIndicators } from './clean/clean-common.ts';
import {
  cleanActs,
  cleanAssignments,
  cleanDashboards,
  cleanImports,
  cleanReferences,
  cleanResources,
  cleanStatements,
  cleanTables,
} from './clean/clean-documents.ts';
import { cleanFrame } from './clean/clean-frame.ts';
import { cleanIndicators, cleanMeasurements, cleanPlacements } from './clean/clean-indicators.ts';
import { cleanNarratives } from './clean/clean-narratives.ts';
import { cleanStaffing } from './clean/clean-staffing.ts';
import { day } from './clean/said.ts';

/**
 * An invented small body with everything the checks look at, and nothing they object to: the full
 * catalogue finds nothing in it. A test injects one slip with `edit` and expects that finding alone.
 */
export function cleanDraft(): DraftDossier {
  const methodology = 'smvp-2025' as MethodologyId;
  return {
    body: cleanBody(),
    methodologies: [{ ...defaultMethodology, id: methodology, title: 'SMVP 2025' }],
    indicators: cleanIndicators(),
    cycles: [
      {
        year: 2025,
        triennium: [2025, 2027],
        document: { id: 'piao-2025', kind: 'piao', title: 'PIAO 2025-2027', form: 'ordinary' },
        methodology,
        referenceDate: day('2025-12-31'),
        acts: cleanActs(),
        nodes: cleanFrame(),
        activities: [],
        placements: cleanPlacements(),
        measurements: cleanMeasurements(),
        commonTitle: 'Obiettivi comuni del sistema camerale',
        commonYear: 2025,
        commonMethodology: methodology,
        commonGoals: cleanCommonGoals(),
        commonIndicators: cleanCommonIndicators(),
        assignments: cleanAssignments(),
        resources: cleanResources(),
        staffing: cleanStaffing(),
        tables: cleanTables(),
        dashboards: cleanDashboards(),
        statements: cleanStatements(),
        references: cleanReferences(),
        narratives: cleanNarratives(),
      },
    ],
    imports: cleanImports(),
    places: new Map(),
  };
}
