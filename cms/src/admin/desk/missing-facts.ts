/** What the law wants of an online newspaper, by the field at the desk and how the person who fills it in calls it. */
const facts = [
  ['name', 'название издания'],
  ['ageMark', 'возрастная отметка'],
  ['imprint.founder', 'учредитель'],
  ['imprint.chiefEditor', 'главный редактор'],
  ['imprint.registrationNumber', 'номер свидетельства о регистрации'],
  ['imprint.registrationBody', 'кто зарегистрировал'],
  ['contacts.email', 'электронная почта редакции'],
  ['contacts.phone', 'телефон редакции'],
] as const;

/**
 * Facts of the imprint that are not filled in: Russian law 2124-1 «О средствах массовой информации», article 27, and
 * 436-FZ, article 11, for the age mark.
 */
export function missingFacts(settings: object): string[] {
  return facts.flatMap(([path, fact]) => (isFilled(settings, path.split('.')) ? [] : [fact]));
}

function isFilled(value: unknown, path: string[]): boolean {
  const [name, ...rest] = path;
  if (name === undefined) return typeof value === 'string' && value.trim() !== '';
  return typeof value === 'object' && value !== null && isFilled(Reflect.get(value, name), rest);
}
