/** Before `npm publish`: that the package says where it comes from, and that the changelog knows its version. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What stands in the way, as sentences. */
export function obstacles({ version, repository, homepage, bugs }, changelog) {
  const isPlaceholder = JSON.stringify([repository, homepage, bugs]).includes('OWNER');
  return [
    ...(isPlaceholder ? ['package.json has OWNER in place of the owner of the repository: write it into repository, homepage and bugs.'] : []),
    ...(changelog.includes(`\n## ${version}`) ? [] : [`CHANGELOG.md has no part “## ${version}”.`]),
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const found = obstacles(JSON.parse(readFileSync('package.json', 'utf8')), readFileSync('CHANGELOG.md', 'utf8'));
  for (const each of found) console.error(each);
  if (found.length > 0) process.exitCode = 1;
}
