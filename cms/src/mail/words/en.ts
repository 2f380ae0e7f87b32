import type { LetterWords } from './words';

const notYou = 'If it was not you, there is nothing to do: just delete this letter.';

export const en: LetterWords = {
  language: 'en',
  greeting: (name) => `Hello ${name},`,
  notYou,
  confirmation: {
    subject: 'Confirm your address',
    text: 'Somebody registered at our site with this address. Confirm that it is yours, and you can log in. The link is good for two days.',
    link: 'Confirm the address',
  },
  alreadyRegistered: {
    subject: 'You are registered already',
    text: 'Somebody tried to register at our site with your address, but it has an account already. Log in with its password.',
    forgotten: (address) => `If you have forgotten the password, choose a new one: ${address}`,
    link: 'Log in',
  },
  reset: {
    subject: 'A new password',
    text: 'You asked to choose a new password. The link is good for an hour, and only once.',
    link: 'Choose a new password',
    note: `${notYou} The password stays as it was.`,
  },
  newEmail: {
    subject: 'Confirm your new address',
    text: 'You gave this address in your account. Confirm that it is yours; until then the old one stays. The link is good for a day.',
    link: 'Confirm the address',
  },
  emailChanged: {
    subject: 'Your address has changed',
    text: 'Your account has another address now, and letters will go there.',
    note: 'If this was not you, write to the newsroom: its address is at the foot of every page of the site.',
  },
  passwordChanged: {
    subject: 'Your password has changed',
    text: 'The password of your account has changed. Other devices have to log in again.',
    link: 'If it was not you, choose a new password',
    note: 'You got this letter because you have an account at our site.',
  },
  reply: {
    subject: (article) => `An answer for you: ${article}`,
    text: (name = 'A reader', article) => `${name} answered your comment on “${article}”:`,
    link: 'Read it on the site',
    unsubscribe: (address) => `To get no more letters like this, open ${address}`,
  },
};
