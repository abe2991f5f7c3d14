import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import deskside from './eslint-rules/index.mjs';
import {layers, mayImport} from './scripts/layers.mjs';

/** Imports that nothing in src may have. */
const unsafeImports = {
  group: [
    '**/directives/unsafe-html.js',
    '**/directives/unsafe-svg.js',
    '**/directives/unsafe-mathml.js',
    '**/directives/style-map.js',
    '**/static-html.js',
    '**/html-script-tag.js',
  ],
  message: 'It bypasses Trusted Types or breaks under a strict Content Security Policy.',
};

const unsafeSyntax = [
  ...['innerHTML', 'outerHTML', 'srcdoc'].map((name) => ({
    selector: `AssignmentExpression > MemberExpression.left[property.name='${name}']`,
    message: `${name} is an HTML sink: build nodes or a template.`,
  })),
  {
    selector:
      'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|write|writeln)$/][callee.object.name!=/stream|socket|writer/i]',
    message: 'It is an HTML sink: build nodes or a template.',
  },
  {
    selector:
      "TaggedTemplateExpression[tag.name='html'] TemplateElement[value.raw=/\\.(innerHTML|outerHTML|srcdoc)=/]",
    message: 'It is an HTML sink: build nodes or a template.',
  },
];

const pureSyntax = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'model has no clock.',
  },
];

const impureGlobals = [
  'window',
  'document',
  'navigator',
  'location',
  'localStorage',
  'performance',
  'crypto',
  'fetch',
  'setTimeout',
  'setInterval',
  'queueMicrotask',
  'requestAnimationFrame',
];

export default tseslint.config(
  {
    ignores: ['build/', 'coverage/', 'dist/', 'node_modules/', 'screenshots/', 'storybook-static/'],
  },
  js.configs.recommended,
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  {
    rules: {
      eqeqeq: ['error', 'always', {null: 'ignore'}],
      'no-console': 'off',
      'no-undef': 'off',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'prefer-template': 'error',
    },
  },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname}},
    rules: {
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/consistent-type-imports': ['error', {fixStyle: 'inline-type-imports'}],
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      // `array[index]!` within bounds is clearer than a branch that can't be taken.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/prefer-nullish-coalescing': ['error', {ignorePrimitives: true}],
      '@typescript-eslint/no-unused-vars': [
        'error',
        {argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true},
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      // A handler given to a template may be async: its errors are the handler's business.
      '@typescript-eslint/no-misused-promises': ['error', {checksVoidReturn: {attributes: false}}],
      // `record['key']` says that the key may be anything.
      '@typescript-eslint/dot-notation': ['error', {allowIndexSignaturePropertyAccess: true}],
      // An async method without `await` fulfils an interface, and turns what it throws into a rejection.
      '@typescript-eslint/require-await': 'off',
      // Lit and the platform give hooks and handlers their `this`.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/class-literal-property-style': 'off',
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts', 'demo/**/*.ts', 'test/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice']],
    plugins: {'lit-a11y': litA11y},
    settings: {wc: {elementBaseClasses: ['LitElement']}},
    rules: {
      ...litA11y.configs.recommended.rules,
      // LitElement has every lifecycle callback.
      'wc/guard-super-call': 'off',
      'lit/lifecycle-super': 'error',
      'lit/no-legacy-imports': 'error',
      'lit/no-native-attributes': 'off',
      'lit/no-private-properties': 'error',
      'lit/no-template-bind': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/no-value-attribute': 'error',
      'lit/quoted-expressions': ['error', 'never'],
      'lit/value-after-constraints': 'error',
      // An attribute is written in kebab case, where it exists at all.
      'lit/attribute-names': ['error', {convention: 'kebab'}],
      'lit-a11y/list': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: {deskside},
    rules: {
      'deskside/no-inline-style': 'error',
      'deskside/no-literal-text': 'error',
      'no-console': ['error', {allow: ['warn', 'error']}],
      'no-restricted-imports': ['error', {patterns: [unsafeImports]}],
      'no-restricted-syntax': ['error', ...unsafeSyntax],
    },
  },
  ...Object.keys(layers).map(layerConfig),
  {
    files: ['src/model/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...impureGlobals],
      'no-restricted-properties': [
        'error',
        {object: 'Date', property: 'now', message: 'model has no clock.'},
        {object: 'Math', property: 'random', message: 'model has no randomness.'},
      ],
      'no-restricted-syntax': ['error', ...unsafeSyntax, ...pureSyntax],
    },
  },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      // The assertions are typed as promises, which all but `accessible()` are not.
      '@typescript-eslint/no-floating-promises': 'off',
      'no-restricted-syntax': [
        'error',
        {
          selector: "ExpressionStatement > CallExpression[callee.property.name='accessible']",
          message: 'Await it: it checks later.',
        },
        ...[
          'fixture',
          'aTimeout',
          'nextFrame',
          'waitUntil',
          'oneEvent',
          'sendKeys',
          'sendMouse',
        ].map((name) => ({
          selector: `ExpressionStatement > CallExpression[callee.name='${name}']`,
          message: 'Await it.',
        })),
      ],
      '@typescript-eslint/no-empty-function': 'off',
      'wc/require-listener-teardown': 'off',
      // Tests may show what an element makes of a template that these rules would forbid.
      'lit-a11y/click-events-have-key-events': 'off',
      'lit-a11y/accessible-name': 'off',
    },
  },
);

function layerConfig(layer) {
  const forbidden = Object.keys(layers)
    .filter((other) => !mayImport(layer, other))
    .map((other) =>
      other === 'backend-contract'
        ? 'backends/chat-backend\\.js$'
        : other === 'backends'
          ? 'backends/(?!chat-backend\\.js$)'
          : `${other}/`,
    );
  const entries = '(index|define|testing|rich-media|rich-media-lint|spelling)\\.js$';
  const patterns = [
    unsafeImports,
    {
      regex: `^(\\.\\./)+(${[...forbidden, entries].join('|')})`,
      message: `${layer} may not import that layer (scripts/layers.mjs).`,
    },
  ];
  if (layer === 'model') {
    patterns.push({regex: '^[^.]', message: 'model imports nothing (scripts/layers.mjs).'});
  }
  const files =
    layer === 'backend-contract' ? 'src/backends/chat-backend.ts' : `src/${layer}/**/*.ts`;
  return {
    files: [files],
    rules: {'no-restricted-imports': ['error', {patterns}]},
  };
}
