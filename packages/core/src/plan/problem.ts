import type { SourcePlace } from '../kernel/index.ts';

/** Why a draft is not valid: what, where (a finding path), with the figures involved. */
export interface Problem {
  readonly code:
    | 'duplicate-id'
    | 'duplicate-code'
    | 'dangling-reference'
    | 'cycle-in-frame'
    | 'wrong-parent'
    | 'weight-out-of-range'
    | 'placed-twice'
    | 'measured-twice'
    | 'no-cycle'
    | 'zero-denominator'
    | 'bands-overlap'
    | 'reversed-period'
    | 'cap-below-floor';
  readonly path: string;
  readonly params: Readonly<Record<string, string>>;
  readonly source?: SourcePlace;
}

export type ProblemCode = Problem['code'];

/** Receives one problem; the place is found later, from the path. */
export type Report = (code: ProblemCode, path: string, params?: Problem['params']) => void;

/** A report that gives each problem the place of the nearest datum its path names. */
export function reportTo(problems: Problem[], places: readonly ReadonlyMap<string, SourcePlace>[]): Report {
  return (code, path, params = {}) => {
    const source = nearestPlace(places, path);
    problems.push({ code, path, params, ...(source ? { source } : {}) });
  };
}

function nearestPlace(
  places: readonly ReadonlyMap<string, SourcePlace>[],
  path: string,
): SourcePlace | undefined {
  for (let probe = path; probe !== ''; probe = probe.slice(0, Math.max(0, probe.lastIndexOf('/')))) {
    for (const map of places) {
      const place = map.get(probe);
      if (place) return place;
    }
  }
  return undefined;
}
