import { z } from 'zod';
import { documentId } from '../content/ids.ts';
import { readerSession } from './reader.ts';

/** Characters of a password (NIST SP 800-63B: length counts, composition does not). */
export const passwordLength = { min: 10, max: 256 };

/** The name that other readers see: no controls, no direction marks, nothing that looks like an e-mail address or a tag. */
export const readerName = z
  .string()
  .transform((name) => name.normalize('NFC').trim().replaceAll(/\s+/g, ' '))
  .pipe(
    z
      .string()
      .min(2)
      .max(50)
      .regex(/^[\p{L}\p{N}][\p{L}\p{M}\p{N} .,'’!()«»_–—-]*$/u),
  );

/** Without regard to case, though a mail server might see one: people do not. */
export const emailAddress = z.string().trim().toLowerCase().max(254).pipe(z.email());

/** A path of the paper to go on at. */
const returnTo = z.string().startsWith('/').max(600).nullable();

/** Why the desk did not do what a reader wanted. */
export const accountFailure = z.enum([
  'name-unfit',
  'email-unfit',
  'password-too-short',
  'password-too-long',
  /** It is one of those that people choose most. */
  'password-too-common',
  /** It is the reader's own name or address. */
  'password-personal',
  /** The text that was agreed to is not the one that stands now. */
  'consent-outdated',
  'credentials-wrong',
  /** The address was not confirmed yet; there is a new letter. */
  'not-confirmed',
  'blocked',
  /** A letter's link was used before, is too old, or never was. */
  'link-spent',
  'session-over',
  'password-wrong',
]);
export type AccountFailure = z.infer<typeof accountFailure>;

/** What came of it: done, with what there is to tell, or the reason why not. */
export function outcome<Told extends z.ZodRawShape>(told: Told) {
  return z.discriminatedUnion('ok', [
    z.strictObject({ ok: z.literal(true), ...told }),
    z.strictObject({ ok: z.literal(false), failure: accountFailure }),
  ]);
}

export const done = outcome({});
export type Done = z.infer<typeof done>;
/** A session begins, or goes on under another epoch. */
export const entered = outcome({ session: readerSession });
export type Entered = z.infer<typeof entered>;

/** Not checked here: what is wrong with each field is told by name. */
const typed = z.string().max(1000);

export const registration = z.strictObject({
  name: typed,
  email: typed,
  password: typed,
  consent: z.strictObject({
    /** The text's own date: `updatedAt` of the page that has it. */
    version: z.string().max(64),
    /** The IP address that it was given from. */
    address: z.string().max(64),
  }),
  returnTo,
});
export type Registration = z.infer<typeof registration>;

/** Of a letter's link. */
const token = z.string().max(200);

export const login = z.strictObject({ email: typed, password: typed, returnTo });
export type Login = z.infer<typeof login>;
export const confirmation = z.strictObject({ token });
export const recovery = z.strictObject({ email: typed });
export const reset = z.strictObject({ token, password: typed });
export type Reset = z.infer<typeof reset>;

/** What a reader does with her account, each with the session that lets her. */
export const renaming = z.strictObject({ session: readerSession, name: typed });
export const emailChange = z.strictObject({ session: readerSession, email: typed, password: typed });
export const passwordChange = z.strictObject({ session: readerSession, password: typed, next: typed });
export const lettersChoice = z.strictObject({ session: readerSession, wanted: z.boolean() });
export const ownSession = z.strictObject({ session: readerSession });
export const departure = z.strictObject({ session: readerSession, password: typed });

/** Everything that the newsroom keeps about a reader. */
export const readerRecord = z.strictObject({
  name: z.string(),
  email: z.string(),
  registeredAt: z.string(),
  /** Null for an account that was not made at the site. */
  consent: z
    .strictObject({ version: z.string(), at: z.string(), address: z.string(), text: z.string() })
    .nullable(),
  comments: z.array(
    z.strictObject({
      documentId,
      article: z.strictObject({ title: z.string(), path: z.string().nullable() }).nullable(),
      text: z.string(),
      state: z.string(),
      reason: z.string(),
      createdAt: z.string(),
    }),
  ),
});
export type ReaderRecord = z.infer<typeof readerRecord>;
/** What is to be known about a reader, told to herself. */
export const exported = outcome({ record: readerRecord });
export type Exported = z.infer<typeof exported>;
