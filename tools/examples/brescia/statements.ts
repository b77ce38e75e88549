import type { Act, Statement, StatementPrint } from '@traguardo/core/plan';
import { amount, day } from '../printed.ts';
import { toldTwice } from './told-twice.ts';

export const acts: readonly Act[] = [
  { id: 'preventivo-2025', kind: 'approvazione-preventivo', organ: 'Consiglio', date: day('2025-02-13') },
  {
    id: 'asseverazione-cessazioni',
    kind: 'certificazione-revisori',
    organ: 'Collegio dei revisori',
    date: day('2025-01-30'),
  },
  {
    id: 'parere-oiv',
    kind: 'parere-oiv',
    organ: 'Organismo con funzioni analoghe all’OIV',
    date: day('2025-02-18'),
  },
  { id: 'adozione-piao', kind: 'adozione-piano', organ: 'Giunta', number: '35', date: day('2025-02-27') },
];

/** A print and what it says once the ways of writing it are set aside. */
function print(place: string, line: number, printed: string, says: string): StatementPrint {
  return { place, line, printed, value: { kind: 'text', text: says } };
}

/** A print that stands for a figure it does not spell: the figure is stated beside it. */
function figurePrint(place: string, line: number, printed: string, value: string): StatementPrint {
  return { place, line, printed, value: amount(value.includes('.') ? 'ratio' : 'count', value, '') };
}

