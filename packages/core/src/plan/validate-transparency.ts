import type { DraftCycle } from './plan.ts';
import type { Report } from './problem.ts';
import { unique } from './validate-ids.ts';
import { validatePeriod } from './validate-periods.ts';
import { idsOf, pointer, type Targets } from './validate-references.ts';

/**
 * The offices of each obligation exist, reviews name the request they are of and attestations the
 * obligations they find wanting; nothing is updated before it is published or decided before it came.
 */
export function validateTransparency(cycle: DraftCycle, targets: Targets, report: Report): void {
  const { transparency } = cycle;
  if (!transparency) return;
  const { obligations, requests, attestations } = transparency;
  const point = pointer(report);
  unique('obligation', obligations, report);
  unique('access-request', requests, report);
  unique('attestation', attestations, report);
  for (const obligation of obligations) {
    const path = `obligation/${obligation.id}`;
    point(targets.units, obligation.elaboration, `${path}/elaboration`);
    point(targets.units, obligation.transmission, `${path}/transmission`);
    point(targets.units, obligation.publication, `${path}/publication`);
    unique(`${path}/publications`, obligation.publications, report);
    for (const { published, updated } of obligation.publications) {
      validatePeriod({ from: published, to: updated }, `${path}/publications`, report);
    }
  }
  const asked = idsOf(requests);
  for (const { id, of, received, decision } of requests) {
    point(asked, of, `access-request/${id}/of`);
    if (decision) {
      validatePeriod({ from: received, to: decision.date }, `access-request/${id}/decision`, report);
    }
  }
  const known = idsOf(obligations);
  for (const { id, gaps } of attestations) {
    for (const gap of gaps) point(known, gap, `attestation/${id}/gaps`);
  }
}
