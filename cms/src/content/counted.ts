const rules = new Intl.PluralRules('ru-RU');

/** A number with its noun: `counted(3, 'статья', 'статьи', 'статей')` is «3 статьи». */
export function counted(count: number, one: string, few: string, many: string): string {
  const form = rules.select(count);
  return `${count} ${form === 'one' ? one : form === 'few' ? few : many}`;
}
