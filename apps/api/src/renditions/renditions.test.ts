import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type AskedDocument,
  type Backlog,
  type Caller,
  instantOf,
  type Memory,
  type OpenCycle,
  Reader,
  StorageFailure,
  tableAuthorizer,
} from '@traguardo/application';
import type { CivilDate } from '@traguardo/core/kernel';
import { checkNorms } from '@traguardo/norms';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { cleanStore } from '../test/clean-app.ts';
import { FolderLooks } from './looks.ts';
import { renderHere } from './render-here.ts';
import type { Rendered, Renderer } from './renderer.ts';
import { askedOf, nameOf, type RenditionAsked } from './rendition.ts';
import { Renditions } from './renditions.ts';

const PUBLIC: Caller = { role: 'public' };
const reader = new Reader({ store: cleanStore, authorizer: tableAuthorizer, norms: checkNorms });
const PAGE: RenditionAsked = { kind: 'piao', format: 'html' };
const DATA: RenditionAsked = { kind: 'relazione', format: 'json' };

async function cycle(at?: CivilDate): Promise<OpenCycle> {
  const open = await reader.cycle(PUBLIC, 'documents:read', { body: 'valchiara', ...(at && { at }) });
  if (!open.ok) throw new Error('the cycle does not open');
  return open.value;
}

/** Makes real files, each when it is let go, and counts them. */
class HeldRenderer implements Renderer {
  made = 0;
  fault = false;
  private go: (() => void) | null = null;
  private held = true;

  async render(...order: Parameters<Renderer['render']>): Promise<Rendered> {
    if (this.held)
      await new Promise<void>((resolve) => {
        this.go = resolve;
      });
    if (this.fault) throw new Error('the thread died');
    this.made += 1;
    return renderHere(...order);
  }

  async stop(): Promise<void> {
    this.fault = true;
    this.letGo();
  }

  letGo(): void {
    this.held = false;
    this.go?.();
  }
}

class ListBacklog implements Backlog {
  asked: AskedDocument[] = [];
  add = async (asked: AskedDocument) => void this.asked.push(asked);
  remove = async ({ body, name }: Pick<AskedDocument, 'body' | 'name'>) => {
    this.asked = this.asked.filter((each) => each.body !== body || each.name !== name);
  };
  list = async () => this.asked;
}

class MapMemory implements Memory {
  readonly kept = new Map<string, Uint8Array>();
  full = false;
  recall = async (_: unknown, name: string) => this.kept.get(name) ?? null;
  remember = async (_: unknown, name: string, content: Uint8Array) => {
    if (this.full) throw new StorageFailure('disk-full', 'no room');
    this.kept.set(name, content);
  };
}

