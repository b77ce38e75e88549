import type { KnownAct } from '@traguardo/core/checks';

/**
 * Acts that documents of the performance cycle cite most, to find a year mistyped ("D.Lgs. 165/2021").
 * Not a catalogue of the law: an act that is missing here is never a finding.
 */
export const knownActs: readonly KnownAct[] = [
  { kind: 'dlgs', number: 165, year: 2001 },
  { kind: 'dlgs', number: 150, year: 2009 },
  { kind: 'dlgs', number: 33, year: 2013 },
  { kind: 'dlgs', number: 39, year: 2013 },
  { kind: 'dlgs', number: 198, year: 2006 },
  { kind: 'dlgs', number: 219, year: 2016 },
  { kind: 'dlgs', number: 74, year: 2017 },
  { kind: 'dlgs', number: 75, year: 2017 },
  { kind: 'dlgs', number: 82, year: 2005 },
  { kind: 'dl', number: 80, year: 2021 },
  { kind: 'dl', number: 13, year: 2023 },
  { kind: 'dl', number: 90, year: 2014 },
  { kind: 'dl', number: 202, year: 2024 },
  { kind: 'l', number: 183, year: 2010 },
  { kind: 'l', number: 190, year: 2012 },
  { kind: 'l', number: 580, year: 1993 },
  { kind: 'l', number: 68, year: 1999 },
  { kind: 'l', number: 145, year: 2018 },
  { kind: 'l', number: 234, year: 2021 },
  { kind: 'l', number: 241, year: 1990 },
  { kind: 'dpr', number: 254, year: 2005 },
  { kind: 'dpr', number: 81, year: 2022 },
  { kind: 'dm', number: 132, year: 2022 },
];
