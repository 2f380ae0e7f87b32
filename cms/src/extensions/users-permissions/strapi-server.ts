import { refuse } from '../../validation/problem';
import { madeOnSite } from '../../validation/reader';

interface UsersPlugin {
  controllers: { contentmanageruser: { create(): Promise<void> } };
}

/** The desk's form for a new reader would make an account without consent, whose password nobody could log in with. */
export default (plugin: UsersPlugin): UsersPlugin => {
  plugin.controllers.contentmanageruser.create = async () => refuse([madeOnSite]);
  return plugin;
};
