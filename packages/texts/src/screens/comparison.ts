import { counted } from '../labels.ts';
import { listed, type Sentence } from './sentence.ts';

export interface ComparisonVerdict {
  readonly indicators: number;
  readonly compared: number;
  readonly better: number;
  readonly worse: number;
  readonly equal: number;
  readonly sources: readonly string[];
  readonly tables: number;
}

/** Where the body stands against its peers, and on whose data. */
function verdict(v: ComparisonVerdict): Sentence {
  if (v.indicators === 0 && v.tables === 0)
    return ['Il ciclo non porta indicatori comuni né tabelle di confronto.'];
  const parts: (string | { readonly strong: string })[] = [];
  if (v.indicators > 0 && v.compared === 0) {
    parts.push(
      { strong: counted(v.indicators, { one: 'indicatore comune', many: 'indicatori comuni' }) },
      ': il documento non stampa medie di enti confrontabili',
    );
  } else if (v.indicators > 0) {
    parts.push(
      { strong: `${counted(v.better, { one: 'indicatore', many: 'indicatori' })} su ${v.compared}` },
      v.better === 1 ? ' è migliore' : ' sono migliori',
      ` della media del gruppo, ${counted(v.worse, { one: 'peggiore', many: 'peggiori' })}`,
      v.equal > 0 ? `, ${v.equal} alla pari` : '',
      v.indicators > v.compared
        ? `; ${counted(v.indicators - v.compared, { one: 'non si confronta', many: 'non si confrontano' })}`
        : '',
    );
  } else parts.push(`${counted(v.tables, { one: 'tabella', many: 'tabelle' })} di confronto`);
  parts.push('.');
  if (v.sources.length > 0) parts.push(` Dati: ${sourcesOf(v.sources)}.`);
  return parts;
}

const SHOWN = 3;

/** The first few: each indicator names its own. */
function sourcesOf(sources: readonly string[]): string {
  if (sources.length <= SHOWN) return listed(sources);
  return `${sources.slice(0, SHOWN).join(', ')} e altre ${sources.length - SHOWN} fonti`;
}

export const comparisonScreen = {
  title: 'Confronto',
  verdict,
  indicators: 'Indicatori comuni',
  indicatorsNote: 'barre da zero; ogni indicatore ha la sua scala',
  tables: 'Altri confronti',
  standing: {
    better: 'migliore della media',
    worse: 'peggiore della media',
    equal: 'pari alla media',
    incomparable: 'non si confronta',
  },
  standingIn: (year: number) => `dato ${year} dell’ente contro la media dello stesso anno`,
  role: {
    cluster: 'Media del gruppo',
    history: 'Ente',
    target: 'Obiettivo',
    result: 'Risultato',
  },
  algorithm: 'Algoritmo',
  source: 'Su dati di',
  office: 'Ufficio',
  direction: 'Verso',
  uncertain: 'Letture incerte',
  figure: 'Valore',
  what: 'Che cos’è',
  date: 'Al',
  empty: 'Il ciclo non porta indicatori comuni.',
} as const;
