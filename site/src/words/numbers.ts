type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** `pluralIn('ru-RU', forms)(5)` is `5 комментариев`; the number and its word stay on one line. */
export function pluralIn(locale: string, forms: Forms): (count: number) => string {
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  return (count) => `${numbers.format(count)}\u00A0${forms[rules.select(count)] ?? forms.other}`;
}

/** Bytes as people read them, on one line: `340 кБ`, `1,2 МБ`. */
export function fileSizeIn(locale: string): (bytes: number) => string {
  const inUnit = (unit: string, digits: number) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit, maximumFractionDigits: digits });
  const kilobytes = inUnit('kilobyte', 0);
  const megabytes = inUnit('megabyte', 1);
  return (bytes) => {
    const size =
      bytes < 1_000_000 ? kilobytes.format(Math.ceil(bytes / 1000)) : megabytes.format(bytes / 1_000_000);
    return size.replaceAll(' ', '\u00A0');
  };
}

/** Seconds as people say how long to wait, in whole minutes where there is more than one: `40 секунд`, `10 минут`. */
export function waitIn(
  locale: string,
  forms: { seconds: Forms; minutes: Forms },
): (seconds: number) => string {
  const inSeconds = pluralIn(locale, forms.seconds);
  const inMinutes = pluralIn(locale, forms.minutes);
  return (seconds) => (seconds < 60 ? inSeconds(seconds) : inMinutes(Math.ceil(seconds / 60)));
}
