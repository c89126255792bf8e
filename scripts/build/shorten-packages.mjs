// Local names in packages get short: a quarter of the bytes. Our own code keeps its names, since people
// read it in dist/ and in stack traces.
import { readFile } from 'node:fs/promises';
import { transform } from 'esbuild';

export const shortenPackages = {
  name: 'shorten-packages',
  setup(build) {
    build.onLoad({ filter: /[\\/]node_modules[\\/].*\.m?js$/ }, async ({ path }) => ({
      contents: await shortened(await readFile(path, 'utf8'), path),
      loader: 'js',
    }));
  },
};

/** A module of a package with short local names. */
export async function shortened(source, path) {
  const { code } = await transform(source, {
    sourcefile: path,
    platform: 'node',
    target: 'node20.18',
    minifyIdentifiers: true,
    charset: 'utf8',
    legalComments: 'none',
  });
  return code;
}
