/** A figure shown beside a finding: the parameter it is, and its label. */
export interface ShownFigure {
  readonly param: string;
  readonly label: string;
  /** A year or a code: digits that are no quantity, shown as they are. */
  readonly name?: true;
}

const PRINTED_COMPUTED: readonly ShownFigure[] = [
  { param: 'printed', label: 'stampato' },
  { param: 'computed', label: 'calcolato' },
];
const SUM: readonly ShownFigure[] = [
  { param: 'computed', label: 'somma' },
  { param: 'expected', label: 'attesa' },
];
const PRINTED_ALONE: readonly ShownFigure[] = [{ param: 'printed', label: 'stampato' }];
const REPEATED: readonly ShownFigure[] = [
  { param: 'plan', label: 'nel piano' },
  { param: 'printed', label: 'qui' },
];
const VALUE_TARGET: readonly ShownFigure[] = [
  { param: 'target', label: 'obiettivo' },
  { param: 'value', label: 'risultato' },
];
const DECLARED: readonly ShownFigure[] = [
  { param: 'printed', label: 'dichiarato' },
  { param: 'computed', label: 'calcolato' },
];
const PAST_TARGET: readonly ShownFigure[] = [
  { param: 'past', label: 'storico' },
  { param: 'printed', label: 'obiettivo' },
];
const WEIGHT_TARGET: readonly ShownFigure[] = [
  { param: 'weight', label: 'peso' },
  { param: 'target', label: 'obiettivo' },
];

