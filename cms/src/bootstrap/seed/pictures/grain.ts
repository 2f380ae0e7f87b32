import { randomFrom } from './random';

/** How much lighter or darker each next pixel gets. The prime length keeps rows from repeating one another. */
const specks = speckle(65_521);

/** Lays fine specks over a picture, as on paper: `pixels` are red, green and blue in turn, changed in place. */
export function layGrain(pixels: Uint8ClampedArray): void {
  for (let i = 0, pixel = 0; i < pixels.length; i += 3, pixel++) {
    const speck = specks[pixel % specks.length] ?? 0;
    for (let channel = i; channel < i + 3; channel++) pixels[channel] = (pixels[channel] ?? 0) + speck;
  }
}

function speckle(length: number): Int8Array {
  const random = randomFrom('grain');
  return Int8Array.from({ length }, () => random.between(-1, 1) * random.between(0, 13));
}
