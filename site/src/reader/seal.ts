import { hkdfSync } from 'node:crypto';
import { EncryptJWT, errors, jwtDecrypt } from 'jose';

/** Of 32 bytes, for one purpose alone: who has it can do nothing else. */
export function keyFor(secret: string, purpose: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', secret, '', `gazeta ${purpose}`, 32));
}

/**
 * Seals small facts so that whoever holds them can neither read nor change them (JWE, AES-256-GCM). `purpose` keeps
 * the seals apart: what was sealed for one is not good for another.
 */
export function makeSeal(secret: string, purpose: string) {
  const key = keyFor(secret, purpose);
  return {
    /** `seconds` later it is worth nothing any more. */
    close(facts: Record<string, unknown>, seconds: number): Promise<string> {
      return new EncryptJWT(facts)
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM' })
        .setIssuedAt()
        .setExpirationTime(`${seconds} s`)
        .encrypt(key);
    },

    /** What was sealed, with `iat`, the second when; undefined when it is forged, broken or too old. */
    async open(sealed: string): Promise<Record<string, unknown> | undefined> {
      try {
        const { payload } = await jwtDecrypt(sealed, key, {
          keyManagementAlgorithms: ['dir'],
          contentEncryptionAlgorithms: ['A256GCM'],
        });
        return payload;
      } catch (error) {
        if (error instanceof errors.JOSEError || error instanceof TypeError) return undefined;
        throw error;
      }
    },
  };
}
