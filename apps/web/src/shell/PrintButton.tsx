import { shell } from '@traguardo/texts/screens/shell';
import { Icon } from './Icon.tsx';

/** Prints the page; `primary` where printing is what the screen is for. */
export function PrintButton({ label = shell.print }: { readonly label?: string }) {
  return (
    <button type="button" className="btn btn-outline-primary" onClick={() => window.print()}>
      <Icon name="print" />
      {label}
    </button>
  );
}
