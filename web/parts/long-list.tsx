import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type ReactNode } from 'react';

const ROW_PX = 76;

/** A list of any length, of which the page holds what is in sight. */
export function LongList<Row>({
  label,
  rows,
  keyOf,
  onEnd,
  children,
}: {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** Gets more; null if there is none. */
  readonly onEnd: (() => void) | null;
  readonly children: (row: Row) => ReactNode;
}) {
  const box = useRef<HTMLDivElement>(null);
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_PX,
    overscan: 8,
  });
  const items = list.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (onEnd !== null && last >= rows.length - 10) onEnd();
  }, [last, rows.length, onEnd]);
  return (
    <div className="long" ref={box} tabIndex={0} role="region" aria-label={label}>
      <ol className="rows" style={{ height: list.getTotalSize() }}>
        {items.map(({ index, start }) => {
          const row = rows[index];
          if (row === undefined) return null;
          return (
            <li
              key={keyOf(row)}
              data-index={index}
              ref={list.measureElement}
              aria-setsize={onEnd === null ? rows.length : -1}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${String(start)}px)` }}
            >
              {children(row)}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