/** Where the looks of bodies are, in the tests that give them one. */
const folder = mkdtempSync(join(tmpdir(), 'traguardo-looks-'));
afterEach(() => rmSync(join(folder, 'valchiara'), { recursive: true, force: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function look(files: Readonly<Record<string, string>>): void {
  mkdirSync(join(folder, 'valchiara'), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, 'valchiara', name), text);
}

function scene() {
  const renderer = new HeldRenderer();
  const memory = new MapMemory();
  const backlog = new ListBacklog();
  const lines: string[] = [];
  const clock = { at: Date.UTC(2026, 0, 1) };
  const ports = {
    renderer,
    looks: new FolderLooks(folder),
    memory,
    backlog,
    now: () => instantOf(clock.at),
    report: (line: string) => void lines.push(line),
  };
  return { ...ports, lines, clock, ports, renditions: new Renditions(ports) };
}

describe('files of documents', () => {
  it('are made one after the other, each once however often it is asked for', async () => {
    const { renditions, renderer, clock, backlog } = scene();
    const open = await cycle();
    expect(await renditions.ask(open, PAGE)).toEqual({ state: 'making', since: 0 });
    expect(await renditions.ask(open, DATA)).toEqual({ state: 'waiting', ahead: 1 });
    clock.at += 1500;
    expect(await renditions.ask(open, PAGE)).toEqual({ state: 'making', since: 1500 });
    expect(backlog.asked.map(({ name }) => name)).toEqual([nameOf(open, PAGE), nameOf(open, DATA)]);
    renderer.letGo();
    const [page, data] = await Promise.all([renditions.wait(open, PAGE), renditions.wait(open, DATA)]);
    expect(page).toMatchObject({ state: 'made', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(data?.state === 'made' && JSON.parse(new TextDecoder().decode(data.bytes)).document.kind).toBe(
      'relazione',
    );
    expect(await renditions.ask(open, PAGE)).toEqual(page);
    expect(renderer.made).toBe(2);
    expect(backlog.asked).toEqual([]);
  });

  it('are found again by the next process, and another date of judgement is another file, not kept', async () => {
    const { renditions, renderer, memory, ports } = scene();
    renderer.letGo();
    const open = await cycle();
    const first = await renditions.wait(open, PAGE);
    const other = await cycle('2025-06-30' as CivilDate);
    const then = await renditions.wait(other, PAGE);
    expect(then?.state === 'made' && then.sha256).not.toBe(first?.state === 'made' && first.sha256);
    expect([...memory.kept.keys()]).toEqual(['document/2025/piao//html']);
    expect(await new Renditions(ports).ask(open, PAGE)).toEqual(first);
    expect(renderer.made).toBe(2);
  });

  it('are given even where the disk has no room to keep them', async () => {
    const { renditions, renderer, memory } = scene();
    memory.full = true;
    renderer.letGo();
    const open = await cycle();
    expect(await renditions.wait(open, PAGE)).toMatchObject({ state: 'made' });
    expect(await renditions.ask(open, PAGE)).toMatchObject({ state: 'made' });
    expect(renderer.made).toBe(1);
  });

  it('are taken up after a stop in the midst of the work, with nobody asking', async () => {
    const { renditions, backlog, lines, memory, ports } = scene();
    const open = await cycle();
    await renditions.ask(open, PAGE);
    await renditions.ask(open, DATA);
    await renditions.stop();
    expect(backlog.asked).toHaveLength(2);
    expect(lines).toEqual([]);
    backlog.asked.push(
      { body: 'valchiara', name: 'document/2025/manifesto//pdf', at: instantOf(0) },
      { body: 'nessuno', name: 'document/2025/piao//pdf', at: instantOf(0) },
    );
    const renderer = new HeldRenderer();
    renderer.letGo();
    const next = new Renditions({ ...ports, renderer });
    await next.resume(reader);
    await next.wait(open, PAGE);
    await next.wait(open, DATA);
    expect(renderer.made).toBe(2);
    expect(backlog.asked).toEqual([]);
    expect(memory.kept.size).toBe(2);
  });

  it('that the program fails to make are told in its log, and tried again a while later', async () => {
    const { renditions, renderer, clock, lines } = scene();
    const open = await cycle();
    renderer.fault = true;
    renderer.letGo();
    expect(await renditions.wait(open, PAGE)).toEqual({ state: 'broken' });
    expect(lines).toEqual(['document/2025/piao//html: the thread died']);
    renderer.fault = false;
    expect(await renditions.ask(open, PAGE)).toEqual({ state: 'broken' });
    clock.at += 20_000;
    expect(await renditions.wait(open, PAGE)).toMatchObject({ state: 'made' });
  });

  it('look as their body wants, and are made anew when that changes', async () => {
    const { renditions, renderer } = scene();
    renderer.letGo();
    const open = await cycle();
    const PDF: RenditionAsked = { kind: 'mappa', format: 'pdf' };
    const hash = async () => {
      const made = await renditions.wait(open, PDF);
      return made?.state === 'made' ? made.sha256 : made;
    };
    const plain = await hash();
    look({
      'colore.txt': '#7a1f2b\n',
      'logo.svg':
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9"/></svg>',
    });
    const own = await hash();
    expect(own).not.toBe(plain);
    expect(await hash()).toBe(own);
    look({ 'colore.txt': 'rosso' });
    expect(await hash()).toMatchObject({ state: 'failed', failure: { code: 'colour-broken' } });
    look({ 'colore.txt': '#7a1f2b', 'modello.docx': 'non è un archivio' });
    expect(await hash()).toMatchObject({
      state: 'failed',
      failure: { code: 'template-broken', file: 'modello.docx', reason: 'no-word-file' },
    });
  });

  it('beyond two hundred are not taken', async () => {
    const { renditions, renderer } = scene();
    const open = await cycle();
    const days = Array.from({ length: 200 }, (_, day) => new Date(Date.UTC(2025, 0, 1 + day)).toISOString());
    for (const day of days) {
      const then = await cycle(day.slice(0, 10) as CivilDate);
      expect(await renditions.ask(then, { kind: 'mappa', format: 'csv' })).not.toBeNull();
    }
    expect(await renditions.ask(open, PAGE)).toBeNull();
    expect(await renditions.wait(open, PAGE)).toBeNull();
    await renderer.stop();
    await renditions.stop();
  });

  it('have names that say what is asked for, and no other name is one', async () => {
    const then = await cycle('2025-06-30' as CivilDate);
    const card: RenditionAsked = { kind: 'scheda', part: 'oo-1-1-2', format: 'docx' };
    const read = { year: 2025, asked: card, at: '2025-06-30' };
    expect(askedOf(nameOf(then, card))).toEqual(read);
    expect(askedOf(nameOf(await cycle(), PAGE))).toEqual({ year: 2025, asked: PAGE });
    for (const name of [
      '',
      'document/2025/piao//exe',
      'document/2025/tutto//pdf',
      'cards/2025/1',
      'document/x/piao//pdf',
    ])
      expect(askedOf(name)).toBeNull();
  });
});
