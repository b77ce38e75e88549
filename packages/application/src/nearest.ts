import { editDistance } from './edit-distance.ts';

/**
 * The `limit` candidates nearest to what was asked, for a "did you mean": those that contain it first,
 * then by edit distance, then by name. Empty where nothing is near.
 */
export function nearest(asked: string, candidates: Iterable<string>, limit = 3): string[] {
  const wanted = asked.toLowerCase().slice(0, 120);
  const ranked: { readonly candidate: string; readonly distance: number }[] = [];
  for (const candidate of candidates) {
    const text = candidate.toLowerCase();
    const within = wanted.length > 2 && (text.includes(wanted) || wanted.includes(text));
    const distance = within ? 0 : editDistance(wanted, text);
    if (distance <= Math.max(2, Math.floor(wanted.length / 2))) ranked.push({ candidate, distance });
  }
  return ranked
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, limit)
    .map((entry) => entry.candidate);
}