/** A table would say them all alike; the two figures that matter differ by check. */
const FIGURES: Readonly<Record<string, readonly ShownFigure[]>> = {
  'absolute-and-rate-mixed': pair('absolute', 'assoluto', 'rate', 'ogni 10.000'),
  'act-number-differs': [{ param: 'numbers', label: 'numeri' }],
  'adoption-before-oiv-opinion': pair('opinion', 'parere', 'adopted', 'adozione'),
  'budget-approved-late': pair('due', 'termine', 'approved', 'approvato'),
  'carry-over-decides': pair('leavers', 'cessazioni', 'spending', 'spesa'),
  'column-year-repeated': [{ param: 'year', label: 'anno ripetuto', name: true }],
  'common-target-weaker': PAST_TARGET,
  'cug-report-term': pair('due', 'termine', 'printed', 'stampato'),
  'declared-differs-from-computed': DECLARED,
  'effective-weight-wrong': PRINTED_COMPUTED,
  'figure-printed-twice-differently': [{ param: 'printed', label: 'stampati' }],
  'formula-printed-differently': [{ param: 'printed', label: 'stampate' }],
  'impossible-date': PRINTED_ALONE,
  'incomparable-left-out': VALUE_TARGET,
  'late-date-declared-full': DECLARED,
  'law-miscited': pair('printed', 'stampato', 'known', 'esiste'),
  'manager-weight-blank': pair('reference', 'rimando', 'missing', 'mancano'),
  'manager-weights-do-not-sum': SUM,
  'monitoring-with-weight': WEIGHT_TARGET,
  'not-valued-left-out': VALUE_TARGET,
  'objective-label-differs': DECLARED,
  'objective-not-assigned': [{ param: 'code', label: 'obiettivo' }],
  'occurrence-declared-differs': REPEATED,
  'occurrence-duplicated': [{ param: 'count', label: 'volte' }],
  'occurrence-label-differs': REPEATED,
  'occurrence-target-differs': REPEATED,
  'occurrence-value-differs': REPEATED,
  'outside-access-share': pair('required', 'minimo %', 'share', 'previsto %'),
  'payment-clause-below-minimum': pair('required', 'minimo %', 'clause', 'previsto %'),
  'payment-indicator-year': names('year', 'anno del piano', 'named', 'anno nominato'),
  'payment-quota-below-minimum': pair('required', 'minimo %', 'weight', 'peso %'),
  'pira-programme-two-names': [{ param: 'programme', label: 'programma' }],
  'plan-adopted-late': pair('due', 'termine', 'adopted', 'adottato'),
  'project-year-differs': pair('stated', 'anno dichiarato', 'computed', 'anno calcolato'),
  'protected-hire-decides': pair('maximum', 'massimo', 'withProtected', 'con l’assunzione'),
  'ranking-factors-do-not-sum': SUM,
  'reference-code-differs': pair('printed', 'stampato', 'code', 'codice'),
  'reference-duplicated': pair('printed', 'stampato', 'count', 'volte'),
  'reference-to-missing-indicator': pair('numbers', 'indicatore', 'count', 'ne ha'),
  'reference-wrong-level': pair('level', 'stampato', 'actual', 'è'),
  'report-late': pair('due', 'termine', 'dates', 'data'),
  'resource-in-several-objectives': [{ param: 'amount', label: 'importo' }],
  'result-exceeds-scale': VALUE_TARGET,
  'spending-above-limit': pair('limit', 'limite', 'spending', 'spesa'),
  'spending-above-maximum': pair('maximum', 'massimo', 'total', 'totale'),
  'subset-weights-differ': pair('bySubset', 'per gruppo', 'byIndicators', 'per indicatore'),
  'target-in-words': pair('unit', 'unità', 'target', 'obiettivo'),
  'target-weaker-than-history': PAST_TARGET,
  'triennium-not-consecutive': names('first', 'da', 'last', 'a'),
  'triennium-not-of-plan': pair('plan', 'piano', 'years', 'stampato'),
  'unit-contradicts-target': pair('unit', 'unità', 'targets', 'obiettivo'),
  'unit-of-history-differs': pair('past', 'storico', 'target', 'obiettivo'),
  'value-contradicts-target': VALUE_TARGET,
  'weight-missing': pair('missing', 'senza peso', 'expected', 'somma attesa'),
  'common-result-out-of-range': pair('target', 'obiettivo', 'printed', 'risultato'),
  'figure-unreadable': pair('printed', 'stampato', 'beside', 'altri anni'),
  'occurrence-title-differs': pair('planWord', 'nel piano', 'word', 'qui'),
  'pira-code-mismatch': pair('printed', 'codice', 'mission', 'missione'),
  'printed-and-value-differ': pair('printed', 'stampato', 'value', 'inserito'),
  'resource-on-one-side': pair('amounts', 'importo', 'blank', 'in bianco'),
  'unit-missing': pair('printed', 'stampato', 'beside', 'accanto'),
  'unit-not-a-measure': [{ param: 'unit', label: 'unità' }],
  'weight-printed-twice-differently': pair('weights', 'peso', 'printed', 'altrove'),
  'weight-without-target': pair('weight', 'peso', 'printed', 'obiettivo'),
  'weight-zero-not-monitoring': WEIGHT_TARGET,
  'weights-do-not-sum': SUM,
  'years-differ': [{ param: 'years', label: 'anni' }],
  'algorithm-contradicts-unit': pair('unit', 'unità', 'algorithm', 'formula'),
  'percent-formula-inverted': [{ param: 'algorithm', label: 'formula' }],
  'formula-without-parentheses': [{ param: 'algorithm', label: 'formula' }],
  'formula-twofold': [{ param: 'algorithm', label: 'formule' }],
  'algorithm-missing': pair('with', 'con formula', 'of', 'su'),
  'unit-of-measure-missing': pair('with', 'con unità', 'of', 'su'),
  'title-contradicts-target': [{ param: 'target', label: 'obiettivo' }],
  'half-year-beyond-year': pair('printedHalf', 'a metà anno', 'printed', 'a fine anno'),
  'target-equals-history': [{ param: 'year', label: 'anno', name: true }],
  'common-target-against-own': pair('printed', 'comune', 'ownTarget', 'proprio'),
  'common-formula-differs': pair('algorithm', 'stampata', 'formula', 'nazionale'),
  'span-and-word-differ': pair('stated', 'dichiarati', 'counted', 'contati'),
  'past-year-as-current': names('past', 'anno nominato', 'year', 'anno del piano'),
  'recruitment-target-differs': pair('targets', 'attesi', 'hires', 'assunzioni'),
  'leavers-exceed-staff': pair('people', 'persone', 'leavers', 'cessazioni'),
  'staffing-years-not-triennium': names('triennium', 'piano', 'years', 'fabbisogni'),
  'protected-quota-differs': pair('printed', 'stampata', 'due', 'di legge'),
  'savings-not-certified': pair('adopted', 'adozione', 'certified', 'asseverazione'),
  'gender-imbalance': pair('counts', 'donne:uomini', 'shares', 'quota %'),
  'payment-objective-not-assigned': [{ param: 'missing', label: 'senza l’obiettivo' }],
  'acts-out-of-order': pair('earlierDate', 'prima', 'laterDate', 'dopo'),
  'plan-published-late': pair('due', 'termine', 'published', 'pubblicato'),
  'indicator-title-repeated': pair('count', 'volte', 'objectives', 'obiettivi'),
  'pira-code-unknown': [{ param: 'printed', label: 'codice', name: true }],
  'section-empty': [{ param: 'code', label: 'sezione', name: true }],
  'public-value-without-impact': [{ param: 'indicators', label: 'indicatori' }],
  'form-not-of-size': pair('threshold', 'soglia', 'employees', 'dipendenti'),
  'body-data-missing': [],
  'theme-without-objective': [],
};

/** The figures to show beside a finding, one or two; what is printed and computed where a check says no other. */
export function shownFigures(code: string): readonly ShownFigure[] {
  return (Object.hasOwn(FIGURES, code) ? FIGURES[code] : undefined) ?? PRINTED_COMPUTED;
}

/** The codes with figures of their own: each must be a check's. */
export function codesWithFigures(): readonly string[] {
  return Object.keys(FIGURES);
}

function pair(
  first: string,
  firstLabel: string,
  second: string,
  secondLabel: string,
): readonly ShownFigure[] {
  return [
    { param: first, label: firstLabel },
    { param: second, label: secondLabel },
  ];
}

function names(...labels: Parameters<typeof pair>): readonly ShownFigure[] {
  return pair(...labels).map((figure) => ({ ...figure, name: true }));
}
