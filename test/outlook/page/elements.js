/** An element with attributes and children; `class` may hold `*`, a filler that differs from visit to visit. */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    made.setAttribute(name, name === 'class' ? value.replaceAll('*', filler) : String(value));
  }
  made.append(...children.flat().filter((child) => child !== undefined));
  return made;
}

/** Outlook's generated classes are five letters that change with its builds. */
function filler() {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
  return Array.from({ length: 5 }, () => letters[Math.floor(Math.random() * letters.length)]).join('');
}
