import type { CivilDate } from '../kernel/index.ts';
import type { Campaign, OwedFigure } from './campaign.ts';

/** What became of a figure owed, as of a day. */
export type DeliveryState = 'on-time' | 'late' | 'not-yet-known' | 'not-applicable' | 'awaited' | 'overdue';

/** Figures owed by a campaign and what became of them: counts, each figure in one of them. */
export interface CampaignProgress {
  readonly owed: number;
  readonly counts: Readonly<Record<DeliveryState, number>>;
}

/** What became of each figure the campaign asks, as of `at`: a later delivery has not happened yet. */
export function campaignProgress(campaign: Campaign, at: CivilDate): CampaignProgress {
  const counts: Record<DeliveryState, number> = {
    'on-time': 0,
    late: 0,
    'not-yet-known': 0,
    'not-applicable': 0,
    awaited: 0,
    overdue: 0,
  };
  for (const figure of campaign.owed) counts[deliveryState(figure, campaign.due, at)] += 1;
  return { owed: campaign.owed.length, counts };
}

/** What became of one figure owed by `due`, as of `at`. A figure delivered counts, whatever was said before. */
export function deliveryState(figure: OwedFigure, due: CivilDate, at: CivilDate): DeliveryState {
  const { delivered, absence } = figure;
  if (delivered && delivered <= at) return delivered <= due ? 'on-time' : 'late';
  if (absence) return absence.kind;
  return at <= due ? 'awaited' : 'overdue';
}
