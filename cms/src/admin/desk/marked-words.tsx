import { Box, Typography } from '@strapi/design-system';

/** As much of the text around marked words as fits a side panel, in characters. */
const reach = 90;

/** Words in their sentence, marked as a reader marked them. */
export function MarkedWords({ before, words, after }: { before: string; words: string; after: string }) {
  return (
    <Box>
      <Typography textColor="neutral800" style={{ overflowWrap: 'anywhere' }}>
        {before.length > reach ? `…${before.slice(-reach)}` : before}
        <mark>{words}</mark>
        {after.length > reach ? `${after.slice(0, reach)}…` : after}
      </Typography>
    </Box>
  );
}
