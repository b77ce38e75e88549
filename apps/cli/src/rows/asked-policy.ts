import { existsSync } from 'node:fs';
import { done, type Outcome, refused } from '@traguardo/core/kernel';
import { defaultMethodology, POLICY_NAMES, policyByName } from '@traguardo/core/scoring';
import { type AskedPolicy, readPolicy } from '@traguardo/folder';
import { commandFailureText } from '@traguardo/texts/command-line';
import type { Failure } from '../command.ts';
import { loadLines } from '../refusal-lines.ts';

/** The policy asked for by name or by file; the default methodology's own when none is. */
export async function askedPolicy(asked: string | undefined): Promise<Outcome<AskedPolicy, Failure>> {
  if (asked === undefined) return done({ methodology: defaultMethodology });
  const policy = policyByName(asked);
  if (policy) return done({ methodology: defaultMethodology, policy });
  if (!existsSync(asked)) {
    return refused([commandFailureText({ kind: 'unknown-policy', asked, known: POLICY_NAMES })]);
  }
  const read = await readPolicy(asked);
  return read.ok ? read : refused(loadLines(read.refusal, ''));
}
