import type { Finding } from '@traguardo/core/kernel';

/**
 * Two findings of one datum that rest on the same figures tell one cause twice: all the figures of one are
 * among those of the other. A single shared figure is what the datum prints, and years are everywhere.
 */
export function shareCause(one: Finding, other: Finding): boolean {
  if (subject(one) !== subject(other)) return false;
  const [fewer, more] = [figures(one), figures(other)].sort((a, b) => a.size - b.size);
  return (
    fewer !== undefined && more !== undefined && fewer.size > 1 && [...fewer].every((it) => more.has(it))
  );
}

/** What follows from a finding, and what is shown beside it to compare: neither is its cause. */
const CONTEXT = new Set(['also', 'beside']);

/** "indicator/incontri" of "indicator/incontri/target". */
function subject({ path }: Finding): string {
  return path.split('/').slice(0, 2).join('/');
}

function figures({ params }: Finding): ReadonlySet<string> {
  const values = Object.entries(params).flatMap(([name, value]) => (CONTEXT.has(name) ? [] : value));
  return new Set(values.filter((value) => /\d/.test(value) && !/^(?:19|20)\d{2}$/.test(value)));
}
