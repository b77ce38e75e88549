import { describe, expect, it } from 'vitest';
import { openDesk } from './desk/desk.ts';
import type { Ask, Asks, Question } from './desk/protocol.ts';
import { Reader, type ReaderPort } from './reader.ts';
import { type GivenFile, Session } from './session.ts';

/** A worker in the same thread, which answers at its next turn. */
function port(): ReaderPort {
  const desk = openDesk();
  const answer = <Kind extends Ask>(kind: Kind, asked: Asks[Kind]['asked']): Asks[Kind]['answer'] =>
    desk[kind](asked);
  let ended = false;
  const worker: ReaderPort = {
    onmessage: null,
    onerror: null,
    terminate: () => {
      ended = true;
    },
    postMessage: ({ id, kind, asked }: Question) =>
      void setTimeout(() => {
        if (!ended) {
          worker.onmessage?.(new MessageEvent('message', { data: { id, answer: answer(kind, asked) } }));
        }
      }),
  };
  return worker;
}

const file = (text: string, name = 'relazione.txt'): GivenFile => ({
  name,
  size: text.length,
  arrayBuffer: async () => new TextEncoder().encode(text).buffer,
});
const TABLE = 'Indicatore\tRisultato\tTarget\t% di realizzazione\nConvegni\t2.6\t3\t100%\nVisite\t8\t10\t80%';
const session = () => new Session(new Reader(port));

describe('the session of a document', () => {
  it('reads, and reads again as corrected', async () => {
    const one = session();
    const seen: string[] = [];
    one.subscribe(() => seen.push(one.state().is));
    await one.read(file(TABLE), null);
    expect(seen).toEqual(['reading', 'read']);
    expect(one.state()).toMatchObject({ summary: { findings: { warning: 1 } }, busy: false });
    const correcting = one.again({ corrections: { 1: { cells: { '2:2': '2,6' } } } });
    expect(one.state()).toMatchObject({ busy: true, corrections: { 1: { cells: { '2:2': '2,6' } } } });
    await correcting;
    expect(one.state()).toMatchObject({ busy: false, summary: { findings: { warning: 0 } } });
    await one.again({ policy: 'all-or-nothing' });
    expect(one.state()).toMatchObject({ policy: 'all-or-nothing', corrections: { 1: {} } });
    expect(await one.ask('unread', { page: 1 })).toMatchObject({ total: 0 });
  });

  it('says why a file is refused', async () => {
    const one = session();
    await one.read(file('%PDF-1.7'), null);
    expect(one.state()).toMatchObject({ is: 'refused', refusal: { code: 'pdf' }, file: 'relazione.txt' });
    await one.read({ ...file(''), size: 2e9 }, null);
    expect(one.state()).toMatchObject({ is: 'refused', refusal: { code: 'too-large' } });
  });

  it('says so when the file cannot be had', async () => {
    const one = session();
    await one.read({ ...file(''), arrayBuffer: () => Promise.reject(new Error('gone')) }, null);
    expect(one.state()).toMatchObject({ is: 'stopped', why: 'unreadable' });
  });

  it('is cancelled for good, and begins again when asked', async () => {
    const one = session();
    const reading = one.read(file(TABLE), null);
    one.cancel();
    await reading;
    expect(one.state()).toMatchObject({ is: 'stopped', why: 'cancelled' });
    one.retry();
    await new Promise<void>((seen) => {
      one.subscribe(() => one.state().is === 'read' && seen());
    });
  });

  it('says that the document is gone when whoever holds it was stopped', async () => {
    const reader = new Reader(port);
    const one = new Session(reader);
    await one.read(file(TABLE), null);
    const asked = expect(one.ask('unread', { page: 1 })).rejects.toMatchObject({ why: 'too-long' });
    reader.stop('too-long');
    await asked;
    expect(one.state()).toMatchObject({ is: 'stopped', why: 'too-long', file: 'relazione.txt' });
  });

  it('keeps the last of two documents', async () => {
    const one = session();
    await Promise.all([one.read(file(TABLE, 'a.txt'), null), one.read(file(TABLE, 'b.txt'), null)]);
    expect(one.state()).toMatchObject({ is: 'read', summary: { file: 'b.txt' } });
  });
});
