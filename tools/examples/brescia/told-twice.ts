import type { Statement, StatementPrint } from '@traguardo/core/plan';
import { amount } from '../printed.ts';

function print(place: string, line: number, printed: string, says: string): StatementPrint {
  return { place, line, printed, value: { kind: 'text', text: says } };
}

function counted(place: string, line: number, printed: string, value: string): StatementPrint {
  return { place, line, printed, value: amount('count', value, '') };
}

function share(place: string, line: number, printed: string, value: string): StatementPrint {
  return { place, line, printed, value: amount('percent', value, '%') };
}

/** Facts the plan tells in two places that the sheets and tables do not hold side by side. */
export const toldTwice: readonly Statement[] = [
  {
    id: 'indirizzo-rapporto-sostenibilita',
    subject: 'Indirizzo del rapporto di sostenibilità',
    kind: 'title',
    prints: [
      print('1.2.3 Risorse umane', 298, 'il-rapporto-di-sostenibilita', 'rapporto di sostenibilità'),
      print('4.4 Dotazione organica', 2641, 'il-bilancio-di-sostenibilita', 'bilancio di sostenibilità'),
    ],
  },
  {
    id: 'assessment-digitali-2024',
    subject: 'Questionari di assessment digitale compilati nel 2024',
    kind: 'figure',
    prints: [
      counted('scheda 2.2.2, indicatore 3', 1251, '568', '568'),
      counted('indicatori comuni, 1', 2041, '548 assessment digitalizzazione', '548'),
    ],
    note: '568 comprende 20 assessment sulla sostenibilità; l’indicatore conta i soli digitali.',
  },
  {
    id: 'triennio-protocollo-partecipate',
    subject: 'Triennio del protocollo sulle società partecipate, dato per vigente',
    kind: 'years',
    prints: [print('3.4 Società ed enti controllati', 2430, 'triennio 2022/2024', '2022-2024')],
  },
  {
    id: 'temi-indicatori-comuni',
    subject: 'Obiettivi a cui sono ricondotti gli indicatori comuni',
    kind: 'figure',
    prints: [
      counted('introduzione', 2035, 'macro temi: quattro', '4'),
      counted('tabelle', 2037, 'obiettivi con una tabella: cinque', '5'),
    ],
    note: 'L’internazionalizzazione è fra i temi e non ha tabella; capitale umano e qualità dei servizi hanno la tabella e non sono fra i temi.',
  },
  {
    id: 'titolo-indicatore-1-1-3-1',
    subject: 'Indicatore 1 dell’obiettivo 1.1.3: quando si adottano i provvedimenti',
    kind: 'title',
    prints: [
      print('riquadro 1.1', 732, 'per la presentazione dell’istanza', 'per la presentazione'),
      print('scheda 1.1.3', 865, 'posteriormente alla presentazione dell’istanza', 'dopo la presentazione'),
    ],
  },
  {
    id: 'base-pulsante-evadi',
    subject: 'Base della percentuale di uso del pulsante evadi (2.3.1, indicatore 2)',
    kind: 'formula',
    prints: [
      print('formula', 1370, 'n. Pratiche evase', 'pratiche evase'),
      print('atteso', 1370, 'istanze pervenute', 'istanze pervenute'),
    ],
  },
  {
    id: 'base-imprese-rentri',
    subject: 'Base della percentuale di imprese registrate al RENTRI (2.2.1, indicatore 2)',
    kind: 'formula',
    prints: [
      print('titolo', 1215, 'soggetti tenuti alla presentazione del MUD', 'soggetti del MUD'),
      print(
        'formula',
        1215,
        'imprese tenute alla registrazione entro febbraio 2026',
        'imprese del terzo lotto',
      ),
    ],
  },
  {
    id: 'formula-incontri-assistenza',
    subject: 'Che cosa si conta nell’indicatore 2 dell’obiettivo 2.3.2',
    kind: 'formula',
    prints: [
      print('titolo', 1407, 'incontri operativi e di assistenza', 'incontri di assistenza'),
      print('formula', 1407, 'incontri formativi', 'incontri formativi'),
    ],
  },
  {
    id: 'formula-posizioni-esaminate',
    subject: 'Che cosa si conta nell’indicatore 4 dell’obiettivo 2.3.2',
    kind: 'formula',
    prints: [
      print('titolo', 1409, 'posizioni esaminate', 'posizioni'),
      print('formula', 1409, 'imprese a cui vengono arricchite le informazioni', 'imprese'),
    ],
  },
  {
    id: 'formula-nuova-fiera-estera',
    subject: 'Che cosa si conta nell’indicatore 2 di AS3',
    kind: 'formula',
    prints: [
      print('titolo e atteso', 2027, 'almeno una nuova manifestazione', 'manifestazioni'),
      print('formula', 2027, 'conteggio nr aziende', 'aziende'),
    ],
  },
  {
    id: 'fonte-erogazioni-accordo',
    subject: 'Bandi dell’indicatore 5 dell’obiettivo 1.1.2',
    kind: 'formula',
    prints: [
      print('titolo', 839, 'bandi in Accordo di Programma', 'accordo di programma'),
      print('fonte', 839, 'bandi camerali', 'bandi camerali'),
    ],
  },
  {
    id: 'imprese-aderenti-impresa-italia',
    subject: 'Imprese aderenti a «Impresa Italia» attese a fine 2025',
    kind: 'figure',
    prints: [
      share('scheda 2.2, indicatore 1', 1169, '10%', '63.29'),
      share('indicatori comuni, grado di adesione', 2051, '58%', '58'),
    ],
    note: 'Nel 2024 aderisce il 57,54 % delle imprese: con il 10 % di aderenti in più si arriva al 63,29 %.',
  },
];
