/** Of the package that reads linked data, what the tests ask of it. */
declare module 'jsonld' {
  interface Options {
    documentLoader: (address: string) => Promise<never>;
    safe?: boolean;
  }
  const jsonld: {
    expand: (document: object, options: Options) => Promise<Record<string, unknown>[]>;
    toRDF: (document: object, options: Options & { format: 'application/n-quads' }) => Promise<string>;
  };
  export default jsonld;
}
