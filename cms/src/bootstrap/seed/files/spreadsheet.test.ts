import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { fileKind } from '../../../uploads/file-kind';
import { spreadsheet } from './spreadsheet';

const book = spreadsheet([
  ['Раздел', 'Сумма'],
  ['Школы & сады', '2640'],
]);

/** The archive's files as its directory at the end lists them. */
function filesIn(archive: Buffer): Map<string, Buffer> {
  const end = archive.length - 22;
  const files = new Map<string, Buffer>();
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    const [size, nameLength, offset] = [
      archive.readUInt32LE(at + 24),
      archive.readUInt16LE(at + 28),
      archive.readUInt32LE(at + 42),
    ];
    const name = archive.toString('utf8', at + 46, at + 46 + nameLength);
    const from = offset + 30 + archive.readUInt16LE(offset + 26);
    const bytes = archive.subarray(from, from + size);
    expect(crc32(bytes)).toBe(archive.readUInt32LE(at + 16));
    files.set(name, bytes);
    at += 46 + nameLength;
  }
  expect(at).toBe(end);
  return files;
}

test('is an archive with the parts of a workbook', () => {
  const files = filesIn(book);
  expect([...files.keys()]).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'xl/workbook.xml',
    'xl/_rels/workbook.xml.rels',
    'xl/worksheets/sheet1.xml',
  ]);
  expect(files.get('xl/worksheets/sheet1.xml')?.toString()).toContain(
    '<row><c t="inlineStr"><is><t>Школы &amp; сады</t></is></c><c><v>2640</v></c></row>',
  );
});

test('is a file that the media library takes', () => {
  expect(fileKind('budget.xlsx', book)?.mime).toContain('spreadsheetml');
});
