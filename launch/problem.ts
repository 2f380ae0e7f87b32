/**
 * Something that the person at the terminal can put right. The message is one sentence: what happened and what to do;
 * `details` are the lines of a tool that tell more.
 */
export class Problem extends Error {
  readonly details: string[];

  constructor(message: string, { details = [], cause }: { details?: string[]; cause?: unknown } = {}) {
    super(message, { cause });
    this.details = details;
  }
}
