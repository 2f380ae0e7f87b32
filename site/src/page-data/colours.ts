/** What the browser paints around the page: `--paper` of styles/tokens.css. */
export const paperColour = { light: '#fffefb', dark: '#161513' } as const;
