const noBreak = '\u00a0';

/** Puts spaces that must not break a line where Russian typography wants them; Markdown stays as it is. */
export function typeset(text: string): string {
  return text
    .replaceAll(/(?<=\S) (?=—)/g, noBreak)
    .replaceAll(/^— (?=\S)/gm, `—${noBreak}`)
    .replaceAll(/(?<![А-Яа-яЁё\d-])([А-Яа-яЁё]{1,2}) (?=[А-Яа-яЁё«\d*[])/g, `$1${noBreak}`)
    .replaceAll(/№ (?=\d)/g, `№${noBreak}`)
    .replaceAll(/(?<=\d) (?=[а-яё%₽+]|\d{3}(?!\d))/g, noBreak);
}
