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

/** Lists show what an enumeration's value means; by itself Strapi shows the value. */
export function nameEnumerations<T extends Columns>(columns: T): T {
  return {
    ...columns,
    displayedHeaders: columns.displayedHeaders.map((header) =>
      header.attribute.type === 'enumeration' ? { ...header, cellFormatter: enumerationCell } : header,
    ),
  };
}

function enumerationCell(row: Record<string, unknown>, { name }: Header) {
  const value = row[name];
  return <Enumeration value={typeof value === 'string' ? value : ''} />;
}

function Enumeration({ value }: { value: string }) {
  const { formatMessage } = useIntl();
  const label = value === '' ? '—' : formatMessage({ id: value, defaultMessage: value });
  return <Typography textColor="neutral800">{label}</Typography>;
}
