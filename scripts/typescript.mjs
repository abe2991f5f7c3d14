/** `node --import ./scripts/typescript.mjs …`: TypeScript modules load, and `./x.js` finds `./x.ts`. */
import {register} from 'node:module';

register('./typescript-hooks.mjs', import.meta.url);
