import { useSyncExternalStore } from 'react';

/** The width of `narrow.css` under which a table folds: a small screen, or a large one enlarged. */
const NARROW = 'screen and (max-width: 960px)';

/** Whether the screen is narrow now; it follows the window, the zoom and the printer. */
export function useNarrow(): boolean {
  return useSyncExternalStore(subscribe, isNarrow, () => false);
}

function subscribe(changed: () => void): () => void {
  const media = window.matchMedia(NARROW);
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
}

function isNarrow(): boolean {
  return window.matchMedia(NARROW).matches;
}
