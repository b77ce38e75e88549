/** One term of the field: the Italian word, its name in the code, what it means, where it comes from. */
export interface Term {
  readonly italian: string;
  readonly identifier: string;
  readonly definition: string;
  readonly source: string;
}

/** Every Italian term the product uses, once. `docs/glossary.md` is generated from this table. */
export const terms: readonly Term[] = [
  {
    italian: 'accesso civico',
    identifier: 'AccessRequest',
    definition:
      'La richiesta di dati che si dovevano pubblicare (semplice), di altri dati (generalizzato) o di riesame.',
    source: 'D.Lgs. 33/2013 art. 5',
  },
  {
    italian: 'albero della performance',
    identifier: 'ScoreTree',
    definition: 'La struttura del piano dall’ente agli indicatori, con pesi e punteggi.',
    source: 'Linee guida DFP 1/2017',
  },
  {
    italian: 'area di rischio',
    identifier: 'RiskArea',
    definition: 'Un insieme di processi esposti a rischi simili; le lettere variano da ente a ente.',
    source: 'PNA 2019, allegato 1',
  },
  {
    italian: 'area strategica',
    identifier: 'area',
    definition: 'Il primo livello del piano, che raccoglie obiettivi strategici.',
    source: 'D.Lgs. 150/2009 art. 10',
  },
  {
    italian: 'arrotondamento',
    identifier: 'rounding',
    definition:
      'Come si taglia l’ultima cifra di un punteggio: una volta sola, alla fine, con i decimali del SMVP.',
    source: 'SMVP',
  },
  {
    italian: 'assegnazione',
    identifier: 'Assignment',
    definition:
      'Gli obiettivi, o alcuni indicatori di un obiettivo, affidati a un dirigente o a un ufficio con un peso.',
    source: 'D.Lgs. 150/2009 art. 9',
  },
  {
    italian: 'attestazione dell’OIV',
    identifier: 'OivAttestation',
    definition: 'La verifica annuale degli obblighi di pubblicazione, con le carenze trovate.',
    source: 'D.Lgs. 150/2009 art. 14 c. 4 lett. g',
  },
  {
    italian: 'atto',
    identifier: 'Act',
    definition: 'Una decisione del ciclo con organo, numero e data.',
    source: 'DM 132/2022 art. 11',
  },
  {
    italian: 'azienda speciale',
    identifier: 'ControlledBody',
    definition:
      'Un organismo della Camera con obiettivi propri, accanto al punteggio dell’ente e fuori da esso.',
    source: 'L. 580/1993 art. 2 c. 5',
  },
  {
    italian: 'blocco degli indicatori propri',
    identifier: 'ownBlock',
    definition:
      'La parte del peso di un obiettivo strategico affidata ai suoi indicatori; il resto va agli obiettivi operativi.',
    source: 'SMVP',
  },
  {
    italian: 'capacità di differenziare',
    identifier: 'differentiationScore',
    definition: 'Quanto si distinguono i giudizi dati da un dirigente, misurato con la deviazione standard.',
    source: 'D.Lgs. 150/2009 art. 9 c. 1 lett. d',
  },
  {
    italian: 'cessazione',
    identifier: 'Leavers',
    definition: 'Personale che lascia il servizio: il suo costo apre la facoltà di assumere l’anno dopo.',
    source: 'D.Lgs. 219/2016 art. 3 c. 9-bis',
  },
  {
    italian: 'ciclo',
    identifier: 'DraftCycle',
    definition: 'Un anno di pianificazione, misurazione e rendiconto di un ente.',
    source: 'D.Lgs. 150/2009 art. 4',
  },
  {
    italian: 'classe di risultato',
    identifier: 'ResultClass',
    definition: 'La fascia di punteggio in cui cade una valutazione individuale.',
    source: 'SMVP',
  },
  {
    italian: 'confronto',
    identifier: 'Comparator',
    definition: 'Il segno stampato con un target: almeno, più di, al massimo, meno di, uguale.',
    source: 'prodotto',
  },
  {
    italian: 'consuntivo',
    identifier: 'Measurement',
    definition: 'Il valore misurato di un indicatore a una data: uno solo, mostrato ovunque.',
    source: 'D.Lgs. 150/2009 art. 10 c. 1 lett. b',
  },
  {
    italian: 'controinteressato',
    identifier: 'counterparties',
    definition: 'Chi può opporsi a una richiesta di accesso che riguarda i suoi dati.',
    source: 'D.Lgs. 33/2013 art. 5 c. 5',
  },
  {
    italian: 'controllo',
    identifier: 'Check',
    definition: 'Una regola che confronta i dati tra loro o con una norma e produce rilievi.',
    source: 'prodotto',
  },
  {
    italian: 'cruscotto',
    identifier: 'Dashboard',
    definition: 'Gli indicatori di un servizio o di un dirigente, richiamati e mai copiati.',
    source: 'prodotto',
  },
  {
    italian: 'dotazione organica',
    identifier: 'StaffingSeats',
    definition: 'I posti per area e la loro spesa potenziale.',
    source: 'D.Lgs. 165/2001 art. 6',
  },
  {
    italian: 'ente',
    identifier: 'Body',
    definition: 'L’amministrazione che redige il piano.',
    source: 'D.Lgs. 165/2001 art. 1 c. 2',
  },
  {
    italian: 'evento rischioso',
    identifier: 'RiskEvent',
    definition: 'Un fatto che può deviare un processo, con un livello sempre motivato.',
    source: 'PNA 2019, allegato 1',
  },
  {
    italian: 'fabbisogni',
    identifier: 'StaffingPlan',
    definition: 'Il piano triennale delle assunzioni: cessazioni, spesa consentita, ingressi, anno per anno.',
    source: 'D.Lgs. 165/2001 art. 6',
  },
  {
    italian: 'fascia',
    identifier: 'Band',
    definition: 'Un intervallo di valori che riceve lo stesso punteggio, o un’etichetta.',
    source: 'SMVP',
  },
  {
    italian: 'gruppo',
    identifier: 'group',
    definition: 'Un insieme di indicatori sotto un obiettivo strategico, senza peso proprio.',
    source: 'SMVP',
  },
  {
    italian: 'indicatore',
    identifier: 'Indicator',
    definition: 'Ciò che si misura, con unità, algoritmo, fonte e verso: la sua identità dura negli anni.',
    source: 'D.Lgs. 150/2009 art. 5 c. 2',
  },
  {
    italian: 'indicatore comune',
    identifier: 'CommonIndicator',
    definition: 'Un indicatore del catalogo nazionale, confrontato con la media di enti simili.',
    source: 'Unioncamere',
  },
  {
    italian: 'media del gruppo',
    identifier: 'clusterMeans',
    definition: 'La media delle Camere di commercio comparabili, con cui si confronta un indicatore comune.',
    source: 'Unioncamere',
  },
  {
    italian: 'metodologia',
    identifier: 'Methodology',
    definition:
      'Le scelte del sistema di misurazione e valutazione (SMVP) che trasformano i risultati in punteggi.',
    source: 'D.Lgs. 150/2009 art. 7',
  },
  {
    italian: 'misura',
    identifier: 'Measure',
    definition: 'Ciò che si fa contro un rischio: con responsabile, termine, indicatore e valore atteso.',
    source: 'L. 190/2012 art. 1',
  },
  {
    italian: 'misura generale',
    identifier: 'GeneralMeasure',
    definition:
      'Una misura che vale per tutto l’ente: codice di comportamento, rotazione, formazione e simili.',
    source: 'PNA 2019',
  },
  {
    italian: 'misura viva',
    identifier: 'isLive',
    definition: 'Una misura specifica, completa, attuata o ancora nei termini.',
    source: 'scelta di progetto',
  },
  {
    italian: 'obbligo di pubblicazione',
    identifier: 'Obligation',
    definition: 'Un dato da pubblicare, con frequenza e uffici che lo elaborano, trasmettono e pubblicano.',
    source: 'D.Lgs. 33/2013',
  },
  {
    italian: 'obiettivo operativo',
    identifier: 'operational',
    definition: 'Un obiettivo annuale che concorre a un obiettivo strategico.',
    source: 'D.Lgs. 150/2009 art. 5',
  },
  {
    italian: 'obiettivo strategico',
    identifier: 'strategic',
    definition: 'Un obiettivo triennale dell’ente.',
    source: 'D.Lgs. 150/2009 art. 5',
  },
  {
    italian: 'occorrenza',
    identifier: 'Occurrence',
    definition: 'Ciò che un documento stampa in un certo punto: mai la misura stessa.',
    source: 'prodotto',
  },
  {
    italian: 'OIV',
    identifier: 'oiv',
    definition: 'Organismo indipendente di valutazione della performance.',
    source: 'D.Lgs. 150/2009 art. 14',
  },
  {
    italian: 'parere sulla variazione',
    identifier: 'OivView',
    definition: 'Che cosa pensa l’OIV di una variazione in corso d’anno.',
    source: 'D.Lgs. 150/2009 art. 6 c. 1',
  },
  {
    italian: 'peso',
    identifier: 'Weight',
    definition:
      'La quota, in percentuale, con cui un elemento concorre al punteggio di quello che lo contiene.',
    source: 'SMVP',
  },
  {
    italian: 'PIAO',
    identifier: 'piao',
    definition:
      'Piano integrato di attività e organizzazione, triennale, aggiornato ogni anno entro il 31 gennaio.',
    source: 'DL 80/2021 art. 6',
  },
  {
    italian: 'PIRA',
    identifier: 'PiraCode',
    definition:
      'Piano degli indicatori e dei risultati attesi di bilancio: missione, programma, progressivo.',
    source: 'DM 27/3/2013',
  },
  {
    italian: 'politica di punteggio',
    identifier: 'Policy',
    definition: 'La regola che porta da risultato e target a un punteggio da 0 a 100.',
    source: 'SMVP',
  },
  {
    italian: 'processo',
    identifier: 'RiskProcess',
    definition: 'Una sequenza di attività dell’ente, mappata per i rischi.',
    source: 'PNA 2019, allegato 1',
  },
  {
    italian: 'progressione verticale',
    identifier: 'Hire (channel interno)',
    definition: 'Il passaggio di un dipendente a un’area superiore: costa la sola differenza.',
    source: 'D.Lgs. 165/2001 art. 52 c. 1-bis',
  },
  {
    italian: 'prospettiva',
    identifier: 'perspective',
    definition: 'Il primo livello di un piano scritto come balanced scorecard.',
    source: 'SMVP',
  },
  {
    italian: 'punteggio',
    identifier: 'Score',
    definition: 'Il risultato del calcolo, esatto, arrotondato una sola volta alla fine.',
    source: 'SMVP',
  },
  {
    italian: 'quadratura',
    identifier: 'RelationResult',
    definition: 'Ciò che le cifre di una tabella devono le une alle altre, con l’esito: torna o non torna.',
    source: 'prodotto',
  },
  {
    italian: 'registro dei rischi',
    identifier: 'RiskRegister',
    definition: 'Aree, processi, eventi rischiosi, misure e loro monitoraggio.',
    source: 'PNA 2019, allegato 1',
  },
  {
    italian: 'resti',
    identifier: 'carryOver',
    definition: 'La parte del limite di spesa non usata l’anno prima.',
    source: 'prassi dell’ente',
  },
  {
    italian: 'retribuzione di risultato',
    identifier: 'resultPay',
    definition:
      'La parte della paga dei dirigenti legata ai risultati; una quota minima dipende dai tempi di pagamento.',
    source: 'DL 13/2023 art. 4-bis c. 2',
  },
  {
    italian: 'rilevazione',
    identifier: 'Campaign',
    definition: 'La raccolta dei dati a un giorno dell’anno: che cosa si chiede, a chi, che cosa arriva.',
    source: 'DM 132/2022 art. 5',
  },
  {
    italian: 'rilievo',
    identifier: 'Finding',
    definition: 'Ciò che un controllo ha trovato: codice, luogo, cifre, fonte, che cosa fare.',
    source: 'prodotto',
  },
  {
    italian: 'risorsa',
    identifier: 'Resource',
    definition: 'Una riga di bilancio con identità propria, anche condivisa tra più obiettivi.',
    source: 'DPR 254/2005',
  },
  {
    italian: 'scheda di valutazione',
    identifier: 'EvaluationCard',
    definition: 'La valutazione di una persona, per ruolo e mai per nome.',
    source: 'D.Lgs. 150/2009 art. 9',
  },
  {
    italian: 'SMVP',
    identifier: 'methodology',
    definition:
      'Il Sistema di misurazione e valutazione della performance: metodi, ruoli, tempi e scale di un ente.',
    source: 'D.Lgs. 150/2009 art. 7',
  },
  {
    italian: 'scadenza',
    identifier: 'Deadline',
    definition:
      'Il giorno entro cui un atto è dovuto, con la norma; se si legge in due modi, i giorni sono due.',
    source: 'DL 80/2021 art. 6; DM 132/2022 art. 8',
  },
  {
    italian: 'spesa massima potenziale',
    identifier: 'maximum',
    definition: 'La somma delle spese potenziali della dotazione e delle integrazioni di legge.',
    source: 'D.Lgs. 165/2001 art. 6; DM 8/5/2018',
  },
  {
    italian: 'storico',
    identifier: 'baselines',
    definition: 'I valori degli anni prima, con cui si confronta il target.',
    source: 'D.Lgs. 150/2009 art. 5 c. 2 lett. f',
  },
  {
    italian: 'target',
    identifier: 'Dated (targets)',
    definition:
      'Il valore atteso a una data, tipizzato: numero con unità, data, sì o no, intervallo, traguardo.',
    source: 'D.Lgs. 150/2009 art. 5 c. 2 lett. b',
  },
  {
    italian: 'tasso di attuazione',
    identifier: 'implementation',
    definition: 'Misure attuate nei termini su misure dovute; se funzionino è un altro giudizio.',
    source: 'PNA 2019, allegato 1',
  },
  {
    italian: 'tetto',
    identifier: 'cap',
    definition: 'Il punteggio massimo che un risultato può ricevere, comunque superi il target.',
    source: 'SMVP',
  },
  {
    italian: 'trasversale',
    identifier: 'transversal',
    definition: 'Detto di un obiettivo affidato a più aree.',
    source: 'prodotto',
  },
  {
    italian: 'unità di misura',
    identifier: 'unit',
    definition: 'Ciò in cui si misura un indicatore: numero, percentuale, giorni, euro, data, SI/NO.',
    source: 'Linee guida DFP 1/2017',
  },
  {
    italian: 'valore di partenza',
    identifier: 'baseline',
    definition: 'Il valore da cui si misura il miglioramento verso il target.',
    source: 'Linee guida DFP 1/2017',
  },
  {
    italian: 'valore pubblico',
    identifier: 'public-value',
    definition: 'Il beneficio per utenti e territorio, misurato da indicatori di impatto.',
    source: 'DM 132/2022 art. 3',
  },
  {
    italian: 'variazione',
    identifier: 'Change',
    definition: 'Un cambiamento del piano in corso d’anno: il valore di prima resta scritto.',
    source: 'D.Lgs. 150/2009 art. 6 c. 1',
  },
];
