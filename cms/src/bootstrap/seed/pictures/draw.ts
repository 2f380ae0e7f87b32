import sharp from 'sharp';
import { blend, frameHeight, rect, type Frame } from './frame';
import { lights, seasons, type LightName, type SeasonName } from './light';
import { randomFrom } from './random';
import { scenes, type SceneName } from './scenes';

/** What to draw. `name` is the seed of its chance: two pictures of one scene differ when their names do. */
export interface Drawing {
  name: string;
  scene: SceneName;
  light: LightName;
  season: SeasonName;
  /** Pixels. */
  width: number;
  height: number;
}

const grainSize = 256;
const grain = sharp(grainBytes(), { raw: { width: grainSize, height: grainSize, channels: 1 } })
  .toColourspace('srgb')
  .png()
  .toBuffer();

/** The picture as a JPEG file. The same drawing gives the same picture on every run. */
export async function draw(drawing: Drawing): Promise<Buffer> {
  return sharp(Buffer.from(svgOf(drawing)))
    .composite([{ input: await grain, tile: true, blend: 'soft-light' }])
    .flatten()
    .jpeg({ quality: 80 })
    .toBuffer();
}

/** The picture before the light's grain is laid on it. */
export function svgOf({ name, scene, light, season, width, height }: Drawing): string {
  const frame: Frame = {
    width: Math.round((frameHeight * width) / height),
    random: randomFrom(name),
    light: lights[light],
    season: seasons[season],
  };
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${frame.width} ${frameHeight}" preserveAspectRatio="xMidYMid slice">` +
    scenes[scene](frame) +
    blend('vignette', [
      ['#0a1020', 0.2],
      ['#0a1020', 0],
      ['#0a1020', 0],
      ['#0a1020', 0.26],
    ]) +
    rect(0, 0, frame.width, frameHeight, 'url(#vignette)') +
    '</svg>'
  );
}

// Noise around middle grey, which `soft-light` takes as no change.
function grainBytes(): Buffer {
  const random = randomFrom('grain');
  return Buffer.from(
    Array.from({ length: grainSize ** 2 }, () =>
      Math.round(128 + random.between(-1, 1) * random.between(0, 46)),
    ),
  );
}
