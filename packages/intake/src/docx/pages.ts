import type { Place } from '../document/index.ts';

type OpenPlace = { -readonly [Key in keyof Place]: Place[Key] };

/** Counts pages from the breaks the file records: the only pages it knows, layout being the word processor's. */
export interface Pages {
  /** The page being read, from 1. */
  current(): number;
  /** A break set by hand. */
  manual(): void;
  /** A break recorded by the word processor when it last laid the text out. */
  rendered(): void;
  /** Something was read on the page: the next recorded break is another one. */
  read(): void;
  /** A place on a page, which stays out as long as no break is seen at all. */
  place(page: number, rest: Place): Place;
}

/** Pages of the body, none seen yet. */
export function countPages(): Pages {
  let page = 1;
  let byHand = false;
  // Places given before the first break: page 1 if a break follows, no page if none ever does.
  let waiting: OpenPlace[] = [];
  const turn = (): void => {
    for (const place of waiting) place.page = 1;
    waiting = [];
    page += 1;
  };
  return {
    current: () => page,
    manual: () => {
      byHand = true;
      turn();
    },
    rendered: () => {
      // The layout also records the break set by hand just before: one turn of the page, not two.
      if (byHand) byHand = false;
      else turn();
    },
    read: () => {
      byHand = false;
    },
    place: (at, rest) => {
      const place: OpenPlace = { ...rest };
      if (page > 1) place.page = at;
      else waiting.push(place);
      return place;
    },
  };
}

/** For notes and running heads, which stand on no page in particular. */
export function noPages(): Pages {
  const nothing = (): void => {};
  return {
    current: () => 1,
    manual: nothing,
    rendered: nothing,
    read: nothing,
    place: (_page, rest) => rest,
  };
}
