import type { Core } from '@strapi/strapi';

const megabyte = 1_000_000;

const config = ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Plugin => ({
  upload: {
    config: {
      sizeLimit: 100 * megabyte,
      // The site makes the sizes that it shows; the desk needs only its thumbnail.
      breakpoints: {},
      // src/uploads decides by a file's bytes; Strapi's lists go by its name when the bytes tell nothing.
      security: { allowedTypes: ['*/*'] },
    },
  },
  'users-permissions': {
    config: { jwtSecret: env('JWT_SECRET'), jwtManagement: 'refresh' },
  },
});

export default config;
