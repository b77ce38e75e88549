import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CivilDate } from '@traguardo/core/kernel';
import { beforeAll, describe, expect, it } from 'vitest';
import { example, oddDocument } from '../data/test/documents.ts';
import type { Block, PublicDocument, Section } from '../model/document.ts';
import {
  type PortalContext,
  PortalProfile,
  portalListOf,
  portalProfileOf,
  portalProfileSchema,
} from './index.ts';

const day = (text: string) => text as CivilDate;
const said = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] });
const part = (code: string, blocks: readonly Block[], sections: readonly Section[] = []): Section => ({
  id: `sezione-${code}`,
  code,
  title: `Parte ${code}`,
  blocks,
  sections,
});
const EMPTY: Block = { kind: 'paragraph', aside: true, runs: [{ text: 'Questa sezione è vuota.' }] };
const CODES = ['1', '2.1', '2.2', '2.3', '3.1', '3.2', '3.3.1', '3.3.2', '4'];

/** A plan with every section filled, and nothing that does not fit. */
const plan: PublicDocument = {
  kind: 'piao',
  title: 'PIAO 2025-2027',
  body: 'Comune di Prova',
  at: day('2025-01-30'),
  state: 'approved',
  sections: CODES.map((code) => part(code, [said('Testo.')])),
};
const pdf = { name: 'piao.pdf', mediaType: 'application/pdf', byteSize: 10, sha256: 'a'.repeat(64) };
const context: PortalContext = {
  at: day('2025-02-01'),
  year: 2025,
  form: 'ordinary',
  body: { ipaCode: 'c_x000' },
  acts: [
    { id: 'a', kind: 'adozione-piano', organ: 'Giunta', number: '3', date: day('2025-01-30') },
    { id: 'o', kind: 'parere-oiv', organ: 'OIV', date: day('2025-01-29') },
  ],
  address: 'https://comune.example.it/piao/2025/',
  files: [pdf],
  mostBytes: 100,
};
const without = (code: string) => plan.sections.filter((section) => section.code !== code);
const found = (document: PublicDocument, given: PortalContext = context) =>
  portalProfileOf(document, given).doesNotFit;

it('of a plan that fits, nothing does not fit', () => {
  expect(found(plan)).toEqual([]);
});

