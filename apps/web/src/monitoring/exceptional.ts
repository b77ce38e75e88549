import type { CampaignView, DeliveryView } from '@traguardo/contracts';

/** A figure of a campaign that did not come in time. */
export interface ExceptionalDelivery {
  readonly campaign: CampaignView;
  readonly delivery: DeliveryView;
}

/** What came late, has no value or did not come by its term; what is awaited is not due yet. */
export function exceptional(campaigns: readonly CampaignView[]): readonly ExceptionalDelivery[] {
  return campaigns.flatMap((campaign) =>
    campaign.deliveries.filter(isException).map((delivery) => ({ campaign, delivery })),
  );
}

function isException({ state }: DeliveryView): boolean {
  switch (state) {
    case 'on-time':
    case 'awaited':
      return false;
    case 'late':
    case 'not-yet-known':
    case 'not-applicable':
    case 'overdue':
      return true;
  }
}
