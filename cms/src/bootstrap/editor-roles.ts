import type { Core, UID } from '@strapi/strapi';
import { roles, type Grant } from './roles';

interface Role {
  id: number;
  name: string;
  description: string;
}
interface RoleService {
  findOne(where: { code: string }): Promise<Role | null>;
  create(role: { name: string; code: string; description: string }): Promise<Role>;
  update(where: { id: number }, role: { name: string; description: string }): Promise<unknown>;
  assignPermissions(id: number, permissions: object[]): Promise<unknown>;
}
interface ContentTypeService {
  getNestedFields(model: unknown, options: { components: unknown }): string[];
}

/** The roles of a newsroom. Their rights are laid down at every start, so that new fields flow in. */
export async function layDownRoles(strapi: Core.Strapi): Promise<void> {
  const service: RoleService = strapi.get('services').get('admin::role');
  for (const { code, name, description, grants } of roles) {
    const found = await service.findOne({ code });
    if (found && (found.name !== name || found.description !== description)) {
      await service.update({ id: found.id }, { name, description });
    }
    const { id } = found ?? (await service.create({ code, name, description }));
    await service.assignPermissions(
      id,
      grants.flatMap((grant) => permissionsOf(strapi, grant)),
    );
  }
}

function permissionsOf(strapi: Core.Strapi, grant: Grant): object[] {
  if (!('subject' in grant)) return grant.actions.map((action) => permission(action, null, {}, []));
  const { subject, actions, fields, without = [], ownOnly = false } = grant;
  const readable = fields ?? fieldsOf(strapi, subject).filter((field) => !without.includes(field));
  return actions.map((action) =>
    permission(
      `plugin::content-manager.explorer.${action}`,
      subject,
      action === 'delete' || action === 'publish' ? {} : { fields: readable },
      ownOnly && action !== 'create' ? ['admin::is-creator'] : [],
    ),
  );
}

function permission(action: string, subject: string | null, properties: object, conditions: string[]) {
  return { action, actionParameters: {}, subject, properties, conditions };
}

function fieldsOf(strapi: Core.Strapi, uid: UID.ContentType): string[] {
  const service: ContentTypeService = strapi.get('services').get('admin::content-type');
  return service.getNestedFields(strapi.contentType(uid), { components: strapi.components });
}
