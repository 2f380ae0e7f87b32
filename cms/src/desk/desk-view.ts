import type { UID } from '@strapi/strapi';

/** A field as people see it; `help` stands under it in the edit form. */
export interface DeskField {
  label: string;
  help?: string;
  placeholder?: string;
  /** For a relation: which attribute of the other document names it. */
  mainField?: string;
  /** People look at it and do not write there. */
  isReadOnly?: boolean;
}

/** How one content type or component looks at the desk. */
export interface DeskView {
  uid: UID.ContentType | UID.Component;
  /** The attribute that names a document in lists and relations. */
  mainField?: string;
  /** Columns of the list, from the left. */
  list?: readonly string[];
  /** What the list is sorted by at first. */
  sort?: readonly [attribute: string, order: 'ASC' | 'DESC'];
  /** Rows of the edit form; the number is a width of 1 to 12 columns. */
  form: readonly (readonly (readonly [attribute: string, width: number])[])[];
  fields: Readonly<Record<string, DeskField>>;
}

/** The attributes that Strapi gives to every document. */
export const commonFields: Readonly<Record<string, DeskField>> = {
  id: { label: '№' },
  documentId: { label: 'Код документа' },
  createdAt: { label: 'Создано' },
  updatedAt: { label: 'Изменено' },
  publishedAt: { label: 'Опубликовано' },
  createdBy: { label: 'Кто создал' },
  updatedBy: { label: 'Кто изменил' },
};
