/** Where the text of a document is damaged: what the transcription says of it, in the body's language. */
const NOTES: Readonly<Record<string, string>> = {
  'number of the indicator lost (",")': 'numero dell’indicatore illeggibile',
  'number lost (",")': 'numero dell’indicatore illeggibile',
  'number lost': 'numero dell’indicatore illeggibile',
  'starts with a stray "("': 'cella che comincia con una parentesi estranea',
  'the weight of the indicator block is not in the extracted text (implied 50% by the x/y pairs)':
    'peso del blocco non leggibile: 50 si ricava dai pesi effettivi degli obiettivi operativi',
  'code lost in the extraction; printed on the row of indicators 1-3':
    'codice illeggibile; pesi stampati accanto agli indicatori da 1 a 3',
  'second pair, printed on the row of indicators 4-5 ("Peso" and "5%" on lines 728/730)':
    'seconda coppia di pesi, accanto agli indicatori 4 e 5',
  'title cut by the table extraction': 'titolo tagliato nel testo estratto',
  'cell split in two by the extraction': 'cella spezzata in due nel testo estratto',
  'cell split': 'cella spezzata nel testo estratto',
  'the resources cell is interleaved (two half-columns); linea printed both 001 and 003 for account 330001; indicator attribution of the amounts before "Indicatore 2" is inferred':
    'cella delle risorse con le due metà mescolate; la linea del conto 330001 si legge 001 e 003; gli importi prima di "Indicatore 2" sono attribuiti all’indicatore 1 per deduzione',
  'left half of the cell lost; lines 788/806 show it is Area Promozione (Ufficio Promozione Imprese e Territorio) and Ufficio Ragioneria e Controllo di Gestione':
    'metà sinistra della cella persa: le unità si ricavano dalla descrizione dell’obiettivo',
  'interleaved cell': 'cella con le righe mescolate',
  'cell interleaved': 'cella con le righe mescolate',
  'the cell starts cut (first amounts lost) and is interleaved; indicators 3, 4, 5 carry no amount':
    'cella tagliata all’inizio (i primi importi mancano) e con le righe mescolate',
  'code lost in the extraction': 'codice illeggibile',
  'code lost': 'codice illeggibile',
  'historic cell cut: only "followers del"': 'dato storico tagliato: si legge solo "followers del"',
  'the year heading is printed "2025%" (line 581)': 'intestazione dell’anno stampata "2025%"',
  'the year heading is printed "2025%" (line 583)': 'intestazione dell’anno stampata "2025%"',
  'the resources cell prints "Indicatore 1: Indicatore 2:" without amounts':
    'la cella delle risorse nomina gli indicatori 1 e 2 senza importi',
  'historic cell cut: "attività" (row 2 prints "Nuova attività")':
    'dato storico tagliato: la riga 2 stampa "Nuova attività"',
  'block weight printed "Peso" without figure; only one figure survives for each operational objective (probably the share of the whole: 60%x50%=30%, 40%x50%=20%)':
    'peso del blocco senza cifra: 50 si ricava dai pesi effettivi (60 e 40 di 50)',
  'single figure: x or y not distinguishable':
    'una sola cifra leggibile: presa come peso effettivo sull’intero obiettivo strategico',
  'single figure: x or y not distinguishable; code printed 2.1.3 for 2.1.2':
    'una sola cifra leggibile, accanto al codice 2.1.3: peso nell’obiettivo o peso effettivo',
  'mission code cut ("sviluppo delle imprese")': 'codice della missione tagliato',
  'the weight is printed twice (20% and 20%): one may be the share of the whole':
    'peso stampato due volte (20 e 20): letto come una quota per ciascuna delle due aree',
  'programme text lost': 'denominazione del programma persa',
  'resources cell empty in the extraction (the yearly table carries figures)':
    'cella delle risorse vuota; la stima triennale porta importi',
  'row split over a page break': 'riga spezzata dal cambio di pagina',
  '2025 amount lost or blank': 'importo 2025 perso o in bianco',
  '2027 printed "€ 124.00"; account labels of the four rows are shifted by the extraction: attribution account/amount uncertain':
    'etichette dei conti sfalsate nel testo estratto: abbinamento fra conto e importo da confermare',
  'cell split; "Digita" for "Digitale"': 'cella spezzata: nomi degli uffici ricomposti',
  'cell mostly lost in the extraction': 'cella in gran parte persa',
  'historic cell empty in the extraction': 'dato storico vuoto nel testo estratto',
  'value also alone on line 603': 'valore ripetuto da solo nella riga precedente',
  'title and value on different lines: value "10%" on line 605': 'titolo e valore su righe diverse',
  'lines 607-608 merge indicators 2 and 3: value "Piano di azione"': 'righe degli indicatori 2 e 3 fuse',
  'cell repeated twice by the extraction; the last amount has no project':
    'cella ripetuta due volte; l’ultimo importo è senza progetto',
  'row lost in the extraction': 'riga persa nel testo estratto',
  'cell cut and interleaved; which indicators carry the amount is not readable':
    'cella tagliata: dell’elenco degli indicatori si legge solo l’ultimo',
  'historic empty; 30/6 printed "I" (a misread "/"?)': 'storico vuoto; al 30/6 si legge "I", forse "/"',
  '30/6 printed "I" (a misread "/"?)': 'al 30/6 si legge "I", forse "/"',
  '30/6 printed "1": may be a misread "/" like rows 1-2': 'al 30/6 si legge "1", forse "/"',
  '30/6 printed "1": may be a misread "/"': 'al 30/6 si legge "1", forse "/"',
  'year-end column printed "Previsione al 31/12/2025"':
    'colonna di fine anno intestata "Previsione al 31/12/2025"',
  'cell interleaved; "€ 106.498 - Co(nto) ...330010" : 13.300 not readable here':
    'cella con le righe mescolate: l’importo del conto 330010 non si legge',
  'amounts blank (44.000 in the resources cell)':
    'importi in bianco a un cambio di pagina, forse persi nel testo estratto',
  'the heading "OBIETTIVO OPERATIVO 2.3.1" is missing in the extraction': 'intestazione con il codice persa',
  'the heading "OBIETTIVO OPERATIVO 2.3.2" is missing in the extraction': 'intestazione con il codice persa',
  'heading lost': 'intestazione con il codice persa',
  'no euro sign': 'senza segno di euro',
  blank: 'in bianco',
  '2027 blank': '2027 in bianco',
  'block weight lost (implied 50%)': 'peso del blocco illeggibile: 50 si ricava dal peso effettivo',
  'block weight lost (implied 30%)': 'peso del blocco illeggibile: 30 si ricava dai pesi effettivi',
  'sheet header scattered over lines 1495-1536': 'testata della scheda sparsa su molte righe',
  'unit printed "2 numero" (row number inside)': 'unità di misura mescolata al numero di riga',
  'unit printed "misura numero"': 'unità di misura stampata "misura numero"',
  'the cell holds a description; the triennium is quoted inside it':
    'la cella porta una descrizione: il triennio vi è citato',
  'historic 2024 cell empty': 'dato storico vuoto nel testo estratto',
  'historic empty': 'dato storico vuoto nel testo estratto',
  'code lost; extracted as "Peso 20% Peso" + "2070 1470" (20%, 14%)':
    'codice illeggibile; pesi estratti come "2070 1470", letti 20 e 14',
  'the resources of indicator 1 and 2 slid into this cell': 'le risorse sono scivolate in questa cella',
  'historic empty; algorithm and source lost at the page break ("dei dati:")':
    'storico vuoto; algoritmo e fonte persi al cambio di pagina',
  'weight cell empty': 'peso in bianco',
  'weight cell empty; 30/6 printed "I" (misread "/")': 'peso in bianco; al 30/6 si legge "I", forse "/"',
  'weight cell empty; historic and 30/6 printed "1" (probably misread "/")':
    'peso in bianco; storico e 30/6 si leggono "1", forse "/"',
  'weight cell empty; all three cells printed "1" (historic and 30/6 probably misread "/"; the year-end target may be "1" or a misread sign)':
    'peso in bianco; le tre celle si leggono "1": storico e 30/6 forse "/", il valore atteso forse "1"',
  'value cut over lines 652 and 655': 'valore spezzato su due righe',
  'title lost': 'titolo perso',
  'value cut: only "interventi/" (line 657); the prefix "Almeno n" is lost':
    'valore tagliato: si legge solo "interventi/"',
  'value printed "1"': 'valore che si legge "1"',
  'weights printed without %': 'pesi stampati senza segno di percentuale',
  'historic and 2027 empty': 'storico e 2027 in bianco',
  '2025 lost; 2026 cut to "Continuità"': '2025 perso; 2026 tagliato',
  '2025 and 2026 cut to "Continuità"': '2025 e 2026 tagliati',
  '2025 lost; 2026 cut to "o consumi"': '2025 perso; 2026 tagliato',
  '2025 and 2026 cut ("o standard attrezzature", "nto standard attrezzature")': '2025 e 2026 tagliati',
  'value cell cut; completed from the run-together copy on lines 667-668':
    'cella tagliata, completata con la copia nelle righe vicine',
  'value cell cut over lines 667-672; first words only in the run-together copy':
    'cella tagliata, completata con la copia nelle righe vicine',
  'historic column heading lost': 'intestazione della colonna storica persa',
  'year-end cell empty': 'cella di fine anno vuota',
  'historic cell cut to "al 31/12/24"; the last two column headings are both printed "Risultato atteso al 2026"':
    'dato storico tagliato ad "al 31/12/24"; le ultime due colonne sono entrambe intestate 2026',
  'extracted "Dogg 40%" + "Peso 40%"': 'peso estratto due volte, la prima deformato',
  '30/6 empty': 'valore al 30/6 in bianco',
  'OCR noise in the description ("micros propose allegiane di calcale, contaggia p"), unit on the next line':
    'descrizione disturbata: unità e algoritmo ricomposti dalla riga seguente',
  'first table: headings cut ("rilevato da", "storico CCIAA 2023"); columns assumed equal to the other tables':
    'intestazioni tagliate: colonne lette come nelle altre tabelle',
  'first table: headings cut ("rilevato da", "storico CCIAA 2023"); columns assumed equal to the other tables; title cell empty (belongs to "Azioni di diffusione della cultura digitale realizzate")':
    'intestazioni tagliate e titolo in bianco: la riga appartiene alle azioni di diffusione della cultura digitale',
  'office printed "IMRESA IN UN GIORNO"': 'ufficio stampato "IMRESA IN UN GIORNO"',
  'algorithm runs into a legal note and is cut at the page break':
    'algoritmo che prosegue in una nota tagliata al cambio di pagina',
  'title and algorithm cut ("istruttorie d liquidazione dei contribut ...")': 'titolo e algoritmo tagliati',
  'algorithm empty in the extraction': 'algoritmo vuoto nel testo estratto',
  'algorithm cut: "N uscite sui media anno 2023: 192 /"': 'algoritmo tagliato',
  'the role cell is lost at the page break (role inferred from the objectives)':
    'ruolo perso al cambio di pagina: dedotto dagli obiettivi',
  'a ghost row (line 2232 "4 5 1 1 2005 40.0057") precedes AS1': 'una riga spuria precede la prima',
  'fraction bar lost in extraction: the title is "numerator denominator" run together':
    'linea di frazione persa: numeratore e denominatore si leggono di seguito',
  'the fraction is printed with the whole title repeated in the denominator':
    'il denominatore ripete l’intero titolo',
  'group title cut at the left in the source (section 2.2 / Registro imprese print it differently)':
    'titolo del gruppo tagliato a sinistra',
  'title cut in the source ("...rilascio dei certificati ca")': 'titolo tagliato alla fine',
  'title cut at the right in the source (section 2.2 continues "pagamenti per inibizione procedure sanzionatorie")':
    'titolo tagliato alla fine',
  'merged cell: the group label of the next row has slid up one row (2.2 puts this indicator under "Gestione giuridico-economica del personale")':
    'cella unita: l’etichetta del gruppo è salita di una riga',
  'perspective header printed "telos" in the source; by code it is SEMPLIFICAZIONE E INNOVAZIONE DEI PROCESSI':
    'prospettiva stampata "telos": dal codice è Semplificazione e innovazione dei processi',
  'consuntivo printed 8.680 without sign; totals only close with -8.680 (the "-" in the preventivo cell may be a blank-value dash or the detached minus sign)':
    'segno perso: i totali chiudono solo con -8.680',
  'blank inside the name ("STRAD E")': 'spazio estraneo dentro il nome',
};

/** The note in the body's language. @throws when a damage has no wording yet. */
export function note(noise: string): string;
export function note(noise: string | undefined): string | undefined;
export function note(noise: string | undefined): string | undefined {
  if (noise === undefined) return undefined;
  const text = NOTES[noise];
  if (text === undefined) throw new Error(`no wording for: ${noise}`);
  return text;
}

/** One uncertain field, or none. */
export function uncertain(field: string, noise: string | undefined): { field: string; note: string }[] {
  return noise === undefined ? [] : [{ field, note: note(noise) }];
}
