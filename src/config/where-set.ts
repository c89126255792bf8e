// Where a setting is given, in words: as an input of a step, a variable of a job, or a flag. A cure that
// names another place than the one at hand sends people looking for what is not there.
import type { Setting } from './settings.ts';

export interface WhereSet {
  /** What the settings are called, all together. */
  readonly noun: string;
  readonly nameOf: (setting: Setting) => string;
  /** How to give one that is missing, to follow its name. */
  readonly howTo: (setting: Setting) => string;
  readonly missingHint: string;
  readonly invalidHint: string;
}

/** In a step of a workflow. */
export const AS_INPUTS: WhereSet = {
  noun: 'inputs',
  nameOf: ({ name }) => name,
  howTo: ({ name, env }) => `set the input ${name} or the environment variable ${env}`,
  missingHint:
    'Give it under with: of the step. A secret that is not there, or that this run may not read, is empty.',
  invalidHint: 'Correct it under with: of the step; the README lists what each input takes.',
};

/** In a job of GitLab; what is no secret can be an input of the component, which becomes a variable. */
export const AS_VARIABLES: WhereSet = {
  noun: 'variables',
  nameOf: ({ env }) => env,
  howTo: ({ env }) => `set the CI/CD variable ${env}`,
  missingHint:
    'Settings → CI/CD → Variables of the project. A protected one is empty where the branch is not protected.',
  invalidHint:
    'Correct the variable, or what the component is given for it; the README lists what each one takes.',
};

/** On the command line. */
export const AS_FLAGS: WhereSet = {
  noun: 'settings',
  nameOf: ({ name }) => name,
  howTo: ({ name, env }) => `give --${name}, or set ${env} in the environment or in .env`,
  missingHint:
    'A flag wins over the environment, and that over the file .env of the working directory.',
  invalidHint: 'Correct the flag, or the variable; --help behind the command says what it takes.',
};
