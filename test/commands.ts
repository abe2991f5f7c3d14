import {executeServerCommand} from '@web/test-runner-commands';

/**
 * Emulates media features for the page, such as `{'forced-colors': 'active', 'prefers-color-scheme': 'dark'}`;
 * those left out go back to normal, as all do at the end of the file.
 *
 * @returns Whether the browser can: Chromium alone does.
 */
export async function emulateFeatures(features: Record<string, string>): Promise<boolean> {
  const {emulated} = await executeServerCommand<{emulated: boolean}, Record<string, string>>(
    'emulate-features',
    features,
  );
  return emulated;
}
