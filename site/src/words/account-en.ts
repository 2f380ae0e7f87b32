import type { AccountWords } from './account-words.ts';
import { waitIn } from './numbers.ts';

const wait = waitIn('en-GB', {
  seconds: { one: 'second', other: 'seconds' },
  minutes: { one: 'minute', other: 'minutes' },
});

export const accountEn: AccountWords = {
  name: 'Name',
  nameHint: 'Other readers will see it. 2 to 50 letters and digits.',
  email: 'E-mail',
  newEmail: 'New e-mail',
  password: 'Password',
  passwordHint: 'At least 10 characters. Several words in a row are easy to remember.',
  currentPassword: 'Current password',
  newPassword: 'New password',
  mend: 'That did not work: please correct',
  problemTitle: (title) => `Error: ${title}`,
  failures: {
    'name-unfit': 'Enter a name: 2 to 50 letters and digits, without @ and angle brackets.',
    'email-unfit': 'Check the e-mail address: it looks like name@example.org.',
    'password-too-short': 'The password is shorter than 10 characters. Add another word.',
    'password-too-long': 'The password is longer than 256 characters. Shorten it.',
    'password-too-common':
      'Such passwords are guessed first. Think of another: several words in a row, for example.',
    'password-personal': 'The password is your own name or e-mail address. Think of another.',
    'consent-outdated': 'The text of the consent has changed. Read it and tick the box again.',
    'credentials-wrong':
      'The e-mail or the password is not right. Check the keyboard layout and Caps Lock, or set a new password.',
    'not-confirmed':
      'The e-mail address is not confirmed yet. We have sent you a new letter: follow its link and log in.',
    blocked:
      'This account has been blocked by an administrator. If that is a mistake, write to the newsroom.',
    'link-spent': 'The link was used already or is too old. Ask for a new letter.',
    'session-over': 'You have been logged out on this device. Log in again.',
    'password-wrong': 'The current password is not right.',
  },
  consentMissing:
    'Without consent to the processing of personal data we may not register you. You can read the site without registering.',
  passwordMissing: 'Enter the password.',
  emailMissing: 'Enter the e-mail address.',
  tooOften: (seconds) => `Too many attempts. Wait ${wait(seconds)} and try again.`,
  deskGone:
    'The newsroom cannot be reached just now. What you typed is still here: send the form again in a minute.',

  register: 'Register',
  registerIntro: 'Registered readers can comment. We send one letter to check the address.',
  registrationClosed:
    'Nobody can register yet: the newsroom is preparing the text of the consent to personal-data processing.',
  consent: { before: 'I give my ', link: 'consent to the processing of personal data' },
  createAccount: 'Register',
  haveAccount: 'Registered already?',
  letterSent: 'The letter is on its way',
  registerLetter: (email) => `We have sent a letter to ${email}. Follow its link, and you can log in.`,
  letterMissing: 'No letter? Wait a few minutes, look into the spam folder, and check the address.',

  confirmTitle: 'Confirm the address',
  confirmText: 'One more button, so that we know that a person has opened the letter.',
  confirm: 'Confirm the address',

  loginTitle: 'Log in',
  login: 'Log in',
  forgotLink: 'Forgot the password?',
  noAccount: 'Not registered yet?',
  logout: 'Log out',
  logoutText: 'Log out on this device?',

  forgotTitle: 'Forgotten password',
  forgotIntro: 'Enter the e-mail address that you registered with, and we send a link for a new password.',
  sendLink: 'Send the link',
  forgotLetter: (email) =>
    `If there is an account with ${email}, a letter with a link is on its way. The link is good for an hour.`,

  resetTitle: 'New password',
  resetIntro: 'You will have to log in again on all devices.',
  setPassword: 'Set the password',

  myAccount: 'My account',
  visibleName: 'Name',
  changeName: 'Change the name',
  changeEmail: 'Change the e-mail',
  emailNow: (email) =>
    `Now: ${email}. A letter with a link goes to the new address; until then the old one stays.`,
  changePassword: 'Change the password',
  changePasswordText: 'You will have to log in again on other devices.',
  letters: 'Letters about replies to my comments',
  lettersCome: 'On: a letter comes when somebody replies to you.',
  lettersDoNotCome: 'Off: no letter comes when somebody replies to you.',
  stopLetters: 'Do not send them',
  resumeLetters: 'Send them',
  devices: 'Other devices',
  devicesText: 'If you logged in on somebody else’s computer or lost a phone, end all sessions at once.',
  logOutEverywhere: 'Log out everywhere',
  myData: 'My data',
  myDataText: 'Everything that the newsroom keeps about you: name, e-mail, consent, comments. A JSON file.',
  download: 'Download my data',
  deletion: 'Delete the account',
  deletionText:
    'Name, e-mail and password go at once and for ever. Comments stay on the site under “Deleted reader”.',
  deleteAccount: 'Delete the account',
  save: 'Save',

  confirmEmailTitle: 'New e-mail address',
  confirmEmailText: 'Press the button, and letters go to the new address. Log in with it from now on.',

  done: {
    confirmed: 'The address is confirmed. You can log in now.',
    reset: 'The new password is set. Log in with it.',
    removed: 'The account is deleted.',
    everywhere: 'You are logged out on all devices.',
    rename: 'The name is changed.',
    lettersOn: 'Letters about replies will come.',
    lettersOff: 'There will be no more letters about replies.',
    email: 'A letter with a link has gone to the new address.',
    emailConfirmed: 'The e-mail address is changed.',
    password: 'The password is changed.',
  },
};
