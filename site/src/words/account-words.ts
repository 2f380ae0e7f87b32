import type { AccountFailure } from '@gazeta/shared/readers/account';

/** What the pages about a reader's account say. */
export interface AccountWords {
  name: string;
  nameHint: string;
  email: string;
  newEmail: string;
  password: string;
  passwordHint: string;
  currentPassword: string;
  newPassword: string;
  /** Above the list of what is to be mended. */
  mend: string;
  /** Before the title of a page whose form came back. */
  problemTitle(title: string): string;
  failures: Record<AccountFailure, string>;
  consentMissing: string;
  passwordMissing: string;
  emailMissing: string;
  tooOften(seconds: number): string;
  deskGone: string;

  register: string;
  registerIntro: string;
  registrationClosed: string;
  /** The words before and on the link to the text. */
  consent: { before: string; link: string };
  createAccount: string;
  haveAccount: string;
  letterSent: string;
  registerLetter(email: string): string;
  letterMissing: string;

  confirmTitle: string;
  confirmText: string;
  confirm: string;

  loginTitle: string;
  login: string;
  forgotLink: string;
  noAccount: string;
  logout: string;
  logoutText: string;

  forgotTitle: string;
  forgotIntro: string;
  sendLink: string;
  forgotLetter(email: string): string;

  resetTitle: string;
  resetIntro: string;
  setPassword: string;

  myAccount: string;
  visibleName: string;
  changeName: string;
  changeEmail: string;
  emailNow(email: string): string;
  changePassword: string;
  changePasswordText: string;
  letters: string;
  lettersCome: string;
  lettersDoNotCome: string;
  stopLetters: string;
  resumeLetters: string;
  devices: string;
  devicesText: string;
  logOutEverywhere: string;
  myData: string;
  myDataText: string;
  download: string;
  deletion: string;
  deletionText: string;
  deleteAccount: string;
  save: string;

  confirmEmailTitle: string;
  confirmEmailText: string;

  /** What has been done, by the name that the address bears. */
  done: {
    confirmed: string;
    reset: string;
    removed: string;
    everywhere: string;
    rename: string;
    lettersOn: string;
    lettersOff: string;
    email: string;
    emailConfirmed: string;
    password: string;
  };
}
