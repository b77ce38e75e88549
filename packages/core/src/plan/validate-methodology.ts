import { type Decimal, decimalText, exact, impossible } from '../kernel/index.ts';
import type { Band, Methodology, Policy } from '../methodology/index.ts';
import type { DraftCycle } from './plan.ts';
import { type Problem, type Report, reportTo } from './problem.ts';

/** A methodology gives one score to each result: no band twice, nothing divided by zero. */
export function validateMethodology(methodology: Methodology, report: Report): void {
  const path = `methodology/${methodology.id}`;
  for (const [slot, policy] of Object.entries(methodology.policies)) {
    validatePolicy(policy, `${path}/policies/${slot}`, report);
  }
  const { cap, floor, labels } = methodology;
  if (cap && exact(cap).compare(exact(floor)) < 0) {
    report('cap-below-floor', `${path}/cap`, { cap: decimalText(cap), floor: decimalText(floor) });
  }
  const starts = labels.map((label) => exact(label.from)).sort((a, b) => a.compare(b));
  for (const [index, start] of starts.entries()) {
    if (starts[index + 1]?.equals(start)) {
      report('bands-overlap', `${path}/labels`, { from: start.toString(), to: start.toString() });
    }
  }
}

/**
 * What keeps a methodology, and the one policy asked for beside it, from giving one score to each result:
 * for rows scored alone, with no plan to validate. Paths begin with "policies", "labels", "cap" or "policy".
 */
export function problemsOfScoring(methodology: Methodology, asked?: Policy): readonly Problem[] {
  const problems: Problem[] = [];
  const report = reportTo(problems, []);
  validateMethodology(methodology, report);
  if (asked) validatePolicy(asked, 'policy', report);
  const own = `methodology/${methodology.id}/`;
  return problems.map((problem) => ({ ...problem, path: problem.path.replace(own, '') }));
}

/** The policies that single indicators of a cycle bear in place of the methodology's. */
export function validatePolicies(cycle: DraftCycle, report: Report): void {
  for (const { indicator, policy } of cycle.placements) {
    if (policy) validatePolicy(policy, `indicator/${indicator}/policy`, report);
  }
}

function validatePolicy(policy: Policy, path: string, report: Report): void {
  switch (policy.name) {
    case 'threshold':
      validateBands(policy.bands, path, report);
      return;
    case 'minimum-target-maximum':
      if (exact(policy.minimum).equals(exact(policy.maximum))) {
        const both = decimalText(policy.minimum);
        report('zero-denominator', path, { minimum: both, maximum: decimalText(policy.maximum) });
      }
      return;
    case 'range':
      if (policy.width && exact(policy.width).sign() <= 0) {
        report('zero-denominator', path, { width: decimalText(policy.width) });
      }
      return;
    case 'weighted-phases':
      if (policy.weights?.every((weight) => exact(weight).isZero())) {
        report('zero-denominator', path, { weights: policy.weights.map(decimalText).join(' ') });
      }
      return;
    case 'milestone':
      if (policy.phases === 0) report('zero-denominator', path, { phases: '0' });
      return;
    case 'higher-proportional':
    case 'lower-mirror':
    case 'lower-ratio':
    case 'all-or-nothing':
    case 'boolean':
    case 'date':
    case 'baseline-to-target':
    case 'worst-of':
    case 'monitoring-only':
      return;
    default:
      impossible(policy);
  }
}

/** Bands in order: each ends before the next begins. A band that ends before it begins overlaps itself. */
function validateBands(bands: readonly Band[], path: string, report: Report): void {
  const sorted = [...bands].sort((a, b) => startOf(a, b));
  for (const [index, band] of sorted.entries()) {
    const next = sorted[index + 1];
    const reversed = band.from && band.to && exact(band.from).compare(exact(band.to)) >= 0;
    const over = next && (!band.to || !next.from || exact(band.to).compare(exact(next.from)) > 0);
    if (reversed || over) {
      report('bands-overlap', path, {
        from: shown(reversed ? band.from : next?.from),
        to: shown(band.to),
      });
    }
  }
}

function startOf(a: Band, b: Band): number {
  if (!a.from || !b.from) return a.from ? 1 : b.from ? -1 : 0;
  return exact(a.from).compare(exact(b.from));
}

function shown(value: Decimal | undefined): string {
  return value ? decimalText(value) : '';
}
