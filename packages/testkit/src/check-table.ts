import type { Check } from '@traguardo/core/checks';
import type { Finding, FindingParam, Severity } from '@traguardo/core/kernel';
import type { DraftDossier } from '@traguardo/core/plan';
import { figuresOf, findingTexts } from '@traguardo/texts';
import { describe, expect, it } from 'vitest';
import { cleanDraft } from './clean-dossier.ts';
import { type Editable, edit } from './edit.ts';
import { findingsOf } from './findings-of.ts';

type Slip = (draft: Editable<DraftDossier>) => void;

export interface ValidCase {
  readonly situation: string;
  readonly edit?: Slip;
}

export interface ExpectedFinding {
  readonly path: string;
  readonly params: Readonly<Record<string, FindingParam>>;
  readonly severity?: Severity;
}

export interface InvalidCase {
  readonly situation: string;
  readonly edit: Slip;
  readonly finds: readonly ExpectedFinding[];
  /** Codes of other checks the same slip rightly raises, each with the reason in the situation. */
  readonly withOthers?: readonly string[];
}

/**
 * Runs the table of one check on the clean plan. A valid case raises nothing of this check; an invalid one raises exactly the expected findings, with all their figures, and no other of the whole
 * catalogue; and the Italian sentences name every figure of each finding.
 */
export function checkTable(
  check: Check,
  table: { readonly valid: readonly ValidCase[]; readonly invalid: readonly InvalidCase[] },
): void {
  describe(check.code, () => {
    it.each(table.valid)('valid: $situation', ({ edit: slip }) => {
      const findings = findingsOf(slip ? edit(cleanDraft(), slip) : cleanDraft(), [check]);
      expect(findings).toEqual([]);
    });

    it.each(table.invalid)('invalid: $situation', ({ edit: slip, finds, withOthers = [] }) => {
      const findings = findingsOf(edit(cleanDraft(), slip));
      const own = findings.filter((finding) => finding.code === check.code);
      expect(own.map(asExpected)).toEqual(
        finds.map((expected) => ({ ...expected, severity: expected.severity ?? check.severity })),
      );
      expect(othersThan(check, findings)).toEqual([...withOthers].sort());
      for (const finding of own) expectFullText(finding);
    });
  });
}

function asExpected(finding: Finding): ExpectedFinding {
  return { path: finding.path, params: finding.params, severity: finding.severity };
}

function othersThan(check: Check, findings: readonly Finding[]): string[] {
  return findings
    .filter((finding) => finding.code !== check.code)
    .map((finding) => finding.code)
    .sort();
}

/**
 * Every figure of the finding is asked for by its sentences, and no sentence lacks a figure. What follows
 * from it and the doubt on its source are told the same way for all checks.
 */
function expectFullText(finding: Finding): void {
  const seen = new Set(['also', 'uncertain']);
  const text = findingTexts[finding.code]?.(figuresOf(finding.params, seen));
  expect(text, `sentences of ${finding.code}`).toBeDefined();
  expect(Object.keys(finding.params).filter((name) => !seen.has(name))).toEqual([]);
  for (const sentence of Object.values(text ?? {})) expect(sentence).not.toMatch(/—|undefined|^$/);
}
