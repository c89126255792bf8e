// The flag `--vtiger`, which demo and emulator read alike.
import type { Parsed } from '../../config/parsed.ts';
import { noneOf, quoteWithout } from '../../config/wording.ts';
import type { VtigerVersion } from '../../emulator/vtiger/vtiger.ts';

const VERSIONS: readonly VtigerVersion[] = ['8.0.0', '8.4.0'];

export function readVtigerVersion(text = '8.4.0'): Parsed<VtigerVersion> {
  const value = VERSIONS.find((version) => version === text);
  if (value !== undefined) return { value };
  return { mistake: `--vtiger: ${noneOf(quoteWithout([])(text), text, VERSIONS)}` };
}
