import { errors } from '@strapi/utils';

/** What is wrong with a field, in a sentence for the editor. */
export interface Problem {
  /** From the document to the field: `['items', 0, 'url']`. The desk shows the sentence there. */
  path: readonly (string | number)[];
  message: string;
}

/** Stops the action when there is a problem; the desk and the API show the sentences. */
export function refuse(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  throw new errors.ValidationError(problems.map(({ message }) => message).join(' '), {
    errors: problems.map(({ path, message }) => ({
      path: path.map(String),
      message,
      name: 'ValidationError',
    })),
  });
}
