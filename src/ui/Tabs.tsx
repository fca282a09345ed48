import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';

/** One tab: `id` names it, `label` is what a person reads. */
export interface Tab {
  readonly id: string;
  readonly label: string;
}

/** Tabs by the WAI-ARIA pattern: one stop for Tab, arrows, Home and End move; the panel shows the chosen one's content. */
export function Tabs(props: {
  label: string;
  tabs: readonly Tab[];
  chosen: string;
  onChoose: (id: string) => void;
  children: ComponentChildren;
}) {
  const { label, tabs, chosen, onChoose, children } = props;
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const target = tabs[nextIndex(event.key, tabs, chosen)];
    if (!target) return;
    event.preventDefault();
    onChoose(target.id);
    list.current?.querySelector<HTMLElement>(`#tab-${target.id}`)?.focus();
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label={label} ref={list} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            id={`tab-${tab.id}`}
            type="button"
            role="tab"
            class="tab"
            aria-selected={tab.id === chosen}
            aria-controls="tab-panel"
            tabIndex={tab.id === chosen ? 0 : -1}
            onClick={() => onChoose(tab.id)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: with a keyboard alone one scrolls the panel itself */}
      <div class="content" id="tab-panel" role="tabpanel" aria-labelledby={`tab-${chosen}`} tabIndex={0}>
        {children}
      </div>
    </>
  );
}

function nextIndex(key: string, tabs: readonly Tab[], chosen: string): number {
  const index = tabs.findIndex((tab) => tab.id === chosen);
  if (key === 'ArrowRight') return (index + 1) % tabs.length;
  if (key === 'ArrowLeft') return (index + tabs.length - 1) % tabs.length;
  if (key === 'Home') return 0;
  return key === 'End' ? tabs.length - 1 : -1;
}
