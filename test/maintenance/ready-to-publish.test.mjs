import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { obstacles } from '../../build/maintenance/ready-to-publish.mjs';

const manifest = {
  version: '1.2.0',
  repository: { url: 'git+https://github.com/someone/it-export-charts.git' },
  homepage: 'https://someone.example/',
  bugs: '',
};

describe('a release', () => {
  it('has nothing in its way where package.json and the changelog say all', () =>
    assert.deepEqual(obstacles(manifest, '# Changelog\n\n## 1.2.0\n', 'Write to me@someone.example'), []));

  it('waits for the owner of the repository, an address for security and the changelog', () => {
    const found = obstacles({ ...manifest, homepage: 'https://OWNER.github.io/' }, '# Changelog\n\n## 1.1.0\n', 'Write to security@example.org');
    assert.deepEqual(
      found.map((each) => each.slice(0, 30)),
      ['package.json has OWNER in plac', 'SECURITY.md has an invented ad', 'CHANGELOG.md has no part “## 1'],
    );
  });
});
