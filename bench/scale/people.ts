/** What one kind of request took, in milliseconds. */
export interface Timing {
  readonly requests: number;
  readonly median: number;
  readonly p95: number;
  readonly slowest: number;
}

export interface Visit {
  readonly kind: 'tree' | 'card';
  readonly path: string;
}

/** How many people, how long, and what each asks for at each of its visits. */
export interface Crowd {
  readonly people: number;
  readonly seconds: number;
  /** Milliseconds between two requests of one person. */
  readonly every: number;
  readonly visit: (person: number, turn: number) => Visit;
}

/**
 * Lets a crowd ask a server on this machine: each person waits for its turn, not for the answer before, as
 * people do. Each is sent when it is due, whatever became of those before, so that a queue shows.
 */
export async function ask(address: string, crowd: Crowd): Promise<ReadonlyMap<string, Timing>> {
  const times = new Map<string, number[]>();
  const began = performance.now();
  const turns = Math.floor((crowd.seconds * 1000) / crowd.every);
  const asking: Promise<void>[] = [];
  for (let person = 0; person < crowd.people; person += 1) {
    for (let turn = 0; turn < turns; turn += 1) {
      const due = began + turn * crowd.every + (person * crowd.every) / crowd.people;
      asking.push(request(address, crowd.visit(person, turn), due, times));
    }
  }
  await Promise.all(asking);
  return new Map([...times].map(([kind, all]) => [kind, timingOf(all)]));
}

async function request(
  address: string,
  { kind, path }: Visit,
  due: number,
  times: Map<string, number[]>,
): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
  const start = Math.max(due, performance.now());
  const answer = await fetch(`${address}${path}`, { headers: { 'accept-encoding': 'gzip' } });
  await answer.arrayBuffer();
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  const list = times.get(kind) ?? [];
  times.set(kind, list);
  list.push(performance.now() - start);
}

function timingOf(times: readonly number[]): Timing {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { requests: sorted.length, median: at(0.5), p95: at(0.95), slowest: at(1) };
}
