import type { CampaignView, DeliveryStateName, DeliveryView } from '@traguardo/contracts';
import { expect, it } from 'vitest';
import { exceptional } from './exceptional.ts';

const delivery = (state: DeliveryStateName): DeliveryView => ({
  indicator: { id: state, kind: 'indicator', code: null, title: state },
  unit: null,
  state,
  delivered: null,
  reason: null,
});

const campaign = (deliveries: readonly DeliveryView[]): CampaignView => ({
  id: 'giugno',
  title: 'Giugno',
  kind: 'semestrale',
  at: '2025-06-30',
  due: '2025-07-15',
  state: 'open',
  opened: '2025-07-01',
  closed: null,
  approved: null,
  act: null,
  informed: null,
  reopenings: [],
  owed: deliveries.length,
  counts: { 'on-time': 0, late: 0, 'not-yet-known': 0, 'not-applicable': 0, awaited: 0, overdue: 0 },
  deliveries: [...deliveries],
});

it.each<[DeliveryStateName, boolean, string]>([
  ['on-time', false, 'it came'],
  ['awaited', false, 'its term has not come'],
  ['late', true, 'it came after its term'],
  ['overdue', true, 'its term has gone by'],
  ['not-yet-known', true, 'the unit said it has no value yet'],
  ['not-applicable', true, 'the unit said it has no value'],
])('a figure %s is an exception: %s, for %s', (state, expected) => {
  expect(exceptional([campaign([delivery(state)])])).toHaveLength(expected ? 1 : 0);
});
