import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { expect, it } from 'vitest';

/** An exported function, declared or written as an arrow, and what stands above it. */
const FUNCTION =
  /(?<above>[^\n]*)\n(?:\/\/ oxlint[^\n]*\n)*export (?:(?:default )?(?:async )?function\*? ?(?<declared>\w*)|const (?<arrow>\w+)\b[^\n]*?=\s*(?:async )?(?:function\b|\w+ =>|[(<]))/g;

it.each(['utils', 'components', 'entrypoints'])(
  'every function that %s export says what it gives',
  (folder) => {
    const bare = globSync(`${folder}/**/*.{ts,tsx}`, { ignore: '**/*.test.*' }).flatMap((file) =>
      [...`\n${readFileSync(file, 'utf8')}`.matchAll(FUNCTION)]
        .filter(({ groups }) => !groups!['above']!.endsWith('*/'))
        .map(({ groups }) => `${file}: ${groups!['declared'] ?? groups!['arrow']}`),
    );
    expect(bare.toSorted()).toEqual([]);
  },
);
