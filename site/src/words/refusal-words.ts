/** What is said in one line of plain text where there is no page to say it with. */
export interface RefusalWords {
  nothingHere: string;
  notFound: string;
  /** Of a page that is published and not printed yet. */
  comesSoon: string;
  notUnderstood: string;
  broken: string;
  foreignForm: string;
  formTooLong: string;
  formOfUnknownLength: string;
  headersTooLong: string;
  tooSlow: string;
  tooManyClicks: string;
  noSuchPoll: string;
}
