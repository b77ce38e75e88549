import { type KnownSlip, told } from './known-slip.ts';

/** Slips of `examples/bergamo-2023` that a reader can verify in the Relazione. */
export const bergamoSlips: readonly KnownSlip[] = told([
  [
    'fatto il 28/11, termine 30/10, dichiarato 100 %',
    'late-date-declared-full',
    'indicator/realizzazione-nuovo-impianto-videosorveglianza/declared',
  ],
  [
    'fatto l’8/5, termine 30/4, dichiarato 100 %',
    'late-date-declared-full',
    'indicator/revisione-regolamento-concessione-uso/declared',
  ],
  [
    'fatto il 31/12, termine 1/9, dichiarato 100 %',
    'late-date-declared-full',
    'indicator/ridefinizione-modalita-periodicita-rilevazione/declared',
  ],
  [
    'obiettivo 2.3 al 100 % con un indicatore a 11 su 12',
    'objective-label-differs',
    'strategic/comunicazione-istituzionale/declared',
  ],
  [
    'una data (17/05/2023) contro 300',
    'value-contradicts-target',
    'indicator/avvio-seconda-tranche-revisione/value',
  ],
  [
    '600 % nella scheda del dirigente, 100 % nella tabella',
    'occurrence-value-differs',
    'occurrence/dirigente-1/value',
  ],
  [
    '−25 nella tabella, 5 nella scheda del dirigente',
    'occurrence-value-differs',
    'occurrence/dirigente-10/value',
  ],
  [
    '−25 nella tabella, 5 nella scheda del segretario generale',
    'occurrence-value-differs',
    'occurrence/segretario-generale-8/value',
  ],
  [
    'termine 31/12 nella tabella, 30/04 nella scheda del dirigente',
    'occurrence-target-differs',
    'occurrence/dirigente-4/target',
  ],
  [
    'termine 30/03 nella tabella, 31/03 nella scheda del dirigente',
    'occurrence-target-differs',
    'occurrence/dirigente-12/target',
  ],
  [
    'data zero del foglio di calcolo (00/01/1900)',
    'spreadsheet-zero-date',
    'occurrence/sportelli-polifunzionali-11/value',
  ],
  [
    'risultato NV con atteso SI',
    'not-valued-left-out',
    'indicator/adozione-nuovo-regolamento-mediazione/value',
  ],
  [
    'prospettiva stampata «telos»',
    'occurrence-label-differs',
    'occurrence/segretario-generale-8/perspective',
  ],
  ['delibera di adozione n. 2/2023 e n. 3/2023', 'act-number-differs', 'statement/delibera-piao-2023'],
  [
    'contratto collettivo del 16 novembre e del 16 dicembre 2022',
    'figure-printed-twice-differently',
    'statement/ccnl-funzioni-locali',
  ],
  [
    'manifattura −2,0 % nel testo, −2,2 nella tabella',
    'figure-printed-twice-differently',
    'statement/manifattura-2023',
  ],
  ['sanità +2,0 % nel testo, 3,4 nella tabella', 'figure-printed-twice-differently', 'statement/sanita-2023'],
  [
    'disoccupazione 3,4 % nel testo (è il dato 2022), 2,9 nella tabella',
    'figure-printed-twice-differently',
    'statement/tasso-disoccupazione',
  ],
  [
    'disoccupazione 15-24 anni 12,9 % nel testo, 12,6 nella tabella',
    'figure-printed-twice-differently',
    'statement/tasso-disoccupazione-15-24',
  ],
  [
    'disoccupazione 25-34 anni 2,2 % nel testo, 2,8 nella tabella',
    'figure-printed-twice-differently',
    'statement/tasso-disoccupazione-25-34',
  ],
  [
    'occupazione 67,6 % nel testo, 67,8 nella tabella',
    'figure-printed-twice-differently',
    'statement/tasso-occupazione',
  ],
  [
    'variazione della gestione corrente −114 % per un miglioramento',
    'table-ratio-wrong',
    'table/conto-economico/gestione-corrente/variazione',
  ],
  [
    'quota 48,83 % per 5.798.925 su 9.820.823',
    'table-ratio-wrong',
    'table/partecipazioni/bergamo-fiera-nuova/quota',
  ],
  ['quota 45,35 % per 129.000 su 285.720', 'table-ratio-wrong', 'table/partecipazioni/turismobergamo/quota'],
  ['67 donne e 22 uomini, totale 87', 'table-sum-wrong', 'table/personale-genere/totale/2022'],
  ['rimanenze 8.680 senza segno', 'table-sum-wrong', 'table/conto-economico/rimanenze/consuntivo'],
  [
    'costo del lavoro 24,23 %, dalle tabelle 21,11',
    'index-does-not-follow',
    'table/indici/costo-lavoro/2023',
  ],
  [
    'oneri su proventi 35,68 %, dalle tabelle 36,16',
    'index-does-not-follow',
    'table/indici/oneri-proventi/2023',
  ],
  ['FTE 87,34 nel testo, 83,41 negli indici', 'figure-printed-twice-differently', 'statement/fte-2023'],
  [
    'tutti formati nel testo, 98 % negli indicatori',
    'figure-printed-twice-differently',
    'statement/dipendenti-formati',
  ],
  ['D.Lgs. 165/2021', 'law-miscited', 'statement/norma-fabbisogni'],
  ['L. 182/2010', 'law-miscited', 'statement/norma-cug'],
  [
    '«numero annuo di errori», atteso 50 %',
    'title-contradicts-target',
    'indicator/rispetto-procedure-attivita-sportello/title',
  ],
  [
    'equilibrio strutturale come proventi su oneri',
    'common-formula-differs',
    'common/comune-indice-equilibrio-strutturale/algorithm',
  ],
  [
    'capacità di generare proventi senza parentesi',
    'formula-without-parentheses',
    'common/comune-capacita-generare-proventi/algorithm',
  ],
  ['D.Lgs. 82/2006', 'law-miscited', 'statement/norma-cad'],
  ['triennio 2024-2027', 'span-and-word-differ', 'statement/periodo-de-minimis'],
  ['quadriennio 2018-2022', 'span-and-word-differ', 'statement/periodo-polizze-mediatori'],
  ['4 mesi, da agosto a dicembre', 'span-and-word-differ', 'statement/periodo-cers'],
  ['evento del 07/06/2026 nel 2023', 'years-differ', 'statement/anno-evento-ricerca-industriale'],
  [
    'pagamenti 2022-2023 nel testo, 2021-2022 nell’indicatore',
    'years-differ',
    'statement/periodo-pagamenti-sanzioni',
  ],
  ['progetto SEI, terza e quarta edizione', 'title-printed-differently', 'statement/edizione-progetto-sei'],
  [
    '1.284 imprese nel testo, 1.284 giovani nell’indicatore',
    'title-printed-differently',
    'statement/che-cosa-conta-1284',
  ],
  [
    '201 nell’anno nel testo, alla settimana nell’indicatore',
    'title-printed-differently',
    'statement/che-cosa-conta-201',
  ],
  ['paragrafo 2.3 per 2.4', 'title-printed-differently', 'statement/paragrafo-obiettivi-operativi'],
  ['obiettivo 1.6 con due titoli', 'title-printed-differently', 'statement/titolo-1-6'],
  [
    'progetto sulla doppia transizione con due nomi',
    'title-printed-differently',
    'statement/progetto-doppia-transizione',
  ],
  [
    '6 webinar nel testo, 3 nell’indicatore',
    'figure-printed-twice-differently',
    'statement/webinar-ecocerved',
  ],
  [
    '5 Comuni nel testo, da 8 a 14 poco dopo',
    'figure-printed-twice-differently',
    'statement/comuni-entrati-suap',
  ],
  [
    '424 cancellazioni nel testo, 425 nell’indicatore',
    'figure-printed-twice-differently',
    'statement/cancellazioni-dpr-247',
  ],
  [
    '12 articoli e 4 video nel testo, 11 nell’indicatore',
    'figure-printed-twice-differently',
    'statement/articoli-e-video',
  ],
  ['93,10 % per 23.419 su 25.151', 'table-ratio-wrong', 'table/titolari-effettivi/quota-corsia/2023'],
  ['9 + 1 + 3 procedimenti, totale 12', 'table-sum-wrong', 'table/ruolo-periti/totale/2023'],
]);
