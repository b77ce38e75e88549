import { italian } from '../findings/figures.ts';
import type { Noun } from '../labels.ts';

/** What of a PIAO does not fit the portal, with the figures involved: no prose, which is in `portalMisfitText`. */
export type PortalMisfit =
  | { readonly code: 'section-absent'; readonly section: string }
  | { readonly code: 'section-empty'; readonly section: string }
  | { readonly code: 'section-incomplete'; readonly section: string; readonly parts: readonly string[] }
  | { readonly code: 'section-undivided'; readonly section: string; readonly other: string }
  | { readonly code: 'section-without-place'; readonly title: string }
  | {
      readonly code: 'text-too-long';
      readonly section: string;
      readonly length: number;
      readonly longest: number;
    }
  | { readonly code: 'characters'; readonly section: string; readonly characters: readonly string[] }
  | {
      readonly code: 'title-too-long';
      readonly file: string;
      readonly length: number;
      readonly longest: number;
    }
  | {
      readonly code: 'file-name-too-long';
      readonly file: string;
      readonly length: number;
      readonly longest: number;
    }
  | { readonly code: 'file-too-large'; readonly file: string; readonly bytes: number; readonly most: number }
  | { readonly code: 'file-size-unknown'; readonly files: number }
  | { readonly code: 'file-missing' }
  | { readonly code: 'not-a-piao' }
  | { readonly code: 'draft' }
  | { readonly code: 'act-missing' }
  | { readonly code: 'act-incomplete'; readonly lacks: readonly ('number' | 'date')[] }
  | { readonly code: 'opinion-missing' }
  | { readonly code: 'late'; readonly adopted: string; readonly due: string }
  | { readonly code: 'body-code-missing' }
  | { readonly code: 'address-missing' };

export type PortalMisfitCode = PortalMisfit['code'];

/** Where it stands, what it is and what to do, in sentences. */
export interface PortalMisfitText {
  readonly where: string;
  readonly what: string;
  readonly todo: string;
}

const lacking = { number: 'numero', date: 'data' } as const;
const characters = { one: 'carattere', many: 'caratteri' };
const bytes = { one: 'byte', many: 'byte' };
const PLAN = 'Piano';
const ACTS = 'Atti';
const sectionOf = (code: string) => `Sezione ${code}`;
const fileOf = (name: string) => `File ${name}`;

/** "2.000 caratteri": grouped as Italian figures are. */
function counted(count: number, { one, many }: Noun): string {
  return `${italian(`${count}`)} ${count === 1 ? one : many}`;
}

