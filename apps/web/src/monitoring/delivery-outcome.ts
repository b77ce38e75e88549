import type { DeliveryStateName } from '@traguardo/contracts';
import type { Outcome } from '../marks/outcome.ts';

/** The shape of a figure owed. */
export function deliveryOutcome(state: DeliveryStateName): Outcome {
  switch (state) {
    case 'on-time':
      return 'reached';
    case 'late':
      return 'partial';
    case 'not-yet-known':
    case 'awaited':
      return 'not-yet-due';
    case 'not-applicable':
      return 'not-applicable';
    case 'overdue':
      return 'missing';
  }
}
