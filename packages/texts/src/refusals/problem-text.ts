import type { Problem } from '@traguardo/core/plan';

type Words = (params: Readonly<Record<string, string>>, path: string) => string;

const SENTENCES: Readonly<Record<Problem['code'], Words>> = {
  'duplicate-id': (p, path) => `l’identificativo "${p.id}" (${path}) è già usato da ${p.first}`,
  'duplicate-code': (p, path) => `il codice "${p.code}" di ${path} è già di ${p.first ?? 'un altro nodo'}`,
  'dangling-reference': (p, path) => `${path} rimanda a "${p.to}", che non c’è`,
  'cycle-in-frame': (p, path) => `${path} sta sotto sé stesso, passando da "${p.to}"`,
  'wrong-parent': (p, path) => `${path}: un nodo "${p.kind}" non può stare sotto ${parent(p.parent)}`,
  'weight-out-of-range': (p, path) => `${path}: il peso ${p.weight} non è tra 0 e 100`,
  'placed-twice': (p, path) => `${path}: l’indicatore sta sia in "${p.first}" sia in "${p.second}"`,
  'measured-twice': (p, path) => `${path}: due misure alla stessa data, ${p.at}`,
  'no-cycle': () => 'la cartella non ha alcun ciclo (cycles/<anno>/plan.yaml)',
  'zero-denominator': (p, path) => `${path}: si dividerebbe per zero (${listed(p)})`,
  'bands-overlap': (p, path) => `${path}: le fasce si sovrappongono (${listed(p)})`,
  'reversed-period': (p, path) =>
    path.endsWith('/triennium')
      ? `${path}: il triennio ${p.from}-${p.to} non comprende l’anno del ciclo`
      : `${path}: il periodo finisce (${p.to}) prima di cominciare (${p.from})`,
  'cap-below-floor': (p, path) => `${path}: il massimo ${p.cap} è sotto il minimo ${p.floor}`,
};

/** One line that says why a draft is no valid plan, and of what. */
export function problemText({ code, params, path }: Pick<Problem, 'code' | 'params' | 'path'>): string {
  return SENTENCES[code](params, path);
}

function parent(kind: string | undefined): string {
  return kind ? `un nodo "${kind}"` : 'nessun nodo';
}

function listed(params: Readonly<Record<string, string>>): string {
  return Object.entries(params)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');
}
