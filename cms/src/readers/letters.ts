import {
  confirmEmailPath,
  confirmPath,
  forgotPasswordPath,
  loginPath,
  resetPasswordPath,
  type Path,
} from '@gazeta/shared/routes';
import { paperAddress } from '../mail';
import type { Letter } from '../mail/letter';

const at = (path: Path) => `${paperAddress()}${path}`;
const notYou = 'Если это были не вы, ничего делать не нужно: просто удалите письмо.';

export function confirmationLetter(
  { name, email }: { name: string; email: string },
  token: string,
  returnTo: Path | undefined,
): Letter {
  return {
    to: email,
    subject: 'Подтвердите адрес почты',
    paragraphs: [
      `Здравствуйте, ${name}!`,
      'С этим адресом зарегистрировались у нас на сайте. Подтвердите, что он ваш, и можно будет войти. Ссылка действует двое суток.',
    ],
    link: { label: 'Подтвердить адрес', url: at(confirmPath(token, returnTo)) },
    note: notYou,
  };
}

/** What comes instead of a confirmation when there is an account already: only the owner of the address learns it. */
export function alreadyRegisteredLetter({ email }: { email: string }): Letter {
  return {
    to: email,
    subject: 'Вы уже зарегистрированы',
    paragraphs: [
      'С вашим адресом попробовали зарегистрироваться у нас на сайте, но учётная запись с ним уже есть. Войдите с её паролем.',
      `Если пароль забыт, задайте новый: ${at(forgotPasswordPath)}`,
    ],
    link: { label: 'Войти', url: at(loginPath()) },
    note: notYou,
  };
}

export function resetLetter({ email }: { email: string }, token: string): Letter {
  return {
    to: email,
    subject: 'Новый пароль',
    paragraphs: ['Вы просили дать вам задать новый пароль. Ссылка действует час и только один раз.'],
    link: { label: 'Задать новый пароль', url: at(resetPasswordPath(token)) },
    note: `${notYou} Пароль останется прежним.`,
  };
}

export function newEmailLetter({ name, email }: { name: string; email: string }, token: string): Letter {
  return {
    to: email,
    subject: 'Подтвердите новый адрес почты',
    paragraphs: [
      `Здравствуйте, ${name}!`,
      'Вы указали этот адрес в своей учётной записи. Подтвердите, что он ваш; до того действует прежний. Ссылка действует сутки.',
    ],
    link: { label: 'Подтвердить адрес', url: at(confirmEmailPath(token)) },
    note: notYou,
  };
}

/** To the address that was, so that a thief cannot take an account away unnoticed. */
export function emailChangedLetter({ name, email }: { name: string; email: string }): Letter {
  return {
    to: email,
    subject: 'Адрес почты изменён',
    paragraphs: [
      `Здравствуйте, ${name}!`,
      'В вашей учётной записи теперь другой адрес почты, и письма пойдут туда.',
    ],
    note: 'Если вы этого не делали, ответьте редакции: адрес есть внизу каждой страницы сайта.',
  };
}

export function passwordChangedLetter({ name, email }: { name: string; email: string }): Letter {
  return {
    to: email,
    subject: 'Пароль изменён',
    paragraphs: [
      `Здравствуйте, ${name}!`,
      'Пароль вашей учётной записи изменён. На других устройствах нужно войти заново.',
    ],
    link: { label: 'Если это были не вы, задайте новый пароль', url: at(forgotPasswordPath) },
    note: 'Письмо пришло, потому что у вас есть учётная запись на нашем сайте.',
  };
}
