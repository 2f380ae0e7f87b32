import { z } from 'zod';

/** HTML that may be put on a page as it is. Only this folder makes it. */
export type SafeHtml = string & z.core.$brand<'SafeHtml'>;

/** Goes up with every change of what the sanitiser lets through; what an older one passed is taken in again. */
export const sanitiserVersion = 2;

/** A sanitised text as it is kept: text that carries another sanitiser's version does not parse. */
export const sanitisedHtml = z
  .strictObject({ sanitiser: z.literal(sanitiserVersion), html: z.string() })
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the one place that vouches for a text
  .transform(({ html }) => html as SafeHtml);
export type SanitisedHtml = z.input<typeof sanitisedHtml>;
