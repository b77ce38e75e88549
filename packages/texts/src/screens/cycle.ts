import { counted, nodeKindNoun, severityNoun } from '../labels.ts';
import { listed, type Sentence } from './sentence.ts';

export interface CycleVerdict {
  readonly document: string;
  readonly belowDeclared: number;
  readonly declared: number;
  readonly errors: number;
  readonly blocking: number;
  readonly notComputable: number;
  readonly scored: number;
  readonly indicators: number;
  readonly next: { readonly title: string; readonly days: number } | null;
}

const objectives = { one: 'obiettivo', many: 'obiettivi' };

/** The Cruscotto's answer: what the figures say, what is open, how many days to the next term. */
function verdict(v: CycleVerdict): Sentence {
  const parts: (string | { strong: string })[] = [];
  if (v.declared > 0) {
    parts.push(
      { strong: `${counted(v.belowDeclared, objectives)} su ${v.declared}` },
      v.belowDeclared === 1 ? ' vale meno di quanto dichiarato' : ' valgono meno di quanto dichiarato',
    );
  } else if (v.scored === 0) {
    parts.push(
      v.indicators === 1
        ? 'Il piano è in corso: il suo indicatore non è ancora dovuto'
        : `Il piano è in corso: nessuno dei ${v.indicators} indicatori è ancora dovuto`,
    );
  } else {
    parts.push(
      { strong: `${counted(v.scored, nodeKindNoun.indicator)} su ${v.indicators}` },
      v.scored === 1 ? ' ha un punteggio' : ' hanno un punteggio',
    );
  }
  if (v.notComputable > 0) {
    parts.push('; ', {
      strong: counted(v.notComputable, {
        one: 'obiettivo non calcolabile',
        many: 'obiettivi non calcolabili',
      }),
    });
  }
  parts.push('; ');
  parts.push(
    v.errors === 0 ? 'nessun errore aperto' : { strong: counted(v.errors, severityNoun.error) },
    v.errors === 0 ? '' : v.errors === 1 ? ' chiede risposta' : ' chiedono risposta',
  );
  if (v.blocking > 0) parts.push(', di cui ', { strong: `${v.blocking}` }, ' su regole di legge verificate');
  parts.push('.');
  if (v.next) {
    parts.push(
      ` Prossimo termine, ${v.next.title}: `,
      {
        strong: v.next.days === 0 ? 'oggi' : `tra ${counted(v.next.days, { one: 'giorno', many: 'giorni' })}`,
      },
      '.',
    );
  }
  return parts;
}

export const cycleScreen = {
  title: (year: number) => `Ciclo della performance ${year}`,
  verdict,
  seeErrors: 'Vedi gli errori',
  seeChecks: 'Apri i controlli',
  timeline: 'Le date del ciclo',
  timelineDescription: 'Termini di legge, termini dell’ente e atti, con la data di riferimento.',
  law: 'termine di legge',
  bodyTerm: 'termine dell’ente',
  act: 'atto',
  future: 'ancora da raggiungere',
  lateMark: 'in ritardo',
  reference: (date: string) => `dati al ${date}`,
  date: 'Data',
  what: 'Che cosa',
  kind: 'Tipo',
  state: 'Stato',
  stateWord: { done: 'fatto', late: 'fatto in ritardo', passed: 'trascorso', future: 'da raggiungere' },
  source: 'Fonte',
  map: 'Mappa strategica',
  mapCaption: 'Obiettivi strategici: dichiarato e calcolato, punteggio su 100',
  mapNote: (objectives: number, indicators: number) =>
    `${counted(objectives, { one: 'obiettivo', many: 'obiettivi' })}, ${counted(indicators, { one: 'indicatore', many: 'indicatori' })}; punteggio su 100`,
  openTree: 'Apri l’albero',
  strategic: 'Obiettivo strategico',
  strip: 'Indicatori, uno per segno',
  count: 'n.',
  weight: 'Peso',
  findings: 'Rilievi',
  allFindings: 'Tutti i controlli',
  noFindings: 'Nessun rilievo: le cifre del documento si tengono.',
  late: 'Termini superati',
  lateNote: 'risultati consegnati dopo la data obiettivo',
  lateCaption: 'Indicatori con data del risultato successiva al termine',
  indicator: 'Indicatore',
  due: 'Termine',
  done: 'Risultato',
  daysLate: 'Giorni di ritardo',
  acts: 'Atti',
  organ: 'Organo',
  document: 'Documento',
  common: 'Indicatori comuni',
  commonNote: 'catalogo nazionale, gli stessi per tutte le Camere',
  commonCaption: 'Indicatori comuni nazionali: obiettivo, risultato e punteggio',
  target: 'Obiettivo',
  result: 'Risultato',
  score: 'Punteggio',
  cluster: 'Media del gruppo',
  mean: (score: string) => `media ${score}`,
  methodology: 'Metodologia',
  triennium: 'Triennio',
  numberOf: (number: string | null, discordant: readonly string[]) =>
    number !== null
      ? `n. ${number}`
      : discordant.length > 1
        ? `numero discorde: ${discordant.join(' o ')}`
        : '',
  noDate: 'data non indicata',
  listed,
} as const;
