import { createTransport, type SendMailOptions } from 'nodemailer';
import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { dataDir } from '../data-dir';

/** Hands a message on; throws when nobody takes it. */
export type Transport = (message: SendMailOptions) => Promise<void>;

/** The mail server that `url` names. */
export function bySmtp(url: string): Transport {
  const transport = createTransport(url);
  return async (message) => void (await transport.sendMail(message));
}

/**
 * Without a mail server, letters are files that a newcomer finds: DATA_DIR/mail/*.eml. `tell` gets a line that names the
 * file and the letter's link.
 */
export function intoFolder(folder: string, tell: (line: string) => void): Transport {
  const transport = createTransport({ streamTransport: true, buffer: true });
  return async (message) => {
    const { message: bytes } = await transport.sendMail(message);
    if (!Buffer.isBuffer(bytes)) throw new Error('nodemailer made no bytes of a letter');
    const name = `${new Date().toISOString().replaceAll(/[:.]/g, '-')}-${randomUUID().slice(0, 4)}.eml`;
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFile(path.join(folder, name), bytes, { mode: 0o600 });
    const link = /https?:\S+/.exec(typeof message.text === 'string' ? message.text : '')?.[0] ?? '';
    tell(`SMTP_URL is not set, so a letter waits in ${path.join(folder, name)} ${link}`.trim());
  };
}

/** Beside the CMS's own folder. */
export const mailFolder = () => path.join(dataDir(), '..', 'mail');
