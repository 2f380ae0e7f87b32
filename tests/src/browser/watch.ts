import type { Page } from 'playwright-core';

/**
 * Keeps a list of what no page of the paper may do: write errors to the console, ask for something that fails, ask
 * another host, open a dialog. Begins before the page goes anywhere.
 */
export function watch(page: Page, siteUrl: string): string[] {
  const troubles: string[] = [];
  const { origin } = new URL(siteUrl);
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') troubles.push(`says ${message.text()}`);
  });
  page.on('pageerror', (error) => troubles.push(`throws ${error.message}`));
  page.on('requestfailed', (request) => troubles.push(`asks in vain for ${request.url()}`));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) troubles.push(`asks another host: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) troubles.push(`is answered ${response.status()} by ${response.url()}`);
  });
  page.on('dialog', (dialog) => {
    troubles.push(`opens a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return troubles;
}
