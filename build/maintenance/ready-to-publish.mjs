/** Before `npm publish`: that the package says where it comes from, and that the changelog knows its version. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Whether the repository has an owner, without whom nothing is published. */
export const hasOwner = ({ repository, homepage, bugs }) => !JSON.stringify([repository, homepage, bugs]).includes('OWNER');

/** What stands in the way, as sentences. */
export function obstacles(manifest, changelog, security) {
  const { version } = manifest;
  return [
    ...(hasOwner(manifest) ? [] : ['package.json has OWNER in place of the owner of the repository: write it into repository, homepage and bugs.']),
    ...(security.includes('@example.org') ? ['SECURITY.md has an invented address: write one of your own.'] : []),
    ...(changelog.includes(`\n## ${version}`) ? [] : [`CHANGELOG.md has no part “## ${version}”.`]),
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const read = (file) => readFileSync(file, 'utf8');
  const found = obstacles(JSON.parse(read('package.json')), read('CHANGELOG.md'), read('SECURITY.md'));
  for (const each of found) console.error(each);
  if (found.length > 0) process.exitCode = 1;
}
