import { darker, lighter, mix, type Colour } from '../colour';
import { blend, circle, ellipse, polygon, rect, repeat, frameHeight, type Scene } from '../frame';

const skins = ['#f0c9a4', '#e6b68d', '#d9a578', '#f2d2b4'] as const;
const hairs = ['#2b2320', '#5a3d28', '#8a5a34', '#b98a4f', '#9a9a98', '#d8d4cc', '#6e2f22'] as const;
const clothes = ['#2f6690', '#7a3440', '#3f6d55', '#4a4f5c', '#a8623f', '#5c4a6a', '#c9a03c'] as const;
const grounds = ['#9cc3cf', '#e3b98a', '#a9bf9a', '#c9a9b5', '#8fa6c4', '#d9cba0'] as const;

type Hair = 'long' | 'bun' | 'short' | 'cap' | 'bald';

/** A drawn head and shoulders; everything about the face is chance, so one name always gives one face. */
function portraitOf(hairStyles: readonly [Hair, ...Hair[]], beards: boolean): Scene {
  return ({ width, random }) => {
    const skin: Colour = random.pick(skins);
    const hair: Colour = random.pick(hairs);
    const cloth: Colour = random.pick(clothes);
    const ground: Colour = random.pick(grounds);
    const style = random.pick(hairStyles);
    const x = width / 2;
    const shadow = mix(skin, '#8a4a34', 0.28);
    const face = random.between(0.94, 1.06);
    const eye = (side: number) =>
      ellipse(x + side * 64, 420, 23, 14, '#fdfaf4') +
      circle(x + side * 64, 421, 12, random.pick(['#4a6a7a', '#5c4630', '#4f6b48'])) +
      circle(x + side * 64, 421, 5.5, '#14181d') +
      circle(x + side * 64 + 4, 416, 3, '#ffffff') +
      `<path d="M${x + side * 64 - 30} 404Q${x + side * 64} 390 ${x + side * 64 + 30} 406" stroke="${darker(hair, 0.1)}" stroke-width="8" fill="none" stroke-linecap="round" transform="translate(0 -14)"/>`;
    const back =
      style === 'long'
        ? `<path d="M${x - 205} 420Q${x - 230} 170 ${x} 150Q${x + 230} 170 ${x + 205} 420L${x + 225} 720Q${x} 800 ${x - 225} 720Z" fill="${darker(hair, 0.18)}"/>`
        : style === 'bun'
          ? circle(x + 20, 150, 84, darker(hair, 0.1))
          : '';
    const front: Record<Hair, string> = {
      long: `<path d="M${x - 190} 440Q${x - 205} 175 ${x} 168Q${x + 205} 175 ${x + 190} 440Q${x + 160} 300 ${x + 30} 268Q${x - 120} 290 ${x - 190} 440Z" fill="${hair}"/>`,
      bun: `<path d="M${x - 184} 420Q${x - 196} 176 ${x} 172Q${x + 196} 176 ${x + 184} 420Q${x + 150} 262 ${x} 262Q${x - 150} 262 ${x - 184} 420Z" fill="${hair}"/>`,
      short: `<path d="M${x - 184} 400Q${x - 206} 200 ${x - 30} 172Q${x + 190} 160 ${x + 184} 400Q${x + 168} 300 ${x + 90} 262Q${x - 60} 300 ${x - 150} 280Q${x - 172} 320 ${x - 184} 400Z" fill="${hair}"/>`,
      cap: `<path d="M${x - 196} 330Q${x - 190} 150 ${x} 146Q${x + 190} 150 ${x + 196} 330Q${x} 280 ${x - 196} 330Z" fill="${darker(cloth, 0.25)}"/><path d="M${x - 204} 316Q${x} 262 ${x + 204} 316L${x + 204} 352Q${x} 300 ${x - 204} 352Z" fill="${lighter(cloth, 0.35)}"/>`,
      bald: `<path d="M${x - 184} 420Q${x - 196} 350 ${x - 176} 310L${x - 166} 400ZM${x + 184} 420Q${x + 196} 350 ${x + 176} 310L${x + 166} 400Z" fill="${hair}"/>`,
    };
    const beard =
      beards && random.chance(0.5)
        ? `<path d="M${x - 172} 470Q${x - 160} 690 ${x} 700Q${x + 160} 690 ${x + 172} 470Q${x + 110} 560 ${x} 545Q${x - 110} 560 ${x - 172} 470Z" fill="${hair}"/>`
        : '';
    const glasses = random.chance(0.35)
      ? [-1, 1]
          .map((side) =>
            circle(
              x + side * 66,
              422,
              48,
              '#ffffff',
              'fill-opacity="0.12" stroke="#2b3038" stroke-width="7"',
            ),
          )
          .join('') + rect(x - 20, 414, 40, 7, '#2b3038')
      : '';
    return (
      blend('ground', [
        [lighter(ground, 0.3), 1],
        [darker(ground, 0.2), 1],
      ]) +
      rect(0, 0, width, frameHeight, 'url(#ground)') +
      repeat(5, () =>
        circle(
          random.between(0, width),
          random.between(100, 900),
          random.between(90, 240),
          lighter(ground, 0.35),
          'opacity="0.16"',
        ),
      ) +
      back +
      `<path d="M${x - 400} 1000Q${x - 390} 760 ${x - 130} 715L${x + 130} 715Q${x + 390} 760 ${x + 400} 1000Z" fill="${cloth}"/>` +
      `<path d="M${x} 720L${x + 130} 715Q${x + 390} 760 ${x + 400} 1000H${x + 60}Z" fill="${darker(cloth, 0.18)}"/>` +
      `<path d="M${x - 86} 560V730Q${x} 810 ${x + 86} 730V560Z" fill="${shadow}"/>` +
      polygon(
        [
          [x - 140, 712],
          [x - 84, 696],
          [x, 812],
          [x - 60, 880],
        ],
        lighter(cloth, 0.55),
      ) +
      polygon(
        [
          [x + 140, 712],
          [x + 84, 696],
          [x, 812],
          [x + 60, 880],
        ],
        lighter(cloth, 0.45),
      ) +
      ellipse(x - 182, 440, 26, 46, shadow) +
      ellipse(x + 182, 440, 26, 46, shadow) +
      `<path d="M${x - 180} 390Q${x - 190} 190 ${x} 186Q${x + 190} 190 ${x + 180} 390Q${x + 176} ${560 * face} ${x} ${672 * face}Q${x - 176} ${560 * face} ${x - 180} 390Z" fill="${skin}"/>` +
      `<path d="M${x + 20} 187Q${x + 190} 200 ${x + 180} 390Q${x + 176} ${560 * face} ${x} ${672 * face}Q${x + 120} 520 ${x + 100} 380Z" fill="${shadow}" opacity="0.28"/>` +
      beard +
      ellipse(x - 108, 500, 36, 24, '#e07a62', 'opacity="0.22"') +
      ellipse(x + 108, 500, 36, 24, '#e07a62', 'opacity="0.22"') +
      eye(-1) +
      eye(1) +
      `<path d="M${x + 4} 420Q${x + 30} 500 ${x - 6} 506" stroke="${darker(shadow, 0.1)}" stroke-width="7" fill="none" stroke-linecap="round"/>` +
      `<path d="M${x - 52} 566Q${x} ${random.between(590, 612).toFixed(0)} ${x + 52} 564" stroke="#a8483f" stroke-width="10" fill="none" stroke-linecap="round"/>` +
      front[style] +
      glasses
    );
  };
}

export const womanPortrait = portraitOf(['long', 'bun', 'long'], false);
export const manPortrait = portraitOf(['short', 'cap', 'short', 'bald'], true);

/** The newsroom's own sign: a river bend between two banks under a sun. */
export const sign: Scene = ({ width }) =>
  blend('sign', [
    ['#1d4f73', 1],
    ['#2f7da0', 1],
  ]) +
  rect(0, 0, width, frameHeight, 'url(#sign)') +
  circle(width * 0.62, 330, 110, '#ffd98c') +
  polygon(
    [
      [0, 620],
      [width * 0.28, 340],
      [width * 0.55, 620],
    ],
    '#3f7d62',
  ) +
  polygon(
    [
      [width * 0.36, 620],
      [width * 0.72, 400],
      [width, 620],
    ],
    '#2f6650',
  ) +
  rect(0, 615, width, 400, '#e9f3f6') +
  `<path d="M${width * 0.5} 615Q${width * 0.2} 720 ${width * 0.55} 800T${width * 0.3} 1000H${width * 0.75}Q${width * 0.95} 860 ${width * 0.7} 790T${width * 0.56} 615Z" fill="#2f7da0"/>`;
