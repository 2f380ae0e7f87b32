import { checkUpload, type IncomingFile } from '../../uploads/check';

interface UploadService {
  upload(request: { files: IncomingFile | IncomingFile[] }, options?: unknown): Promise<unknown>;
  replace(id: unknown, request: { file: IncomingFile }, options?: unknown): Promise<unknown>;
}
interface UploadPlugin {
  services: { upload(context: unknown): UploadService };
}

/** Whatever brings a file in, the desk, an API or the seed, it passes the same check. */
export default (plugin: UploadPlugin): UploadPlugin => {
  const createUploadService = plugin.services.upload;
  plugin.services.upload = (context) => {
    const service = createUploadService(context);
    const { upload, replace } = service;
    return Object.assign(service, {
      async upload(request: { files: IncomingFile | IncomingFile[] }, options?: unknown) {
        for (const file of [request.files].flat()) await checkUpload(file);
        return upload(request, options);
      },
      async replace(id: unknown, request: { file: IncomingFile }, options?: unknown) {
        await checkUpload(request.file);
        return replace(id, request, options);
      },
    });
  };
  return plugin;
};
