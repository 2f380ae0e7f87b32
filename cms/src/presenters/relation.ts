/** A related row of which only the identity matters. */
export interface Related {
  documentId: string;
}

/** Asks `strapi.db.query` for no more of a relation than its identity. */
export const identity = { select: ['documentId'] };

export function idOf(related: Related | null | undefined): string | null {
  return related?.documentId ?? null;
}

export function idsOf(related: readonly Related[] | null | undefined): string[] {
  return (related ?? []).map(({ documentId }) => documentId);
}
