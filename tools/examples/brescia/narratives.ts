import type { Narrative } from '@traguardo/core/plan';

/** Passages of our own, so that prose, lists, notes and references are exercised. */
export const narratives: readonly Narrative[] = [
  {
    id: 'premessa',
    section: '1',
    title: 'Il piano',
    text: 'Il piano tiene insieme obiettivi, persone, prevenzione della corruzione e semplificazione per il triennio 2025-2027, in continuità con quello dell’anno prima.\n\nIl preventivo è stato approvato il 13 febbraio 2025 e il piano adottato il **27 febbraio**, dopo il parere dell’organismo di valutazione del 18.',
  },
  {
    id: 'valore-pubblico',
    section: '2.1',
    title: 'Il valore pubblico',
    text: 'Le linee strategiche vengono dalla relazione previsionale; il valore che ne nasce è descritto con gli obiettivi, senza misure d’impatto proprie.',
  },
  {
    id: 'lettura-obiettivi',
    section: '2.2',
    title: 'Come leggere gli obiettivi',
    text: 'L’[albero della performance](#albero) parte da tre aree strategiche e arriva a venti obiettivi operativi, attraverso nove obiettivi strategici. Ogni riquadro porta tre cose:\n\n- il **peso**, cioè quanto l’obiettivo conta nel livello sopra;[^ Dove i pesi sono due, ciascuno vale per una parte degli indicatori o per un’area responsabile.]\n- il numero degli indicatori che lo misurano;\n- il codice, con cui lo si ritrova fra gli [obiettivi assegnati ai dirigenti](#assegnazioni).\n\nI tre obiettivi dell’azienda speciale stanno a parte: non entrano nel punteggio dell’Ente.',
  },
  {
    id: 'rischi-trasparenza',
    section: '2.3',
    title: 'Rischi e trasparenza',
    text: 'Mappatura dei processi, misure e registro dei rischi in un allegato; obblighi di pubblicazione, con uffici e responsabili, in un altro. Il collegamento con la performance è un obiettivo operativo, [il 3.1.4](#obiettivo-performance-anticorruzione).',
  },
  {
    id: 'struttura-organizzativa',
    section: '3.1',
    title: 'La struttura',
    text: 'Dal **1° novembre 2024** ci sono tre aree dirigenziali, con servizi, uffici e unità di staff:\n\n1. l’area amministrativa;\n2. l’area anagrafica;\n3. l’area della promozione e della regolazione del mercato.\n\nUn comitato di direzione riunisce i dirigenti.',
  },
  {
    id: 'lavoro-a-distanza',
    section: '3.2',
    title: 'Il lavoro a distanza',
    text: 'Avviato nel 2018, oggi riguarda quasi tutto il personale, salvo chi accoglie il pubblico: 120 persone su 133 in lavoro agile e 4 da remoto. Le giornate agili sono due la settimana; i [computer messi a disposizione](#tab-tabella-lavoro-agile-tecnologia) sono 122.',
  },
  {
    id: 'fabbisogni',
    section: '3.3',
    title: 'Le persone che servono',
    text: 'Al 31 dicembre 2024 lavorano nell’Ente 133 persone. Nel triennio entrano dall’esterno sei, quattro e sette persone, una delle quali di categoria protetta; sette crescono di area con una progressione.[^ Tre nel 2025 e quattro nel 2026; nessuna nel 2027.] I conti stanno nel [quadro del triennio](#triennio).\n\nPer la **formazione** ci sono 40.000 euro nel 2025; al più il 30 per cento va alle finalità strategiche, cioè i 12.000 euro dell’obiettivo 3.1.1.',
  },
  {
    id: 'monitoraggio',
    section: '4',
    title: 'Il monitoraggio',
    text: 'Una verifica a metà anno, approvata dall’organismo di valutazione e comunicata alla Giunta; i dati finali di norma entro febbraio.\n\nDopo la verifica si possono aggiungere indicatori: ogni variazione va poi scritta nella Relazione, _con il suo motivo_.',
  },
];
