import { darker, lighter, type Colour } from '../colour';
import { ranges } from '../elements/land';
import { figure, skater } from '../elements/people';
import { sky } from '../elements/sky';
import {
  circle,
  ellipse,
  polygon,
  rect,
  repeat,
  stroke,
  tone,
  frameHeight,
  type Frame,
  type Scene,
} from '../frame';

/** Seats full of people, as rows of dots. */
function crowd({ width, random }: Frame, top: number, bottom: number): string {
  const colours: readonly [Colour, ...Colour[]] = [
    '#b5443c',
    '#2f6690',
    '#d9a441',
    '#dfe4e8',
    '#3f7d58',
    '#4a5560',
    '#8a4a6a',
  ];
  const rows = Math.round((bottom - top) / 19);
  return repeat(rows, (row) => {
    const y = top + row * 19;
    return (
      rect(0, y + 8, width, 12, row % 2 ? '#27323f' : '#303d4c') +
      repeat(width / 17, (i) =>
        random.chance(0.86)
          ? circle(i * 17 + (row % 2) * 8, y + 8, 6.2, random.pick(colours)) +
            circle(i * 17 + (row % 2) * 8, y - 1, 4, '#dcb28f')
          : '',
      )
    );
  });
}

/** A match in the ice palace. */
export const hockey: Scene = (frame) => {
  const { width, random } = frame;
  const home: Colour = '#1f5f9a';
  const guests: Colour = random.pick(['#b8392f', '#2f7d57', '#d98a2b']);
  const ice: Colour = '#eaf3f9';
  const spots = [
    [0.2, 700, 150],
    [0.72, 690, 140],
    [0.44, 740, 170],
    [0.3, 860, 240],
    [0.62, 890, 260],
  ] as const;
  return (
    rect(0, 0, width, frameHeight, '#141c28') +
    repeat(
      9,
      (i) =>
        circle(width * (0.06 + i * 0.11), 70, 13, '#fff6d8') +
        polygon(
          [
            [width * (0.06 + i * 0.11) - 12, 74],
            [width * (0.06 + i * 0.11) + 12, 74],
            [width * (0.06 + i * 0.11) + 120, 620],
            [width * (0.06 + i * 0.11) - 120, 620],
          ],
          '#fff6d8',
          'opacity="0.06"',
        ),
    ) +
    crowd(frame, 180, 520) +
    rect(0, 530, width, 56, '#f4f6f7') +
    rect(0, 574, width, 12, '#e0b23a') +
    rect(0, 470, width, 62, '#cfe6f4', 'opacity="0.2"') +
    rect(0, 586, width, 420, ice) +
    repeat(5, (i) => ellipse(width * (0.1 + i * 0.2), 640, 110, 12, '#ffffff', 'opacity="0.9"')) +
    polygon(
      [
        [width * 0.5 - 8, 586],
        [width * 0.5 + 8, 586],
        [width * 0.5 + 24, frameHeight],
        [width * 0.5 - 24, frameHeight],
      ],
      '#c9413a',
      'opacity="0.8"',
    ) +
    polygon(
      [
        [width * 0.2, 586],
        [width * 0.215, 586],
        [width * 0.06, frameHeight],
        [width * 0.02, frameHeight],
      ],
      '#2b6cb0',
      'opacity="0.75"',
    ) +
    `<ellipse cx="${width * 0.5}" cy="800" rx="250" ry="96" fill="none" stroke="#2b6cb0" stroke-width="6" opacity="0.75"/>` +
    repeat(30, () => {
      const [x, y] = [random.between(0, width), random.between(620, 990)];
      return `<path d="M${x.toFixed(0)} ${y.toFixed(0)}q${random.int(20, 80)} ${random.int(-14, 14)} ${random.int(80, 200)} 0" stroke="#bfd3e2" stroke-width="2" fill="none" opacity="0.8"/>`;
    }) +
    spots
      .map(([share, y, h], i) => skater(frame, width * share, y, h, i % 2 ? guests : home, i % 3 ? 1 : -1))
      .join('') +
    ellipse(width * 0.53, 930, 13, 6, '#14181d')
  );
};

