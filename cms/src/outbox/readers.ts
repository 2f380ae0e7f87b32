import type { Core } from '@strapi/strapi';
import { commentPresenter } from '../presenters/comment';
import { named } from './tables';

/** A reader's new name stands at all of his comments. His departure takes the links, which are watched. */
export function commentsOfRenamed(strapi: Core.Strapi): { table: string; query: string } {
  const table = (uid: string) => strapi.db.metadata.get(uid).tableName;
  const comments = table(commentPresenter.uid);
  return {
    table: table('plugin::users-permissions.user'),
    query:
      `SELECT ${named('comment', 'd')} FROM ${comments} d` +
      ` JOIN comments_reader_lnk l ON l.comment_id = d.id` +
      ` WHERE l.user_id = NEW.id AND ${commentPresenter.visibility.sql('d')}` +
      ` AND OLD.name IS DISTINCT FROM NEW.name`,
  };
}