export const statements: readonly Statement[] = [
  {
    id: 'delibera-preventivo',
    subject: 'Numero della delibera del Consiglio che approva il preventivo 2025',
    kind: 'act-number',
    prints: [
      print('1.3.1 Il bilancio', 385, 'n. 4/C del 13.2.2025', '4/C'),
      print('1.3.1 Il bilancio', 409, 'n. 4/C del 13 febbraio 2025', '4/C'),
      print('3.1 Indirizzi strategici', 503, 'n. 2/C del 13 febbraio 2025', '2/C'),
    ],
  },
  {
    id: 'triennio-azioni-positive',
    subject: 'Triennio del piano di azioni positive',
    kind: 'years',
    prints: [
      print('sommario, 3.2', 35, '2023-2025', '2023-2025'),
      print('capitolo 3.2', 2087, '2025-2027', '2025-2027'),
    ],
  },
  {
    id: 'triennio-fabbisogni',
    subject: 'Triennio del piano dei fabbisogni di personale',
    kind: 'years',
    prints: [
      print('sommario, 4.4', 43, '2024-2026', '2024-2026'),
      print('capitolo 4.4', 2671, '2025-2027', '2025-2027'),
    ],
  },
  {
    id: 'nome-area-3',
    subject: 'Denominazione della terza area strategica',
    kind: 'title',
    prints: [
      print(
        'elenco delle aree',
        521,
        'Sviluppo competenze e responsabilizzazione delle risorse umane',
        'sviluppo competenze e responsabilizzazione delle risorse umane',
      ),
      print(
        'albero e schede',
        1562,
        'GESTIONE STRATEGICA DELLE RISORSE',
        'gestione strategica delle risorse',
      ),
    ],
  },
  {
    id: 'nome-servizio-innovazione',
    subject: 'Denominazione del servizio che segue innovazione e Suap',
    kind: 'title',
    prints: [
      print('scheda 2.3', 1298, "Innovazione per l'Impresa", 'innovazione per l’impresa'),
      print('scheda 1.2.2', 960, 'Innovazione per le Imprese', 'innovazione per le imprese'),
      print('scheda 2.3.2', 1385, "Digitalizzazione per l'Impresa", 'digitalizzazione per l’impresa'),
    ],
  },
  {
    id: 'nome-staff-affari-generali',
    subject: 'Denominazione dell’unità di staff per gli affari generali',
    kind: 'title',
    prints: [
      print(
        'scheda 1.1',
        693,
        'Uff. di Staff AA.GG. e Comunicazione',
        'staff affari generali e comunicazione',
      ),
      print(
        'scheda 1.2',
        881,
        'Sevizio Staff Affari Generali e Relazioni Esterne',
        'staff affari generali e relazioni esterne',
      ),
      print(
        'capitolo 3.4',
        2466,
        'Uff. di Staff AA.GG. e Relazioni Esterne',
        'staff affari generali e relazioni esterne',
      ),
    ],
  },
  {
    id: 'nome-oiv',
    subject: 'Organismo che approva il piano',
    kind: 'title',
    prints: [
      print('frontespizio', 11, 'OIV', 'OIV'),
      print(
        '1.2.1 Gli organi',
        195,
        "Organismo indipendente con funzioni analoghe all'OIV",
        'organismo con funzioni analoghe all’OIV',
      ),
      print(
        'capitolo 5',
        2875,
        "Organismo con funzioni analoghe all'OIV",
        'organismo con funzioni analoghe all’OIV',
      ),
    ],
    note: 'Due nomi per un solo organismo: alle Camere è consentito quello con funzioni analoghe.',
  },
  {
    id: 'titolo-3-1-1',
    subject: 'Titolo dell’obiettivo operativo 3.1.1',
    kind: 'title',
    prints: [
      print('scheda 3.1.1', 1654, 'SVILUPPO DELLE COMPETENZE', 'sviluppo delle competenze'),
      print(
        'capitolo 4.5',
        2805,
        'Sviluppo delle competenze del personale',
        'sviluppo delle competenze del personale',
      ),
    ],
  },
  {
    id: 'relazione-cug',
    subject: 'Termine della relazione annuale del CUG',
    kind: 'text',
    prints: [print('capitolo 5', 2859, 'entro il 31 marzo', '31 marzo')],
    note: 'La direttiva 2/2019 indica il 30 marzo.',
  },
  {
    id: 'triennio-semplificazione',
    subject: 'Triennio degli obiettivi di semplificazione riepilogati in 4.3',
    kind: 'years',
    prints: [print('capitolo 4.3', 2610, '2024-2026', '2024-2026')],
  },
  {
    id: 'anno-progetti-20',
    subject: 'Posto del 2025 nel triennio dei progetti finanziati con il +20 % del diritto annuale',
    kind: 'years',
    prints: [
      print('1.3.1 Il bilancio', 407, 'quale secondo anno del terzo triennio progettuale', 'secondo anno'),
      print('1.3.1 Il bilancio', 407, '2023/2025', '2023-2025'),
    ],
  },
  {
    id: 'ultima-colonna-3-3',
    subject: 'Intestazioni degli anni successivi negli indicatori di OS 3.3',
    kind: 'years',
    prints: [
      print('colonna 4, scheda 3.3', 1920, 'Risultato atteso al 2026', '2026'),
      print('colonna 5, scheda 3.3', 1920, 'Risultato atteso al 2026', '2026'),
    ],
  },
  {
    id: 'norma-mobilita',
    subject: 'Atto che rende volontaria la mobilità dal 1° gennaio 2025',
    kind: 'text',
    prints: [
      print('capitolo 4.4', 2724, 'Legge di Bilancio 2024', 'legge di bilancio'),
      print('capitolo 4.4', 2724, 'D. Lgs. 202/2024', 'decreto 202/2024'),
    ],
    note: 'Il n. 202 del 2024 è un decreto-legge, e non è la legge di bilancio.',
  },
  {
    id: 'controlli-centri-tecnici',
    subject: 'Controlli a sorpresa nei centri tecnici in un anno',
    kind: 'figure',
    prints: [
      figurePrint('scheda 2.4', 1455, 'nel quadriennio il 100 % dei 46 centri', '11.5'),
      figurePrint('scheda 2.4.1, indicatore 3', 1558, '6', '6'),
    ],
    note: '46 centri in quattro anni sono 11,5 all’anno; con 6 all’anno se ne controllano 24.',
  },
  {
    id: 'nuove-fiere-internazionali',
    subject: 'Nuove fiere internazionali a cui partecipare nel 2025',
    kind: 'figure',
    prints: [
      figurePrint('titolo di AS3', 1990, 'due nuove fiere internazionali', '2'),
      figurePrint('AS3, indicatore 2', 2027, 'Almeno 1', '1'),
    ],
    note: 'Con l’atteso dell’indicatore basta metà di ciò che dice il titolo.',
  },
  {
    id: 'nota-categorie-protette',
    subject: 'Che cosa resta fuori dal totale 2027 della spesa per il personale',
    kind: 'text',
    prints: [
      print(
        '4.4, tabella del triennio',
        2713,
        '*2027 non comprende € 28.437,82',
        'categorie protette escluse',
      ),
    ],
  },
  ...toldTwice,
];
