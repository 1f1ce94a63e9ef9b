/** What the embed builder makes of an editor’s choices: lists, addresses, and the code of each form. Needs `npm run build` first. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { dataset } from '../../dist/esm/data/dataset.js';
import { defaultLanguage, loadLanguage, messagesFor } from '../../dist/esm/locales/languages.js';
import { builder as en } from '../../dist/esm/locales/en/builder.js';
import { builder as ur } from '../../dist/esm/locales/ur/builder.js';
import { messagesAmongAll } from '../../dist/esm/locales/all-languages.js';
import { folderOf, isLocal, rangeOf } from '../../dist/esm/pages/builder/chosen/addresses.js';
import { controlsFor } from '../../dist/esm/pages/builder/chosen/choices.js';
import { codeOf } from '../../dist/esm/pages/builder/code/code-of.js';
import { elementsIn } from '../../dist/esm/pages/builder/chosen/elements.js';
import { notesFor } from '../../dist/esm/pages/builder/code/notes.js';
import { filesFor, pictureWidths } from '../../dist/esm/pages/builder/chosen/picture-files.js';
import { familyOf, firstFamily } from '../../dist/esm/pages/builder/drawn/site-font.js';
import { forms, queryOf, stateAt, withAttribute, withFigure } from '../../dist/esm/pages/builder/chosen/state.js';
import { viewAttributes, viewFor } from '../../dist/esm/snippet/views.js';

const elements = elementsIn(JSON.parse(readFileSync('dist/custom-elements.json', 'utf8')));
const today = '2026-11-22';
const messages = messagesFor(defaultLanguage);
const context = { dataset, messages, today };
const elementNamed = (tag) => elements.find((each) => each.tag === tag);

function at(query) {
  const problems = [];
  return { state: stateAt(query, elements, today, problems), problems };
}
const stateOf = (query) => {
  const { state, problems } = at(query);
  assert.deepEqual(problems, []);
  return state;
};

const files = { 'embed.js': 'sha384-AAA', 'chunks/figure-abc.js': 'sha384-BBB', 'chunks/chart-def.js': 'sha384-CCC' };
const facts = (state, others = {}) => ({
  version: '1.4.2',
  isUnpublished: false,
  files,
  filesOf: { elements: { 'it-export-target-gauge': ['chunks/figure-abc.js', 'chunks/chart-def.js'] }, languages: { ur: ['chunks/ur-123.js'] } },
  today,
  here: 'https://news.example/figures/builder.html',
  height: 712,
  hasFont: true,
  pictures: filesFor(state, today).map((file) => ({ ...file, width: pictureWidths[file.size], height: 400 })),
  messages,
  ...others,
});
const code = (query, others) => {
  const state = stateOf(query);
  return codeOf(state, facts(state, others));
};

describe('the address of the builder', () => {
  it('pins the first figure to today where it says nothing yet', () => {
    const { figure, attributes, form } = stateOf('');
    assert.ok(elementNamed(figure));
    assert.deepEqual(attributes, { 'as-of': today });
    assert.equal(form, 'figure');
  });

  it('brings back all that was chosen', () => {
    const query =
      '?figure=it-exports-chart&compare=first-half&headline=A+%22good%22+year&as-of=2026-02-25&theme=dark&form=frame&width=1200&scheme=dark&font=Georgia&frame=https://news.example/embed.html';
    const state = stateOf(query);
    assert.equal(state.attributes.headline, 'A "good" year');
    assert.deepEqual(stateOf(queryOf(state)), state);
    for (const { tag } of elements) assert.deepEqual(stateOf(queryOf(withFigure(state, elementNamed(tag)))).figure, tag);
  });

  it('leaves out what is not known, and says what', () => {
    const { state, problems } = at('?figure=pie&period=week&as-of=2026-02-31&form=gif&width=9&asof=1&link=javascript:alert(1)&scripts=data:text/html,x');
    assert.equal(state.figure, elements[0].tag);
    assert.equal(state.form, 'figure');
    assert.equal(state.own.link, '');
    assert.equal(state.own.scripts, '');
    assert.deepEqual(state.attributes, {});
    for (const name of ['figure="pie"', 'as-of="2026-02-31"', 'form="gif"', 'width="9"', '"asof"', 'link="javascript:alert(1)"', 'scripts="data:'])
      assert.ok(
        problems.some((problem) => problem.includes(name)),
        name,
      );
  });

  it('keeps of one figure what another has as well', () => {
    const state = withFigure(
      stateOf('?figure=it-exports-growth-chart&of=FY2025&parts=freelance&as-of=2026-02-25&lang=ur&form=oembed'),
      elementNamed('cited-figure'),
    );
    assert.deepEqual(state.attributes, { 'as-of': '2026-02-25', lang: 'ur' });
    assert.equal(state.form, 'inline');
    assert.equal(withFigure(state, elementNamed('it-exports-chart')).form, 'figure');
  });

  it('sets and takes away an attribute', () => {
    const state = stateOf('?figure=it-exports-chart');
    assert.deepEqual(withAttribute(state, 'period', 'month').attributes, { period: 'month' });
    assert.deepEqual(withAttribute(withAttribute(state, 'period', 'month'), 'period', undefined).attributes, {});
  });
});

describe('what can be chosen', () => {
  const controlsOf = (query) => {
    const state = stateOf(query);
    return new Map(controlsFor(elementNamed(state.figure), state, context).map((control) => [control.name, control]));
  };
  const problemsWith = (figure, attributes) => viewFor(figure)(dataset, viewAttributes(attributes), { messages, today }).problems;

  for (const query of [
    '?figure=freelance-earnings-chart&as-of=2026-02-25',
    '?figure=freelance-earnings-chart&as-of=2026-02-25&definition=ministry',
    '?figure=it-exports-chart&as-of=2026-02-25',
    '?figure=it-exports-chart&as-of=2026-02-25&period=month',
    '?figure=it-exports-growth-chart&as-of=2026-08-18',
    '?figure=it-export-target-gauge&as-of=2026-02-25',
  ])
    it(`is taken by the figure: ${query}`, () => {
      const { figure, attributes } = stateOf(query);
      let tried = 0;
      for (const { name, kind, choices } of controlsOf(query).values()) {
        if (!['highlight', 'of', 'target', 'parts'].includes(name)) continue;
        // Months are not split, which the figure says.
        if (name === 'parts' && attributes.period === 'month') continue;
        assert.ok(choices.length > 0, name);
        assert.notEqual(kind, 'text');
        for (const { value, label } of choices) {
          assert.deepEqual(problemsWith(figure, { ...attributes, [name]: value }), [], `${name}="${value}"`);
          assert.ok(label);
          tried += 1;
        }
        assert.equal(new Set(choices.map(({ value }) => value)).size, choices.length);
      }
      assert.ok(tried > 0);
    });

  it('is nothing that was not known on the day', () => {
    const ids = (query) =>
      controlsOf(query)
        .get('of')
        .choices.map(({ value }) => value);
    assert.ok(ids('?figure=cited-figure').includes('freelance-earnings/2025-07/2025-12'));
    assert.ok(!ids('?figure=cited-figure&as-of=2025-06-15').includes('freelance-earnings/2025-07/2025-12'));
    assert.ok(ids('?figure=cited-figure').includes('it-exports-fy2029'));
    assert.deepEqual(ids('?figure=cited-figure&as-of=1999-01-01'), []);
    assert.deepEqual(controlsOf('?figure=it-exports-chart&as-of=1999-01-01').get('highlight').choices, []);
  });

  it('has a rate of growth only where there is a what-if', () => {
    for (const { tag } of elements) assert.equal(controlsOf(`?figure=${tag}`).has('growth'), ['it-export-target-gauge', 'it-exports-chart'].includes(tag), tag);
  });

  it('has a name in both languages for every figure, attribute and value', () => {
    for (const words of [en, ur])
      for (const { tag, attributes } of elements) {
        assert.ok(words.figures[tag], tag);
        for (const { name, values } of attributes) {
          if (name === 'as-of') continue;
          assert.ok(words.attributes[name], name);
          if (name !== 'heading-level') for (const value of values) assert.ok(words.values[`${name}=${value}`], `${name}=${value}`);
        }
      }
    assert.deepEqual(Object.keys(en.values).toSorted(), Object.keys(ur.values).toSorted());
    assert.deepEqual(Object.keys(en.attributes).toSorted(), Object.keys(ur.attributes).toSorted());
  });
});

describe('where the script comes from', () => {
  it('is an exact version for a pinned figure, and a range for a live one', () => {
    assert.equal(folderOf(stateOf('?figure=it-exports-chart&as-of=2026-02-25'), '1.4.2'), 'https://cdn.jsdelivr.net/npm/it-export-charts@1.4.2/dist/');
    assert.equal(folderOf(stateOf('?figure=it-exports-chart'), '1.4.2'), 'https://cdn.jsdelivr.net/npm/it-export-charts@1/dist/');
    // A hash holds for one file.
    assert.match(folderOf(stateOf('?figure=it-exports-chart&form=integrity'), '1.4.2'), /@1\.4\.2\//);
    assert.equal(rangeOf('0.4.2'), '0.4');
  });

  it('is the editor’s own folder, with or without a slash', () => {
    for (const folder of ['https://news.example/charts', 'https://news.example/charts/', '/charts'])
      assert.match(folderOf(stateOf(`?figure=it-exports-chart&scripts=${folder}`), '1.4.2'), /charts\/$/);
  });

  it('is known to be of this computer alone', () => {
    for (const address of ['http://localhost:8000/embed.html', 'http://127.0.0.1/embed.html', 'file:///embed.html', 'nonsense'])
      assert.ok(isLocal(address), address);
    assert.ok(!isLocal('https://news.example/embed.html'));
  });
});

describe('the code of', () => {
  const pinned = '?figure=it-export-target-gauge&as-of=2026-02-25';

  it('a figure: one line, with words for readers without JavaScript, and the script', () => {
    const text = code(pinned);
    assert.match(text, /^<it-export-target-gauge as-of="2026-02-25">.*<strong>.+<\/it-export-target-gauge><script type="module".*\/embed\.js"><\/script>$/);
    assert.ok(!/\n|<style|<p[ >]| style=|<img/.test(text));
    assert.match(code(`${pinned}&since-then=`), /<it-export-target-gauge since-then as-of|<it-export-target-gauge as-of="2026-02-25" since-then/);
    assert.match(code(`${pinned}&headline=`), / headline=""/);
    assert.match(code(`${pinned}&headline=${encodeURIComponent('"><script>alert(1)</script>')}`), /headline="&quot;(&gt;|>)(&lt;|<)script/);
    assert.ok(!code(`${pinned}&headline=${encodeURIComponent('"><script>alert(1)</script>')}`).includes('"><script>alert'));
  });

  it('a figure with a picture, where the site has a folder for it', () => {
    const text = code(`${pinned}&pictures=https://news.example/pictures`);
    assert.match(text, /<img src="https:\/\/news\.example\/pictures\/it-export-target-gauge-en-2026-02-25-drawing-720-light\.svg" width="720" height="400"/);
    assert.match(text, /-drawing-360-dark\.svg/);
    // One that is always light needs no dark one.
    assert.ok(!code(`${pinned}&pictures=https://news.example/pictures&theme=light`).includes('dark'));
  });

  it('a figure with a hash for the script and for all that it loads', () => {
    const text = code(`${pinned}&form=integrity`);
    const map = JSON.parse(/<script type="importmap">(.+?)<\/script>/.exec(text)[1]);
    const folder = 'https://cdn.jsdelivr.net/npm/it-export-charts@1.4.2/dist/';
    for (const [path, hash] of Object.entries(files)) assert.equal(map.integrity[`${folder}${path}`], hash);
    assert.match(text, /<script [^>]*src="[^"]+embed\.js"[^>]* integrity="sha384-AAA"/);
    assert.ok(text.indexOf('importmap') < text.indexOf('<it-export'));
    // Without a list there is no map, and the notes say so.
    assert.ok(!code(`${pinned}&form=integrity`, { files: {} }).includes('integrity'));
  });

  it('a figure on the first screen: with what is to be fetched at once, and its picture as well', () => {
    const hrefs = (text) =>
      [...text.matchAll(/<link rel="modulepreload" href="[^"]+\/dist\/([^"]+)"( integrity="[^"]+")?/g)].map(([, path, hash]) => path + (hash ?? ''));
    assert.deepEqual(hrefs(code(`${pinned}&first=yes&lang=ur`)), ['chunks/figure-abc.js', 'chunks/chart-def.js', 'chunks/ur-123.js']);
    assert.deepEqual(hrefs(code(`${pinned}&first=yes&form=integrity`)), [
      'chunks/figure-abc.js integrity="sha384-BBB"',
      'chunks/chart-def.js integrity="sha384-CCC"',
    ]);
    assert.deepEqual(hrefs(code(pinned)), []);
    // Where the version may change, so may the names of the files.
    assert.deepEqual(hrefs(code('?figure=it-export-target-gauge&first=yes')), []);
    assert.ok(!code(`${pinned}&first=yes&pictures=/p/`).includes('loading="lazy"'));
  });

  it('a frame: of the site, in a sandbox, named by the headline, with the height that was measured', () => {
    const text = code(`${pinned}&lang=ur&form=frame&font=Georgia`);
    const [, src] = /src="([^"]+)"/.exec(text);
    const { pathname, searchParams } = new URL(src.replaceAll('&amp;', '&'));
    assert.equal(pathname, '/figures/embed.html');
    assert.deepEqual(Object.fromEntries(searchParams), { figure: 'it-export-target-gauge', 'as-of': '2026-02-25', lang: 'ur', font: 'Georgia' });
    assert.match(text, / height="712"/);
    assert.match(text, / sandbox="allow-scripts /);
    assert.ok(!text.includes('allow-same-origin'));
    assert.match(text, / title="[^"]{10,}"/);
    assert.match(code(`${pinned}&lang=ur&form=frame`, { messages: messagesAmongAll('ur') }), / title="[^"]*[\u0600-\u06ff]{3}/);
    assert.match(text, /src="https:\/\/news\.example\/figures\/pages\/frame-heights\.js"/);
    assert.match(code(`${pinned}&form=frame&frame=https://cms.example/x/embed.html`), /src="https:\/\/cms\.example\/x\/embed\.html\?figure=/);
    assert.match(code(`${pinned}&form=frame`, { height: undefined }), / height="\d+"/);
  });

  it('a picture that leads to the article, as PNG, with what it shows in words', () => {
    const text = code(`${pinned}&form=picture&link=https://news.example/a%3Fb%26c&pictures=https://news.example/p/`);
    assert.match(text, /^<a href="https:\/\/news\.example\/a\?b&(amp;)?c"><picture>/);
    assert.match(text, /<img src="https:\/\/news\.example\/p\/it-export-target-gauge-en-2026-02-25-720-light\.png"/);
    assert.match(text, / alt="[^"]{40,}"/);
    // Not yet drawn.
    assert.equal(code(`${pinned}&form=picture`, { pictures: [] }), '');
  });

  it('one number in a sentence', () => {
    const text = code('?figure=cited-figure&of=freelance-earnings/2025-07/2025-12&as-of=2026-02-25&words=%24557+million');
    assert.match(text, /^<cited-figure of="freelance-earnings\/2025-07\/2025-12" as-of="2026-02-25">\$557(&#160;| |&nbsp;| )million<\/cited-figure><script/);
    assert.match(code('?figure=cited-figure&of=freelance-earnings/2025-07/2025-12&as-of=2026-02-25'), />[^<]*557[^<]*<\/cited-figure>/);
    assert.match(code('?figure=cited-figure'), /<cited-figure><\/cited-figure>/);
  });

  it('one file that asks for no other', () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 720 400"><title>T</title></svg>';
    const text = code(`${pinned}&form=archive`, { svg });
    assert.match(text, /^<!doctype html>\n<html lang="en" dir="ltr">/);
    assert.ok(text.includes(svg));
    assert.match(text, /<table[^>]*>.*<caption>/);
    assert.ok(!/<script|<link|<img|src=|url\(/.test(text));
  });

  it('one file in Urdu, from right to left', async () => {
    const urdu = messagesFor(await loadLanguage('ur'));
    assert.match(code(`${pinned}&form=archive&lang=ur`, { messages: urdu }), /<html lang="ur" dir="rtl">[^]*<title>[^<]*[\u0600-\u06ff]/);
  });

  it('an oEmbed answer', () => {
    const answer = JSON.parse(code(`${pinned}&form=oembed`));
    assert.deepEqual([answer.version, answer.type, answer.height, answer.provider_name], ['1.0', 'rich', 712, 'news.example']);
    assert.match(answer.html, /^<iframe /);
    assert.ok(answer.cache_age > JSON.parse(code('?figure=it-export-target-gauge&form=oembed')).cache_age);
  });

  it('every form of every figure, on a day of which nothing is known as well', () => {
    for (const { tag } of elements)
      for (const day of ['', '&as-of=1999-01-01'])
        for (const form of tag === 'cited-figure' ? ['inline'] : forms) {
          const state = stateOf(`?figure=${tag}${day}${form === 'inline' ? '' : `&form=${form}`}`);
          assert.ok(codeOf(state, facts(state)).length > 0, `${tag} ${form}`);
          for (const note of notesFor(state, facts(state))) assert.ok(en.notes[note] && ur.notes[note]);
        }
  });
});

describe('the notes', () => {
  const notes = (query, others) => {
    const state = stateOf(query);
    return notesFor(state, facts(state, others));
  };

  it('tell what is still to be done', () => {
    assert.deepEqual(notes('?figure=it-exports-chart&as-of=2026-02-25'), ['exact', 'noFolder']);
    assert.deepEqual(notes('?figure=it-exports-chart&pictures=/p/'), ['range', 'upload']);
    assert.ok(notes('?figure=it-exports-chart&form=frame', { here: 'http://localhost:8000/dist/builder.html' }).includes('local'));
    assert.ok(!notes('?figure=it-exports-chart&form=frame').includes('local'));
    assert.deepEqual(notes('?figure=it-exports-chart&form=integrity', { files: {} }), ['noHashes']);
    assert.ok(notes('?figure=it-exports-chart&form=integrity').includes('liveIntegrity'));
    assert.deepEqual(notes('?figure=cited-figure'), ['noId']);
    assert.deepEqual(notes('?figure=cited-figure', { hasFont: false }), ['noFont', 'noId']);
  });

  it('say before the first release that the public address has no files, and nothing of it once the editor names their own', () => {
    const before = { isUnpublished: true };
    assert.deepEqual(notes('?figure=it-exports-chart&as-of=2026-02-25', before), ['unpublished', 'noFolder']);
    assert.deepEqual(notes('?figure=cited-figure&of=x', before), ['unpublished']);
    assert.deepEqual(notes('?figure=it-exports-chart&form=integrity', before), ['map', 'unpublished', 'liveIntegrity', 'noFolder']);
    for (const form of ['figure', 'integrity'])
      assert.ok(!notes(`?figure=it-exports-chart&scripts=https://news.example/figures/&form=${form}`, before).includes('unpublished'));
    for (const form of ['frame', 'picture', 'archive', 'oembed']) assert.ok(!notes(`?figure=it-exports-chart&form=${form}`, before).includes('unpublished'));
  });
});

describe('a folder of the editor’s own', () => {
  const pinned = '?figure=it-exports-chart&as-of=2026-02-25';

  it('may be given with the file in it', () => {
    for (const scripts of ['https://paper.example/figures', 'https://paper.example/figures/', 'https://paper.example/figures/embed.js'])
      assert.match(code(`${pinned}&scripts=${scripts}`), / src="https:\/\/paper\.example\/figures\/embed\.js"/);
  });

  it('is no address beside the article', () => {
    for (const name of ['scripts', 'pictures', 'frame', 'link']) {
      const { state, problems } = at(`${pinned}&${name}=paper.example/figures`);
      assert.match(problems[0], /https:\/\/ or \//);
      // As it is while an editor writes.
      const written = { ...state, hasDrawing: true, own: { ...state.own, [name]: 'paper.example/figures' } };
      for (const form of forms) assert.ok(!codeOf({ ...written, form }, facts(written)).includes('paper.example'), `${name} ${form}`);
    }
  });

  it('has notes that do not promise that its files stay', () => {
    const own = `${pinned}&scripts=/figures`;
    const notes = (query) => notesFor(stateOf(query), facts(stateOf(query)));
    assert.deepEqual(notes(own), ['ownFolder', 'noFolder']);
    assert.deepEqual(notes('?figure=it-exports-chart&scripts=/figures'), ['ownFolderLive', 'noFolder']);
    assert.deepEqual(notes(`${own}&form=integrity`), ['map', 'ownHashes', 'noFolder']);
    assert.deepEqual(notes('?figure=cited-figure&of=x&as-of=2026-02-25&scripts=/figures'), ['ownFolder']);
  });
});

describe('the font of the articles', () => {
  it('is called as its file where the editor gives no name', () => {
    assert.equal(familyOf('https://news.example/type/Inter-Regular.woff2?v=4'), '"Inter-Regular"');
    assert.equal(familyOf({ name: 'Noto “Nastaliq”; Urdu.ttf' }), '"Noto Nastaliq Urdu"');
    assert.equal(familyOf('/type/Source%20Sans%203.woff2'), '"Source Sans 3"');
    assert.equal(familyOf('/type/100%.woff2'), '"100"');
    assert.equal(familyOf('https://news.example/?file=Inter.woff2'), '"Article font"');
  });

  it('is the first of a list', () => {
    assert.equal(firstFamily('"Inter", sans-serif'), 'Inter');
    assert.equal(firstFamily(''), '');
  });

  it('is asked for by its address, which the page keeps, and which has to be one', () => {
    const query = '?figure=it-exports-chart&as-of=2026-02-25&font=Inter&fontfile=/type/inter.woff2';
    assert.equal(queryOf(stateOf(query)), query);
    assert.match(at('?figure=it-exports-chart&fontfile=javascript:1').problems[0], /^fontfile="javascript:1" is no address/);
    assert.doesNotMatch(code(query), /inter\.woff2/);
  });

  it('has a note where its file could not be read, and one where it is nowhere', () => {
    const state = stateOf('?figure=it-exports-chart&as-of=2026-02-25&font=Inter');
    assert.equal(notesFor(state, facts(state, { hasFont: false, hasFontFile: false }))[0], 'noFontFile');
    assert.equal(notesFor(state, facts(state, { hasFont: false }))[0], 'noFont');
    assert.ok(!notesFor(state, facts(state)).some((note) => note.startsWith('noFont')));
  });
});

describe('a drawing in the code', () => {
  const drawing = { src: 'data:image/svg+xml;base64,PHN2Zy8+', width: 360, height: 430 };
  const image = '<img src="data:image/svg+xml;base64,PHN2Zy8+" width="360" height="430"';

  it('is there where it is asked for and drawn', () => {
    const query = '?figure=it-exports-chart&as-of=2026-02-25&drawing=yes';
    assert.equal(queryOf(stateOf(query)), query);
    for (const form of ['', '&form=integrity']) assert.ok(code(query + form, { drawing }).includes(image));
    assert.ok(!code(query).includes('<img'));
    assert.ok(!code(query.replace('&drawing=yes', ''), { drawing }).includes('<img'));
    assert.ok(notesFor(stateOf(query), facts(stateOf(query))).includes('inCode'));
    for (const { notes } of [en, ur]) assert.match(notes.inCode, /img-src data:/);
  });

  it('gives way to the pictures of the site, and is in no other form', () => {
    const query = '?figure=it-exports-chart&as-of=2026-02-25&drawing=yes';
    for (const more of ['&pictures=/pictures', '&form=frame', '&form=picture']) assert.ok(!code(query + more, { drawing }).includes('data:image'), more);
  });
});

describe('the words of the builder', () => {
  it('are there in both languages, none of them empty', () => {
    const walk = (a, b, path) => {
      assert.equal(typeof a, typeof b, path);
      if (typeof a === 'object') for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) walk(a[key], b[key], `${path}.${key}`);
      if (typeof a === 'string') assert.ok(a.trim() && b.trim(), path);
      if (typeof a === 'function') assert.ok(a(4).trim() && b(4).trim(), path);
    };
    const { descriptions: _, ...english } = en;
    const { descriptions: __, ...urdu } = ur;
    walk(english, urdu, 'builder');
  });

  it('say in Urdu what each attribute does, where English has the words of the sources', () => {
    assert.equal(en.descriptions, undefined);
    const without = elements.flatMap(({ tag, attributes }) =>
      attributes.filter(({ name }) => !ur.descriptions[`${tag} ${name}`] && !ur.descriptions[name]).map(({ name }) => `${tag} ${name}`),
    );
    assert.deepEqual(without, []);
    const known = new Set(elements.flatMap(({ tag, attributes }) => attributes.flatMap(({ name }) => [name, `${tag} ${name}`])));
    assert.deepEqual(
      Object.keys(ur.descriptions).filter((name) => !known.has(name)),
      [],
    );
  });
});