describe('what does not fit', () => {
  const [adoption, opinion] = context.acts;
  if (!adoption || !opinion) throw new Error('two acts');
  const { date: _date, number: _number, ...bare } = adoption;
  it.each<[string, Partial<PublicDocument>, Partial<PortalContext>, string, boolean]>([
    ['a section that the law names is absent', { sections: without('4') }, {}, 'section-absent', true],
    ['a section only the annex names is absent', { sections: without('2.1') }, {}, 'section-absent', false],
    [
      'a section holds only a notice that it is empty',
      { sections: [...without('3.1'), part('3.1', [EMPTY])] },
      {},
      'section-empty',
      false,
    ],
    [
      'a part of a section is empty',
      { sections: [...without('2.2'), part('2.2', [said('Testo.')], [part('2.2.1', [EMPTY])])] },
      {},
      'section-incomplete',
      false,
    ],
    [
      'needs and training stand together',
      { sections: [...without('3.3.1').filter(({ code }) => code !== '3.3.2'), part('3.3', [said('T.')])] },
      {},
      'section-undivided',
      false,
    ],
    [
      'a part has no place on the portal',
      { sections: [...plan.sections, part('7', [said('Allegato.')])] },
      {},
      'section-without-place',
      false,
    ],
    [
      'the text of section 1 is longer than a field',
      { sections: [...without('1'), part('1', [said('a'.repeat(2001))])] },
      {},
      'text-too-long',
      false,
    ],
    [
      'a text has characters the portal may refuse',
      { sections: [...without('4'), part('4', [said('🚀')])] },
      {},
      'characters',
      false,
    ],
    ['the title is too long for an attachment', { title: 'a'.repeat(101) }, {}, 'title-too-long', false],
    [
      'a file has a long name',
      {},
      { files: [{ ...pdf, name: `${'a'.repeat(47)}.pdf` }] },
      'file-name-too-long',
      false,
    ],
    ['a file is too large', {}, { files: [{ ...pdf, byteSize: 101 }] }, 'file-too-large', false],
    ['there is no file', {}, { files: [] }, 'file-missing', false],
    ['the document is a draft', { state: 'draft' }, {}, 'draft', true],
    ['the document is no PIAO', { kind: 'relazione' }, {}, 'not-a-piao', false],
    ['there is no act of adoption', {}, { acts: [opinion] }, 'act-missing', true],
    ['the act lacks its number and date', {}, { acts: [bare, opinion] }, 'act-incomplete', false],
    ['there is no opinion of the OIV', {}, { acts: [adoption] }, 'opinion-missing', false],
    [
      'it was adopted on 1 February',
      {},
      { acts: [{ ...adoption, date: day('2025-02-01') }, opinion] },
      'late',
      true,
    ],
    ['the body has no IPA code', {}, { body: {} }, 'body-code-missing', false],
  ])('%s', (_, changed, given, code, verified) => {
    const all = found({ ...plan, ...changed }, { ...context, ...given });
    expect(all.map((one) => [one.code, one.verified, one.blocking])).toEqual([[code, verified, false]]);
    for (const text of Object.values(all[0] ?? {})) expect(text).not.toBe('');
  });

  it('a limit nobody knows is told, not guessed', () => {
    const { mostBytes: _, ...unknown } = context;
    expect(found(plan, unknown).map(({ code }) => code)).toEqual(['file-size-unknown']);
  });

  it('an address on the site is asked for', () => {
    const { address: _, ...nowhere } = context;
    expect(found(plan, nowhere).map(({ code }) => code)).toEqual(['address-missing']);
  });

  it('the simplified form asks for no public value, performance, training or monitoring', () => {
    const sections = plan.sections.filter(({ code }) =>
      ['1', '2.3', '3.1', '3.2', '3.3.1'].includes(`${code}`),
    );
    expect(found({ ...plan, sections }, { ...context, form: 'simplified' })).toEqual([]);
    expect(found({ ...plan, sections }).map(({ code }) => code)).toEqual(Array(4).fill('section-absent'));
  });

  it.each([
    ['a text as long as its field', { sections: [...without('1'), part('1', [said('a'.repeat(2000))])] }, {}],
    ['a title as long as an attachment takes', { title: 'a'.repeat(100) }, {}],
    ['a name of fifty characters', {}, { files: [{ ...pdf, name: `${'a'.repeat(46)}.pdf` }] }],
    ['a file as large as it may be', {}, { files: [{ ...pdf, byteSize: 100 }] }],
    ['an adoption on 31 January', {}, { acts: [{ ...adoption, date: day('2025-01-31') }, opinion] }],
  ])('%s fits', (_, changed, given) => {
    expect(found({ ...plan, ...changed }, { ...context, ...given })).toEqual([]);
  });

  it('figures are written as Italians do', () => {
    const [first] = found({ ...plan, sections: [...without('1'), part('1', [said('a'.repeat(12_345))])] });
    expect(first?.what).toBe(
      'Il testo ha 12.345 caratteri; ogni campo del portale ne tiene 2.000 caratteri.',
    );
  });
});

describe('the profile', () => {
  it('gives the fields of the plan', () => {
    const { fields } = portalProfileOf(plan, { ...context, version: '2', update: true });
    expect(fields.map(({ name, value }) => `${name}: ${value}`)).toEqual([
      'codPAFK: c_x000',
      'denominazione: PIAO 2025-2027',
      'versione: 2',
      'tipologia: Ordinario',
      'aggiornamento: Sì',
      'dataApprovazione: 30/01/2025',
      'url: https://comune.example.it/piao/2025/',
    ]);
  });

  it.each([
    ['content', [said('T')], [], 'compilata'],
    ['an empty part', [said('T')], [part('2.2.1', [EMPTY])], 'in-compilazione'],
    ['a notice alone', [EMPTY], [], 'da-compilare'],
  ] as const)('a section with %s has its state', (_, blocks, sections, state) => {
    const { sections: all } = portalProfileOf(
      { ...plan, sections: [part('2.2', blocks, sections)] },
      context,
    );
    expect(all.find(({ code }) => code === '2.2')?.state).toBe(state);
  });

  it('puts a file where it belongs', () => {
    const { sections, attachments } = portalProfileOf(plan, {
      ...context,
      files: [pdf, { ...pdf, name: 'rischi.pdf', section: '2.3' }],
    });
    expect(attachments.map(({ name }) => name)).toEqual(['piao.pdf']);
    expect(sections.flatMap(({ code, attachments: own }) => own.map(({ name }) => [code, name]))).toEqual([
      ['2.3', 'rischi.pdf'],
    ]);
  });
});

