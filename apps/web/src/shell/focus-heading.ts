import { type RefObject, useEffect } from 'react';

/** False until the first page has shown its heading: there the reader starts at the top, as anywhere. */
let opened = false;

/** True after back or forward, where the browser brings the page to where it was left. */
let traversed = false;
if (typeof window !== 'undefined') {
  window.addEventListener('popstate', () => {
    traversed = true;
  });
}

/** After each navigation moves the focus to the heading, so that keyboard and voice start from it. */
export function useFocusAfterNavigation(heading: RefObject<HTMLHeadingElement | null>, title: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another title is another page, even in the same component
  useEffect(() => {
    if (opened) {
      heading.current?.focus({ preventScroll: true });
      if (!traversed) window.scrollTo(0, 0);
    }
    opened = true;
    traversed = false;
  }, [heading, title]);
}
