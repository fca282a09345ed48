import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../report.ts';
import { wordsIn } from '../words/words-in.ts';

const least = 320;
const most = 480;
const step = 16;

/** Pixels by which a zoomed page rounds a frame's width. */
const slack = 2;

/**
 * The panel's left edge, by which pointer and keyboard make it wider or narrower. Nothing where the panel is not as wide
 * as it is meant to be: a narrow window is filled, and has no edge to move.
 */
export function Separator(props: {
  /** How wide the panel is meant to be, in CSS pixels. */
  width: number;
  language: Language;
  onResize: (width: number, done: boolean) => void;
}) {
  const { onResize } = props;
  const words = wordsIn(props.language);
  const [width, setWidth] = useState(props.width);
  const inner = useInnerWidth();
  const edge = useRef<HTMLDivElement>(null);
  const drag = useRef<Drag>(undefined);
  useEffect(() => setWidth(props.width), [props.width]);
  // Whoever moves the edge is ahead of the frame, and must not lose it.
  const isMoved = drag.current !== undefined || edge.current?.matches(':focus');
  if (Math.abs(inner - props.width) > slack && !isMoved) return null;

  const take = (wanted: number, done: boolean) => {
    const next = Math.round(Math.min(most, Math.max(least, wanted)));
    setWidth(next);
    onResize(next, done);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const wanted = widthByKey(event.key, width);
    if (wanted === undefined) return;
    event.preventDefault();
    take(wanted, true);
  };
  const onPointerDown = (event: PointerEvent & { currentTarget: HTMLElement }) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    drag.current = { width, clientX: event.clientX, screenX: event.screenX, latest: width };
  };
  const onPointerMove = (event: PointerEvent) => {
    const moved = drag.current && widthByDrag(drag.current, event);
    if (moved !== undefined) take(moved, false);
  };
  const onPointerEnd = () => {
    const latest = drag.current?.latest;
    drag.current = undefined;
    if (latest !== undefined) take(latest, true);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a rule cannot be moved, a separator with a value can
    <div
      class="separator"
      ref={edge}
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={words.width}
      aria-valuemin={least}
      aria-valuemax={most}
      aria-valuenow={width}
      aria-valuetext={words.pixels(width)}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerEnd}
      onPointerCancel={onPointerEnd}
    />
  );
}

interface Drag {
  readonly width: number;
  readonly clientX: number;
  readonly screenX: number;
  /** CSS pixels a pixel of the screen, measured before the frame first moves under the pointer. */
  scale?: number;
  latest: number;
}

/** The frame moves with the pointer, so that only the screen stands still: how far the pointer has gone is told by it. */
function widthByDrag(drag: Drag, { clientX, screenX }: PointerEvent): number | undefined {
  const moved = drag.screenX - screenX;
  if (drag.scale === undefined) {
    if (Math.abs(moved) < 4) return undefined;
    drag.scale = Math.abs((drag.clientX - clientX) / moved) || 1;
  }
  drag.latest = drag.width + moved * drag.scale;
  return drag.latest;
}

function widthByKey(key: string, width: number): number | undefined {
  if (key === 'ArrowLeft') return width + step;
  if (key === 'ArrowRight') return width - step;
  if (key === 'Home') return least;
  return key === 'End' ? most : undefined;
}

/** How wide the frame is at the moment, in CSS pixels. */
function useInnerWidth(): number {
  const [inner, setInner] = useState(window.innerWidth);
  useEffect(() => {
    const onResize = () => setInner(window.innerWidth);
    addEventListener('resize', onResize);
    // The frame may have grown from a handle to a panel before this listened.
    onResize();
    return () => removeEventListener('resize', onResize);
  }, []);
  return inner;
}
