import { blend, line, tone, frameHeight, type Frame, type Point } from '../frame';
import { darker, lighter, mix, type Colour } from '../colour';

/** The height of a hill line at every step across the canvas: a few waves of smooth noise. */
export function ridge(
  { width, random }: Frame,
  { base, height, waves = 3 }: { base: number; height: number; waves?: number },
): Point[] {
  const octaves = [1, 2.3, 5.1, 11].map((pace, i) => ({
    pace: pace * waves,
    share: 0.55 ** i,
    phase: random.between(0, 40),
  }));
  const steps = 140;
  return Array.from({ length: steps + 1 }, (_, i): Point => {
    const across = i / steps;
    const rise = octaves.reduce(
      (sum, { pace, share, phase }) =>
        sum +
        share * (0.5 + 0.5 * Math.sin(across * pace * 2 + phase + Math.sin(across * pace + phase * 1.7))),
      0,
    );
    return [across * width, base - (height * rise) / 2];
  });
}

/** A solid body of land under a ridge down to `bottom`, its foot fading into haze. */
export function hills(
  frame: Frame,
  id: string,
  points: readonly Point[],
  { colour, distance, bottom = frameHeight }: { colour: Colour; distance: number; bottom?: number },
): string {
  const top = tone(frame, colour, distance);
  const foot = mix(top, frame.light.haze, 0.4 * distance + 0.12);
  return (
    blend(id, [
      [top, 1],
      [foot, 1],
    ]) + `<path d="${line(points)}L${frame.width} ${bottom}L0 ${bottom}Z" fill="url(#${id})"/>`
  );
}

/** Two or three ranges, each nearer one darker, standing on `base`. */
export function ranges(frame: Frame, base: number, tallest = 240): string {
  const { season, light } = frame;
  const far = season.snow ? mix(season.forest, '#dfe8f0', 0.45) : season.forest;
  return (
    hills(frame, 'range0', ridge(frame, { base, height: tallest, waves: 1.6 }), {
      colour: mix(far, light.sky[0], 0.5),
      distance: 0.68,
      bottom: base + 90,
    }) +
    hills(frame, 'range1', ridge(frame, { base, height: tallest * 0.66, waves: 2.4 }), {
      colour: far,
      distance: 0.5,
      bottom: base + 90,
    }) +
    hills(frame, 'range2', ridge(frame, { base, height: tallest * 0.36, waves: 3.1 }), {
      colour: season.forest,
      distance: 0.3,
      bottom: base + 90,
    })
  );
}

/** The ground at the viewer's feet, rolling a little; with blue shadows where it is snow. */
export function foreground(frame: Frame, base: number, height = 60): string {
  const { season, random, width } = frame;
  const points = ridge(frame, { base, height, waves: 1.2 });
  const colour = tone(frame, season.ground);
  const shadow = season.snow ? tone(frame, '#b9cde6') : darker(colour, 0.35);
  const strokes = Array.from({ length: 60 }, () => {
    const y = random.between(base, frameHeight);
    const depth = (y - base) / (frameHeight - base);
    const x = random.between(-0.05, 1) * width;
    const length = random.between(30, 160) * (0.4 + depth);
    return `<path d="M${x.toFixed(0)} ${y.toFixed(0)}q${(length / 2).toFixed(0)} ${(-6 - depth * 10).toFixed(0)} ${length.toFixed(0)} 0" stroke="${random.chance(0.5) ? shadow : lighter(colour, 0.25)}" stroke-width="${(1 + depth * 4).toFixed(1)}" fill="none" opacity="0.3"/>`;
  }).join('');
  return (
    blend('front', [
      [season.snow ? lighter(colour, 0.35) : colour, 1],
      [season.snow ? shadow : darker(colour, 0.3), 1],
    ]) +
    `<path d="${line(points)}L${width} ${frameHeight}L0 ${frameHeight}Z" fill="url(#front)"/>` +
    strokes
  );
}
