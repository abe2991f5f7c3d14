/**
 * What each element offers, for editors, documentation and Storybook. Paths are those of the published
 * package, and what is private stays out.
 */
export default {
  globs: ['src/components/*/*.ts'],
  exclude: ['**/*.styles.ts', '**/*.test.ts'],
  outdir: '.',
  litelement: true,
  plugins: [
    parameterProperties(),
    publicOnly(),
    platformClasses(),
    definitions(),
    publishedPaths(),
  ],
};

/** Events take their fields as `constructor(readonly text: string)`, which the analyzer passes over. */
function parameterProperties() {
  return {
    name: 'parameter-properties',
    analyzePhase({ts, node, moduleDoc}) {
      if (!ts.isConstructorDeclaration(node) || !ts.isClassDeclaration(node.parent)) return;
      const name = node.parent.name?.getText();
      const declaration = moduleDoc.declarations?.find((found) => found.name === name);
      for (const parameter of node.parameters) {
        const modifiers = (parameter.modifiers ?? []).map((modifier) => modifier.getText());
        if (
          modifiers.length === 0 ||
          modifiers.some((word) => /^(private|protected)$/.test(word))
        ) {
          continue;
        }
        const description = ts
          .getJSDocCommentsAndTags(parameter)
          .map(({comment}) => comment)
          .filter((comment) => typeof comment === 'string')
          .join(' ');
        declaration?.members?.push({
          kind: 'field',
          name: parameter.name.getText(),
          ...(parameter.type && {type: {text: parameter.type.getText()}}),
          ...(description && {description}),
          ...(modifiers.includes('readonly') && {readonly: true}),
        });
      }
    },
  };
}

/** `Event` and its like belong to no module. */
function platformClasses() {
  return {
    name: 'platform-classes',
    packageLinkPhase({customElementsManifest}) {
      for (const {declarations = []} of customElementsManifest.modules) {
        for (const {superclass} of declarations) {
          if (!/^(CustomEvent|Event|EventTarget|HTMLElement)$/.test(superclass?.name)) continue;
          delete superclass.module;
          superclass.package = 'global:';
        }
      }
    },
  };
}

function publicOnly() {
  const hidden = (member) =>
    member.privacy === 'private' ||
    member.privacy === 'protected' ||
    member.name?.startsWith('#') ||
    member.name?.startsWith('_') ||
    lifecycle.has(member.name);
  return {
    name: 'public-only',
    packageLinkPhase({customElementsManifest}) {
      for (const {declarations = []} of customElementsManifest.modules) {
        for (const declaration of declarations) {
          if (!declaration.members) continue;
          declaration.members = declaration.members.filter((member) => !hidden(member));
        }
      }
    },
  };
}

/** Lit's and the platform's hooks, which are public in TypeScript but for nobody to call. */
const lifecycle = new Set([
  'attributeChangedCallback',
  'connectedCallback',
  'createRenderRoot',
  'disconnectedCallback',
  'firstUpdated',
  'formAssociatedCallback',
  'formDisabledCallback',
  'formResetCallback',
  'formStateRestoreCallback',
  'performUpdate',
  'render',
  'scheduleUpdate',
  'shouldUpdate',
  'update',
  'updated',
  'willUpdate',
]);

/** `define.ts` registers by a helper, which the analyzer can't see through. */
function definitions() {
  return {
    name: 'definitions',
    packageLinkPhase({customElementsManifest}) {
      const paths = new Map(customElementsManifest.modules.map((module) => [module.path, module]));
      for (const module of customElementsManifest.modules) {
        for (const {customElement, tagName, name} of module.declarations ?? []) {
          if (!customElement || !tagName) continue;
          const definition = paths.get(module.path.replace(/[^/]+$/, 'define.ts'));
          if (!definition) continue;
          definition.exports = [
            {
              kind: 'custom-element-definition',
              name: tagName,
              declaration: {name, module: module.path},
            },
          ];
        }
      }
    },
  };
}

function publishedPaths() {
  const published = (path) => path?.replace(/^\/?src\/(.*)\.ts$/, 'dist/$1.js');
  return {
    name: 'published-paths',
    packageLinkPhase({customElementsManifest}) {
      customElementsManifest.modules.sort((a, b) => (a.path < b.path ? -1 : 1));
      visit(customElementsManifest);

      function visit(node) {
        if (!node || typeof node !== 'object') return;
        if (node.kind === 'javascript-module') node.path = published(node.path);
        if (typeof node.module === 'string') {
          node.module = published(node.module.replace(/\.js$/, '.ts'));
        }
        for (const child of Object.values(node)) visit(child);
      }
    },
  };
}
