import type { ResourceLine, ResourceShare, ResourcesAnswer } from '@traguardo/contracts';
import { resourceKindLabel } from '@traguardo/texts/labels';
import { resourcesScreen } from '@traguardo/texts/screens/resources';
import { useState } from 'react';
import { FigureText } from '../marks/FigureText.tsx';
import { Block } from '../shell/Block.tsx';
import { Hidden } from '../shell/Hidden.tsx';
import { NodeLink } from '../shell/NodeLink.tsx';
import { codeAndTitle } from '../shell/node-name.ts';
import { Provenance, type Sourced } from '../tables/Provenance.tsx';
import { Scroller } from '../tables/Scroller.tsx';
import { SheetLinks } from '../tables/SheetLinks.tsx';

interface Props {
  readonly answer: ResourcesAnswer;
  /** The plan's first year, of which the sheets give the amount. */
  readonly year: number;
}

/** Lines by objectives by years: the amount on the sheet beside those of the yearly table. */
export function ResourceLines({ answer: { lines, years }, year }: Props) {
  const [onlyShared, setOnlyShared] = useState(false);
  const shown = onlyShared ? lines.filter(({ shares }) => shares.length > 1) : lines;
  return (
    <Block
      title={resourcesScreen.lines}
      note={resourcesScreen.linesNote}
      aside={<SheetLinks family="plan" id="risorse" title={resourcesScreen.lines} />}
    >
      <label className="tg-check tg-tools tg-no-print">
        <input
          type="checkbox"
          checked={onlyShared}
          onChange={(event) => setOnlyShared(event.target.checked)}
        />
        {resourcesScreen.onlyShared}
      </label>
      <Scroller label={resourcesScreen.lines}>
        <table className="tg-table tg-dense">
          <caption className="visually-hidden">{resourcesScreen.lines}</caption>
          <thead>
            <tr>
              <th scope="col">{resourcesScreen.line}</th>
              <th scope="col">{resourcesScreen.objective}</th>
              <th scope="col" className="tg-num">
                {resourcesScreen.sheet(year)}
              </th>
              {years.map((each) => (
                <th key={each} scope="col" className="tg-num">
                  {each}
                </th>
              ))}
            </tr>
          </thead>
          {shown.map((line) => (
            <tbody key={line.id}>
              {line.shares.map((share, index) => (
                <tr key={share.node.id}>
                  {index === 0 ? <LineName line={line} /> : null}
                  <td>
                    <NodeLink node={share.node} className="tg-where">
                      {codeAndTitle(share.node)}
                    </NodeLink>
                  </td>
                  <td className="tg-num">
                    <Uses share={share} />
                  </td>
                  {years.map((each) => (
                    <td key={each} className="tg-num">
                      <FigureText
                        figure={share.yearly.find((amount) => amount.year === each)?.amount ?? null}
                        none="—"
                        plain
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </Scroller>
      <Provenance title={resourcesScreen.lines} figures={shown.flatMap((line) => sourcesOf(line, year))} />
    </Block>
  );
}

function LineName({ line }: { readonly line: ResourceLine }) {
  const details = [resourceKindLabel[line.kind], line.account, line.fundYear, line.origin].filter(Boolean);
  return (
    <th scope="rowgroup" rowSpan={line.shares.length}>
      {line.shares.length > 1 ? (
        <span className="tg-shared">
          <svg width="14" height="14" viewBox="0 0 16 16" aria-hidden="true">
            <path d="M2 2h9v9H2zM5 5h9v9H5z" fill="none" stroke="currentColor" strokeWidth="1.800" />
          </svg>
          <Hidden>{resourcesScreen.sharedMark}: </Hidden>
        </span>
      ) : null}{' '}
      {line.title}
      <span className="tg-under">{details.join(' · ')}</span>
    </th>
  );
}

function Uses({ share }: { readonly share: ResourceShare }) {
  if (share.uses.length === 0) return '—';
  return share.uses.map((use, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: two uses of one line may print the same amount and indicators
    <span key={index} className="tg-use">
      <FigureText figure={use.amount} plain />
      {use.indicatorsPrinted ? (
        <span className="tg-under">{resourcesScreen.indicators(use.indicatorsPrinted)}</span>
      ) : null}
    </span>
  ));
}

function sourcesOf(line: ResourceLine, year: number): readonly Sourced[] {
  return line.shares.flatMap(({ node, uses, yearly }) => [
    ...uses.map(({ amount, place }, index) => ({
      key: `${line.id} ${node.id} ${index}`,
      name: `${line.title}, ${node.code ?? node.title}, ${resourcesScreen.sheet(year)}`,
      figure: amount,
      place,
    })),
    ...yearly.map(({ year: of, amount, place }) => ({
      key: `${line.id} ${node.id} ${of}`,
      name: `${line.title}, ${node.code ?? node.title}, ${of}`,
      figure: amount,
      place,
    })),
  ]);
}
