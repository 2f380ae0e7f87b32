import { lighter, mix } from '../colour';
import { blend, circle, ellipse, glow, rect, repeat, frameHeight, type Frame, type Scene } from '../frame';

/** Sky, disc, stars and clouds over the whole canvas. */
export const sky: Scene = (frame) => {
  const { light, width } = frame;
  return (
    blend(
      'sky',
      light.sky.map((colour) => [colour, 1] as const),
    ) +
    rect(0, 0, width, frameHeight * 0.72, 'url(#sky)') +
    rect(0, frameHeight * 0.719, width, frameHeight * 0.3, light.haze) +
    (light.stars ? stars(frame) : '') +
    disc(frame) +
    clouds(frame)
  );
};

const stars: Scene = ({ width, random }) =>
  repeat(110, () => {
    const height = random.between(0, 420);
    return circle(
      random.between(0, width),
      height,
      random.between(0.6, 1.9),
      '#ffffff',
      `opacity="${(random.between(0.3, 0.95) * (1 - height / 520)).toFixed(2)}"`,
    );
  });

const disc: Scene = ({ light, width }) => {
  if (!light.disc) return '';
  const { colour, radius } = light.disc;
  const [x, y] = [light.disc.x * width, light.disc.y * frameHeight];
  return (
    glow('sun', colour, 0.85) +
    circle(x, y, radius * 8, 'url(#sun)') +
    circle(x, y, radius, lighter(colour, 0.35), 'opacity="0.96"')
  );
};

const clouds: Scene = (frame) => {
  const { light, random, width } = frame;
  const top = light.sky[0];
  const lit = light.disc ? mix(light.disc.colour, light.haze, 0.45) : lighter(light.haze, 0.35);
  return repeat(light.clouds, (i) => {
    const x = random.between(-0.1, 1.1) * width;
    const y = random.between(60, 400);
    const size = random.between(90, 250) * (0.5 + y / 500);
    const shade = mix(top, lit, random.between(0.35, 0.9));
    return (
      blend(`cloud${i}`, [
        [lit, 0.75],
        [shade, 0.25],
      ]) +
      repeat(9, () =>
        ellipse(
          x + random.between(-1, 1) * size,
          y + random.between(-0.1, 0.1) * size,
          size * random.between(0.3, 0.75),
          size * random.between(0.05, 0.13),
          `url(#cloud${i})`,
          'opacity="0.42"',
        ),
      )
    );
  });
};

/** Curtains of northern light; put them right after the sky. */
export const aurora: Scene = ({ width, random }) =>
  blend('aurora', [
    ['#7dffcf', 0],
    ['#5ff0b8', 0.5],
    ['#49b7ff', 0],
  ]) +
  repeat(26, (i) => {
    const x = (i / 26) * width + random.between(-30, 30);
    const lift = Math.sin(i / 3.2) * 90;
    return rect(
      x,
      60 + lift,
      random.between(26, 70),
      random.between(260, 420),
      'url(#aurora)',
      `opacity="${random.between(0.25, 0.7).toFixed(2)}" transform="skewX(${random.between(-6, 2).toFixed(1)})"`,
    );
  });

/** Falling snow over everything drawn before it. */
export function snowfall({ width, random }: Frame, flakes: number): string {
  return repeat(flakes, () => {
    const near = random.between(0, 1) ** 3;
    return circle(
      random.between(0, width),
      random.between(0, frameHeight),
      1 + near * 6,
      '#ffffff',
      `opacity="${(0.35 + near * 0.4).toFixed(2)}"`,
    );
  });
}

/** Slanting rain over everything drawn before it. */
export function rain({ width, random }: Frame, drops: number): string {
  return repeat(drops, () => {
    const [x, y] = [random.between(0, width * 1.1), random.between(-50, frameHeight)];
    const length = random.between(18, 60);
    return `<path d="M${x.toFixed(0)} ${y.toFixed(0)}l${(-length * 0.25).toFixed(0)} ${length.toFixed(0)}" stroke="#e8f0f6" stroke-width="1.6" opacity="${random.between(0.15, 0.45).toFixed(2)}"/>`;
  });
}