/** One thing that does not fit, as its author reads it. */
export function portalMisfitText(misfit: PortalMisfit): PortalMisfitText {
  switch (misfit.code) {
    case 'section-absent':
      return {
        where: sectionOf(misfit.section),
        what: `Il documento non ha la sezione ${misfit.section}, che il portale chiede.`,
        todo: 'Aggiungi la sezione al piano, oppure scrivi sul portale perché non c’è.',
      };
    case 'section-empty':
      return {
        where: sectionOf(misfit.section),
        what: `La sezione ${misfit.section} c’è ma non ha contenuto.`,
        todo: 'Scrivi il testo della sezione, oppure allega sul portale il documento che la contiene.',
      };
    case 'section-incomplete':
      return {
        where: sectionOf(misfit.section),
        what: `Nella sezione ${misfit.section} sono ancora vuote: ${misfit.parts.join('; ')}.`,
        todo: 'Completa le parti vuote, o toglile se non servono.',
      };
    case 'section-undivided':
      return {
        where: sectionOf(misfit.section),
        what: `Il portale divide quello che il documento tiene insieme: il testo sta tutto nella ${misfit.section} e la ${misfit.other} resta vuota.`,
        todo: `Riporta a mano nella ${misfit.other} ciò che la riguarda.`,
      };
    case 'section-without-place':
      return {
        where: misfit.title,
        what: 'Il portale non ha una sezione per questa parte.',
        todo: 'Allegala al piano, o riportala nella sezione che più le somiglia.',
      };
    case 'text-too-long':
      return {
        where: sectionOf(misfit.section),
        what: `Il testo ha ${counted(misfit.length, characters)}; ogni campo del portale ne tiene ${counted(misfit.longest, characters)}.`,
        todo: 'Dividi il testo fra i campi della sezione, oppure riassumilo e allega il documento.',
      };
    case 'characters':
      return {
        where: sectionOf(misfit.section),
        what: `Il portale può rifiutare questi caratteri: ${misfit.characters.join(' ')}`,
        todo: 'Sostituiscili quando copi il testo nel portale: gli elenchi con un trattino, le virgolette con "".',
      };
    case 'title-too-long':
      return {
        where: fileOf(misfit.file),
        what: `La descrizione ha ${counted(misfit.length, characters)}; il portale ne tiene ${counted(misfit.longest, characters)}.`,
        todo: 'Accorcia il titolo che dai all’allegato sul portale.',
      };
    case 'file-name-too-long':
      return {
        where: fileOf(misfit.file),
        what: `Il nome ha ${counted(misfit.length, characters)}; il portale ne tiene ${counted(misfit.longest, characters)}.`,
        todo: 'Rinomina il file prima di caricarlo.',
      };
    case 'file-too-large':
      return {
        where: fileOf(misfit.file),
        what: `Il file pesa ${counted(misfit.bytes, bytes)}; il limite indicato è ${counted(misfit.most, bytes)}.`,
        todo: 'Riduci le immagini o dividi gli allegati.',
      };
    case 'file-size-unknown':
      return {
        where: 'File',
        what: 'Non si sa quanto grande può essere un file sul portale: la sua documentazione non è stata trovata.',
        todo: 'Guarda il limite scritto nella pagina di caricamento.',
      };
    case 'file-missing':
      return {
        where: 'File',
        what: 'Nessun file PDF del piano è pronto da caricare.',
        todo: 'Produci il PDF del piano approvato.',
      };
    case 'not-a-piao':
      return {
        where: PLAN,
        what: 'Il documento non è un PIAO: il portale raccoglie i PIAO.',
        todo: 'Scegli il PIAO dello stesso anno.',
      };
    case 'draft':
      return {
        where: PLAN,
        what: 'Il documento è una bozza: al Dipartimento si trasmette il piano adottato.',
        todo: 'Fai approvare il piano e registra l’atto.',
      };
    case 'act-missing':
      return {
        where: ACTS,
        what: 'Manca l’atto di adozione del piano.',
        todo: 'Registra l’organo, il numero e la data dell’atto di adozione.',
      };
    case 'act-incomplete':
      return {
        where: ACTS,
        what: `All’atto di adozione manca: ${misfit.lacks.map((one) => lacking[one]).join(', ')}.`,
        todo: 'Completa l’atto.',
      };
    case 'opinion-missing':
      return {
        where: ACTS,
        what: 'Non risulta un parere dell’OIV sul piano.',
        todo: 'Se il vostro Sistema lo prevede, registralo prima dell’adozione.',
      };
    case 'late':
      return {
        where: ACTS,
        what: `Il piano è stato adottato il ${misfit.adopted}, dopo il ${misfit.due}.`,
        todo: 'Comunica sul portale le ragioni del ritardo; se il termine del bilancio era differito, indicane l’atto.',
      };
    case 'body-code-missing':
      return {
        where: 'Ente',
        what: 'Manca il codice IPA dell’ente, con cui il portale lo riconosce.',
        todo: 'Scrivi il codice IPA fra i dati dell’ente.',
      };
    case 'address-missing':
      return {
        where: PLAN,
        what: 'Manca l’indirizzo del piano sul sito dell’ente.',
        todo: 'Pubblica il piano in Amministrazione trasparente, poi indica qui il suo indirizzo.',
      };
  }
}

/** Words of the profile as a whole. */
export const portalWords = {
  notice:
    'Profilo di lavoro, non un tracciato ufficiale: sezioni, stati, campi e lunghezze del portale sono ricavati da codice pubblico. Ciò che ha verified: false va controllato sul portale e non blocca nulla.',
  form: { ordinary: 'Ordinario', simplified: 'Semplificato' },
  yes: 'Sì',
  no: 'No',
  none: 'Non risulta nulla che non stia nel portale.',
  line: ({ where, what, todo }: PortalMisfitText) => `${where}: ${what} ${todo}`,
  count: (number: number) =>
    `${counted(number, { one: 'cosa da guardare', many: 'cose da guardare' })} prima di caricare il piano sul portale.`,
  unverified: ' (da controllare sul portale)',
} as const;
