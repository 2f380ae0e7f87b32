/** Today's date in the newspaper's own time zone: a page that was printed yesterday cannot say it. */
const line = document.querySelector<HTMLElement>('.today');

if (line) {
  const { timeZone } = line.dataset;
  const date = new Intl.DateTimeFormat(document.documentElement.lang, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone,
  });
  line.textContent = date.format();
}
