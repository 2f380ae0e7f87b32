import type { Problem } from './problem';

/** A reader gives her consent and chooses her password herself; nobody can do that for her at the desk. */
export const madeOnSite: Problem = {
  path: ['email'],
  message:
    'Читателя нельзя завести в редакции: он регистрируется на сайте сам, там же выбирает пароль и даёт согласие на обработку персональных данных.',
};
