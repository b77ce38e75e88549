import { useNavigate } from '@tanstack/react-router';
import { treeScreen } from '@traguardo/texts/screens/tree';
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { useCycleKey } from '../shell/cycle-key.ts';
import { nodeRoute } from '../shell/node-route.ts';
import type { Branch } from '../tree/forest.ts';
import { moveOf, typedRow } from './key-move.ts';
import { OutlineItem } from './OutlineItem.tsx';
import { type OutlineRow, outlineRows } from './rows.ts';

interface Props {
  readonly forest: readonly Branch[];
  readonly isOpen: (id: string) => boolean;
  readonly withIndicators: boolean;
  readonly matched: ReadonlySet<string>;
  readonly onFold: (ids: readonly string[], open: boolean) => void;
}

/** Letters typed within this many milliseconds make one word. */
const TYPING = 600;

/** The tree in words, with full titles: the keyboard's way to everything the picture shows. */
export function Outline({ forest, isOpen, withIndicators, matched, onFold }: Props) {
  const id = useId();
  const { body, year } = useCycleKey();
  const navigate = useNavigate();
  const rows = outlineRows(forest, isOpen, withIndicators);
  const [chosen, setChosen] = useState<string | null>(null);
  const active = rows.some((row) => row.id === chosen) ? chosen : (rows[0]?.id ?? null);
  const typed = useRef({ text: '', at: 0 });
  const wantsFocus = useRef(false);
  const list = useRef<HTMLUListElement>(null);

  useEffect(() => {
    if (!wantsFocus.current || active === null) return;
    wantsFocus.current = false;
    list.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  }, [active]);

  const focus = (row: string) => {
    wantsFocus.current = true;
    setChosen(row);
  };
  const follow = (row: OutlineRow | undefined) => {
    if (!row) return;
    if (row.own) onFold([row.id], row.open === false);
    else
      void navigate({ to: nodeRoute(row.node.kind), params: { body, year: String(year), id: row.node.id } });
  };
  const press = (event: KeyboardEvent) => {
    if (active === null || event.ctrlKey || event.metaKey || event.altKey) return;
    const move = moveOf(event.key, rows, active);
    if (move) {
      event.preventDefault();
      if (move.kind === 'focus') focus(move.id);
      else if (move.kind === 'open') onFold(move.ids, true);
      else if (move.kind === 'close') onFold([move.id], false);
      else follow(rows.find((row) => row.id === move.id));
    } else if (event.key.length === 1) {
      const text = event.timeStamp - typed.current.at < TYPING ? typed.current.text + event.key : event.key;
      typed.current = { text, at: event.timeStamp };
      const found = typedRow(text, rows, active);
      if (found) focus(found);
    }
  };

  return (
    <section className="tg-block tg-veil tg-outline" aria-labelledby={id}>
      <header>
        <h2 id={id}>{treeScreen.outline}</h2>
        <span className="tg-aside tg-no-print" title={treeScreen.outlineHelp}>
          {treeScreen.keys.map((key) => (
            <kbd key={key}>{key}</kbd>
          ))}
        </span>
      </header>
      <p className="visually-hidden" id={`${id}-help`}>
        {treeScreen.outlineHelp}
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the tree pattern of WAI-ARIA, on a list */}
      <ul ref={list} role="tree" aria-labelledby={id} aria-describedby={`${id}-help`} onKeyDown={press}>
        {rows.map((row) => (
          <OutlineItem
            key={row.id}
            row={row}
            active={row.id === active}
            matched={matched.has(row.node.id) && !row.own}
            onToggle={() => {
              focus(row.id);
              if (row.open !== null) onFold([row.id], !row.open);
            }}
            onFollow={() => follow(row)}
          />
        ))}
      </ul>
    </section>
  );
}
