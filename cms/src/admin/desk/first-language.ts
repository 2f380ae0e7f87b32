const key = 'strapi-admin-language';

/** Somebody who never chose a language reads the desk, the login page too, in Russian. */
export function startInRussian(): void {
  if (!localStorage.getItem(key)) localStorage.setItem(key, 'ru');
}
