/** Where scripts run, the poster of a video is a button that gives its place to the player: before, nobody is asked for anything. */
for (const poster of document.querySelectorAll<HTMLAnchorElement>('a.video-poster')) {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = poster.className;
  button.append(...poster.childNodes);
  const { player = '', title = '', notice = '' } = poster.dataset;
  const sentence = button.querySelector('.video-notice');
  if (sentence) sentence.textContent = notice;
  button.addEventListener('click', () => play(button, player, title));
  poster.replaceWith(button);
}

function play(button: HTMLButtonElement, player: string, title: string): void {
  const frame = document.createElement('iframe');
  const address = new URL(player);
  address.searchParams.set('autoplay', '1');
  frame.src = address.href;
  frame.title = title;
  frame.allow = 'autoplay; encrypted-media; fullscreen; picture-in-picture';
  button.replaceWith(frame);
  frame.focus();
}
