/** A text on its way through a thread. */
export interface TextTask {
  markdown: string;
  /** Shared with the thread, one number: 0 while the text waits for it. */
  progress: Int32Array;
}

/** The thread is at the text. */
export const begun = 1;
/** It has been for a while: at the next look it is stopped. */
export const late = 2;
