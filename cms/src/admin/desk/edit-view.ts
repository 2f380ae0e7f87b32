/** What the content manager tells a side panel about the form beside it. */
export interface EditView {
  documentId?: string;
  /** The content type that is being edited. */
  model: string;
  /** The document as it was loaded; another object after every save. */
  document?: object;
  meta?: object;
}

interface Panel {
  title: string;
  content: React.ReactNode;
}

type SidePanel = (view: EditView) => Panel | null;

interface SidePanels {
  addEditViewSidePanel(panels: SidePanel[]): void;
}

/** Strapi does not tell the type of a plugin's doors. */
export function hasSidePanels(apis: unknown): apis is SidePanels {
  return typeof apis === 'object' && apis !== null && 'addEditViewSidePanel' in apis;
}
