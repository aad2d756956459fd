import { useCallback, useRef, useState } from 'react';

const PREFIX = 'kept:';

/**
 * A value that outlives a reload, a cut connection and a session that ends: the browser keeps it for this tab until it was
 * sent. It is kept for one person, and shown to no other. A component that shows it is made anew for another key.
 * @param key who and what it is of, such as `p-applicant-qiaoxi:A1:application.resubmit`
 */
export function useKept<Value>(
  key: string,
  initial: () => Value,
): readonly [Value, (change: (before: Value) => Value) => void, () => void] {
  const [value, setValue] = useState<Value>(() => {
    const text = window.sessionStorage.getItem(PREFIX + key);
    return text === null ? initial() : (JSON.parse(text) as Value);
  });
  const newest = useRef(value);
  const keep = useCallback(
    (change: (before: Value) => Value) => {
      newest.current = change(newest.current);
      setValue(newest.current);
      window.sessionStorage.setItem(PREFIX + key, JSON.stringify(newest.current));
    },
    [key],
  );
  const forget = useCallback(() => window.sessionStorage.removeItem(PREFIX + key), [key]);
  return [value, keep, forget];
}

/** Forgets everything that was kept: somebody signs out. */
export function forgetKept(): void {
  for (const key of Object.keys(window.sessionStorage))
    if (key.startsWith(PREFIX)) window.sessionStorage.removeItem(key);
}