describe('the list', () => {
  it('says what does not fit, a line each, and how sure it is', () => {
    const lines = portalListOf(
      portalProfileOf({ ...plan, sections: without('4') }, { ...context, body: {} }),
    );
    expect(lines.split('\n').slice(0, 3)).toEqual([
      '2 cose da guardare prima di caricare il piano sul portale.',
      '- Ente: Manca il codice IPA dell’ente, con cui il portale lo riconosce. Scrivi il codice IPA fra i dati dell’ente. (da controllare sul portale)',
      '- Sezione 4: Il documento non ha la sezione 4, che il portale chiede. Aggiungi la sezione al piano, oppure scrivi sul portale perché non c’è.',
    ]);
  });

  it('says that nothing does not fit', () => {
    expect(portalListOf(portalProfileOf(plan, context))).toMatch(/^Non risulta nulla/);
  });
});

describe.each<[string, () => Promise<PublicDocument>]>([
  ['Brescia’s PIAO', () => example('brescia-2025', 'piao')],
  ['an odd document', async () => oddDocument()],
])('of %s', (_, make) => {
  let profile: PortalProfile;
  beforeAll(async () => {
    profile = portalProfileOf(await make(), context);
  });

  it('follows its schema, as JSON too', () => {
    expect(PortalProfile.parse(JSON.parse(JSON.stringify(profile)))).toEqual(profile);
  });

  it('has every section of the portal once, none blocking', () => {
    expect(profile.sections.map(({ code }) => code)).toEqual(CODES);
    for (const one of profile.doesNotFit) expect(one.blocking).toBe(false);
  });
});

it('an objective numbered like a section is not taken for it', () => {
  const objectives = ['2.3', '3.3.1'].map((code) => part(code, [said('Obiettivo.')]));
  const sections = [
    part('2', [], [part('2.2', [said('Testo.')], objectives)]),
    ...plan.sections.filter(({ code }) => code === '1' || code === '4'),
  ];
  const { sections: made, doesNotFit } = portalProfileOf({ ...plan, sections }, context);
  const states = made.filter(({ state }) => state === 'compilata').map(({ code }) => code);
  expect(states).toEqual(['1', '2.2', '4']);
  expect(doesNotFit.map(({ code }) => code)).not.toContain('section-without-place');
});

it('what has a section of its own on the portal is not told in that beside it', () => {
  const whole = part('3.3', [said('Fabbisogni.')], [part('3.3.2', [said('Corsi.')])]);
  const { sections } = portalProfileOf({ ...plan, sections: [whole] }, context);
  const texts = sections.filter(({ text }) => text !== '').map(({ code, text }) => [code, text]);
  expect(texts).toEqual([
    ['3.3.1', 'Fabbisogni.'],
    ['3.3.2', 'Corsi.'],
  ]);
});

it('Brescia’s tables stand in the sections they speak of', async () => {
  const { sections, doesNotFit } = portalProfileOf(await example('brescia-2025', 'piao'), context);
  const tables = (code: string) =>
    sections.find((section) => section.code === code)?.tables.map(({ id }) => id.slice(0, 30));
  expect(tables('2.2')?.length).toBeGreaterThan(20);
  expect(tables('3.3.1')?.length).toBeGreaterThan(2);
  expect(tables('3.3.2')?.length).toBe(1);
  expect(doesNotFit.map(({ code }) => code)).not.toContain('section-without-place');
});

it('the published JSON Schema is that of the program', () => {
  const file = join(import.meta.dirname, 'portal-profile.schema.json');
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(JSON.parse(portalProfileSchema()));
});
