import type { CheckPageAnswer } from '@traguardo/contracts';
import type { Check } from '@traguardo/core/checks';
import { findingText } from '@traguardo/texts';
import { citationView } from './citation.ts';

/** The page of a check beside what the catalogue says of it. */
export function checkPageAnswer(check: Check, markdown: string): CheckPageAnswer {
  const { code, family, severity, blocking, citation } = check;
  const { title } = findingText({ code, params: {} });
  return { code, family, severity, blocking, citation: citationView(citation), title, markdown };
}
