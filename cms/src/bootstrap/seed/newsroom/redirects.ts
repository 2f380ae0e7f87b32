/** Addresses that the paper once had. An empty `to` is a text that was withdrawn. */
export const redirects = [
  { from: '/o-gazete', to: '/about' },
  { from: '/rubric/transport', to: '/rubric/dorogi' },
  { from: '/news/most-segodnya-v-polden', to: '/news/most-cherez-talmu-otkryt' },
  { from: '/news/pervoaprelskaya-shutka-pro-tonnel', to: '' },
] as const;
