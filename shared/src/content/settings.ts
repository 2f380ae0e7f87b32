import { z } from 'zod';
import { ageMark } from './article.ts';
import { documentId } from './ids.ts';

/** The facts of the imprint that Russian law 2124-1 «О СМИ», article 27, asks for. Empty: not filled in yet. */
export const imprint = z.strictObject({
  founder: z.string(),
  chiefEditor: z.string(),
  registrationNumber: z.string(),
  registrationBody: z.string(),
  registeredAt: z.string(),
});

export const settings = z.strictObject({
  kind: z.literal('settings'),
  documentId,
  name: z.string().min(1),
  /** The line beside the name: «Интернет-портал …». */
  tagline: z.string(),
  description: z.string(),
  ageMark,
  /** An IANA zone, such as `Asia/Yakutsk`. */
  timeZone: z.string().min(1),
  language: z.enum(['ru', 'en']),
  imprint,
  contacts: z.strictObject({ email: z.string(), phone: z.string(), address: z.string() }),
  socialLinks: z.array(z.strictObject({ name: z.string().min(1), url: z.url({ protocol: /^https?$/ }) })),
});
export type Settings = z.infer<typeof settings>;
