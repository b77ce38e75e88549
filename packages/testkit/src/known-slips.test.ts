import { fileURLToPath } from 'node:url';
import type { DraftDossier } from '@traguardo/core/plan';
import { readFolder } from '@traguardo/folder';
import { describe, expect, it } from 'vitest';
import { bergamoSlips } from './bergamo-slips.ts';
import { bresciaSlips } from './brescia-slips.ts';
import { findingsOf } from './findings-of.ts';
import { shareCause } from './share-cause.ts';

async function draftOf(example: string): Promise<DraftDossier> {
  const outcome = await readFolder(fileURLToPath(new URL(`../../../examples/${example}`, import.meta.url)));
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.refusal));
  return outcome.value;
}

describe.each([
  { example: 'bergamo-2023', slips: bergamoSlips },
  { example: 'brescia-2025', slips: bresciaSlips },
])('$example', ({ example, slips }) => {
  it('tells every slip the document is known to hold, each once', async () => {
    const findings = findingsOf(await draftOf(example));
    const told = slips.map(({ slip, code, path }) => ({
      slip,
      times: findings.filter((finding) => finding.code === code && finding.path === path).length,
    }));
    expect(told.filter(({ times }) => times !== 1)).toEqual([]);
  });

  it('calls nothing an error that is no known slip', async () => {
    const known = new Set(slips.map(({ code, path }) => `${code} ${path}`));
    const errors = findingsOf(await draftOf(example)).filter(({ severity }) => severity === 'error');
    expect(errors.map(({ code, path }) => `${code} ${path}`).filter((one) => !known.has(one))).toEqual([]);
  });

  it('tells no cause twice', async () => {
    const findings = findingsOf(await draftOf(example));
    const twice = findings.flatMap((one, index) =>
      findings.slice(index + 1).flatMap((other) => (shareCause(one, other) ? [[one, other]] : [])),
    );
    expect(twice.map((pair) => pair.map(({ code, path }) => `${code} ${path}`))).toEqual([]);
  });

  it('gives every finding a place in the folder', async () => {
    const lost = findingsOf(await draftOf(example)).filter(({ source }) => source === undefined);
    expect(lost.map(({ code, path }) => `${code} ${path}`)).toEqual([]);
  });
});
