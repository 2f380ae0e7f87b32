/**
 * Pictures over the page, by a script and a style that are fetched when the first is opened; without them, each is a
 * link to its large version.
 */
if (document.querySelector('.viewer')) document.addEventListener('click', enlargeInstead);

function enlargeInstead(event: MouseEvent): void {
  const { target, ctrlKey, metaKey, shiftKey, altKey } = event;
  const link = target instanceof Element && target.closest<HTMLAnchorElement>('a.enlarge');
  if (!link || ctrlKey || metaKey || shiftKey || altKey) return;
  event.preventDefault();
  void enlarge(link);
}

async function enlarge(link: HTMLAnchorElement): Promise<void> {
  try {
    const { open } = await import('./viewer-dialog.ts');
    await open(link);
  } catch {
    location.assign(link.href);
  }
}
