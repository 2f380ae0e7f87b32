import type { Suspicion } from '../reader/form-guard.ts';

/** What a form says that looks as if a program had sent it. */
export interface GuardWords {
  /** For the field that people leave empty and programs do not. */
  leaveEmpty: string;
  /** Why it comes back. */
  suspicions: Record<Suspicion, string>;
  /** For whoever has no script. */
  wait: string;
  checking: string;
  checked: string;
}
