import { done, type Outcome, refused } from '../kernel/index.ts';
import { planOf } from './index-cycle.ts';
import type { Dossier, DraftCycle, DraftDossier, Plan } from './plan.ts';
import { type Problem, reportTo } from './problem.ts';
import { validateEvaluation } from './validate-evaluation.ts';
import { validateFrame } from './validate-frame.ts';
import { validateCycleIds, validateDossierIds } from './validate-ids.ts';
import { validateMethodology, validatePolicies } from './validate-methodology.ts';
import { validateMonitoring } from './validate-monitoring.ts';
import { validateCyclePeriods, validatePeriods } from './validate-periods.ts';
import { validatePlacements } from './validate-placements.ts';
import {
  targetsOf,
  validateBodyReferences,
  validateOccurrences,
  validateReferences,
} from './validate-references.ts';
import { validateRisk } from './validate-risk.ts';
import { validateTables } from './validate-tables.ts';
import { validateTransparency } from './validate-transparency.ts';
import { validateWeights } from './validate-weights.ts';

/**
 * Proves a dossier sound: ids unique, references resolved, the frame a tree, weights within 0 and 100,
 * methodologies without overlapping bands or zero denominators. All problems at once, each with its path
 * and, where known, its place. Figures that contradict each other are no problem: they are findings.
 */
export function validate(draft: DraftDossier): Outcome<Dossier, readonly Problem[]> {
  const problems: Problem[] = [];
  const report = reportTo(problems, [draft.places]);
  validateDossierIds(draft, report);
  validateBodyReferences(draft.body, report);
  validatePeriods(draft, report);
  for (const methodology of draft.methodologies) validateMethodology(methodology, report);
  validateOccurrences(draft, report);
  if (draft.cycles.length === 0) report('no-cycle', `body/${draft.body.id}`);
  for (const cycle of draft.cycles) validateCycle(draft, cycle, problems);
  const plans = problems.length > 0 ? [] : draft.cycles.flatMap((cycle) => plansOf(draft, cycle));
  if (problems.length > 0) return refused(problems);
  const { body, methodologies, indicators } = draft;
  return done({ body, methodologies, indicators, plans });
}

function validateCycle(draft: DraftDossier, cycle: DraftCycle, problems: Problem[]): void {
  const report = reportTo(problems, cycle.places ? [cycle.places, draft.places] : [draft.places]);
  validateCycleIds(draft, cycle, report);
  const targets = targetsOf(draft, cycle);
  validateReferences(cycle, targets, report);
  validateFrame(cycle, report);
  validatePlacements(cycle, report);
  validateWeights(cycle, report);
  validatePolicies(cycle, report);
  validateTables(cycle, report);
  validateCyclePeriods(cycle, report);
  validateMonitoring(cycle, targets, report);
  validateEvaluation(cycle, targets, report);
  validateRisk(cycle, targets, report);
  validateTransparency(cycle, targets, report);
}

/** The plan of a sound cycle: its methodologies were found before. */
function plansOf(draft: DraftDossier, cycle: DraftCycle): readonly Plan[] {
  const named = (id: string) => draft.methodologies.find((methodology) => methodology.id === id);
  const own = named(cycle.methodology);
  const common = named(cycle.commonMethodology ?? cycle.methodology);
  return own && common ? [planOf(draft, cycle, own, common)] : [];
}
