import { treeScreen } from '@traguardo/texts/screens/tree';
import { Icon } from '../shell/Icon.tsx';
import type { Level } from './layout.ts';

export interface TreeChoice {
  readonly query: string;
  readonly level: Level;
  readonly withFindings: boolean;
}

interface Props {
  readonly choice: TreeChoice;
  readonly onChoice: (choice: TreeChoice) => void;
  readonly findings: number;
  readonly matches: number | null;
  readonly onFoldAll: (open: boolean) => void;
}

const levels: readonly Level[] = ['strategic', 'operational', 'indicators'];

/** Search, level, findings, fold all. */
export function TreeTools({ choice, onChoice, findings, matches, onFoldAll }: Props) {
  return (
    <search className="tg-tools tg-no-print">
      <label className="tg-search">
        <span className="visually-hidden">{treeScreen.searchLabel}</span>
        <Icon name="search" />
        <input
          type="search"
          value={choice.query}
          placeholder={treeScreen.searchPlaceholder}
          onChange={(event) => onChoice({ ...choice, query: event.target.value })}
        />
      </label>
      <fieldset className="tg-segments">
        <legend>{treeScreen.level}</legend>
        {levels.map((level) => (
          <label key={level}>
            <input
              type="radio"
              name="level"
              checked={choice.level === level}
              onChange={() => onChoice({ ...choice, level })}
            />
            {treeScreen.levels[level]}
          </label>
        ))}
      </fieldset>
      <label className="tg-check">
        <input
          type="checkbox"
          checked={choice.withFindings}
          onChange={(event) => onChoice({ ...choice, withFindings: event.target.checked })}
        />
        {treeScreen.withFindings(findings)}
      </label>
      <span className="tg-row">
        <button type="button" className="tg-link-button" onClick={() => onFoldAll(true)}>
          {treeScreen.expandAll}
        </button>
        <button type="button" className="tg-link-button" onClick={() => onFoldAll(false)}>
          {treeScreen.collapseAll}
        </button>
      </span>
      <span className="tg-muted tg-small" aria-live="polite">
        {matches === null ? '' : treeScreen.matches(matches)}
      </span>
    </search>
  );
}
