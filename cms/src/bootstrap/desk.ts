import type { Core } from '@strapi/strapi';
import { createHash } from 'node:crypto';
import { commonFields, type DeskView } from '../desk/desk-view';
import { deskViews } from '../desk/views';

interface FieldConfiguration {
  edit: Record<string, unknown>;
  list: Record<string, unknown>;
}
interface Configuration {
  settings: Record<string, unknown>;
  metadatas: Record<string, FieldConfiguration>;
  layouts: { list: string[]; edit: { name: string; size: number }[][] };
}
interface ConfigurationService {
  findConfiguration(model: unknown): Promise<Configuration>;
  updateConfiguration(model: unknown, configuration: Configuration): Promise<unknown>;
}

/**
 * Labels, help, columns and form rows of the desk. A view is laid down when it is new or has changed in the
 * code, so that what an admin arranges by «Configure the view» stays until then.
 */
export async function arrangeDesk(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'core', name: 'gazeta' });
  for (const view of deskViews) {
    const key = `desk-view ${view.uid}`;
    const digest = createHash('sha256')
      .update(JSON.stringify([view, commonFields]))
      .digest('hex');
    if ((await store.get({ key })) === digest) continue;
    await arrange(strapi, view);
    await store.set({ key, value: digest });
  }
}

async function arrange(strapi: Core.Strapi, view: DeskView): Promise<void> {
  const isComponent = view.uid in strapi.components;
  const service: ConfigurationService = strapi
    .plugin('content-manager')
    .service(isComponent ? 'components' : 'content-types');
  const model = strapi.getModel(view.uid);
  const { settings, metadatas, layouts } = await service.findConfiguration(model);
  await service.updateConfiguration(model, {
    settings: { ...settings, ...settingsOf(view) },
    metadatas: labelled(metadatas, view),
    layouts: {
      list: view.list ? [...view.list] : layouts.list,
      edit: view.form.map((row) => row.map(([name, size]) => ({ name, size }))),
    },
  });
}

function settingsOf({ mainField, sort }: DeskView): Record<string, unknown> {
  return {
    pageSize: 20,
    ...(mainField ? { mainField } : {}),
    ...(sort ? { defaultSortBy: sort[0], defaultSortOrder: sort[1] } : {}),
  };
}

function labelled(metadatas: Configuration['metadatas'], view: DeskView): Configuration['metadatas'] {
  return Object.fromEntries(
    Object.entries(metadatas).map(([name, { edit, list }]) => {
      const field = view.fields[name] ?? commonFields[name];
      if (!field) return [name, { edit, list }];
      const { label, help = '', placeholder = '', mainField, isReadOnly } = field;
      return [
        name,
        {
          edit: {
            ...edit,
            label,
            description: help,
            placeholder,
            ...(mainField ? { mainField } : {}),
            ...(isReadOnly ? { editable: false } : {}),
          },
          list: { ...list, label },
        },
      ];
    }),
  );
}
