/** Seconds after which a puzzle needs no solution: nobody without a script is locked out. */
export const patience = 30;
