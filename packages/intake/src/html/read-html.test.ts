import { describe, expect, it } from 'vitest';
import { brief } from '../test/brief.ts';
import { opened } from '../test/seeds.ts';

const page = (html: string): readonly string[] =>
  opened(new TextEncoder().encode(html), 'a.html').blocks.map(brief);

describe('pages as they are found', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'a table in a cell: each cell has its own words',
      '<table><tr><td>Peso A<table><tr><td>B</td><td>C</td></tr></table>dopo</td><td>D</td></tr></table>',
      ['table 2: 0+1×1:B 1+1×1:C', 'table 1: 0+1×1:Peso A\ndopo 1+1×1:D'],
    ],
    [
      'a head that is never closed ends where the body begins',
      '<html><head><title>x</title><meta name="a"><h1>Relazione</h1><p>Testo',
      ['heading1 Relazione', 'paragraph Testo'],
    ],
    [
      'what a head holds is not said',
      '<html><head><title>x</title><style>p{}</style></head><body>Testo',
      ['paragraph Testo'],
    ],
    [
      'cells without a table are text',
      '<p>prima</p><tr><td>Testo importante</td><td>altro</td></tr><p>dopo</p>',
      ['paragraph prima', 'paragraph Testo importante', 'paragraph altro', 'paragraph dopo'],
    ],
    [
      'the number of a note above the line; powers, ordinals, what begins a text and words stay',
      '<p><sup>1</sup> Dato<table><tr><th>Target<sup>1</sup><td>120<sup> <a>3</a> </sup><td>50 m<sup>2</sup> e 1<sup>a</sup><td>12<sup>*</sup><td>7<sup>b</sup><td>8<sup>nota</sup><td>9<sup>1, 2',
      [
        'paragraph 1 Dato',
        'table 1: 0+1×1h!:Target¹ 1+1×1:120 ³ 2+1×1:50 m2 e 1a 3+1×1:12* 4+1×1:7 (b) 5+1×1:8nota 6+1×1:9¹, ²',
      ],
    ],
    [
      'words between the cells are text',
      '<table>titolo<tr><td>a</td></tr></table>fine',
      ['paragraph titolo', 'table 1: 0+1×1:a', 'paragraph fine'],
    ],
  ])('%s', (_, html, blocks) => {
    expect(page(html)).toEqual(blocks);
  });
});
