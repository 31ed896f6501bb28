interface ImportMetaEnv {
  /** Changes with the code that a build runs; the development server, which loads code as it changes, has none. */
  readonly CODE_VERSION?: string;
}
