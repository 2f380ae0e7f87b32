import { farBank } from '../elements/far-bank';
import { darker } from '../colour';
import { ranges } from '../elements/land';
import { sky } from '../elements/sky';
import { barge, crane, riverBoat } from '../elements/vehicles';
import { figure } from '../elements/people';
import { ice, reflectedLamps, water } from '../elements/water';
import { polygon, rect, repeat, tone, frameHeight, type Point, type Scene } from '../frame';

export const port: Scene = (frame) => {
  const { width, random } = frame;
  const quay = tone(frame, '#8d9296');
  const lamps: Point[] = Array.from({ length: 9 }, (_, i) => [width * (0.06 + i * 0.11), 560]);
  return (
    sky(frame) +
    ranges(frame, 610, 200) +
    repeat(18, (i) =>
      rect(
        width * (0.02 + i * 0.055),
        610 - random.int(1, 3) * 28,
        width * 0.05,
        90,
        tone(frame, random.pick(['#b4503c', '#3b6f8c', '#c99a3a', '#5d7d5a', '#8a8f95']), 0.22),
      ),
    ) +
    crane(frame, width * 0.2, 650, 400, 1, 0.1) +
    crane(frame, width * 0.48, 650, 440, 1, 0.06) +
    crane(frame, width * 0.86, 650, 380, -1, 0.12) +
    rect(0, 640, width, 46, quay) +
    repeat(24, (i) => rect((i * width) / 24, 652, 10, 26, darker(quay, 0.4))) +
    (frame.season.snow ? ice(frame, 686) : water(frame, 686)) +
    (frame.light.lamps ? reflectedLamps(frame, lamps, 690) : '') +
    barge(frame, width * 0.08, 800, width * 0.6)
  );
};

/** Ships laid up for the winter, hulls frozen in. */
export const winterHarbour: Scene = (frame) => {
  const { width } = frame;
  return (
    sky(frame) +
    farBank(frame, 540, 210) +
    ice(frame, 540) +
    crane(frame, width * 0.9, 600, 360, -1, 0.2) +
    riverBoat(frame, width * 0.52, 660, width * 0.3) +
    barge(frame, width * 0.04, 700, width * 0.44) +
    riverBoat(frame, width * 0.2, 860, width * 0.56)
  );
};

/** People at the rail of a landing stage, a boat coming in. */
export const pier: Scene = (frame) => {
  const { width, random } = frame;
  const planks = tone(frame, '#9a7a57');
  return (
    sky(frame) +
    farBank(frame, 530) +
    water(frame, 530) +
    riverBoat(frame, width * 0.34, 690, width * 0.5) +
    polygon(
      [
        [0, 850],
        [width, 850],
        [width, frameHeight],
        [0, frameHeight],
      ],
      planks,
    ) +
    repeat(16, (i) => rect((i * width) / 16, 850, 3, 150, darker(planks, 0.3))) +
    rect(0, 845, width, 10, darker(planks, 0.35)) +
    repeat(15, (i) => rect((i + 0.5) * (width / 15) - 3, 770, 6, 82, tone(frame, '#e9ecec'))) +
    rect(0, 766, width, 8, tone(frame, '#e9ecec')) +
    repeat(7, () =>
      figure(
        frame,
        width * random.between(0.05, 0.95),
        930 + random.between(-30, 30),
        random.between(190, 240),
      ),
    )
  );
};
