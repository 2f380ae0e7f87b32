import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import helmet from '@fastify/helmet';
import { playerOrigins } from '@gazeta/shared/content/video';
import fastify from 'fastify';

/**
 * What every answer carries, as helmet has it. Pages carry no inline style, one short script, and nothing from other hosts
 * but a video's player that the reader asks for, so the policy can be this strict. It is the same for all, hence worked out once.
 */
export async function securityHeaders(): Promise<Record<string, string>> {
  const app = fastify();
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'", `'sha256-${digestOf('../scripts/appearance.js')}'`],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        fontSrc: ["'self'"],
        frameSrc: [...playerOrigins],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    xFrameOptions: { action: 'deny' },
    strictTransportSecurity: { maxAge: 31_536_000, includeSubDomains: false },
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
  });
  app.get('/', (_, reply) => reply.code(204).header('permissions-policy', nothing).send());
  const { headers } = await app.inject('/');
  const own = new Set(['connection', 'date']);
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (own.has(name) ? [] : [[name, String(value)]])),
  );
}

/** Of a script that stands in the pages as it is, in the way in which the policy names it. */
function digestOf(script: string): string {
  return createHash('sha256')
    .update(readFileSync(new URL(script, import.meta.url)))
    .digest('base64');
}

/** Nothing of the kind is asked of a reader, by the paper or by a video in it; helmet leaves this header to others. */
const nothing =
  'browsing-topics=(), camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()';
