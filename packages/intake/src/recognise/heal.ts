/** Words of headings, which narrow cells and extraction break into pieces ("Valo re", "T a r g e t"). */
const WORDS = new Set(
  `algoritmo annua annuo anno area aree assegnazione assunzione assunzioni attesa attesi atteso attuazione azione
  azioni baseline calcolo capitale categoria cessazione cessazioni codice conseguimento conseguito consuntivo
  copertura costo dati dato denominazione descrizione dirigente dirigenti donne dotazione durata fabbisogno finale
  fonte fonti formula grado impatto indicatore indicatori iniziale livello misura note obbligo obiettivi obiettivo
  operativi operativo organica organico ottenuto partecipazione percentuale performance personale pesatura peso
  ponderazione posti preventivo previsione previsto probabilita processo profilo programma prospettiva punteggio
  quota raggiungimento raggiunto realizzato realizzazione responsabile riferimento rilevato rischio risorse
  risultati risultato scostamento servizio societa spesa stakeholder storico strategica strategici strategico
  target tipologia titolo totale unita uomini valore valori variazione`.split(/\s+/),
);
const LONGEST = Math.max(...[...WORDS].map((word) => word.length));

/** The folded text with the pieces of known words joined; everything else as it stands. */
export function heal(folded: string): string {
  if (!folded.includes(' ') && !folded.includes('-')) return folded;
  const pieces = folded.split(' ');
  const healed: string[] = [];
  for (let at = 0; at < pieces.length; at += 1) {
    let joined = pieces[at] ?? '';
    let taken = 0;
    if (!WORDS.has(joined)) {
      let grown = joined.replace(/-$/, '');
      for (
        let next = at + 1;
        next < pieces.length && next - at < LONGEST && grown.length < LONGEST;
        next += 1
      ) {
        grown += (pieces[next] ?? '').replace(/-$/, '');
        if (!WORDS.has(grown)) continue;
        joined = grown;
        taken = next - at;
      }
    }
    healed.push(joined);
    at += taken;
  }
  return healed.join(' ');
}

/** True for a word of headings. */
export function isHeadingWord(folded: string): boolean {
  return WORDS.has(folded);
}
