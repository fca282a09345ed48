import { useEffect, useState } from 'preact/hooks';

/** True once something has been going on for so many milliseconds without a break. */
export function useIsLate(isGoingOn: boolean, after: number): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    setLate(false);
    if (!isGoingOn) return;
    const timer = setTimeout(() => setLate(true), after);
    return () => clearTimeout(timer);
  }, [isGoingOn, after]);
  return isGoingOn && isLate;
}
