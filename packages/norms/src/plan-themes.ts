import type { ObjectiveFlag } from '@traguardo/core/plan';

/**
 * Themes the objectives of the PIAO cover: the first four from the annex of DM 132/2022, which was not
 * verified; the last from L. 190/2012 art. 1 c. 8-bis, known from a secondary source.
 */
export const planThemes: readonly ObjectiveFlag[] = [
  'semplificazione',
  'digitalizzazione',
  'accessibilita',
  'pari-opportunita',
  'anticorruzione',
];
