import ts from 'typescript';

const file = `${import.meta.dirname}/linked-data.ts`;
const options: ts.CompilerOptions = {
  noEmit: true,
  strict: true,
  skipLibCheck: true,
  types: [],
  module: ts.ModuleKind.NodeNext,
  target: ts.ScriptTarget.ESNext,
};

/**
 * What the vocabulary of schema.org has against each of several things in JSON-LD; null where nothing. The types of
 * `schema-dts` are made from the published vocabulary: a literal of a type or with a property that is not in it, or that
 * does not belong together, does not compile.
 */
export function schemaFaults(things: readonly object[]): (string | null)[] {
  const lines = things.map((thing, i) => `export const thing${i}: WithContext<Thing> = ${JSON.stringify(thing)};`);
  const text = ["import type { Thing, WithContext } from 'schema-dts';", ...lines].join('\n');
  const host = ts.createCompilerHost(options);
  const readSource = host.getSourceFile;
  host.getSourceFile = (name, version, ...rest) =>
    name === file ? ts.createSourceFile(name, text, version) : readSource(name, version, ...rest);
  const found = new Map<number, string>();
  for (const { start = 0, messageText } of ts.getPreEmitDiagnostics(ts.createProgram([file], options, host))) {
    const line = text.slice(0, start).split('\n').length - 2;
    found.set(line, ts.flattenDiagnosticMessageText(messageText, ' '));
  }
  return things.map((_, i) => found.get(i) ?? null);
}
