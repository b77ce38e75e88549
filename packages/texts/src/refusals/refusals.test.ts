import { describe, expect, it } from 'vitest';
import { documentRefusalText } from './document-refusal-text.ts';
import { folderProblemText } from './folder-problem-text.ts';
import { problemText } from './problem-text.ts';
import { refusalText } from './refusal-text.ts';
import { storageFailureText } from './storage-failure-text.ts';

describe('what is refused, in one line', () => {
  it.each([
    [
      'un nodo che non c’è, con i più vicini',
      refusalText({ kind: 'not-found', what: 'node', asked: 'visiblita', nearest: ['visibilita'] }),
      'nessun nodo del piano ha l’identificativo o il codice "visiblita"; i più vicini: visibilita',
    ],
    [
      'un codice di molti nodi: i primi cinque, e quanti altri',
      refusalText({
        kind: 'ambiguous',
        what: 'node',
        asked: '1',
        candidates: ['a', 'b', 'c', 'd', 'e', 'f', 'g'],
      }),
      '"1" è di più nodi: a, b, c, d, e e altri 2',
    ],
    [
      'una chiave scritta male',
      folderProblemText({ code: 'unknown-key', params: { key: 'titolo', nearest: 'title' } }),
      'chiave sconosciuta "titolo" (forse "title"?)',
    ],
    [
      'un documento rovinato, con il punto',
      documentRefusalText('corrupt', { line: '12' }),
      'il file è rovinato o incompleto: aprilo con il programma che l’ha scritto e salvalo di nuovo (alla riga 12)',
    ],
    [
      'un documento troppo grande, con il limite',
      documentRefusalText('too-large', { bytes: '1900000000', most: '100000000' }),
      'è troppo grande per un documento di questo tipo: dividilo, o togli le immagini (1.900 MB su 100 MB al massimo)',
    ],
    [
      'un indirizzo che non è del web',
      folderProblemText({ code: 'bad-url', params: { key: 'url', found: 'www.ente.example' } }),
      '"url": "www.ente.example" non è un indirizzo web completo, che comincia con https:// o http://',
    ],
    [
      'un’impronta che non lo è',
      folderProblemText({ code: 'bad-hash', params: { key: 'sha256', found: 'ABC' } }),
      '"sha256": "ABC" non è un’impronta SHA-256: 64 cifre esadecimali minuscole',
    ],
    [
      'una cifra senza virgolette',
      folderProblemText({ code: 'unquoted', params: { key: 'value', found: '12.5' } }),
      '"value" va scritto tra virgolette: "12.5"',
    ],
    [
      'una parentesi lasciata aperta',
      folderProblemText({
        code: 'broken-yaml',
        params: { reason: 'missed comma between flow collection entries' },
      }),
      'YAML non valido (manca una virgola, o una parentesi [ o { non è chiusa)',
    ],
    [
      'un file che non è una mappa',
      folderProblemText({ code: 'wrong-type', params: { key: '', expected: 'mapping', found: 'list' } }),
      'il file dev’essere una mappa (chiave: valore), qui è un elenco',
    ],
    [
      'dati presi da un altro computer, e come liberarli',
      storageFailureText({
        kind: 'data-in-use',
        params: { place: '/dati', pid: '1', host: 'vecchio', lock: '/dati/lock' },
      }),
      '/dati: i dati sono in uso dal processo 1 su vecchio, un altro computer o contenitore: da qui non si vede se lavora ancora; fermalo e riprova. Se sei certo che nessuno usa più la cartella, cancella /dati/lock e ripeti',
    ],
    ['un codice che questa versione non conosce', folderProblemText({ code: 'nuovo', params: {} }), 'nuovo'],
    [
      'un triennio che non comprende l’anno',
      problemText({
        code: 'reversed-period',
        path: 'plan/2025/triennium',
        params: { from: '2026', to: '2028' },
      }),
      'plan/2025/triennium: il triennio 2026-2028 non comprende l’anno del ciclo',
    ],
  ])('%s', (_situation, text, expected) => {
    expect(text).toBe(expected);
    expect(text).not.toContain('\n');
  });
});
