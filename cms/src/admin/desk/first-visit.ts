/** What a browser that was never here starts with; whoever chooses otherwise keeps the choice. */
const start = {
  'strapi-admin-language': 'ru',
  // Strapi's news about itself, above every screen.
  'STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:false': 'true',
};

/** Somebody who never chose a language reads the desk, the login page too, in Russian. */
export function prepareFirstVisit(): void {
  for (const [key, value] of Object.entries(start)) {
    if (localStorage.getItem(key) === null) localStorage.setItem(key, value);
  }
}
