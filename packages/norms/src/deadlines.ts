import { type CivilDate, civilDateOf } from '@traguardo/core/kernel';
import type { BodyKind } from '@traguardo/core/plan';
import type { CitationName } from './citations.ts';

/** A yearly term: month and day, in the cycle's year or a few years off it. */
export interface Deadline {
  readonly id: string;
  readonly title: string;
  /** Years from the cycle's own: −1 the year before, 1 the year after. */
  readonly yearOffset: number;
  readonly month: number;
  readonly day: number;
  readonly citation: CitationName;
  /** Bodies it binds; absent: all. */
  readonly bodies?: readonly BodyKind[];
}

/** Terms of the cycle of one year, in the order they fall. */
export const deadlines = [
  {
    id: 'relazione-previsionale',
    title: 'Relazione previsionale e programmatica',
    yearOffset: -1,
    month: 10,
    day: 31,
    citation: 'dpr-254-2005-art-5',
    bodies: ['camera-di-commercio'],
  },
  {
    id: 'preventivo',
    title: 'Preventivo approvato dal Consiglio',
    yearOffset: -1,
    month: 11,
    day: 30,
    citation: 'dpr-254-2005-art-6',
    bodies: ['camera-di-commercio'],
  },
  {
    id: 'preventivo-prassi',
    title: 'Preventivo, secondo la prassi successiva',
    yearOffset: -1,
    month: 12,
    day: 31,
    citation: 'dm-27-3-2013-preventivo',
    bodies: ['camera-di-commercio'],
  },
  {
    id: 'piao',
    title: 'PIAO adottato, pubblicato e inviato',
    yearOffset: 0,
    month: 1,
    day: 31,
    citation: 'dl-80-2021-art-6',
  },
  {
    id: 'relazione-cug',
    title: 'Relazione del CUG',
    yearOffset: 1,
    month: 3,
    day: 30,
    citation: 'direttiva-2-2019',
  },
  {
    id: 'bilancio',
    title: "Bilancio d'esercizio approvato",
    yearOffset: 1,
    month: 4,
    day: 30,
    citation: 'dpr-254-2005-art-20',
    bodies: ['camera-di-commercio'],
  },
  {
    id: 'relazione-performance',
    title: 'Relazione sulla performance approvata e validata',
    yearOffset: 1,
    month: 6,
    day: 30,
    citation: 'dlgs-150-2009-art-10-c1-b',
  },
  {
    id: 'relazione-rpct',
    title: 'Relazione annuale del RPCT',
    yearOffset: 0,
    month: 12,
    day: 15,
    citation: 'l-190-2012-art-1-c14',
  },
] as const satisfies readonly Deadline[];

export type DeadlineId = (typeof deadlines)[number]['id'];

/** The terms that bind a kind of body. */
export function deadlinesFor(kind: BodyKind): readonly Deadline[] {
  const all: readonly Deadline[] = deadlines;
  return all.filter((deadline) => !deadline.bodies || deadline.bodies.includes(kind));
}

/**
 * The day a term falls in the cycle of `year` (1901 to 2198).
 * @throws RangeError beyond those years: a plan's year is validated before.
 */
export function deadlineDay(id: DeadlineId, year: number): CivilDate {
  const deadline: Deadline | undefined = deadlines.find((one) => one.id === id);
  const date = deadline ? civilDateOf(year + deadline.yearOffset, deadline.month, deadline.day) : null;
  if (!date) throw new RangeError(`no day for ${id} in ${year}`);
  return date;
}

/** The provision a term rests on. */
export function deadlineCitation(id: DeadlineId): CitationName {
  const deadline: Deadline | undefined = deadlines.find((one) => one.id === id);
  if (!deadline) throw new RangeError(`no deadline ${id}`);
  return deadline.citation;
}
