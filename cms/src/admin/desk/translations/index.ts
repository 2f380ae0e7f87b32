import { enumerationLabels } from '../../../desk/enumerations';
import { admin } from './admin';
import { contentManager } from './content-manager';
import { upload } from './upload';

/** Strapi finds a plugin's words under its name. */
function of(plugin: string, words: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(words).map(([key, word]) => [`${plugin}.${key}`, word]));
}

export const russian: Record<string, string> = {
  ...admin,
  ...of('content-manager', contentManager),
  ...of('upload', upload),
  ...enumerationLabels,
  // The category of the components that an article's zone offers.
  blocks: 'Вставки',
};
