import type { GuardWords } from './guard-words.ts';

const kept = 'All that you typed is still there: check it and send it again.';

export const guardEn: GuardWords = {
  leaveEmpty: 'Leave this field empty',
  suspicions: {
    trapped: `A field that should be empty is not, as with programs. ${kept}`,
    tooFast: `The form was sent too fast, as programs do. ${kept}`,
    formTooOld: `The page was open for too long. ${kept}`,
    tooMany: `This form is sent very often from your address or in your name. ${kept}`,
    unsolved: `The form was sent before the check was over. ${kept}`,
  },
  wait: 'Wait for half a minute and send the form: so the site tells people from programs.',
  checking: 'Checking that no program sends this. It takes some seconds.',
  checked: 'Checked: the form can be sent.',
};
