/** Milliseconds after which a browser that paints no frames is no longer waited for. */
const longestWait = 1000;

/**
 * Calls once what stands in the document has been painted, a frame later than it was drawn; at once where the tab is in
 * the background, and nobody sees it. Gives a function that calls it off.
 */
export function afterPaint(done: () => void): () => void {
  let isDue = true;
  const call = () => {
    if (isDue) done();
    isDue = false;
  };
  if (document.hidden) call();
  else {
    requestAnimationFrame(() => requestAnimationFrame(call));
    setTimeout(call, longestWait);
  }
  return () => {
    isDue = false;
  };
}
