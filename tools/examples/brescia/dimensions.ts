import type { Dimension } from '@traguardo/core/plan';

/**
 * The dimensions of a printed type: "efficacia interna/esterna", "efficienza esterna e qualità". A side
 * ("esterna") belongs to the noun before it, or to both nouns when they stand together.
 */
export function dimensionsOf(type: string): Dimension[] {
  const found: Dimension[] = [];
  let nouns: ('efficacia' | 'efficienza')[] = [];
  let sided = true;
  const flush = () => {
    if (!sided) found.push(...nouns);
  };
  for (const word of type.toLowerCase().split(/[^a-zà]+/)) {
    if (word === 'nuovo') break;
    if (word === 'efficacia' || word === 'efficienza') {
      if (sided) nouns = [];
      nouns.push(word);
      sided = false;
    } else if (word === 'interna' || word === 'esterna') {
      for (const noun of nouns) found.push(`${noun}-${word}`);
      sided = true;
    } else if (word === 'qualità') found.push('qualita');
  }
  flush();
  return [...new Set(found)];
}
