import ipaddr from 'ipaddr.js';

/**
 * Whom a limit by address counts as one: an IPv4 address, or the 64 bits of an IPv6 address that a provider gives to one
 * household, which has the other 64 to itself.
 */
export function networkOf(address: string): string {
  if (!ipaddr.isValid(address)) return 'unknown';
  const parsed = ipaddr.process(address.replace(/%.*$/, ''));
  if (parsed.kind() === 'ipv4') return parsed.toString();
  const prefix = parsed.toByteArray().slice(0, 8);
  return `${ipaddr.fromByteArray([...prefix, 0, 0, 0, 0, 0, 0, 0, 0]).toString()}/64`;
}
