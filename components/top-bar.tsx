import type { ComponentChildren } from 'preact';
import './top-bar.css';

interface Link {
  href: string;
  name: string;
  /** It is this page. */
  here?: boolean;
  /** This page was reached from there, and has no link of its own. */
  within?: boolean;
  /** How many things wait there; told when there are any. */
  count?: number;
}

/** The bar on top of the extension's pages: its seal and name, where one can go, what else `children` are. */
export function TopBar({
  name,
  home,
  label,
  links,
  children,
}: {
  name: string;
  /** Where the name leads. */
  home: string;
  /** What the links are, for screen readers. */
  label: string;
  links: Link[];
  children?: ComponentChildren;
}) {
  return (
    <header class="top">
      <a class="brand" href={home}>
        <span class="seal" aria-hidden="true">
          复
        </span>
        {/* In a narrow window the seal stands for it. */}
        <span class="spared">{name}</span>
      </a>
      <nav aria-label={label}>
        {links.map(({ href, name: words, here = false, within = false, count = 0 }) => (
          <a key={href} href={href} aria-current={here ? 'page' : within || undefined}>
            {words}
            {count > 0 && <span class="badge">{count}</span>}
          </a>
        ))}
      </nav>
      {children}
    </header>
  );
}
