import { POLICY_NAMES } from '@traguardo/core/scoring';
import { policyLabel } from '@traguardo/texts/labels';
import { expect, it } from 'vitest';

it('every rule offered is one the command line takes by name, and the other way round', () => {
  expect(Object.keys(policyLabel).sort()).toEqual([...POLICY_NAMES].sort());
});
