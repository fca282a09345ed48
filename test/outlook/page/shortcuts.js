/** Outlook's single keys: each does something to the open mail, in the capture phase as well as after it. */
export function listenForShortcuts(act) {
  const listen = (event) => {
    if (isTyping(event.target) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (/^[a-zåäö]$/i.test(event.key) || ['Delete', 'Backspace', '?'].includes(event.key)) act(event.key);
  };
  document.addEventListener('keydown', listen, { capture: true });
  document.addEventListener('keydown', listen);
}

function isTyping(target) {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, [contenteditable="true"]') !== null
  );
}
