/** What the type checker says of figures in markup. Needs `npm run build` first. */
import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import ts from 'typescript';

const require = createRequire(import.meta.url);
const root = dirname(require.resolve('it-export-charts/package.json'));
const { modules } = require('it-export-charts/custom-elements.json');

/** The lines of a module with what is wrong in each, as a project of React would be told. */
function problemsIn(code) {
  const file = join(root, 'test/package/consumer.tsx');
  const options = {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    jsx: ts.JsxEmit.ReactJSX,
    types: [],
    strict: true,
    noEmit: true,
    skipLibCheck: true,
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, readFile, getSourceFile } = host;
  host.fileExists = (name) => name === file || fileExists(name);
  host.readFile = (name) => (name === file ? code : readFile(name));
  host.getSourceFile = (name, ...others) => (name === file ? ts.createSourceFile(name, code, others[0]) : getSourceFile(name, ...others));
  return ts
    .getPreEmitDiagnostics(ts.createProgram([file], options, host))
    .map(({ messageText, file: of, start }) => `${of?.text.slice(0, start).split('\n').length}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
}

describe('a figure in JSX', () => {
  it('takes what it knows, and handlers that are told what they get', () => {
    const problems = problemsIn(`import type {} from 'it-export-charts/types/react';
      import { useRef } from 'react';
      import type { ItExportTargetGauge } from 'it-export-charts';
      export function Story({ day }: { day: string }) {
        const gauge = useRef<ItExportTargetGauge>(null);
        return <>
          <it-export-target-gauge ref={gauge} as-of={day} heading-level={3} growth={20} theme={undefined}
            onscenario-change={({ scenario }) => console.log(scenario.growth, gauge.current?.asOf)} />
          <freelance-earnings-chart period="quarter" compare="quarter-1" heading-level="2" since-then onfigure-ready={(e) => console.log(e.content)} />
          <it-exports-growth-chart of="FY2026" parts="freelance telecom" view="table" loading="eager" />
        </>;
      }`);
    assert.deepEqual(problems, []);
  });

  it('takes no value that it does not know and no attribute of another, and tells a handler its own event', () => {
    const wrong = [
      '<it-exports-chart theme="drak" />',
      '<it-exports-chart period="decade" />',
      '<it-exports-chart view="tabel" />',
      '<cited-figure theme="drak" />',
      '<cited-figure period="year" />',
      '<projection-scorecard loading="sometime" />',
      '<projection-scorecard series="rice" />',
      '<it-exports-chart heading-level={7} />',
      '<it-exports-chart as_of="2026-02-25" />',
      '<it-exports-chart onfigure-ready={(event) => event.scenario} />',
    ];
    // One that compiles is named by the line of what was expected of it.
    const lines = wrong.flatMap((code, index) => ['// @ts-expect-error what is wrong', `export const figure${index} = ${code};`]);
    const problems = problemsIn(["import type {} from 'it-export-charts/types/react';", ...lines].join('\n'));
    assert.deepEqual(
      problems.map((problem) => `${problem} ${lines[Number.parseInt(problem, 10) - 1]}`),
      [],
    );
  });

  it('takes as properties in a script what it takes as attributes, and no other value', () => {
    const problems = problemsIn(`import 'it-export-charts/define';
      const chart = document.createElement('freelance-earnings-chart');
      chart.period = 'quarter';
      chart.theme = undefined;
      chart.milestone = '1500';
      // @ts-expect-error a misspelt theme
      chart.theme = 'drak';
      // @ts-expect-error a period of another figure
      chart.period = 'month';
      // @ts-expect-error a level is text, as the attribute is
      chart.headingLevel = 3;`);
    assert.deepEqual(problems, []);
  });

  it('takes of every attribute the values that its element documents', () => {
    const elements = modules.flatMap(({ declarations }) => declarations);
    const lines = elements.flatMap(({ tagName, attributes }) =>
      attributes
        .filter(({ fieldName, type }) => fieldName && type.text !== 'boolean')
        .map(
          ({ name, fieldName, type }) =>
            `check<Same<Extract<FigureAttributes<'${tagName}'>['${name}'], string>, ${type.text}>, Same<Extract<FigureProperties<'${tagName}'>['${fieldName}'], string>, ${type.text}>>();`,
        ),
    );
    assert.ok(lines.length > 60);
    const same = 'type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;';
    const problems = problemsIn(
      [
        `import type { FigureAttributes, FigureProperties } from 'it-export-charts/jsx'; ${same} declare const check: <A extends true, B extends true>() => void;`,
        ...lines,
      ].join('\n'),
    );
    assert.deepEqual(
      problems.map((problem) => `${problem} ${lines[Number.parseInt(problem, 10) - 2]}`),
      [],
    );
  });
});
