/** What was seen in a document and left alone. */
export type ReadingNoticeName =
  | 'macros-ignored'
  | 'hidden-rows-read'
  | 'hidden-sheet-read'
  | 'deleted-text-ignored'
  | 'hidden-text-ignored'
  | 'formula-without-value'
  | 'pictures-ignored'
  | 'comments-ignored'
  | 'scripts-ignored'
  | 'extension-lies'
  | 'encoding-guessed'
  | 'blank-rows-skipped'
  | 'quote-not-closed'
  | 'recognition-too-slow';

const TEXTS: Readonly<Record<ReadingNoticeName, string>> = {
  'macros-ignored': 'Il file contiene macro: non sono state eseguite né lette.',
  'hidden-rows-read': 'Alcune righe o colonne sono nascoste nel file: sono state lette come le altre.',
  'hidden-sheet-read': 'Un foglio è nascosto nel file: è stato letto come gli altri.',
  'deleted-text-ignored':
    'Il testo cancellato con le revisioni non è stato letto: vale la versione corrente.',
  'hidden-text-ignored': 'Il testo nascosto nel documento non è stato letto.',
  'formula-without-value':
    'Alcune formule non hanno il risultato salvato: le loro celle risultano vuote. Apri il file, ricalcola e salva.',
  'pictures-ignored': 'Le immagini non sono lette: una tabella inserita come immagine non compare qui.',
  'comments-ignored': 'I commenti non sono stati letti.',
  'scripts-ignored': 'Il file contiene istruzioni per il browser: non sono state eseguite né lette.',
  'extension-lies': 'L’estensione del nome non corrisponde al contenuto: vale il contenuto.',
  'encoding-guessed':
    'Il file non dice con quale codifica è scritto: è stata presunta. Controlla le lettere accentate.',
  'blank-rows-skipped': 'Le righe vuote sono state saltate.',
  'quote-not-closed':
    'In una riga del file una virgoletta si apre e non si chiude: la riga è stata letta così com’è. Controllala.',
  'recognition-too-slow':
    'Il documento chiede troppo tempo: le ultime tabelle non sono state riconosciute, o i loro punteggi non ricalcolati. Dividilo in più documenti.',
};

/** One sentence on what was seen and what became of it. */
export function readingNoticeText(name: ReadingNoticeName): string {
  return TEXTS[name];
}
