import { strFromU8, strToU8, zipSync } from 'fflate';
import { BASES, type Base } from './bases.ts';
import type { Chance } from './chance.ts';

export interface Damaged {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Values that have broken readers. */
const NASTY = [
  '',
  '0',
  '-1',
  '1e308',
  '999999999999',
  'NaN',
  '%',
  '100%',
  '€',
  '1.2.3,4',
  '31/02/2024',
  '>= <=',
  'A1:XFD1048576',
  'XFD1048576',
  '\u0000',
  '\u202e\u00ad',
  '\ud800',
  '\ufffd\ufeff',
  '__proto__',
  'constructor',
  '&',
  '&amp;',
  '&#0;',
  '<![CDATA[',
  ']]>',
  '<!--',
  '"',
  "'",
  ';',
  '\t',
  '|',
  '\n',
  '\r',
  '\t\t\t\t',
  'x'.repeat(3000),
  '1'.repeat(400),
  '('.repeat(200),
  'Indicatore',
  'Target',
  'Consuntivo 2024',
  'Peso',
  'Rischio',
  '**',
  '# ',
] as const;

/** Marks of which a long run has cost the square of its length. */
const RUNS = [
  '(',
  ')',
  '-',
  '- ',
  ' *',
  '.',
  ' . ',
  ':',
  '<br>',
  '\n',
  'donne ',
  '2024 ',
  '1.',
  '%',
  'a',
] as const;

/** One cell, one row or one bracket made very long. */
function enlarged(text: string, chance: Chance): string {
  const [from] = chance.piece(text.length);
  const many = chance.of([3000, 20_000, 60_000]);
  const way = chance.below(3);
  if (way === 0) return text.slice(0, from) + chance.of(RUNS).repeat(many) + text.slice(from);
  const lines = text.split('\n');
  const at = chance.below(lines.length);
  const line = lines[at] ?? '';
  if (way === 1) lines.splice(at, 0, ...Array.from({ length: Math.round(many / 20) }, () => line));
  else lines.splice(at, 1, '('.repeat(many) + line, ...Array.from({ length: 500 }, () => `)${line}`));
  return lines.join('\n');
}

/** A file damaged in one of many ways, always the same for the same draws. */
export function damaged(chance: Chance): Damaged {
  const base = chance.of(BASES);
  const name = chance.below(20) === 0 ? chance.of(BASES).name : base.name;
  let whole: Uint8Array;
  if ('parts' in base) whole = packedAgain(base.parts, chance);
  else if (chance.below(50) === 0) whole = strToU8(enlarged(strFromU8(base.bytes), chance));
  else if (chance.below(2) === 0) whole = strToU8(textually(strFromU8(base.bytes), chance));
  else whole = bytewise(base.bytes, chance);
  return { name, bytes: whole };
}

function packedAgain(parts: Readonly<Record<string, string>>, chance: Chance): Uint8Array {
  const way = chance.below(10);
  const names = Object.keys(parts);
  const changed: Record<string, string> = { ...parts };
  if (way < 7) {
    for (let times = chance.below(3); times >= 0; times -= 1) {
      // What holds the content is worth the most damage.
      const name = chance.below(2) === 0 ? (names.at(-1) ?? '') : chance.of(names);
      changed[name] =
        chance.below(3) === 0 ? textually(changed[name] ?? '', chance) : tagwise(changed[name] ?? '', chance);
    }
  } else if (way === 7) delete changed[chance.of(names)];
  const bytes = zipSync(
    Object.fromEntries(Object.entries(changed).map(([name, xml]) => [name, strToU8(xml)])),
    { level: chance.below(4) === 0 ? 1 : 0 },
  );
  return way < 8 ? bytes : bytewise(bytes, chance);
}

/** Flips, cuts, repeats and mixes bytes. */
function bytewise(bytes: Uint8Array, chance: Chance): Uint8Array {
  let now = bytes;
  for (let times = chance.below(4); times >= 0; times -= 1) {
    const [from, to] = chance.piece(now.length);
    const way = chance.below(6);
    if (way === 0) now = now.slice(0, chance.below(now.length + 1));
    else if (way === 1) now = spliced(now, from, to, new Uint8Array());
    else if (way === 2) now = spliced(now, from, from, now.slice(from, to));
    else if (way === 3) now = spliced(now, from, to, someBytes(chance));
    else {
      now = now.slice();
      for (let flips = chance.below(8); flips >= 0 && now.length > 0; flips -= 1) {
        const at = chance.below(now.length);
        now[at] = (now[at] ?? 0) ^ (1 << chance.below(8));
      }
    }
  }
  return now;
}

function spliced(bytes: Uint8Array, from: number, to: number, middle: Uint8Array): Uint8Array {
  const made = new Uint8Array(from + middle.length + bytes.length - to);
  made.set(bytes.subarray(0, from));
  made.set(middle, from);
  made.set(bytes.subarray(to), from + middle.length);
  return made;
}

function someBytes(chance: Chance): Uint8Array {
  const other: Base = chance.of(BASES);
  const from = 'bytes' in other ? other.bytes : strToU8(chance.of(Object.values(other.parts)));
  const [start, end] = chance.piece(from.length);
  return chance.below(3) === 0
    ? new Uint8Array(chance.below(40)).fill(chance.below(256))
    : from.slice(start, end);
}

/** Changes lines and words: nasty values put in, lines moved, repeated, lost. */
function textually(text: string, chance: Chance): string {
  let now = text;
  for (let times = chance.below(4); times >= 0; times -= 1) {
    const [from, to] = chance.piece(now.length);
    const lines = now.split('\n');
    const one = chance.below(lines.length);
    const way = chance.below(5);
    if (way === 0) now = now.slice(0, from) + chance.of(NASTY) + now.slice(to);
    else if (way === 1)
      now = now.slice(0, from) + now.slice(from, to).repeat(1 + chance.below(5)) + now.slice(from);
    else if (way === 2) now = lines.filter((_, at) => at !== one).join('\n');
    else if (way === 3) lines.splice(chance.below(lines.length), 0, lines[one] ?? '');
    else now = now.slice(0, from) + now.slice(to);
    if (way === 3) now = lines.join('\n');
  }
  return now;
}

const TAG = /<[^<>]*>/g;

/** Changes elements and attributes, so that most of what comes out is still well formed. */
function tagwise(xml: string, chance: Chance): string {
  const way = chance.below(5);
  if (way === 0) {
    const values = [...xml.matchAll(/="[^"]*"/g)];
    return values.length === 0 ? xml : replaced(xml, chance.of(values), `="${xmlSafe(chance.of(NASTY))}"`);
  }
  if (way === 1) {
    const texts = [...xml.matchAll(/>[^<>]+</g)];
    return texts.length === 0 ? xml : replaced(xml, chance.of(texts), `>${xmlSafe(chance.of(NASTY))}<`);
  }
  const elements = [...xml.matchAll(/<([\w:]+)(?: [^<>]*)?(?:\/>|>[^<>]*<\/\1>)/g)];
  if (elements.length === 0) return xml;
  const element = chance.of(elements);
  if (way === 2) return replaced(xml, element, '');
  if (way === 3) return replaced(xml, element, element[0].repeat(2 + chance.below(60)));
  const tags = [...xml.matchAll(TAG)];
  // Moved to a place between two tags, where such an element may never stand.
  const place = chance.of(tags);
  const moved = xml.slice(0, place.index) + element[0] + xml.slice(place.index);
  return moved;
}

function replaced(xml: string, { 0: found, index }: RegExpExecArray, by: string): string {
  return xml.slice(0, index) + by + xml.slice(index + found.length);
}

function xmlSafe(text: string): string {
  return text.replace(/[<&"]/g, '');
}
