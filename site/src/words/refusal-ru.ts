import type { RefusalWords } from './refusal-words.ts';

// As in ru.ts: U+00A0 stands where a line may not break.
export const refusalRu: RefusalWords = {
  nothingHere: 'Здесь ничего нет.',
  notFound: 'Страница не\u00A0найдена.',
  comesSoon: 'Страница скоро появится.',
  notUnderstood: 'Такой запрос сайт не\u00A0понимает.',
  broken: 'На\u00A0сайте неполадка. Мы\u00A0уже чиним, зайдите через минуту.',
  foreignForm:
    'Сайт принимает формы только со\u00A0своих страниц. Откройте страницу заново и\u00A0отправьте ещё раз.',
  formTooLong: 'Слишком длинно для этой формы. Сократите текст.',
  formOfUnknownLength: 'Сайт не\u00A0знает, сколько ему пришлют. Обновите страницу.',
  headersTooLong: 'Адрес или заголовки запроса слишком длинные.',
  tooSlow: 'Запрос приходит слишком медленно.',
  tooManyClicks: 'Слишком много переходов подряд. Попробуйте через минуту.',
  noSuchPoll: 'Такого опроса нет.',
};
