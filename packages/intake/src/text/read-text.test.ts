import { describe, expect, it } from 'vitest';
import { brief } from '../test/brief.ts';
import { opened } from '../test/seeds.ts';

const read = (text: string): readonly string[] =>
  opened(new TextEncoder().encode(text), 'a.md').blocks.map(brief);

describe('lines and rows', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'pipes inside, a line of dashes under the heading',
      'Testo\nIndicatore | Target\n---|---\nCorsi | 1\nUna \\| due | 2\n\nuno | due',
      [
        'paragraph Testo',
        'table 1: 0+1×1:Indicatore 1+1×1:Target / 0+1×1:--- 1+1×1:--- / 0+1×1:Corsi 1+1×1:1 / 0+1×1:Una | due 1+1×1:2',
        'paragraph uno | due',
      ],
    ],
    [
      'pipes at the ends',
      '| a | b |\n|---|:-:|\n| 1 | 2 |',
      ['table 1: 0+1×1:a 1+1×1:b / 0+1×1:--- 1+1×1::-: / 0+1×1:1 1+1×1:2'],
    ],
    [
      'pipes inside, without dashes: two lines of as many cells',
      'Testo\na | b | c\n1 | 2 | 3\n4 | 5\n\nDopo',
      [
        'paragraph Testo',
        'table 1: 0+1×1:a 1+1×1:b 2+1×1:c / 0+1×1:1 1+1×1:2 2+1×1:3 / 0+1×1:4 1+1×1:5',
        'paragraph Dopo',
      ],
    ],
    [
      'a blank first cell and blank last cells, under a heading without pipes at its ends',
      'a | b | c\n1 | 2 | \n | 3 | 4\n  | 5 |\n| 6 | 7 | 8 |\n9 | 10 | 11 |',
      [
        'table 1: 0+1×1:a 1+1×1:b 2+1×1:c / 0+1×1:1 1+1×1:2 2+1×1: / 0+1×1: 1+1×1:3 2+1×1:4 / 0+1×1: 1+1×1:5 2+1×1: / 0+1×1:6 1+1×1:7 2+1×1:8 / 0+1×1:9 1+1×1:10 2+1×1:11',
      ],
    ],
    [
      'the number of a note above the line',
      '| Target<sup>1</sup> | **50 m<sup>2</sup>** |\n| 120<sup>3</sup> | <b>96</b><sup>(2)</sup> |',
      ['table 1: 0+1×1:Target¹ 1+1×1!:50 m2 / 0+1×1:120³ 1+1×1!:96⁽²⁾'],
    ],
    [
      'the same under a line of dashes',
      'a | b\n---|---\n | 1\n2 |',
      ['table 1: 0+1×1:a 1+1×1:b / 0+1×1:--- 1+1×1:--- / 0+1×1: 1+1×1:1 / 0+1×1:2 1+1×1:'],
    ],
    [
      'one line with pipes, two cells, or another number of them: no table',
      'Home | Contatti | Mappa\n\nuno | due\ntre | quattro\n\na | b | c\nd | e | f | g',
      [
        ...['paragraph Home | Contatti | Mappa', 'paragraph uno | due', 'paragraph tre | quattro'],
        ...['paragraph a | b | c', 'paragraph d | e | f | g'],
      ],
    ],
    [
      'an indent and marks of a list before a tab',
      '\tIl presente documento\n\n1.\tPrimo punto\n2.\tSecondo\n-\tterzo',
      ['paragraph Il presente documento', 'item 1. Primo punto', 'item 2. Secondo', 'item - terzo'],
    ],
    [
      'the same inside a table are rows',
      'N.\tObiettivo\n1.\tPrimo\n\tsegue\n\t\n-\t12',
      [
        'table 1: 0+1×1:N. 1+1×1:Obiettivo / 0+1×1:1. 1+1×1:Primo / 0+1×1: 1+1×1:segue / 0+1×1: 1+1×1: / 0+1×1:- 1+1×1:12',
      ],
    ],
    [
      'a table that begins with a blank cell',
      '\t2022\t2023\nDonne\t1\t2',
      ['table 1: 0+1×1: 1+1×1:2022 2+1×1:2023 / 0+1×1:Donne 1+1×1:1 2+1×1:2'],
    ],
  ])('%s', (_, text, blocks) => {
    expect(read(text)).toEqual(blocks);
  });
});
