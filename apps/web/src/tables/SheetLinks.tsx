import { type SheetFamily, SheetFormat, sheetPaths } from '@traguardo/contracts';
import { download } from '@traguardo/texts/screens/provenance';
import { useCycleKey } from '../shell/cycle-key.ts';
import { Hidden } from '../shell/Hidden.tsx';
import { Icon } from '../shell/Icon.tsx';

interface Props {
  readonly family: SheetFamily;
  readonly id: string;
  /** What is taken away, for who listens: several stand on one page. */
  readonly title: string;
  /** The date of judgement, where the screen has another than the cycle's own. */
  readonly at?: string;
  /** What is taken away, where one page has several tables and their titles are elsewhere. */
  readonly word?: string;
}

/** The table at hand as a file, for an Italian spreadsheet or as a workbook. */
export function SheetLinks({ family, id, title, at, word = download.word }: Props) {
  const { body, year } = useCycleKey();
  return (
    <span className="tg-download tg-no-print">
      <Icon name="download" /> {word}{' '}
      {SheetFormat.options.map((format) => (
        <a
          key={format}
          href={sheetPaths.file(body, year, family, id, format) + (at ? `?at=${encodeURIComponent(at)}` : '')}
          download
        >
          {download[format]}
          <Hidden> {title}</Hidden>
        </a>
      ))}
    </span>
  );
}