/** An open stadium: stands, floodlights, a pitch. */
export const stadium: Scene = (frame) => {
  const { width, season } = frame;
  const turf = season.snow ? '#e6eef5' : '#4c8a4a';
  const mast = (share: number) =>
    rect(width * share - 5, 190, 10, 400, tone(frame, '#69747d')) +
    rect(width * share - 52, 150, 104, 54, tone(frame, '#4a545d')) +
    repeat(10, (i) =>
      circle(
        width * share - 42 + (i % 5) * 21,
        164 + Math.floor(i / 5) * 26,
        8,
        frame.light.lamps ? '#fff6d8' : '#d6e2ea',
      ),
    ) +
    (frame.light.lamps ? circle(width * share, 176, 150, '#fff3cf', 'opacity="0.12"') : '');
  return (
    sky(frame) +
    ranges(frame, 440, 150) +
    mast(0.1) +
    mast(0.9) +
    crowd(frame, 430, 590) +
    rect(0, 418, width, 14, tone(frame, '#c7cdd2')) +
    rect(0, 598, width, 20, tone(frame, '#a8533f')) +
    repeat(9, (i) => {
      const y = 616 + i * i * 5.2;
      return rect(0, y, width, i * 11 + 12, tone(frame, i % 2 ? turf : lighter(turf, 0.12)));
    }) +
    stroke(
      [
        [width * 0.5, 618],
        [width * 0.5, frameHeight],
      ],
      '#f4f7f5',
      5,
    ) +
    `<ellipse cx="${width * 0.5}" cy="790" rx="190" ry="66" fill="none" stroke="#f4f7f5" stroke-width="5"/>` +
    [
      [0.3, 720, 110, '#c9413a'],
      [0.45, 790, 150, '#f0e6d0'],
      [0.66, 770, 140, '#c9413a'],
      [0.58, 900, 210, '#f0e6d0'],
      [0.8, 690, 95, '#c9413a'],
    ]
      .map(([share, y, h, coat]) =>
        figure(
          frame,
          width * Number(share),
          Number(y),
          Number(h),
          coat === '#c9413a' ? '#c9413a' : '#f0e6d0',
        ),
      )
      .join('') +
    circle(width * 0.53, 890, 13, '#ffffff') +
    circle(width * 0.53, 890, 5, darker('#ffffff', 0.8))
  );
};

/** A start on a forest road: runners with numbers. */
export const runners: Scene = (frame) => {
  const { width, random } = frame;
  const shirts: readonly [Colour, ...Colour[]] = ['#d9392c', '#f0b429', '#2f6690', '#3f9d68', '#e8e4d8'];
  return (
    sky(frame) +
    ranges(frame, 580, 280) +
    rect(0, 590, width, 420, tone(frame, frame.season.ground)) +
    polygon(
      [
        [width * 0.42, 590],
        [width * 0.58, 590],
        [width * 1.05, frameHeight],
        [-width * 0.05, frameHeight],
      ],
      tone(frame, '#8c9096'),
    ) +
    rect(width * 0.2, 430, 16, 330, tone(frame, '#3c4650')) +
    rect(width * 0.79, 430, 16, 330, tone(frame, '#3c4650')) +
    rect(width * 0.19, 400, width * 0.62, 74, tone(frame, '#c9413a')) +
    repeat(12, (i) => rect(width * (0.2 + i * 0.05), 474, width * 0.025, 12, '#f7f4ea')) +
    [...'12345678901']
      .map((_, i) => {
        const near = i / 11;
        const x = width * (0.5 + random.between(-0.16, 0.16) * (1 + near * 1.5));
        const y = 690 + near * 270;
        const h = 110 + near * 170;
        return (
          figure(frame, x, y, h, random.pick(shirts)) +
          rect(x - h * 0.06, y - h * 0.66, h * 0.12, h * 0.1, '#ffffff')
        );
      })
      .join('')
  );
};
