import type { Finding } from '@traguardo/core/kernel';
import { citationText } from '@traguardo/norms';
import { findingText } from '@traguardo/texts';

/** The finding in the order of the contract; `citation` only where there is one. */
export function findingJson(finding: Finding) {
  const { code, severity, blocking, path, source, params, citation } = finding;
  return {
    code,
    severity,
    blocking,
    path,
    source: source ?? null,
    params,
    message: findingText(finding).what,
    ...(citation ? { citation: citationText(citation) } : {}),
  };
}
