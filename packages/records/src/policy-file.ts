import type { Decimal, MethodologyId } from '@traguardo/core/kernel';
import type { Methodology } from '@traguardo/core/methodology';
import { defaultMethodology } from '@traguardo/core/scoring';
import * as z from 'zod';
import { policies, policy } from './methodology.ts';
import { figure, words } from './scalar.ts';

const rounding = z.strictObject({
  places: z.int().min(0, { error: 'out-of-range' }).max(12, { error: 'out-of-range' }),
  mode: z.enum(['half-up', 'truncate']),
});

/** A policy for rows scored alone: one rule or several, with the cap, floor and rounding they go with. */
export const policyFile = z.strictObject({
  title: words.optional(),
  /** The rule for every row it fits; absent: the rule each target calls for. */
  policy: policy.optional(),
  /** The rule for the targets that look so, in place of the default one. */
  policies: policies.partial().optional(),
  /** Scores above are cut to it: 100 when absent, `null` for no cap. */
  cap: figure.nullable().optional(),
  /** Scores below are raised to it: 0 when absent. */
  floor: figure.optional(),
  rounding: rounding.optional(),
});

export type PolicyFile = z.output<typeof policyFile>;

/** The methodology a policy file stands for: the default one, with what the file says in its place. */
export function policyMethodology(file: PolicyFile): Methodology {
  const { cap: defaultCap, ...rest } = defaultMethodology;
  const cap: Decimal | undefined = file.cap === null ? undefined : (file.cap ?? defaultCap);
  return {
    ...rest,
    id: 'policy-file' as MethodologyId,
    title: file.title ?? '',
    policies: { ...rest.policies, ...file.policies },
    ...(cap ? { cap } : {}),
    floor: file.floor ?? defaultMethodology.floor,
    rounding: file.rounding ?? defaultMethodology.rounding,
  };
}
