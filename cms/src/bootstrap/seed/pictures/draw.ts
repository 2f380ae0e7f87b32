import sharp from 'sharp';
import { blend, frameHeight, rect, type Frame } from './frame';
import { layGrain } from './grain';
import { lights, seasons, type LightName, type SeasonName } from './light';
import { randomFrom } from './random';
import { scenes, type SceneName } from './scenes';

/** What to draw. `name` is the seed of its chance: two pictures of one scene differ when their names do. */
interface Drawing {
  name: string;
  scene: SceneName;
  light: LightName;
  season: SeasonName;
  /** Pixels. */
  width: number;
  height: number;
}

/** The picture as a JPEG file. The same drawing gives the same picture on every run. */
export async function draw(drawing: Drawing): Promise<Buffer> {
  const { data, info } = await sharp(Buffer.from(svgOf(drawing)))
    .flatten()
    .raw()
    .toBuffer({ resolveWithObject: true });
  layGrain(new Uint8ClampedArray(data.buffer, data.byteOffset, data.length));
  return sharp(data, { raw: info }).jpeg({ quality: 80 }).toBuffer();
}

function svgOf({ name, scene, light, season, width, height }: Drawing): string {
  const frame: Frame = {
    width: Math.round((frameHeight * width) / height),
    random: randomFrom(name),
    light: lights[light],
    season: seasons[season],
  };
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${frame.width} ${frameHeight}" preserveAspectRatio="xMidYMid slice">` +
    thin(scenes[scene](frame)) +
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

/** The renderer paints an element with an opacity of its own on a separate canvas; paint that is thin costs nothing. */
const thin = (elements: string): string =>
  elements.replaceAll(/ opacity="([\d.]+)"/g, ' fill-opacity="$1" stroke-opacity="$1"');
