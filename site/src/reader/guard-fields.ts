/** Names of the fields that `Guard.astro` adds to a form. */
export const guardFields = {
  mark: 'started',
  trap: 'homepage',
  puzzle: 'puzzle',
  solution: 'solution',
} as const;
