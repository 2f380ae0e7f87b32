import type { RefusalWords } from './refusal-words.ts';

export const refusalEn: RefusalWords = {
  nothingHere: 'There is nothing here.',
  notFound: 'There is no such page.',
  comesSoon: 'The page will be here in a\u00A0moment.',
  notUnderstood: 'The site does not understand this request.',
  broken: 'Something is wrong with the site. We are mending it: come back in a\u00A0minute.',
  foreignForm: 'The site takes forms from its own pages only. Open the page anew and send it again.',
  formTooLong: 'This is too long for the form. Shorten the text.',
  formOfUnknownLength: 'The site does not know how much will be sent. Reload the page.',
  headersTooLong: 'The address or the headers of the request are too long.',
  tooSlow: 'The request comes too slowly.',
  tooManyClicks: 'Too many ways out at once. Try again in a\u00A0minute.',
  noSuchPoll: 'There is no such poll.',
};
