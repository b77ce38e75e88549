import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Question, Reply } from './desk/protocol.ts';
import { BOUND_SECONDS, Reader, type ReaderPort } from './reader.ts';

/** A worker that answers when it is told to. */
class Port implements ReaderPort {
  static readonly all: Port[] = [];
  readonly questions: Question[] = [];
  ended = false;
  onmessage: ReaderPort['onmessage'] = null;
  onerror: ReaderPort['onerror'] = null;
  constructor() {
    Port.all.push(this);
  }
  postMessage(question: Question) {
    this.questions.push(question);
  }
  terminate() {
    this.ended = true;
  }
  say(reply: Reply) {
    this.onmessage?.(new MessageEvent('message', { data: reply }));
  }
}

const page = { items: [], page: 1, pages: 1, total: 0 };

describe('the reader', () => {
  beforeEach(() => {
    Port.all.length = 0;
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('gives each question its own answer, in whatever order they come', async () => {
    const reader = new Reader(() => new Port());
    const unread = reader.ask('unread', { page: 1 });
    const texts = reader.ask('texts', { page: 2 });
    expect(Port.all[0]?.questions.map(({ id, kind }) => [id, kind])).toEqual([
      [1, 'unread'],
      [2, 'texts'],
    ]);
    Port.all[0]?.say({ id: 2, answer: { ...page, page: 2 } });
    Port.all[0]?.say({ id: 1, answer: page });
    expect(await unread).toEqual(page);
    expect(await texts).toMatchObject({ page: 2 });
    vi.advanceTimersByTime(BOUND_SECONDS * 2000);
    expect(Port.all).toHaveLength(1);
  });

  it('tells how far it has gone', async () => {
    const steps: string[] = [];
    const reader = new Reader(() => new Port());
    const answer = reader.ask('unread', { page: 1 }, ({ step }) => steps.push(step));
    Port.all[0]?.say({ id: 1, progress: { step: 'reading', done: 0, total: 0 } });
    Port.all[0]?.say({ id: 1, answer: page });
    await answer;
    expect(steps).toEqual(['reading']);
  });

  it('ends a worker that takes too long, and has another one ready', async () => {
    const reader = new Reader(() => new Port());
    const late = expect(reader.ask('unread', { page: 1 })).rejects.toMatchObject({ why: 'too-long' });
    vi.advanceTimersByTime(BOUND_SECONDS * 1000);
    await late;
    expect(Port.all.map(({ ended }) => ended)).toEqual([true, false]);
    Port.all[0]?.say({ id: 1, answer: page });
    const next = reader.ask('unread', { page: 1 });
    Port.all[1]?.say({ id: 2, answer: page });
    expect(await next).toEqual(page);
  });

  it('ends at once when it is cancelled', async () => {
    const reader = new Reader(() => new Port());
    const cancelled = expect(reader.ask('texts', { page: 1 })).rejects.toMatchObject({ why: 'cancelled' });
    reader.stop('cancelled');
    await cancelled;
    expect(Port.all[0]?.ended).toBe(true);
  });

  it('says that it broke, with the words of the fault', async () => {
    const reader = new Reader(() => new Port());
    const broken = expect(reader.ask('texts', { page: 1 })).rejects.toMatchObject({
      why: 'broken',
      message: 'a fault',
    });
    Port.all[0]?.say({ id: 1, broken: 'a fault' });
    await broken;
  });
});
