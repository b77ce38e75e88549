import type { ObjectiveFlag } from '@traguardo/core/plan';
import type { CitationName } from './citations.ts';

/** A theme the objectives of the PIAO must cover, with the provision that asks for it. */
export interface PlanTheme {
  readonly theme: ObjectiveFlag;
  readonly citation: CitationName;
}

/** Themes of section 2.2: four of the annex, one of the law on corruption. */
export const planThemes: readonly PlanTheme[] = [
  { theme: 'semplificazione', citation: 'dm-132-2022-piano-tipo' },
  { theme: 'digitalizzazione', citation: 'dm-132-2022-piano-tipo' },
  { theme: 'accessibilita', citation: 'dm-132-2022-piano-tipo' },
  { theme: 'pari-opportunita', citation: 'dm-132-2022-piano-tipo' },
  { theme: 'anticorruzione', citation: 'l-190-2012-art-1-c8-bis' },
];
