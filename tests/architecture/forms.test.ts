import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

/** The opening tags of forms in a file: braces may hold arrows. */
function formsIn(text: string): string[] {
  return [...text.matchAll(/<form\b/gu)].map(({ index }) => {
    let [at, depth] = [index, 0];
    for (; depth > 0 || text[at] !== '>'; at += 1) {
      if (text[at] === '{') depth += 1;
      if (text[at] === '}') depth -= 1;
    }
    return text.slice(index, at + 1);
  });
}

/** Before its script is there, a form without a method asks by GET: what was typed would stand in the address. */
test('every form that a script sends says post, so that nothing typed can come into an address', () => {
  const files = globSync('web/src/**/*.tsx', { cwd: root });
  const bare = files.flatMap((file) =>
    formsIn(readFileSync(join(root, file), 'utf8'))
      .filter((tag) => tag.includes('onSubmit') && !tag.includes('method="post"'))
      .map(() => file),
  );
  expect(files.length).toBeGreaterThan(100);
  expect(bare).toEqual([]);
});
