import { bresciaStatementSlips } from './brescia-statement-slips.ts';
import { type KnownSlip, told } from './known-slip.ts';

/** Slips of `examples/brescia-2025` that a reader can verify in the PIAO. */
export const bresciaSlips: readonly KnownSlip[] = [
  ...told([
    [
      'indicatori di OS 3.2: 30 + 30 + 10 + 10 = 80',
      'weights-do-not-sum',
      'strategic/sede-transizione-digitale/indicators',
    ],
    ['OO 3.1.3 senza pesi', 'weight-missing', 'operational/inclusione-disabilita/indicators'],
    [
      'OS 2.1 assegnato senza peso: gli altri sommano a 83',
      'manager-weight-blank',
      'assignment/assegnazione-dirigente-anagrafica/rete-avvio-impresa',
    ],
    [
      'indicatori 1, 3 e 4 di un obiettivo che ne ha tre',
      'reference-to-missing-indicator',
      'assignment/assegnazione-dirigente-promozione/sviluppo-territorio',
    ],
    [
      'OO 1.1.2: gruppi da 40 e 10 contro cinque indicatori da 20',
      'subset-weights-differ',
      'operational/semplificazione-contributi/weights',
    ],
    [
      'OO 1.1.2: 40 + 10 nel riquadro, 10 nella scheda',
      'weight-printed-twice-differently',
      'operational/semplificazione-contributi/weight',
    ],
    ['OO 2.1.2 numerato 2.1.3 nel riquadro', 'reference-code-differs', 'reference/riquadro-2-1-3/printed'],
    [
      'OO 1.2.1 due volte nell’elenco della semplificazione',
      'reference-duplicated',
      'reference/semplificazione-7/printed',
    ],
    ['OS 1.2 chiamato OO', 'reference-wrong-level', 'reference/semplificazione-2/printed'],
    ['016-005-001 descritto come missione 011', 'pira-code-mismatch', 'operational/documenti-export/pira'],
    [
      'programma 032-003 con due nomi',
      'pira-programme-two-names',
      'operational/interferenze-lavori-sede/pira',
    ],
    ['azienda speciale senza progressivo', 'pira-progressive-missing', 'operational/futura-2025/pira'],
    [
      'dicotomica SI/NO con atteso «Almeno 70%»',
      'unit-contradicts-target',
      'indicator/pianificazione-formazione-continua-personale/unit',
    ],
    [
      'numero con atteso 100 %',
      'unit-contradicts-target',
      'indicator/erogazione-imprese-beneficiarie-bandi/unit',
    ],
    [
      'percentuale con atteso 4',
      'unit-contradicts-target',
      'indicator/diffusione-cultura-impresa-territorio/unit',
    ],
    [
      'peso 40 con atteso «//»',
      'weight-without-target',
      'indicator/promozione-continua-adr-progressivo/weight',
    ],
    [
      'contatti: 394, poi almeno 300',
      'target-weaker-than-history',
      'indicator/numero-soggetti-entrati-contatto/target',
    ],
    [
      'assessment: 568, poi almeno 350',
      'target-weaker-than-history',
      'indicator/numero-aderenti-questionari-assessment/target',
    ],
    [
      'imprese: 5.000, poi 4.000',
      'target-weaker-than-history',
      'indicator/miglioramento-qualita-informazione-imprese/target',
    ],
    [
      '568 «per 10.000 imprese» stampato 56,8',
      'common-value-does-not-follow',
      'common/comune-livelli-attivita-valutazione-maturita/result',
    ],
    [
      'atteso 100 in assoluto e 10 per 10.000 nella stessa cella',
      'absolute-and-rate-mixed',
      'common/comune-livelli-attivita-valutazione-maturita/target',
    ],
    [
      '16.375 + 1.000 nella scheda, 18.650 nella tabella',
      'resource-total-differs',
      'resource/sostegno-credito/uses/sviluppo-territorio',
    ],
    ['preventivo approvato il 13/2/2025', 'budget-approved-late', 'act/preventivo-2025'],
    ['piano adottato il 27/2/2025', 'plan-adopted-late', 'act/adozione-piao'],
    [
      '381 utenti stampati come 38,1 ogni 10.000 imprese',
      'common-value-does-not-follow',
      'common/comune-azioni-diffusione-cultura-digitale/result',
    ],
    [
      '120 utenti stampati come 12 ogni 10.000 imprese',
      'common-value-does-not-follow',
      'common/comune-azioni-diffusione-cultura-digitale/target',
    ],
    [
      '0 giorni nella scheda, 0 % nell’albero',
      'occurrence-target-differs',
      'occurrence/albero-tempo-medio-ritardo-riferito/targets/2027',
    ],
    [
      'l’albero riporta l’atteso di metà anno',
      'occurrence-target-differs',
      'occurrence/albero-spostamento-personale-uffici-oggetto/targets/2025',
    ],
    [
      '3 istruttori a 95.882,49 invece di 95.882,94',
      'staffing-cost-wrong',
      'staffing/2026/2026-esterno-istruttori-2',
    ],
    [
      '2025 contato per metà nel prospetto triennale',
      'staffing-year-counted-in-part',
      'staffing/2025/tableHiring',
    ],
    [
      '2027 nel tetto solo senza l’assunzione obbligatoria',
      'protected-hire-decides',
      'staffing/2027/tableProtected',
    ],
    ['part time 2 + 13 + 4, totale 20', 'table-sum-wrong', 'table/personale-area/totale/part-time'],
    ['124 lavoratori a distanza, 122 PC', 'table-part-exceeds-whole', 'table/lavoro-agile/agili/2024'],
    [
      '124.00 euro',
      'figure-unreadable',
      'resource/carte-tachigrafiche/yearly/digitalizzazione-cultura-digitale/2027',
    ],
    [
      '1.500 euro sulla scheda, nessun costo nella tabella',
      'resource-on-one-side',
      'resource/bilancio-sostenibilita/uses/comunicazione-imprese',
    ],
    [
      '44.000 euro sulla scheda, nulla nella tabella',
      'resource-on-one-side',
      'resource/contributo-infocamere/uses/qualita-dati',
    ],
    [
      '40.000 euro sulla scheda, un trattino nella tabella',
      'resource-on-one-side',
      'resource/debito-competenze-imprese/uses/rete-avvio-impresa',
    ],
    ['74,15 e 80,93 senza %', 'unit-missing', 'common/comune-incasso-diritto-annuale-netto/unit'],
    ['94,62 senza %', 'unit-missing', 'table/partecipazioni/visit-brescia/quota'],
    [
      'unità «redazione di un bilancio di sostenibilità»',
      'unit-not-a-measure',
      'indicator/realizzazione-campagna-customer-utenti/unit',
    ],
    [
      'risultato 1,2 fuori da 0,8-1',
      'common-result-out-of-range',
      'common/comune-grado-evoluzione-comunicazione-social/result',
    ],
    [
      'risultato 1,3 fuori da 0,8-1',
      'common-result-out-of-range',
      'common/comune-grado-presenza-media/result',
    ],
    [
      '92,75 % accanto a un intervallo 0,8-1',
      'unit-of-history-differs',
      'common/comune-grado-presenza-media/history',
    ],
    [
      '884 domande, unità percentuale',
      'unit-of-history-differs',
      'indicator/istruttoria-concessione-contributi-domande/baseline',
    ],
    [
      '«Incontri» per «Iniziative» nell’albero',
      'occurrence-title-differs',
      'occurrence/albero-iniziative-istituti-scolastici-orientamento/title',
    ],
    [
      'unità percentuale, atteso almeno 1',
      'unit-contradicts-target',
      'indicator/acquisizione-nuova-fiera-evento/unit',
    ],
    [
      'unità sì/no, atteso 4 focus',
      'unit-contradicts-target',
      'indicator/consolidamento-comunicazione-interna/unit',
    ],
    [
      'unità sì/no, atteso 100 %',
      'unit-contradicts-target',
      'indicator/erogazione-dipendenti-aderenti-almeno/unit',
    ],
    [
      'unità numero, atteso 100 %',
      'unit-contradicts-target',
      'indicator/erogazione-imprese-beneficiarie-bandi-accordo/unit',
    ],
    [
      'unità sì/no, atteso 3',
      'unit-contradicts-target',
      'indicator/progettazione-iniziative-promozione-salute/unit',
    ],
    [
      'unità sì/no, atteso 100 %',
      'unit-contradicts-target',
      'indicator/relazione-dirigenti-mantenimento-continuita/unit',
    ],
    [
      'unità sì/no, atteso 2 revisioni',
      'unit-contradicts-target',
      'indicator/semplificazione-rapporto-persone-organizzazione/unit',
    ],
    [
      'unità sì/no, a metà anno 3 verbali',
      'unit-contradicts-target',
      'indicator/spostamento-personale-uffici-oggetto/unit',
    ],
    [
      'unità sì/no, atteso 100 %',
      'unit-contradicts-target',
      'indicator/supporto-tecnico-informatico-personale/unit',
    ],
    [
      'unità percentuale, atteso sì',
      'unit-contradicts-target',
      'indicator/sviluppo-attivita-coordinamento-rete/unit',
    ],
    [
      'unità numero, formula «sul totale delle imprese»',
      'algorithm-contradicts-unit',
      'indicator/numero-imprese-formare-uso/algorithm',
    ],
    [
      'domicili: diviso 100 e per la base',
      'percent-formula-inverted',
      'indicator/assegnazioni-domicilio-digitale-ufficio/algorithm',
    ],
    [
      'AS2, indicatore 1 senza formula',
      'algorithm-missing',
      'indicator/attivita-promozione-commercializzazione-brixia/algorithm',
    ],
    [
      'AS2, indicatore 2 senza formula',
      'algorithm-missing',
      'indicator/acquisizione-nuova-fiera-evento/algorithm',
    ],
    [
      'OO 3.1.3, indicatore 1 senza formula',
      'algorithm-missing',
      'indicator/revisione-contenuti-web-area/algorithm',
    ],
    [
      'OO 3.1.1, indicatore 1 senza unità di misura',
      'unit-of-measure-missing',
      'indicator/programma-formazione-mirata-personale/unit',
    ],
    [
      '% di gradimento, atteso «Rilevazione in %»',
      'target-in-words',
      'indicator/gradimento-servizio-carnet-ata/target',
    ],
    [
      'unità «somministrazione questionario»',
      'unit-not-a-measure',
      'indicator/gradimento-servizio-carnet-ata/unit',
    ],
    [
      'fonte di AS1: attività «nel corso del 2024»',
      'past-year-as-current',
      'indicator/realizzazione-futura-expo-2025/source',
    ],
    [
      'partecipanti: atteso con l’indicatore 2024',
      'past-year-as-current',
      'indicator/partecipanti-eventi-formativi-informativi/target',
    ],
    [
      'eventi: atteso con l’indicatore 2024',
      'past-year-as-current',
      'indicator/eventi-formativi-informativi/target',
    ],
    [
      'assessment: atteso con l’indicatore 2024',
      'past-year-as-current',
      'indicator/numero-aderenti-questionari-assessment/target',
    ],
    [
      '350 assessment nella scheda, 35 per 10.000 imprese fra i comuni',
      'common-target-against-own',
      'common/comune-livelli-attivita-valutazione-maturita/target',
    ],
    [
      'ritardo dei pagamenti: 0 giorni nella scheda, monitoraggio fra i comuni',
      'common-target-against-own',
      'common/comune-tempo-medio-ponderato-ritardo/target',
    ],
    [
      'istruttori attesi 4 e 7, assunti 3 e 6',
      'recruitment-target-differs',
      'indicator/incremento-personale-reclutamento-esterno/target',
    ],
    [
      'pagamenti: responsabili tutti i dirigenti, assegnato a uno',
      'payment-objective-not-assigned',
      'strategic/pagamento-fatture/roles',
    ],
    ['nessun indicatore di impatto', 'public-value-without-impact', 'section/2.1'],
    ['manca il codice fiscale', 'body-data-missing', 'body/cciaa-brescia'],
    [
      'pagamenti al 13 % del segretario generale',
      'payment-quota-below-minimum',
      'assignment/assegnazione-segretario-generale',
    ],
    [
      'ritardo con la formula della tempestività',
      'payment-indicator-formula',
      'indicator/tempo-medio-ritardo-riferito/algorithm',
    ],
    [
      'fatture del 2024 in un piano del 2025',
      'payment-indicator-year',
      'indicator/tempo-medio-ritardo-riferito/title',
    ],
    [
      'monitoraggio con peso 10',
      'monitoring-with-weight',
      'indicator/efficientamento-energetico-antincendio/weight',
    ],
    [
      '1.1.1, indicatore 1 con due formule',
      'formula-twofold',
      'indicator/azioni-sensibilizzazione-imprese-sostenibilita/algorithm',
    ],
    [
      '1.2.1, indicatore 6 con due formule',
      'formula-twofold',
      'indicator/aggiornamento-canale-youtube-servizi/algorithm',
    ],
  ]),
  ...bresciaStatementSlips,
];
