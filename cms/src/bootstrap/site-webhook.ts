import type { Core } from '@strapi/strapi';

const name = 'Gazeta site';

const events = [
  'entry.create',
  'entry.update',
  'entry.delete',
  'entry.publish',
  'entry.unpublish',
  'media.create',
  'media.update',
  'media.delete',
];

interface Webhook {
  id: string;
  name: string;
  url: string;
  headers: Record<string, string>;
  events: string[];
  isEnabled: boolean;
}
interface WebhookStore {
  findWebhooks(): Promise<Webhook[]>;
  createWebhook(webhook: Omit<Webhook, 'id'>): Promise<Webhook>;
  updateWebhook(id: string, webhook: Omit<Webhook, 'id'>): Promise<Webhook | null>;
}
interface WebhookRunner {
  add(webhook: Webhook): void;
  update(webhook: Webhook): void;
}

/**
 * Strapi's own webhook, visible under Settings: it wakes the site, which then asks the change feed what is new.
 * Its address and secret follow the environment; whether it is switched on, and for which events, is the admin's.
 */
export async function wakeSiteByWebhook(strapi: Core.Strapi): Promise<void> {
  const { SITE_PORT = '4321', WEBHOOK_SECRET } = process.env;
  if (!WEBHOOK_SECRET) throw new Error('WEBHOOK_SECRET is not set: the site would not believe the webhook.');
  const current = {
    url: `http://127.0.0.1:${SITE_PORT}/wake`,
    headers: { Authorization: `Bearer ${WEBHOOK_SECRET}` },
  };
  const store: WebhookStore = strapi.get('webhookStore');
  const runner: WebhookRunner = strapi.get('webhookRunner');
  const stored = (await store.findWebhooks()).find((webhook) => webhook.name === name);
  if (!stored) {
    runner.add(await store.createWebhook({ name, ...current, events, isEnabled: true }));
    return;
  }
  const { id, ...webhook } = { ...stored, ...current };
  const updated = await store.updateWebhook(id, webhook);
  if (updated) runner.update(updated);
}
