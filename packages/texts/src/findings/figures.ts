import type { FindingParam } from '@traguardo/core/kernel';

const PLAIN = /^-?\d+(\.\d+)?$/;
const ISO_DATE = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/;

/** How the figures of a finding are named by its sentences, formatted the Italian way. */
export interface Figures {
  /** The words or the printed figure, untouched; "—" when the finding does not give it. */
  readonly text: (name: string) => string;
  /** A computed figure or date in Italian ("1.284,50", "31/12/2025"); other words untouched. */
  readonly figure: (name: string) => string;
  /** Several words or figures, joined ("a, b e c"). */
  readonly list: (name: string) => string;
  /** Several codes, untouched ("1.1.1 e 2.2"): a code with one dot is no decimal. */
  readonly codes: (name: string) => string;
  /** What is printed, each with its place: «n. 4/C» (1.3.1) e «n. 2/C» (3.1). */
  readonly printedAt: (printed: string, places: string) => string;
  /** True when the finding gives the figure and it is not empty. */
  readonly has: (name: string) => boolean;
}

/** Reads the parameters of a finding; `seen`, if given, collects the names asked for. */
export function figuresOf(params: Readonly<Record<string, FindingParam>>, seen?: Set<string>): Figures {
  const values = (name: string): readonly string[] => {
    seen?.add(name);
    const value = params[name];
    if (value === undefined) return [];
    return typeof value === 'string' ? [value] : value;
  };
  return {
    text: (name) => joined(values(name)) || '—',
    figure: (name) => joined(values(name).map(italian)) || '—',
    list: (name) => joined(values(name).map(italian)) || '—',
    codes: (name) => joined(values(name)) || '—',
    printedAt: (printed, places) => {
      const where = values(places);
      return joined(values(printed).map((one, index) => `«${one}» (${where[index] ?? '—'})`)) || '—';
    },
    has: (name) => values(name).some((value) => value !== ''),
  };
}

/** A decimal string with a dot or an ISO date, written the Italian way; any other text untouched. */
export function italian(text: string): string {
  const date = ISO_DATE.exec(text);
  if (date) return [date[3], date[2], date[1]].filter(Boolean).join('/');
  if (!PLAIN.test(text)) return text;
  const [whole = '', fraction] = text.replace('-', '').split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return `${text.startsWith('-') ? '−' : ''}${grouped}${fraction ? `,${fraction}` : ''}`;
}

/** A sentence that ends with one full stop, whatever the words end with. */
export function ended(words: string): string {
  return `${words.trim().replace(/[.\s]+$/, '')}.`;
}

function joined(words: readonly string[]): string {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} e ${words.at(-1)}`;
}
