import type { PictureAddress } from '@gazeta/shared/markdown/pictures';
import { sharePicturePath, type Path } from '@gazeta/shared/routes';

/** The picture that messengers and social networks show for a page. Sizes in pixels. */
export type Preview = Pick<PictureAddress, 'src' | 'width' | 'height'>;

/** What they ask for. */
export const drawnPreviewSize = { width: 1200, height: 630 } as const;

/** The one that the server draws for a page without a picture of its own. */
export function drawnPreview(page: Path): Preview {
  return { src: sharePicturePath(page), ...drawnPreviewSize };
}
