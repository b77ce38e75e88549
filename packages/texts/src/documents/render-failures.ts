/** What a document is called: in a sentence, and as the name of its file. */
export const documentNames: Readonly<Record<string, { readonly title: string; readonly file: string }>> = {
  piao: { title: 'PIAO', file: 'piao' },
  relazione: { title: 'Relazione sulla performance', file: 'relazione-performance' },
  scheda: { title: 'Scheda di un obiettivo', file: 'scheda' },
  cruscotto: { title: 'Cruscotto', file: 'cruscotto' },
  mappa: { title: 'Mappa strategica', file: 'mappa-strategica' },
  rilievi: { title: 'Rilievi per l’OIV', file: 'rilievi' },
  semestrale: { title: 'Relazione semestrale', file: 'relazione-semestrale' },
  fabbisogno: { title: 'Piano dei fabbisogni di personale', file: 'piano-fabbisogni' },
};

/** Why a document was not made. */
export type RenderFailure =
  | {
      readonly code: 'part-needed' | 'no-such-part';
      readonly kind: string;
      readonly part?: string;
      readonly choices: readonly { readonly id: string; readonly title: string }[];
    }
  | { readonly code: 'no-parts'; readonly kind: string }
  | {
      readonly code:
        | 'engine-missing'
        | 'font-missing'
        | 'character-missing'
        | 'picture-broken'
        | 'picture-too-large'
        | 'colour-broken'
        | 'not-conformant'
        | 'engine-failed';
      readonly place?: string;
      readonly said: string;
    }
  | {
      readonly code: 'template-broken';
      readonly file: string;
      readonly reason: 'no-word-file' | 'too-large' | 'no-styles' | 'broken-part';
      readonly part?: string;
    };

const TEMPLATE_REASONS = {
  'no-word-file': 'non è un file Word (.docx); salvalo in quel formato e ripeti',
  'too-large': 'è troppo grande per un modello: più di 20 MB in una parte',
  'no-styles': 'non ha stili; usa come modello un documento salvato da Word o da LibreOffice',
  'broken-part': 'è rovinato',
} as const;

/** How many choices are named before the rest is counted. */
const NAMED = 12;

/** One line of Italian: what is wrong, where, what to do. Nothing was written. */
export function renderFailureText(failure: RenderFailure): string {
  switch (failure.code) {
    case 'part-needed':
      return `${titleOf(failure.kind)}: ${choicesText(failure.choices, 'manca di che cosa')}`;
    case 'no-such-part':
      return `${titleOf(failure.kind)}: ${choicesText(failure.choices, `nel piano non c’è ${failure.part ?? ''}`)}`;
    case 'no-parts':
      return `${titleOf(failure.kind)}: è di tutto il piano; togli --part.`;
    case 'engine-missing':
      return 'Il PDF non si può fare su questa macchina: manca il compositore. Gli altri formati si possono.';
    case 'font-missing':
      return `Il PDF non si può fare: manca un carattere di stampa (${failure.place ?? ''}). Ripeti npm install.`;
    case 'character-missing':
      return `${placeText(failure.place && `«${failure.place}»`)}: nel testo ci sono caratteri che non si possono stampare: ${failure.said}. Sostituiscili e ripeti.`;
    case 'picture-broken':
      return `${placeText(failure.place)}: l’immagine non si legge. Serve un SVG, un PNG o un JPEG intero.`;
    case 'picture-too-large':
      return `${placeText(failure.place)}: l’immagine è troppo grande (${failure.said}). Riducila al massimo a 4.000 × 4.000 punti, o a 2 MB se è un SVG, e ripeti.`;
    case 'colour-broken':
      return 'Il colore non va bene: si aspetta un valore come #17324d.';
    case 'not-conformant':
      return `${placeText(failure.place)}: il PDF non sarebbe accessibile (PDF/UA) o archiviabile (PDF/A): ${failure.said}`;
    case 'engine-failed':
      return `${placeText(failure.place)}: il compositore del PDF si è fermato: ${failure.said}`;
    case 'template-broken':
      return `${failure.file}: ${TEMPLATE_REASONS[failure.reason]}${failure.part === undefined ? '' : ` (${failure.part})`}.`;
  }
}

function titleOf(kind: string): string {
  return documentNames[kind]?.title ?? kind;
}

function placeText(place: string | undefined): string {
  return place === undefined ? 'Nel documento' : `In ${place}`;
}

/** What is wrong and what there is to choose from; where there is nothing, only that. */
function choicesText(
  choices: readonly { readonly id: string; readonly title: string }[],
  wrong: string,
): string {
  if (choices.length === 0) return 'il piano non ha nulla di cui farne uno.';
  const named = choices.slice(0, NAMED).map(({ id, title }) => `${id} (${title})`);
  const more = choices.length - named.length;
  return `${wrong}. Si può scegliere fra: ${named.join(', ')}${more > 0 ? ` e altri ${more}` : ''}.`;
}
