import type { Random } from '../../random.ts';
import { circumstances, deeds, followings, people, places, things } from './vocabulary.ts';

/** A headline of six to ten words. */
export function title(random: Random): string {
  return `${random.pick(places)} ${random.pick(people)} ${random.pick(deeds)} ${random.pick(things)}`;
}

export function sentence(random: Random): string {
  return `${title(random)}, ${random.pick(circumstances)}.`;
}

function paragraph(random: Random, sentences: number): string {
  return Array.from({ length: sentences }, (_, index) =>
    index % 2 === 0 ? sentence(random) : `${random.pick(followings)}.`,
  ).join(' ');
}

const shapes = [plain, plain, plain, heading, list, withLink, withStress, quote];

/** A text in Markdown of 2 to 6 kilobytes, with the markup that real ones have. */
export function body(random: Random): string {
  const bytes = random.between(2000, 5600);
  const parts = [paragraph(random, 4)];
  let length = Buffer.byteLength(parts.join());
  while (length < bytes) {
    const part = random.pick(shapes)(random);
    parts.push(part);
    length += Buffer.byteLength(part);
  }
  return parts.join('\n\n');
}

function plain(random: Random): string {
  return paragraph(random, random.between(2, 4));
}

function heading(random: Random): string {
  return `## ${random.pick(followings)}\n\n${plain(random)}`;
}

function list(random: Random): string {
  return random
    .some(things, random.between(3, 5))
    .map((thing) => `- ${thing}, ${random.pick(circumstances)}`)
    .join('\n');
}

function withLink(random: Random): string {
  return `${sentence(random)} [${random.pick(followings)}](https://okrug.example/dokumenty/${random.between(1, 9999)}).`;
}

function withStress(random: Random): string {
  return `**${random.pick(followings)}.** ${sentence(random)} *${random.pick(followings)}.*`;
}

function quote(random: Random): string {
  return `> ${sentence(random)}\n>\n> ${random.pick(followings)}.`;
}
