// The program's version. Not read from package.json: dist/ has to run without it. A test holds the
// two together.

export const VERSION = '0.1.0';
