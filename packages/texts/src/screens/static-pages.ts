import type { Sentence } from './sentence.ts';

interface StaticPage {
  readonly title: string;
  readonly verdict: Sentence;
  readonly sections: readonly { readonly heading: string; readonly paragraphs: readonly string[] }[];
}

export const accessibilityPage: StaticPage = {
  title: 'Dichiarazione di accessibilità',
  verdict: [
    'Traguardo è progettato per le WCAG 2.1, livello AA, ed è ',
    { strong: 'verificato in automatico a ogni modifica' },
    '; manca ancora la verifica con persone con disabilità.',
  ],
  sections: [
    {
      heading: 'Che cosa è verificato',
      paragraphs: [
        'Ogni pagina è provata in un browser reale con axe (regole WCAG 2.0 A e AA, 2.1 AA), a schermo largo e a 360 pixel, e l’albero è percorso da tastiera.',
        'Forma, colore e parola dicono sempre la stessa cosa: togliendo il colore non si perde nulla. I grafici hanno titolo, descrizione e tabella dei dati.',
        'Le animazioni si spengono se il sistema chiede di ridurle.',
      ],
    },
    {
      heading: 'Che cosa non è ancora verificato',
      paragraphs: [
        'Non sono state fatte prove con lettori di schermo reali né con persone con disabilità.',
        'Le fasce chiare che collegano i nodi dell’albero hanno un contrasto inferiore a 3:1: il peso è sempre scritto accanto in cifre.',
        'Su schermi stretti le figure larghe scorrono in orizzontale dentro il loro riquadro; la struttura dell’albero e le tabelle dicono le stesse cose senza scorrere.',
      ],
    },
    {
      heading: 'Per l’ente che usa Traguardo',
      paragraphs: [
        'Questa pagina descrive il prodotto. La dichiarazione di legge (L. 4/2004, modello AgID) la compila e la pubblica l’ente che lo mette in esercizio, con il proprio recapito per le segnalazioni.',
      ],
    },
  ],
};

export const privacyPage: StaticPage = {
  title: 'Privacy',
  verdict: ['Queste pagine ', { strong: 'non usano cookie, non tracciano e non chiamano altri siti' }, '.'],
  sections: [
    {
      heading: 'Che cosa viene trattato',
      paragraphs: [
        'Le pagine mostrano i dati del piano: obiettivi, indicatori, ruoli e strutture. Nelle cartelle di piano le persone non sono mai nominate: ci sono i ruoli.',
        'Caratteri, fogli di stile e programmi vengono dallo stesso server: nessuna richiesta va a terzi.',
        'I documenti dati a «Leggi un documento» sono letti dal browser di chi li apre: non vengono inviati al server né conservati.',
      ],
    },
    {
      heading: 'Chi è il titolare',
      paragraphs: [
        'Il titolare del trattamento è l’ente che mette in esercizio Traguardo: l’informativa completa è la sua.',
      ],
    },
  ],
};
