import type { Core } from '@strapi/strapi';
import type { SendMailOptions } from 'nodemailer';
import { setTimeout as pause } from 'node:timers/promises';
import { troubleOf } from '../readers/trouble';
import { composed, type Writing } from './letter';
import { bySmtp, intoFolder, mailFolder, type Transport } from './transport';
import { wordsIn, type LetterWords } from './words/words';

/** Milliseconds before each attempt: a mail server that is busy, or greylists, takes a letter a little later. */
const attempts = [0, 5000, 60_000, 300_000];

/**
 * All letters go out here, those of Strapi itself too: through SMTP_URL, in the name of MAIL_FROM; without a mail server
 * into a folder.
 */
export function bootstrapMail({ strapi }: { strapi: Core.Strapi }): void {
  const { SMTP_URL: url } = process.env;
  const transport = url ? bySmtp(url) : intoFolder(mailFolder(), (line) => strapi.log.info(line));
  const send: Transport = async (message) => transport({ ...message, from: await sender(strapi) });
  Object.assign(strapi.plugin('email'), { provider: { send } });
}

/** Sends a letter when the present task is over; whoever waits for an answer does not wait for the mail server. */
export function post(strapi: Core.Strapi, writing: Writing): void {
  void deliver(strapi, writing);
}

async function deliver(strapi: Core.Strapi, writing: Writing): Promise<void> {
  const { name, words } = await paperOf(strapi);
  const letter = writing(words);
  const { to, subject, headers = {} } = letter;
  const { language } = words;
  const message: SendMailOptions = { to, subject, headers, ...composed(letter, { paper: name, language }) };
  for (const wait of attempts) {
    await pause(wait, undefined, { ref: false });
    try {
      await strapi.plugin('email').service('email').send(message);
      return;
    } catch (error) {
      strapi.log.error(`a letter did not go out: ${troubleOf(error)}`);
    }
  }
}

async function sender(strapi: Core.Strapi): Promise<string | { name: string; address: string }> {
  const { MAIL_FROM: from } = process.env;
  return (
    from || { name: (await paperOf(strapi)).name, address: `no-reply@${new URL(paperAddress()).hostname}` }
  );
}

async function paperOf(strapi: Core.Strapi): Promise<{ name: string; words: LetterWords }> {
  const settings = await strapi
    .documents('api::settings.settings')
    .findFirst({ fields: ['name', 'language'] });
  return { name: settings?.name ?? 'Газета', words: wordsIn(settings?.language ?? 'ru') };
}

/** The paper's public address, without a slash at the end. */
export function paperAddress(): string {
  return new URL(process.env.SITE_URL || `http://localhost:${process.env.SITE_PORT ?? 4321}`).origin;
}
