/** The longest that a timer can wait, in milliseconds: 24 days, which no page is open for. */
const longest = 2 ** 31 - 1;

/** Acts once the time that the element bears is over: now, or while the page is open. */
export function atItsEnd({ dataset }: HTMLElement, act: () => void): void {
  const left = Date.parse(dataset.endsAt ?? '') - Date.now();
  if (left <= 0) act();
  else if (left <= longest) setTimeout(act, left);
}
