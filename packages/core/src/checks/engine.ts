import type { Finding, SourcePlace } from '../kernel/index.ts';
import type { Plan } from '../plan/index.ts';
import type { Check, CheckContext, Observation } from './check.ts';
import { onePerCause } from './one-per-cause.ts';

const SEVERITY_ORDER = { error: 0, warning: 1, info: 2 } as const;

/**
 * Runs the checks over a valid plan and returns all findings, worst first, then by code and path: the
 * same plan gives the same list. A finding gets the place of the nearest datum its path names; what several
 * checks see of one cause is one finding.
 */
export function runChecks(checks: readonly Check[], plan: Plan, context: CheckContext): Finding[] {
  const told = checks.flatMap((check) =>
    [...check.run(plan, context)].map(({ cause, ...observation }) => ({
      cause,
      finding: finding(check, observation, plan),
    })),
  );
  return onePerCause(told).sort(
    (a, b) =>
      SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity] ||
      compareText(a.code, b.code) ||
      compareText(a.path, b.path),
  );
}

function finding(check: Check, observation: Omit<Observation, 'cause'>, plan: Plan): Finding {
  const source = placeOf(plan.places, observation.datum ?? observation.path);
  const severity = observation.severity ?? check.severity;
  const citation = observation.citation ?? check.citation;
  return {
    code: check.code,
    severity,
    // A doubted case of a blocking rule proves no breach: it stops nobody.
    blocking: check.blocking && severity === 'error',
    path: observation.path,
    params: observation.params,
    ...(citation ? { citation } : {}),
    ...(source ? { source } : {}),
  };
}

/** The place of the path, or of the longest part of it that is known. */
export function placeOf(places: ReadonlyMap<string, SourcePlace>, path: string): SourcePlace | undefined {
  let probe = path;
  while (probe !== '') {
    const place = places.get(probe);
    if (place) return place;
    const cut = probe.lastIndexOf('/');
    probe = cut < 0 ? '' : probe.slice(0, cut);
  }
  return undefined;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
