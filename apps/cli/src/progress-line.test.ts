import { describe, expect, it } from 'vitest';
import { progressLine } from './progress-line.ts';

function screen(isTTY: boolean) {
  const written: string[] = [];
  let time = 0;
  const line = progressLine({ isTTY, write: (text: string) => written.push(text) }, () => time);
  return { written, line, at: (moment: number) => (time = moment) };
}

describe('progress on a terminal', () => {
  it('says nothing of what is soon done, then one line now and then, and clears it', () => {
    const { written, line, at } = screen(true);
    for (const moment of [100, 400, 600, 650, 900]) {
      at(moment);
      line.onProgress({ step: 'reading', done: moment, total: 1000 });
    }
    line.clear();
    expect(written.map((text) => text.replace('\r\u001b[K', ''))).toEqual([
      'Lettura di testo e tabelle… 60 %',
      'Lettura di testo e tabelle… 90 %',
      '',
    ]);
  });

  it('writes nothing where nobody looks on', () => {
    const { written, line, at } = screen(false);
    at(5000);
    line.onProgress({ step: 'scoring', done: 1, total: 0 });
    line.clear();
    expect(written).toEqual([]);
  });
});
