import { useEffect, useRef, type ReactNode } from 'react';
import { useWords } from '../words/words.ts';

/**
 * A page: its title is the heading and the name of the tab. The heading takes the focus when the page opens, so that a
 * screen reader begins there.
 */
export function Page({
  title,
  crumb,
  tag,
  lead,
  children,
}: {
  readonly title: string;
  readonly crumb?: ReactNode;
  readonly tag?: ReactNode;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}) {
  const { w } = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = title === w.name ? title : `${title} · ${w.name}`;
  }, [title, w]);
  useEffect(() => heading.current?.focus({ preventScroll: true }), []);
  return (
    <>
      {crumb !== undefined && (
        <nav className="crumb" aria-label={w.crumb}>
          {crumb}
        </nav>
      )}
      <h1 ref={heading} tabIndex={-1}>
        {title} {tag}
      </h1>
      {lead !== undefined && <p className="soft">{lead}</p>}
      {children}
    </>
  );
}

/** A part of a page with a heading of its own. */
export function Card({
  title,
  className = '',
  children,
}: {
  readonly title?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  return (
    <section className={`card ${className}`}>
      {title !== undefined && <h2>{title}</h2>}
      {children}
    </section>
  );
}
