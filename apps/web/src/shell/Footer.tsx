import { Link } from '@tanstack/react-router';
import { shell } from '@traguardo/texts/screens/shell';

/** The foot of every page. */
export function Footer() {
  return (
    <footer className="tg-foot">
      <div className="tg-wide">
        <span>{shell.licence}</span>
        <Link to="/accessibilita">{shell.accessibility}</Link>
        <Link to="/privacy">{shell.privacy}</Link>
      </div>
    </footer>
  );
}
