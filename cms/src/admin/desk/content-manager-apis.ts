/** What the content manager tells a side panel about the form beside it. */
export interface EditView {
  documentId?: string;
  /** The content type that is being edited. */
  model: string;
  /** The document as it was loaded; another object after every save. */
  document?: object;
  meta?: object;
}

/** What it tells an action on the documents that are chosen in a list. */
export interface ListView {
  documents: { documentId: string }[];
  model: string;
}

interface Panel {
  title: string;
  content: React.ReactNode;
}

interface BulkAction {
  label: string;
  variant?: string;
  onClick?: () => void;
  dialog?: object;
}

interface ContentManagerApis {
  addEditViewSidePanel(panels: ((view: EditView) => Panel | null)[]): void;
  addBulkAction(actions: ((view: ListView) => BulkAction | null)[]): void;
}

/** Strapi does not tell the type of a plugin's doors. */
export function isContentManager(apis: unknown): apis is ContentManagerApis {
  return (
    typeof apis === 'object' && apis !== null && 'addEditViewSidePanel' in apis && 'addBulkAction' in apis
  );
}
