import type { Statement, StatementPrint } from '@traguardo/core/plan';
import { amount } from '../printed.ts';

function print(place: string, line: number, printed: string, says: string): StatementPrint {
  return { place, line, printed, value: { kind: 'text', text: says } };
}

function counted(place: string, line: number, printed: string, value: string): StatementPrint {
  return { place, line, printed, value: amount('count', value, '') };
}

/** Facts the report tells in its text against its tables, its law or its own words. */
export const toldTwice: readonly Statement[] = [
  {
    id: 'norma-cad',
    subject: 'Codice dell’amministrazione digitale',
    kind: 'text',
    prints: [print('2.1 Efficientare i processi', 987, 'D.lgs. n. 82/2006', 'D.Lgs. 82/2006')],
  },
  {
    id: 'periodo-de-minimis',
    subject: 'Periodo del massimale «de minimis»',
    kind: 'text',
    prints: [print('contesto normativo', 282, 'triennio 2024-2027', 'triennio 2024-2027')],
  },
  {
    id: 'periodo-polizze-mediatori',
    subject: 'Anni delle polizze dei mediatori verificate',
    kind: 'text',
    prints: [print('1.5 Semplificazione', 817, 'quadriennio 2018-2022', 'quadriennio 2018-2022')],
  },
  {
    id: 'periodo-cers',
    subject: 'Mesi di applicazione del flusso CERS nel 2023',
    kind: 'text',
    prints: [
      print(
        '2.1 Efficientare i processi',
        963,
        '4 mesi di applicazione (da 1° agosto al 31 dicembre 2023)',
        '4 mesi, agosto-dicembre',
      ),
    ],
  },
  {
    id: 'anno-evento-ricerca-industriale',
    subject: 'Anno dell’evento sui bandi per la ricerca industriale',
    kind: 'years',
    prints: [
      print('1.3, introduzione', 679, 'nel 2023', '2023'),
      print('1.3, elenco degli eventi', 689, '07/06/2026', '07/06/2026'),
    ],
  },
  {
    id: 'edizione-progetto-sei',
    subject: 'Edizione del progetto SEI',
    kind: 'title',
    prints: [
      print('1.2, progetto SEI', 643, 'terza edizione', '3'),
      print('1.2, imprese iscritte', 645, 'IV edizione', '4'),
    ],
  },
  {
    id: 'webinar-ecocerved',
    subject: 'Incontri in materia ambientale con Ecocerved nel 2023',
    kind: 'figure',
    prints: [
      counted('1.6, testo', 903, 'un ciclo di 6 webinar', '6'),
      counted('1.3, indicatore', 732, '3', '3'),
    ],
    note: 'Il ciclo può contare come una sola attività: il documento non lo dice.',
  },
  {
    id: 'che-cosa-conta-1284',
    subject: 'Che cosa conta la cifra 1.284 dell’indagine Excelsior',
    kind: 'title',
    prints: [
      print('1.4, testo', 755, 'imprese assegnate, n. 1.284', 'imprese'),
      print('1.4, indicatore', 774, 'giovani coinvolti, 1.284', 'giovani'),
    ],
  },
  {
    id: 'comuni-entrati-suap',
    subject: 'Comuni entrati nel SUAP camerale nel 2023',
    kind: 'figure',
    prints: [
      counted('1.5, convenzioni', 839, '5 Comuni', '5'),
      counted('1.5, Comuni gestiti', 843, 'dagli 8 Comuni a 14', '6'),
    ],
  },
  {
    id: 'periodo-pagamenti-sanzioni',
    subject: 'Periodo dei pagamenti di sanzioni registrati nel 2023',
    kind: 'years',
    prints: [
      print('1.6, testo', 895, 'novembre 2022 - ottobre 2023', '2022-2023'),
      print('1.6, indicatore', 937, 'novembre 2021-ottobre 2022', '2021-2022'),
    ],
  },
  {
    id: 'cancellazioni-dpr-247',
    subject: 'Imprese cancellate d’ufficio secondo il D.P.R. 247/2004',
    kind: 'figure',
    prints: [counted('2.1, testo', 967, '424', '424'), counted('2.1, indicatore', 1016, '425', '425')],
  },
  {
    id: 'articoli-e-video',
    subject: 'Articoli e video pubblicati nel 2023 con il quotidiano in rete',
    kind: 'figure',
    prints: [
      counted('2.3, testo', 1081, '12 articoli e 4 video', '16'),
      counted('2.3, indicatore', 1098, '11', '11'),
    ],
    note: 'Anche i soli articoli sono uno in più.',
  },
  {
    id: 'che-cosa-conta-201',
    subject: 'Che cosa conta la cifra 201 dei canali digitali',
    kind: 'title',
    prints: [
      print('2.3, testo', 1077, '201 richieste di comunicazione', 'richieste nell’anno'),
      print('2.3, indicatore', 1096, 'notizie pubblicate a settimana, 201', 'notizie a settimana'),
    ],
  },
];
