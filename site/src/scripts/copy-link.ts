/** Without a script, or a clipboard, the button stays hidden: the address bar does the same. */
if ('clipboard' in navigator) {
  for (const button of document.querySelectorAll<HTMLButtonElement>('.copy-link')) {
    button.hidden = false;
    button.addEventListener('click', () => void copyAddress(button));
  }
}

async function copyAddress(button: HTMLButtonElement): Promise<void> {
  const { address = '', done = '' } = button.dataset;
  await navigator.clipboard.writeText(address);
  button.textContent = done;
}
