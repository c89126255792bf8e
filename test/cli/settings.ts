// What a .env file or a shell would say of a scene.
import { REPOSITORY, type Scene } from '../support/scene.ts';

export function settingsOf({ credentials, urls, github }: Scene): Record<string, string> {
  return {
    VTIGER_URL: credentials['vtiger-url'] ?? '',
    VTIGER_USERNAME: credentials['vtiger-username'] ?? '',
    VTIGER_ACCESS_KEY: credentials['vtiger-access-key'] ?? '',
    GITHUB_API_URL: urls.github,
    GITHUB_SERVER_URL: github.serverUrl,
    GITHUB_REPOSITORY: REPOSITORY,
    GITHUB_TOKEN: github.token,
    KEY_FIELD: 'cf_901',
  };
}

export function envFile(settings: Readonly<Record<string, string>>): string {
  return Object.entries(settings)
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
}
