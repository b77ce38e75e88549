import type { Finding, Severity } from '../kernel/index.ts';

/** A finding with the cause its check names, if it names one. */
export interface Told {
  readonly finding: Finding;
  readonly cause: string | undefined;
}

const STRENGTH: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/**
 * One finding for each cause: the strongest, the first of equals. The codes of the others follow it in
 * `params.also`. Findings without a cause stand as they are.
 */
export function onePerCause(told: readonly Told[]): Finding[] {
  const alone: Finding[] = [];
  const seen = new Map<string, Finding[]>();
  for (const { cause, finding } of told) {
    if (cause === undefined) alone.push(finding);
    else seen.set(cause, [...(seen.get(cause) ?? []), finding]);
  }
  return [...alone, ...[...seen.values()].flatMap(headed)];
}

function headed(findings: readonly Finding[]): Finding[] {
  const [head, ...rest] = [...findings].sort((a, b) => STRENGTH[a.severity] - STRENGTH[b.severity]);
  if (!head) return [];
  const codes = new Set(rest.map(({ code }) => code).filter((code) => code !== head.code));
  if (codes.size === 0) return [head];
  const own = head.params.also ?? [];
  const also = [...(typeof own === 'string' ? [own] : own), ...codes];
  return [{ ...head, params: { ...head.params, also } }];
}
