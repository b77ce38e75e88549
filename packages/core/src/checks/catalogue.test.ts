import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { figuresOf, findingTexts } from '@traguardo/texts';
import { describe, expect, it } from 'vitest';
import { catalogue } from './catalogue.ts';

const CHECKS = new URL('./', import.meta.url);
const PAGES = new URL('../../../../docs/checks/', import.meta.url);
const SEVERITIES = { error: 'errore', warning: 'avviso', info: 'nota' };
const HEADINGS = [
  '## Che cosa controlla',
  '## Perché',
  '## Esempio valido',
  '## Esempio non valido',
  '## Che cosa fare',
  '## Fonte',
];

/** Every code ever used, with its family; a code no longer in use keeps its line, with "retired". */
const known: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(new URL('codes.json', CHECKS), 'utf8'),
);

/**
 * The first lines of the list, sealed: a code once used is never removed, renamed or moved. New codes are
 * appended below; whoever releases moves the seal down to the last line.
 */
const SEAL = {
  count: 93,
  sha256: '75c5771235d79a1fc4e8800fd016eb776c082da19cb1c639a07cd4f78bc064ec',
};

const codes = catalogue.map(({ code }) => code);

describe('the catalogue of checks', () => {
  it('has unique codes in kebab case', () => {
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes.filter((code) => !/^[a-z0-9]+(-[a-z0-9]+)+$/.test(code))).toEqual([]);
  });

  it('uses the codes of the list and no retired one', () => {
    const inUse = Object.entries(known).filter(([, family]) => family !== 'retired');
    expect(catalogue.map(({ code, family }) => [code, family]).sort()).toEqual(inUse.sort());
  });

  it('keeps every line the list ever had', () => {
    const sealed = Object.keys(known).slice(0, SEAL.count);
    expect(createHash('sha256').update(sealed.join('\n')).digest('hex')).toBe(SEAL.sha256);
  });

  it('is blocking only with a citation: a breached rule of law', () => {
    const unfounded = catalogue.filter(({ blocking, severity, citation }) => {
      return blocking && (severity !== 'error' || !citation);
    });
    expect(unfounded.map(({ code }) => code)).toEqual([]);
  });

  it('has no page and no sentences for a check that does not exist', () => {
    const pages = readdirSync(PAGES).filter((file) => file.endsWith('.md') && file !== 'README.md');
    expect(pages.map((file) => file.slice(0, -3)).filter((code) => !codes.includes(code))).toEqual([]);
    expect(Object.keys(findingTexts).filter((code) => !codes.includes(code))).toEqual([]);
  });
});

describe.each(catalogue)('$code', ({ code, family, severity, blocking }) => {
  it('has its file, named after it, and its table of cases beside it', () => {
    const file = readFileSync(new URL(`${family}/${code}.ts`, CHECKS), 'utf8');
    expect(file).toContain(`code: '${code}'`);
    const table = readFileSync(new URL(`${family}/${code}.test.ts`, CHECKS), 'utf8');
    expect(table).toContain('valid');
    expect(table).toContain('invalid');
  });

  it('has its page, with its family, its severity and every heading', () => {
    const page = new URL(`${code}.md`, PAGES);
    expect(existsSync(page), `docs/checks/${code}.md`).toBe(true);
    const text = readFileSync(page, 'utf8');
    expect(text).toMatch(/^# \S/);
    const label = `\`${code}\` · famiglia \`${family}\` · ${SEVERITIES[severity]}${blocking ? ' · blocca' : ''}`;
    expect(text.split('\n')[2]).toBe(label);
    expect(HEADINGS.filter((heading) => !text.includes(`\n${heading}\n`))).toEqual([]);
    expect(text).not.toMatch(/\bDA SCRIVERE\b/);
  });

  it('has its sentences, and they stand without any figure', () => {
    const text = findingTexts[code]?.(figuresOf({}));
    expect(text).toBeDefined();
    expect(Object.values(text ?? {}).filter((sentence) => sentence.trim() === '')).toEqual([]);
    expect(Object.values(text ?? {}).join(' ')).not.toContain('DA SCRIVERE');
  });
});
