declare module '*.css';

interface ImportMeta {
  /** Vite's: modules by path. */
  glob(pattern: string, options: {eager: true; import: 'default'}): Record<string, unknown>;
}

declare module '*.md?raw' {
  const text: string;
  export default text;
}
