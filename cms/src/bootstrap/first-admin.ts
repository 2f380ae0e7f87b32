import type { Core } from '@strapi/strapi';

interface AdminUserService {
  exists(): Promise<boolean>;
  create(user: object): Promise<unknown>;
}
interface RoleService {
  getSuperAdmin(): Promise<{ id: number } | null>;
}

/** The first admin, from ADMIN_EMAIL and ADMIN_PASSWORD; once there is an admin, neither is looked at. */
export async function createFirstAdmin(strapi: Core.Strapi): Promise<void> {
  const { ADMIN_EMAIL: email, ADMIN_PASSWORD: password } = process.env;
  const users: AdminUserService = strapi.get('services').get('admin::user');
  if (!email || !password || (await users.exists())) return;
  const roles: RoleService = strapi.get('services').get('admin::role');
  const superAdmin = await roles.getSuperAdmin();
  if (!superAdmin) throw new Error('Strapi made no super admin role, so the first admin cannot be created.');
  await users.create({
    email: email.toLowerCase(),
    firstname: 'Редактор',
    password,
    preferedLanguage: 'ru',
    isActive: true,
    registrationToken: null,
    roles: [superAdmin.id],
  });
}

/** New people of the newsroom see the desk in Russian until they choose otherwise. */
export function welcomeInRussian(strapi: Core.Strapi): void {
  strapi.db.lifecycles.subscribe({
    models: ['admin::user'],
    beforeCreate({ params }) {
      params.data.preferedLanguage ??= 'ru';
    },
  });
}
