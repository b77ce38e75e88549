import { fold } from '../recognise/fold.ts';

const STEM = 6;
/** Words that stand in the titles of indicators whatever they measure, or in any sentence. */
const EMPTY =
  /^(?:numero|numeri|totale|totali|percen|livell|grado|valore|valori|realiz|attivi|gestio|proget|relati|nell|nella|nelle|sull|sulla|sulle|dell|della|delle|dello|degli|alla|alle|dalla|dalle|anno|anni|anche|presso|median|tramit|parte|camera|servizi?|serviz|svolgi|svolte|svolti|svolta|sensi|sono|stati|state|stata|stato|loro|come|oltre|entro|quali|quale|mediant|complessiv)/;
const ACRONYM = /^\p{Lu}{2,5}$/u;

/** The beginnings of the words of a text that tell it from others, with its acronyms and the numbers it names. */
export function stemsOf(text: string): ReadonlySet<string> {
  const stems = new Set<string>();
  for (const word of text.replace(/(?<=\p{Lu})\.(?=\p{Lu}\b)/gu, '').split(/[^\p{L}\p{N}]+/u)) {
    const folded = fold(word);
    if (/^\d{3,}$/.test(word) || ACRONYM.test(word)) stems.add(folded);
    else if (folded.length >= 4 && !EMPTY.test(folded)) stems.add(folded.slice(0, STEM));
  }
  return stems;
}

/** How much each stem tells: the fewer of the texts bear it, the more. */
export function rarities(texts: readonly ReadonlySet<string>[]): (stem: string) => number {
  const bearing = new Map<string, number>();
  for (const stems of texts) for (const stem of stems) bearing.set(stem, (bearing.get(stem) ?? 0) + 1);
  return (stem) => Math.log((texts.length + 1) / ((bearing.get(stem) ?? 0) + 1)) + 0.1;
}
