/** The word beside each outcome mark; the shape says the same without colour. */
export const outcomeWord = {
  reached: 'raggiunto',
  partial: 'in parte',
  zero: 'non raggiunto',
  'not-valued': 'NV, escluso dalla media',
  'not-yet-due': 'non ancora dovuto',
  'not-due': 'non dovuto quest’anno',
  missing: 'mancante',
  'not-applicable': 'non applicabile',
  monitoring: 'solo monitoraggio',
  incomparable: 'non confrontabile',
  'weights-missing': 'pesi assenti',
} as const;

/** The short word that takes the place of the figure. */
export const outcomeShort = {
  reached: 'raggiunto',
  partial: 'in parte',
  zero: 'zero',
  'not-valued': 'NV',
  'not-yet-due': 'attesa',
  'not-due': '—',
  missing: 'manca',
  'not-applicable': 'n.a.',
  monitoring: 'monitor.',
  incomparable: 'n.c.',
  'weights-missing': 'n.d.',
} as const;

export const absence = {
  missing: 'manca',
  'not-due': 'non dovuto',
  'not-valued': 'NV',
  monitoring: 'monitoraggio',
  refused: 'non letto',
  absent: 'nessuno',
} as const;

export const comparison = {
  declared: 'Dichiarato',
  computed: 'Calcolato',
  delta: 'Scarto',
  coincides: 'coincide',
  computedAndDelta: 'Calcolato e scarto',
} as const;
