import { describe, expect, it } from 'vitest';
import { brief } from '../test/brief.ts';
import { opened } from '../test/seeds.ts';
import { delimiterOf } from './delimiter.ts';

const read = (text: string) => opened(new TextEncoder().encode(text), 'a.csv');

describe('the separator', () => {
  it.each([
    ['semicolons, commas as decimals', 'Voce;Valore\na;1,5\nb;2,5\n', ';'],
    ['commas, a semicolon in a text', 'Indicatore,Target\nIncontri; eventi,10\nCorsi,20\n', ','],
    ['commas, a bar in every row', 'Indicatore,Target,Fonte\nA | B,10,x\nC | D,20,y\n', ','],
    ['semicolons in quotes', 'a,b\n"x; y; z",2\n"p; q",3\n', ','],
    ['a title over the heading', 'Relazione, anno 2023\n\nVoce;2022;2023\na;1;2\nb;3;4\n', ';'],
    ['tabs', 'a\tb\n1,5\t2,5\n', '\t'],
    ['said by the file', 'sep=,\na,b;c\n1,2;3\n', ','],
    ['none', 'una colonna\ndue\n', ','],
  ])('%s', (_, text, mark) => {
    expect(delimiterOf(text)).toBe(mark);
  });

  it('the line that says it is no row', () => {
    expect(read('sep=;\na;b\n1;2\n').blocks.map(brief)).toEqual([
      'table 1: 0+1×1:a 1+1×1:b / 0+1×1:1 1+1×1:2',
    ]);
  });
});

describe('quotes that are never closed', () => {
  it.each(['\n', '\r\n', '\r'])('the line is read as it stands, the next as ever, with %j', (end) => {
    const lines = ['Voce;Nota', 'à;"due', 'righe"', '"Progetto Alfa;10', 'Richieste;20', ''];
    const { blocks, notices } = read(lines.join(end));
    expect(blocks.map(brief)).toEqual([
      'table 1: 0+1×1:Voce 1+1×1:Nota / 0+1×1:à 1+1×1:due\nrighe / 0+1×1:Progetto Alfa 1+1×1:10 / 0+1×1:Richieste 1+1×1:20',
    ]);
    expect(notices).toEqual([{ code: 'quote-not-closed', place: { line: 4 }, params: { line: '4' } }]);
  });

  it('on the first line and on the last', () => {
    expect(read('"a;b\n1;2\n').blocks.map(brief)).toEqual(['table 1: 0+1×1:a 1+1×1:b / 0+1×1:1 1+1×1:2']);
    expect(read('a;b\n1;"2').blocks.map(brief)).toEqual(['table 1: 0+1×1:a 1+1×1:b / 0+1×1:1 1+1×1:2']);
  });
});
