import { Typography } from '@strapi/design-system';
import { useIntl } from 'react-intl';

interface Header {
  name: string;
  attribute: { type: string };
  cellFormatter?: (row: Record<string, unknown>, header: Header) => React.ReactNode;
}
interface Columns {
  displayedHeaders: Header[];
}

const cells: Readonly<Record<string, (cell: { value: string }) => React.ReactNode>> = {
  enumeration: Enumeration,
  datetime: Instant,
};

/** Lists name an enumeration's values and keep dates short; by itself Strapi shows the raw and the long. */
export function formatListCells<T extends Columns>(columns: T): T {
  return { ...columns, displayedHeaders: columns.displayedHeaders.map(withCell) };
}

function withCell(header: Header): Header {
  const Cell = cells[header.attribute.type];
  if (!Cell) return header;
  const cellFormatter = (row: Record<string, unknown>) => (
    <Typography textColor="neutral800">
      {typeof row[header.name] === 'string' ? <Cell value={String(row[header.name])} /> : '—'}
    </Typography>
  );
  return { ...header, cellFormatter };
}

function Enumeration({ value }: { value: string }) {
  return useIntl().formatMessage({ id: value, defaultMessage: value });
}

function Instant({ value }: { value: string }) {
  return useIntl().formatDate(value, { dateStyle: 'short', timeStyle: 'short' });
}
