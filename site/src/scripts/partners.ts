import { atItsEnd } from './at-its-end.ts';

/** A partner's item that is over goes by itself, and with the last one the block. */
for (const item of document.querySelectorAll<HTMLElement>('.partner[data-ends-at]'))
  atItsEnd(item, () => {
    const block = item.closest('.partners');
    item.remove();
    if (!block?.querySelector('.partner')) block?.remove();
  });
