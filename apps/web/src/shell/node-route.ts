import type { NodeKindName } from '@traguardo/contracts';

/** Indicators, common ones included, have their own page; every level of the frame has a card. */
export function nodeRoute(
  kind: NodeKindName,
): '/enti/$body/$year/indicatori/$id' | '/enti/$body/$year/obiettivi/$id' {
  return kind === 'indicator' || kind === 'common'
    ? '/enti/$body/$year/indicatori/$id'
    : '/enti/$body/$year/obiettivi/$id';
}
