import { type RefObject, useEffect } from 'react';

/** False until the first page has shown its heading: there the reader starts at the top, as anywhere. */
let opened = false;

/** After each navigation moves the focus to the heading, so that keyboard and voice start from it. */
export function useFocusAfterNavigation(heading: RefObject<HTMLHeadingElement | null>, title: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another title is another page, even in the same component
  useEffect(() => {
    if (opened) {
      heading.current?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
    opened = true;
  }, [heading, title]);
}
