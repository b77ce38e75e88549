import type { Narrative } from '@traguardo/core/plan';

/** Passages of our own, so that prose, lists, notes and references are exercised. */
export const narratives: readonly Narrative[] = [
  {
    id: 'premessa',
    section: 'relazione',
    title: 'La relazione',
    text: 'Rende conto al 31 dicembre 2023 degli obiettivi fissati nel piano 2023-2025, per l’Ente, per i servizi e per i due dirigenti. Chi ha poco tempo può leggere, in quest’ordine:\n\n1. il [grafico dei punteggi](#grafico-punteggi), che dice in una pagina com’è andata;\n2. i [risultati obiettivo per obiettivo](#risultati), con atteso e ottenuto di ogni indicatore;\n3. il confronto sugli [obiettivi comuni](#comuni) a tutte le Camere;\n4. come si è arrivati fin qui, nel capitolo sul [processo](#processo).',
  },
  {
    id: 'risorse',
    section: '1',
    title: 'Le risorse',
    text: 'L’anno si chiude con **91 persone** in servizio e con un risultato economico positivo di 2.666.870 euro, dove il preventivo aggiornato metteva in conto una perdita di 597.050 euro. Agli interventi per le imprese sono andati 8.501.261 euro degli 8.880.200 previsti.[^ Le due cifre stanno sia nel conto economico sia nella tabella delle iniziative di promozione.]',
  },
  {
    id: 'contesto-economico',
    section: '1',
    title: 'Che cosa ha pesato sull’anno',
    text: 'Due fatti stanno dietro ai numeri che seguono:\n\n- la crescita del valore aggiunto rallenta, dal 2,6 per cento del 2022 allo 0,5 del 2023;\n- Bergamo è, con Brescia, **capitale italiana della cultura**: al turismo e alla cultura guarda il [primo obiettivo](#obiettivo-attrattivita-territorio).',
  },
  {
    id: 'misura',
    section: '2',
    title: 'Come si misura',
    text: 'Ogni indicatore ha un atteso e un risultato; il loro rapporto dà un punteggio da 0 a 100, che non supera mai 100 anche quando il risultato va oltre l’atteso. Il punteggio di un obiettivo è la media dei suoi indicatori. Un indicatore **non valutabile** resta fuori dalla media, e la tabella lo dice.',
  },
  {
    id: 'esiti',
    section: '2.2',
    title: 'Gli esiti dell’anno',
    text: 'Nove obiettivi strategici su dodici arrivano al punteggio pieno. Gli altri tre si fermano poco prima:\n\n- per l’organizzazione dei processi, la nuova rilevazione dei tempi dei certificati esteri era attesa il 1° settembre ed è arrivata a fine anno, e il progetto sulla qualità si ferma al 98,77 per cento;\n- per la comunicazione, gli articoli e i video sono stati **undici** invece di dodici;\n- per gli equilibri di bilancio, due consegne sono passate oltre la data: l’impianto di videosorveglianza e il regolamento per l’uso delle sale.[^ Il regolamento è arrivato l’8 maggio invece del 30 aprile, l’impianto il 28 novembre invece del 30 ottobre.]',
  },
  {
    id: 'bilancio-genere',
    section: '2.5',
    title: 'Il bilancio di genere',
    text: 'Tre dipendenti su quattro sono donne: **68** su 91. Lavorano a tempo parziale in quindici, undici donne e quattro uomini. I giorni di congedo parentale sono stati 87, di cui 72 presi da donne e 15 da uomini.[^ Venti giorni retribuiti per intero e 67 al 30 per cento.]\n\nPart time, congedi, orario flessibile e [lavoro agile](#tabelle-remote-work) sono gli strumenti di conciliazione.',
  },
  {
    id: 'individuali',
    section: '3',
    title: 'I due dirigenti',
    text: 'Il Segretario generale e l’altro dirigente sono valutati sugli stessi indicatori dei servizi che guidano: ogni riga dei due cruscotti rimanda a un indicatore già misurato, _una sola volta_, fra gli [obiettivi dell’Ente](#risultati).',
  },
  {
    id: 'processo',
    section: '4',
    title: 'Il processo',
    text: 'Cinque fasi, da gennaio a giugno 2024:\n\n1. si riordinano i dati del ciclo precedente;\n2. si raccolgono i contributi dei servizi;\n3. si scrive la relazione;\n4. la si approva e la si convalida;\n5. si pubblica sul sito.\n\nDove il punteggio dichiarato e quello calcolato non coincidono, le tabelle li riportano entrambi.',
  },
];
