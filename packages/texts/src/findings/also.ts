import type { FindingParam } from '@traguardo/core/kernel';

/** What a finding draws after it, in words: paths of other data, or the titles of other checks. */
export function drawnAlong(also: FindingParam | undefined, titleOf: (code: string) => string): string {
  const named = typeof also === 'string' ? [also] : (also ?? []);
  return named.map((one) => (one.includes('/') ? inWords(one) : `«${titleOf(one)}»`)).join('; ');
}

/** "strategic/equilibri-bilancio/declared": the declared percentage of that objective, in Italian. */
function inWords(path: string): string {
  const [kind = '', id = '', ...rest] = path.split('/');
  const subject = [KINDS[kind] ?? kind, spaced(id)].filter(Boolean).join(' ');
  const place = rest.map((part) => FIELDS[part] ?? spaced(part)).join(', ');
  return [subject, place].filter(Boolean).join(', ');
}

function spaced(slug: string): string {
  return slug.replaceAll('-', ' ');
}

const KINDS: Readonly<Record<string, string>> = {
  strategic: 'obiettivo strategico',
  operational: 'obiettivo operativo',
  indicator: 'indicatore',
  common: 'indicatore comune',
  occurrence: 'riga',
  table: 'tabella',
  staffing: 'fabbisogni',
  statement: 'dato',
  resource: 'risorsa',
  assignment: 'assegnazione',
  reference: 'rinvio',
  act: 'atto',
  section: 'sezione',
};

const FIELDS: Readonly<Record<string, string>> = {
  declared: 'percentuale dichiarata',
  value: 'risultato',
  target: 'atteso',
  weight: 'peso',
  weights: 'pesi',
  'effective-weight': 'peso effettivo',
  objectives: 'somma dei pesi degli obiettivi',
  indicators: 'somma dei pesi degli indicatori',
  total: 'totale dell’anno',
  limit: 'limite',
  carryOver: 'resti',
  tableHiring: 'assunzioni nel prospetto triennale',
  tableTotal: 'totale del prospetto triennale',
  maximum: 'spesa potenziale massima',
};
