/** A slip a reference document is known to hold, in words, and the finding that tells it. */
export interface KnownSlip {
  readonly slip: string;
  readonly code: string;
  readonly path: string;
}

/** Slips of `examples/bergamo-2023` that a reader can verify in the Relazione. */
export const bergamoSlips: readonly KnownSlip[] = [
  {
    slip: 'fatto il 28/11, termine 30/10, dichiarato 100 %',
    code: 'late-date-declared-full',
    path: 'indicator/realizzazione-nuovo-impianto-videosorveglianza/declared',
  },
  {
    slip: 'fatto l’8/5, termine 30/4, dichiarato 100 %',
    code: 'late-date-declared-full',
    path: 'indicator/revisione-regolamento-concessione-uso/declared',
  },
  {
    slip: 'fatto il 31/12, termine 1/9, dichiarato 100 %',
    code: 'late-date-declared-full',
    path: 'indicator/ridefinizione-modalita-periodicita-rilevazione/declared',
  },
  {
    slip: 'obiettivo 2.3 al 100 % con un indicatore a 11 su 12',
    code: 'objective-label-differs',
    path: 'strategic/comunicazione-istituzionale/declared',
  },
  {
    slip: 'una data (17/05/2023) contro 300',
    code: 'value-contradicts-target',
    path: 'indicator/avvio-seconda-tranche-revisione/value',
  },
  {
    slip: '600 % nella scheda del dirigente, 100 % nella tabella',
    code: 'occurrence-value-differs',
    path: 'occurrence/dirigente-1/value',
  },
  {
    slip: '−25 nella tabella, 5 nella scheda del dirigente',
    code: 'occurrence-value-differs',
    path: 'occurrence/dirigente-10/value',
  },
  {
    slip: '−25 nella tabella, 5 nella scheda del segretario generale',
    code: 'occurrence-value-differs',
    path: 'occurrence/segretario-generale-8/value',
  },
  {
    slip: 'termine 31/12 nella tabella, 30/04 nella scheda del dirigente',
    code: 'occurrence-target-differs',
    path: 'occurrence/dirigente-4/target',
  },
  {
    slip: 'termine 30/03 nella tabella, 31/03 nella scheda del dirigente',
    code: 'occurrence-target-differs',
    path: 'occurrence/dirigente-12/target',
  },
  {
    slip: 'data zero del foglio di calcolo (00/01/1900)',
    code: 'spreadsheet-zero-date',
    path: 'occurrence/sportelli-polifunzionali-11/value',
  },
  {
    slip: 'risultato NV con atteso SI',
    code: 'not-valued-left-out',
    path: 'indicator/adozione-nuovo-regolamento-mediazione/value',
  },
  {
    slip: 'prospettiva stampata «telos»',
    code: 'occurrence-label-differs',
    path: 'occurrence/segretario-generale-8/perspective',
  },
];

/** Slips of `examples/brescia-2025` that a reader can verify in the PIAO. */
export const bresciaSlips: readonly KnownSlip[] = [
  {
    slip: 'indicatori di OS 3.2: 30 + 30 + 10 + 10 = 80',
    code: 'weights-do-not-sum',
    path: 'strategic/sede-transizione-digitale/indicators',
  },
  {
    slip: 'OO 3.1.3 senza pesi',
    code: 'weight-missing',
    path: 'operational/inclusione-disabilita/indicators',
  },
  {
    slip: 'OS 2.1 assegnato senza peso: gli altri sommano a 83',
    code: 'manager-weight-blank',
    path: 'assignment/assegnazione-dirigente-anagrafica/rete-avvio-impresa',
  },
  {
    slip: 'indicatori 1, 3 e 4 di un obiettivo che ne ha tre',
    code: 'reference-to-missing-indicator',
    path: 'assignment/assegnazione-dirigente-promozione/sviluppo-territorio',
  },
  {
    slip: 'OO 1.1.2: gruppi da 40 e 10 contro cinque indicatori da 20',
    code: 'subset-weights-differ',
    path: 'operational/semplificazione-contributi/weights',
  },
  {
    slip: 'OO 1.1.2: 40 + 10 nel riquadro, 10 nella scheda',
    code: 'weight-printed-twice-differently',
    path: 'operational/semplificazione-contributi/weight',
  },
  {
    slip: 'OO 2.1.2 numerato 2.1.3 nel riquadro',
    code: 'reference-code-differs',
    path: 'reference/riquadro-2-1-3/printed',
  },
  {
    slip: 'OO 1.2.1 due volte nell’elenco della semplificazione',
    code: 'reference-duplicated',
    path: 'reference/semplificazione-7/printed',
  },
  {
    slip: 'OS 1.2 chiamato OO',
    code: 'reference-wrong-level',
    path: 'reference/semplificazione-2/printed',
  },
  {
    slip: '016-005-001 descritto come missione 011',
    code: 'pira-code-mismatch',
    path: 'operational/documenti-export/pira',
  },
  {
    slip: 'programma 032-003 con due nomi',
    code: 'pira-programme-two-names',
    path: 'operational/interferenze-lavori-sede/pira',
  },
  {
    slip: 'azienda speciale senza progressivo',
    code: 'pira-progressive-missing',
    path: 'operational/futura-2025/pira',
  },
  {
    slip: 'dicotomica SI/NO con atteso «Almeno 70%»',
    code: 'unit-contradicts-target',
    path: 'indicator/pianificazione-formazione-continua-personale/unit',
  },
  {
    slip: 'numero con atteso 100 %',
    code: 'unit-contradicts-target',
    path: 'indicator/erogazione-imprese-beneficiarie-bandi/unit',
  },
  {
    slip: 'percentuale con atteso 4',
    code: 'unit-contradicts-target',
    path: 'indicator/diffusione-cultura-impresa-territorio/unit',
  },
  {
    slip: 'peso 40 con atteso «//»',
    code: 'weight-without-target',
    path: 'indicator/promozione-continua-adr-progressivo/weight',
  },
  {
    slip: 'contatti: 394, poi almeno 300',
    code: 'target-weaker-than-history',
    path: 'indicator/numero-soggetti-entrati-contatto/target',
  },
  {
    slip: 'assessment: 568, poi almeno 350',
    code: 'target-weaker-than-history',
    path: 'indicator/numero-aderenti-questionari-assessment/target',
  },
  {
    slip: 'imprese: 5.000, poi 4.000',
    code: 'target-weaker-than-history',
    path: 'indicator/miglioramento-qualita-informazione-imprese/target',
  },
  {
    slip: '568 «per 10.000 imprese» stampato 56,8',
    code: 'common-value-does-not-follow',
    path: 'common/comune-livelli-attivita-valutazione-maturita/result',
  },
  {
    slip: 'atteso 100 in assoluto e 10 per 10.000 nella stessa cella',
    code: 'absolute-and-rate-mixed',
    path: 'common/comune-livelli-attivita-valutazione-maturita/target',
  },
  {
    slip: '16.375 + 1.000 nella scheda, 18.650 nella tabella',
    code: 'resource-total-differs',
    path: 'resource/sostegno-credito/uses/sviluppo-territorio',
  },
];
