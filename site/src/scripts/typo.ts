/**
 * Waits for a reader who has found a mistake: Ctrl+Enter, on a Mac ⌘+Enter, or a selection made by touch. All the rest is
 * fetched when it is needed.
 */
const report = () => import('./typo-dialog.ts');

if (document.querySelector('.typo-dialog')) listen();

function listen(): void {
  let byTouch = false;
  addEventListener('keydown', ({ key, ctrlKey, metaKey, target }) => {
    const isTyping = target instanceof Element && target.closest('textarea, input');
    const isSelected = getSelection()?.isCollapsed === false;
    if (key === 'Enter' && (ctrlKey || metaKey) && !isTyping && isSelected)
      void report().then(({ open }) => open());
  });
  addEventListener('pointerdown', ({ pointerType }) => (byTouch = pointerType === 'touch'), {
    passive: true,
  });
  document.addEventListener('selectionchange', () => {
    if (byTouch) void report().then(({ offer }) => offer());
  });
  try {
    if (localStorage.getItem('typo-reports')) void report().then(({ sendKept }) => sendKept());
  } catch {
    // A browser that keeps nothing has kept none.
  }
}
