import type { Core } from '@strapi/strapi';

const uid = 'api::article.article';

/** A date of the desk, and what happens to an article when it has come. The draft carries the dates. */
interface Appointment {
  field: 'publishAt' | 'unpublishAt';
  action: 'publish' | 'unpublish';
}

/** In this order: what should have come out and gone again while the desk was down, ends withdrawn. */
const appointments: readonly Appointment[] = [
  { field: 'publishAt', action: 'publish' },
  { field: 'unpublishAt', action: 'unpublish' },
];

/** Publishes and withdraws the articles whose time has come, each once, however many instances look. */
export async function keepAppointments(strapi: Core.Strapi, now: Date): Promise<void> {
  for (const appointment of appointments) {
    const due: { documentId: string }[] = await strapi.db.query(uid).findMany({
      select: ['documentId'],
      where: { publishedAt: null, [appointment.field]: { $lte: now } },
      orderBy: { [appointment.field]: 'asc' },
    });
    for (const { documentId } of due) await keep(strapi, appointment, documentId, now);
  }
}

const reported = new Set<string>();

async function keep(strapi: Core.Strapi, { field, action }: Appointment, documentId: string, now: Date) {
  try {
    await strapi.db.transaction(async () => {
      // Who takes the date off does the work; another instance waits for this commit and finds none.
      const { count } = await strapi.db.query(uid).updateMany({
        where: { documentId, publishedAt: null, [field]: { $lte: now } },
        data: { [field]: null },
      });
      if (count !== 1) return;
      if (action === 'publish') await strapi.documents(uid).publish({ documentId });
      else await strapi.documents(uid).unpublish({ documentId });
    });
  } catch (error) {
    const problem = `article ${documentId} cannot ${action} at its time: ${error instanceof Error ? error.message : String(error)}`;
    if (reported.has(problem)) return;
    reported.add(problem);
    strapi.log.error(`${problem} It is tried again until it works or its date is taken off at the desk.`);
  }
}
