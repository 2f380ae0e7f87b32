import {
  confirmEmailPath,
  confirmPath,
  forgotPasswordPath,
  loginPath,
  resetPasswordPath,
  type Path,
} from '@gazeta/shared/routes';
import { paperAddress } from '../mail';
import type { Writing } from '../mail/letter';

const at = (path: Path) => `${paperAddress()}${path}`;

export function confirmationLetter(
  { name, email }: { name: string; email: string },
  token: string,
  returnTo: Path | undefined,
): Writing {
  return ({ greeting, notYou, confirmation: { subject, text, link } }) => ({
    to: email,
    subject,
    paragraphs: [greeting(name), text],
    link: { label: link, url: at(confirmPath(token, returnTo)) },
    note: notYou,
  });
}

/** What comes instead of a confirmation when there is an account already: only the owner of the address learns it. */
export function alreadyRegisteredLetter({ email }: { email: string }): Writing {
  return ({ notYou, alreadyRegistered: { subject, text, forgotten, link } }) => ({
    to: email,
    subject,
    paragraphs: [text, forgotten(at(forgotPasswordPath))],
    link: { label: link, url: at(loginPath()) },
    note: notYou,
  });
}

export function resetLetter({ email }: { email: string }, token: string): Writing {
  return ({ reset: { subject, text, link, note } }) => ({
    to: email,
    subject,
    paragraphs: [text],
    link: { label: link, url: at(resetPasswordPath(token)) },
    note,
  });
}

export function newEmailLetter({ name, email }: { name: string; email: string }, token: string): Writing {
  return ({ greeting, notYou, newEmail: { subject, text, link } }) => ({
    to: email,
    subject,
    paragraphs: [greeting(name), text],
    link: { label: link, url: at(confirmEmailPath(token)) },
    note: notYou,
  });
}

/** To the address that was, so that a thief cannot take an account away unnoticed. */
export function emailChangedLetter({ name, email }: { name: string; email: string }): Writing {
  return ({ greeting, emailChanged: { subject, text, note } }) => ({
    to: email,
    subject,
    paragraphs: [greeting(name), text],
    note,
  });
}

export function passwordChangedLetter({ name, email }: { name: string; email: string }): Writing {
  return ({ greeting, passwordChanged: { subject, text, link, note } }) => ({
    to: email,
    subject,
    paragraphs: [greeting(name), text],
    link: { label: link, url: at(forgotPasswordPath) },
    note,
  });
}
