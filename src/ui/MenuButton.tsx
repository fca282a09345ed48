import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** One thing to choose in a menu. */
export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly onChoose: () => void;
}

/**
 * A button that opens a menu, by the WAI-ARIA pattern: arrows, Home, End and first letters move, Esc and Tab close;
 * after a choice the button has the focus again.
 */
export function MenuButton({ label, items }: { label: string; items: readonly MenuItem[] }) {
  const [isOpen, setOpen] = useState(false);
  const [start, setStart] = useState(0);
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const entries = () => [...(place.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])];
  useLayoutEffect(() => {
    if (isOpen) entries().at(start)?.focus();
  }, [isOpen, start]);

  const open = (at: number) => {
    setStart(at);
    setOpen(true);
  };
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  const onButtonKey = (event: KeyboardEvent) => {
    if (isOpen || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    event.preventDefault();
    open(event.key === 'ArrowUp' ? -1 : 0);
  };
  const onMenuKey = (event: KeyboardEvent) => {
    if (event.key === 'Tab') setOpen(false);
    const all = entries();
    const now = all.findIndex((entry) => entry.matches(':focus'));
    const next = nextEntry(event.key, now, items);
    if (next === undefined && event.key !== 'Escape') return;
    // The panel itself closes on Esc, and must not see this one.
    event.stopPropagation();
    event.preventDefault();
    if (next === undefined) close();
    else all[next]?.focus();
  };
  const onFocusOut = ({ relatedTarget }: FocusEvent) => {
    if (!(relatedTarget instanceof Node && place.current?.contains(relatedTarget))) setOpen(false);
  };
  return (
    <div class="menu-place" ref={place} onFocusOut={onFocusOut}>
      <button
        ref={button}
        type="button"
        class="menu-button"
        aria-label={label}
        title={label}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={() => (isOpen ? close() : open(0))}
        onKeyDown={onButtonKey}
      >
        <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true" focusable="false">
          <path d="M2 4l4 4 4-4" fill="none" stroke="currentColor" stroke-width="1.5" />
        </svg>
      </button>
      {isOpen && (
        <div class="menu" role="menu" aria-label={label} onKeyDown={onMenuKey}>
          {items.map(({ id, label: text, onChoose }) => (
            <button
              key={id}
              type="button"
              role="menuitem"
              tabIndex={-1}
              onClick={() => {
                close();
                onChoose();
              }}
            >
              {text}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

function nextEntry(key: string, now: number, items: readonly MenuItem[]): number | undefined {
  const count = items.length;
  if (key === 'ArrowDown') return (now + 1) % count;
  if (key === 'ArrowUp') return (now + count - 1) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key.length !== 1) return undefined;
  const order = items.map((_, index) => (now + 1 + index) % count);
  return order.find((index) => items[index]?.label.toLowerCase().startsWith(key.toLowerCase()));
}
